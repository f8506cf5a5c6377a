/**
 * What a reader can do when someone does not keep to a duty of an outcome.
 *
 * @module
 */
import { type Remedy, remediesFor } from "@kracht/klachtwijzer/Remedy"
import type { Outcome } from "./Flow.ts"
import { dutiesOf, openDutiesOf } from "./Outcome.ts"

/** What fits the duties of an outcome when they are not kept. */
export const remediesOf = (outcome: Outcome): ReadonlyArray<Remedy> =>
  remediesFor([...openDutiesOf(outcome), ...dutiesOf(outcome)].map(({ id }) => id))
