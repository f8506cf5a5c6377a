import { defineConfig } from "vitest/config"

/** The tests that need ../shared beside the checkout; they fail where it is absent. */
export default defineConfig({ test: { include: ["test/**/*.shared.ts"], testTimeout: 60_000, passWithNoTests: false } })
