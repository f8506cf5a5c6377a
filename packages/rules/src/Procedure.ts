/**
 * What may happen to a complaint, in which order?
 *
 * The text orders little: where it does not, events may come in any order.
 *
 * @module
 */
import { afterJudgement } from "./AfterJudgement.ts"
import { askingConsent } from "./AskingConsent.ts"
import { closing } from "./Closing.ts"
import * as Course from "./Course.ts"
import { externalRoute } from "./ExternalRoute.ts"
import { fileKeeping } from "./FileKeeping.ts"
import { filing } from "./Filing.ts"
import type { Happening } from "./Happening.ts"
import { intake } from "./Intake.ts"
import { internalRoute } from "./InternalRoute.ts"
import { parts } from "./ProcedureState.ts"

/** All that can happen, from filing to the file that is destroyed. */
const moves = [
  ...filing,
  ...intake,
  ...askingConsent,
  ...internalRoute,
  ...externalRoute,
  ...afterJudgement,
  ...closing,
  ...fileKeeping
] as const satisfies ReadonlyArray<Happening>

/** Everything that can happen to a complaint, in the order a procedure usually takes. */
export const happenings: ReadonlyArray<Happening> = moves

/** The name of an event. */
export type Gebeurtenis = (typeof moves)[number]["event"]

/** Decides what an event changes, or why it cannot happen. */
export const table = Course.asTable("verloop", "Wat kan er nu gebeuren?", parts, moves)
