import { defineConfig } from "vitest/config"

/** What mutation testing runs: all tests of behaviour as one file, the long series short. */
export default defineConfig({
  test: {
    include: ["test/All.proef.ts"],
    env: { JAARVERSLAG_REEKSEN: "220" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false
  }
})
