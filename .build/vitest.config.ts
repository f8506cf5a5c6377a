import { defineConfig } from "vitest/config"

/** Every check of what we publish, on the same packed packages. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup.ts"],
    // Most of them wait for an installation: two at a time, also on a machine with two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    passWithNoTests: false
  }
})
