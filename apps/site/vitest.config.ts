import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    // The files of a worker share one browser and one reading of the built pages: none of them changes either.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
