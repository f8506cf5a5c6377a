/**
 * How long did a term stand still?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { notADay } from "./Moment.ts"
import type { Readings } from "./Reading.ts"

/** A request to repair a defect, and the day it was repaired or the time for that had passed (Awb 4:15 lid 1, 7:10 lid 2). */
export interface Suspension {
  readonly verzocht: PlainDate
  readonly hersteld: PlainDate
}

/** The days of a term, and how many days it stood still. */
export interface Suspended {
  readonly computed: Term.Computed
  readonly stilgestaan: number
  /** So many days more, because a term does not end while it stands still. */
  readonly langer: number
}

/**
 * A term that stood still from the day after each request up to the day of repair, that day not counted. The days it stood
 * still are added to its nominal end; then the Algemene termijnenwet extends it. A day counts once, and only a term that
 * runs can stand still: days before it begins or after it has ended add nothing. Nor does it end while it stands still: a
 * request in the days by which the act had extended it, and a term of which no day was left then, ends on the day of repair
 * at the earliest. Under `elke-dag` every day between a request and its repair counts.
 *
 * Refuses a day that is none, by its name, and a repair before its request, by `hersteld`.
 */
export const suspended = (
  event: PlainDate,
  term: Term.StatutoryTerm,
  suspensions: ReadonlyArray<Suspension>,
  read: Readings["bezwaar.opschorten"] = "alleen-als-zij-loopt"
): Suspended | Refusal => {
  const wrong = suspensions.map((one) => notADay({ ...one })).find((refusal) => refusal !== undefined)
  if (wrong !== undefined) return wrong
  if (suspensions.some(({ verzocht, hersteld }) => hersteld < verzocht))
    return refuse("ongeldige-datum", "hersteld", "De dag van herstel ligt niet voor de dag van het verzoek.")
  if (read === "elke-dag") return everyDay(event, term, suspensions)
  let stilgestaan = 0
  let stoodUntil: number = event
  let computed = Term.compute(event, term)
  for (const { verzocht, hersteld } of suspensions.toSorted((a, b) => a.verzocht - b.verzocht)) {
    if (isRefusal(computed)) return computed
    if (verzocht >= computed.einde) break
    stilgestaan += Math.max(0, hersteld - 1 - Math.max(verzocht, stoodUntil))
    stoodUntil = Math.max(stoodUntil, hersteld - 1)
    computed = Term.compute(event, term, "W32", stilgestaan)
  }
  return isRefusal(computed) ? computed : afterRepair(event, term, { computed, stilgestaan }, stoodUntil)
}

/** A term that would have ended while it stood still ends on the first ordinary day from the day of repair on. */
const afterRepair = (
  event: PlainDate,
  term: Term.StatutoryTerm,
  { computed, stilgestaan }: Omit<Suspended, "langer">,
  stoodUntil: number
): Suspended | Refusal => {
  if (stilgestaan === 0 || computed.einde > stoodUntil) return { computed, stilgestaan, langer: 0 }
  const langer = stoodUntil + 1 - computed.nominaalEinde
  const longer = Term.compute(event, term, "W32", stilgestaan + langer)
  return isRefusal(longer) ? longer : { computed: longer, stilgestaan, langer }
}

const everyDay = (
  event: PlainDate,
  term: Term.StatutoryTerm,
  suspensions: ReadonlyArray<Suspension>
): Suspended | Refusal => {
  const stilgestaan = suspensions.reduce((sum, { verzocht, hersteld }) => sum + Math.max(0, hersteld - 1 - verzocht), 0)
  const computed = Term.compute(event, term, "W32", stilgestaan)
  return isRefusal(computed) ? computed : { computed, stilgestaan, langer: 0 }
}
