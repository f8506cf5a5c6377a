/**
 * Duties that can be told in one breath.
 *
 * @module
 */
import type { Duty } from "@kracht/rules/ProcedureDuty"

/** A duty, with the others of the same party that rest on the same. */
export interface Line {
  readonly first: Duty
  readonly all: ReadonlyArray<Duty>
}

/** What one party does for the same reasons is one line. */
export const inOneLine = (duties: ReadonlyArray<Duty>): ReadonlyArray<Line> =>
  [...Map.groupBy(duties, ({ by, because }) => JSON.stringify([by, because])).values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ first, all }))
  )
