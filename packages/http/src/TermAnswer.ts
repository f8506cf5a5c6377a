/**
 * A computed term, as the API answers it.
 *
 * @module
 */
import { skippedDays, steps } from "@kracht/calendar/Explanation"
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import { compute, end, type HouseTerm, type StatutoryTerm } from "@kracht/calendar/Term"
import { type Policy, policies } from "@kracht/calendar/WorkingDay"
import type { Termijnberekening, Termijnvraag } from "./contract/Calendar.ts"
import { dayOf } from "./contract/Day.ts"

/** Computes a term: its days, what moved them, the end under each reading of "werkdag", and the reasons. */
export const answer = (question: Termijnvraag): Termijnberekening | Refusal => {
  const term = termOf(question)
  const event = dayOf(question.gebeurtenis, "gebeurtenis")
  if (isRefusal(term)) return term
  if (isRefusal(event)) return event
  const computed = compute(event, term)
  if (isRefusal(computed)) return atEvent(computed)
  const perLezing = term.eenheid === "werkdagen" ? endPerPolicy(event, term) : undefined
  if (isRefusal(perLezing)) return atEvent(perLezing)
  return {
    gebeurtenisdag: toIso(computed.gebeurtenisdag),
    begint: toIso(computed.begint),
    nominaalEinde: toIso(computed.nominaalEinde),
    einde: toIso(computed.einde),
    teLaatVanaf: toIso(computed.teLaatVanaf),
    termijnenwet: computed.termijnenwet,
    overgeslagen: skippedDays(computed, term),
    ...(perLezing === undefined ? {} : { perLezing }),
    voorlopig: computed.voorlopig,
    redenen: steps(computed, term)
  }
}

const termOf = ({ aantal, eenheid, stelsel }: Termijnvraag): StatutoryTerm | HouseTerm | Refusal => {
  if (stelsel === "regeling") return { stelsel, aantal, eenheid }
  return eenheid === "werkdagen"
    ? refuse("ongeldige-eenheid", "eenheid", "Een wettelijke termijn telt geen werkdagen.")
    : { stelsel, aantal, eenheid }
}

const endPerPolicy = (event: PlainDate, term: HouseTerm | StatutoryTerm): Record<Policy, string> | Refusal => {
  const ends: { [policy in Policy]: string } = { W0: "", WX: "", W31: "", W32: "", W33: "" }
  for (const policy of policies) {
    const last = end(event, term, policy)
    if (isRefusal(last)) return last
    ends[policy] = toIso(last)
  }
  return ends
}

/** The calendar speaks of a day; here that day is the event. */
const atEvent = (refusal: Refusal): Refusal =>
  refusal.veld === "datum" ? { ...refusal, veld: "gebeurtenis" } : refusal
