import { defineConfig } from "vitest/config"

/** One program for each core: the rules build their tables and diagrams once, and no test changes what another sees. */
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, passWithNoTests: false } })
