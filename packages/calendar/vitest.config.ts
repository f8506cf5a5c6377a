import { defineConfig } from "vitest/config"

/** The long loops count millions of days; on a busy machine that takes longer than the default allows. */
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 60_000, passWithNoTests: false }
})
