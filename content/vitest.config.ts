import { defineConfig } from "vitest/config"

/** One reading of the rules for all files of a worker: no test changes what another sees. */
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, passWithNoTests: false } })
