import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    // The files of a worker share one browser and one reading of the built pages: none of them changes either.
    isolate: false,
    // While one file waits for its browser, another can go on, also on a machine with two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
