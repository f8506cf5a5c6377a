/**
 * When does a term end, and why then?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import { compute, end, type HouseTerm, type StatutoryTerm } from "@kracht/calendar/Term"
import { type Policy, policies } from "@kracht/calendar/WorkingDay"
import { dayOf } from "./Moment.ts"
import { type Skipped, skippedDays } from "./Skipped.ts"
import { type Step, steps } from "./TermSteps.ts"

/** A term to compute: the event (date or instant), and how long under which regime. */
export interface Termijnvraag {
  readonly gebeurtenis: string
  readonly aantal: number
  readonly eenheid: HouseTerm["eenheid"]
  /** `wet`: the Algemene termijnenwet may extend it. `regeling`: a house term, never extended. */
  readonly stelsel: "wet" | "regeling"
}

/** A computed term: its days, what moved them, and why. */
export interface Termijnberekening {
  readonly gebeurtenisdag: string
  readonly begint: string
  readonly nominaalEinde: string
  readonly einde: string
  readonly teLaatVanaf: string
  readonly termijnenwet: boolean
  readonly overgeslagen: ReadonlyArray<Skipped>
  /** For working days only: the last day under each reading. */
  readonly perLezing?: Readonly<Record<Policy, string>>
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
}

/** Computes a term: its days, what moved them, the end under each reading of "werkdag", and the reasons. */
export const answer = (question: Termijnvraag): Termijnberekening | Refusal => {
  if (typeof question !== "object" || question === null)
    return refuse(
      "ongeldig-stelsel",
      "vraag",
      "Een termijnvraag is een object met gebeurtenis, aantal, eenheid en stelsel."
    )
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
  // What is no regime is refused where the term is counted.
  if (stelsel !== "wet") return { stelsel, aantal, eenheid }
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

/** The calendar speaks of a day; here that day is the event, and a count that leads out of it is too large. */
const atEvent = (refusal: Refusal): Refusal => {
  if (refusal.veld === "datum") return { ...refusal, veld: "gebeurtenis" }
  return refusal.code === "buiten-kalender" && refusal.veld === "aantal" ? { ...refusal, melding: tooMany } : refusal
}

const tooMany = "Kies een aantal dat eindigt op een dag voor 2200."
