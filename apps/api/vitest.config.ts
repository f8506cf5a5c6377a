import { defineConfig } from "vitest/config"

/** What measures time: how fast it starts, how soon it stops, how quick it stays under load. */
const timed = ["Assistants", "Lifecycle", "Load", "Serve"].map((name) => `test/${name}.test.ts`)

/** Two files at a time, for most of them wait for a program of their own; what measures time comes after, alone. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: "samen",
          include: ["test/**/*.test.ts"],
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 0 }
        }
      },
      { extends: true, test: { name: "alleen", include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } }
    ]
  }
})
