import { defineConfig } from "vitest/config"

/** The long proof: a hundred thousand requests made from the contract; what came of it is written to RESULTS.md. */
export default defineConfig({
  test: { include: ["test/Fuzz.test.ts"], env: { FUZZ: "100000", RESULTS: "RESULTS.md" } }
})
