/**
 * Which tests look at a mutant, and in what order? Only those that run what was changed: first the quick ones, and what
 * survives those is held against the slower ones, and at last against the slowest. Within a ring the test named after the file comes first, then the cheapest.
 */
import type { Mutant } from "./mutants.ts"
import { type Reach, reaches, replaces } from "./reach.ts"

export interface Ring {
  /** The test files, by the process that runs them. */
  readonly runs: ReadonlyArray<ReadonlyArray<string>>
  /** What they take together without a change. */
  readonly seconds: number
}

/** How much longer than the cheapest test file one in each ring may take, in seconds; the last ring has the slowest. */
const LONGER = [1.5, 13, Infinity]

/** How many rings there are. */
export const RINGS = LONGER.length

const nameOf = (file: string): string => file.replace(/^.*\/|(?:\.test)?\.ts$/gu, "")

/** The rings around a change; one can be empty. */
export const ringsAround = (
  { file, before, at }: Pick<Mutant, "file" | "before" | "at">,
  all: ReadonlyArray<Reach>
): ReadonlyArray<Ring> => {
  const least = Math.min(...all.map(({ seconds }) => seconds))
  const ringOf = ({ test, seconds }: Reach): number =>
    Math.max(
      replaces(test) ? 1 : 0,
      LONGER.findIndex((longer) => seconds <= least + longer)
    )
  const own = (reach: Reach): number => (nameOf(reach.test) === nameOf(file) ? 0 : 1)
  const looking = all
    .filter((reach) => reaches(reach, file, [at, at + before.length]))
    .toSorted((one, other) => own(one) - own(other) || one.seconds - other.seconds)
  return LONGER.map((_, ring) =>
    ringFrom(
      looking.filter((reach) => ringOf(reach) === ring),
      least
    )
  )
}

/** Every process begins once, however many files it runs. */
const ringFrom = (reaches: ReadonlyArray<Reach>, beginning: number): Ring => {
  const runs = [false, true].map((loader) =>
    reaches.map(({ test }) => test).filter((test) => replaces(test) === loader)
  )
  return {
    runs: runs.filter((tests) => tests.length > 0),
    seconds: reaches.reduce((sum, { seconds }) => sum + seconds - beginning, beginning)
  }
}
