/**
 * Does the last day of a term move when it is free?
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { compute, type HouseTerm, type StatutoryTerm } from "@kracht/calendar/Term"

/** Any day does: what governs a term depends on the term alone. */
const someDay = fromIso("2026-01-05") as PlainDate

/** The Algemene termijnenwet moves only what a statute sets, and nothing longer than 12 weeks or 3 months, nor a year. */
export const moves = (term: StatutoryTerm | HouseTerm): boolean => {
  const computed = compute(someDay, term)
  return !isRefusal(computed) && computed.termijnenwet
}
