import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"
import { FirstFailure } from "./mutation/FirstFailure.ts"

/** The files in the order in which they are named. */
class AsNamed extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const order = (process.env["MUTATIE_BESTANDEN"] ?? "").split(" ")
    const place = ({ moduleId }: TestSpecification): number => order.findIndex((file) => moduleId.endsWith(`/${file}`))
    return files.toSorted((one, other) => place(one) - place(other))
  }
}

/**
 * What mutation testing runs: the modules load once, afresh for every mutant, and the first failure ends it. No time limit
 * for a test: on a busy machine that would find mutants that no test finds. `mutation/one.ts` limits the processor time.
 */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    env: { JAARVERSLAG_REEKSEN: "220" },
    pool: "threads",
    isolate: false,
    fileParallelism: false,
    experimental: { viteModuleRunner: process.env["MUTATIE_VERVANGT"] === "ja" },
    sequence: { sequencer: AsNamed },
    reporters: [new FirstFailure()],
    setupFiles: process.env["MUTATIE_BEREIK"] === undefined ? [] : ["./mutation/Executed.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    passWithNoTests: false
  }
})
