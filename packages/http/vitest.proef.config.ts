import { defineConfig } from "vitest/config"

/** The long proof: a hundred thousand requests made from the contract. */
export default defineConfig({ test: { include: ["test/Fuzz.test.ts"], env: { FUZZ: "100000" } } })
