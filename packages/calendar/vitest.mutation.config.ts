import { defineConfig } from "vitest/config"

/** What mutation testing runs: all tests of behaviour as one file, their long loops sampled. */
export default defineConfig({
  test: {
    include: ["test/All.proef.ts"],
    env: { KALENDER_STAP: "89" },
    testTimeout: 60_000,
    passWithNoTests: false
  }
})
