import { defineConfig } from "vitest/config"

/** What mutation testing runs: that every module loads, and all tests of behaviour as one file, their long loops sampled. */
export default defineConfig({
  test: {
    include: ["test/Loads.proef.ts", "test/All.proef.ts"],
    env: { KALENDER_STAP: "89" },
    testTimeout: 60_000,
    passWithNoTests: false
  }
})
