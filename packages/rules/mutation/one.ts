/**
 * Tests one mutant, where it is in the sample: what the command runner of Stryker calls for each.
 *
 * There are too many mutants to try them all. They are numbered in the order of the files, so every n-th of them is a
 * sample spread evenly over the rules; the others are passed over, and `score.ts` leaves them out of the score.
 */
import { spawnSync } from "node:child_process"
import { sampled } from "./sample.ts"

const mutant = process.env["__STRYKER_ACTIVE_MUTANT__"]
if (mutant === undefined || sampled(mutant)) {
  const tested = spawnSync(
    "vitest",
    ["run", "--config", "vitest.mutation.config.ts", "--bail", "1", "--reporter", "dot"],
    {
      stdio: "inherit",
      shell: true
    }
  )
  process.exit(tested.status ?? 1)
}
