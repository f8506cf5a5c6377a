import { defineConfig } from "vitest/config"

/** Every check of what we publish, on the same packed packages. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    passWithNoTests: false
  }
})
