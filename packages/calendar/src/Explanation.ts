/**
 * Why a day is free and why a term ends where it ends, in Dutch.
 *
 * @module
 */
import { holidayName, Mark, marksOf } from "./Holiday.ts"
import { dayOfWeek, inWords, type PlainDate, toIso } from "./PlainDate.ts"
import type { Computed, HouseTerm, StatutoryTerm } from "./Term.ts"
import { offMask, type Policy } from "./WorkingDay.ts"

/** A day that did not count, and why. */
export interface Skipped {
  /** ISO day. */
  readonly datum: string
  readonly reden: string
}

/** One step of an explanation, with the statute it rests on where there is one. */
export interface Step {
  readonly tekst: string
  readonly wet?: string
}

/** Why a day is no working day under a policy; null when it is one, and before 2005, when nothing is known (see `known`). */
export const reasonFree = (date: PlainDate, policy: Policy = "W33"): string | null => {
  const off = marksOf(date) & offMask[policy]
  if (off === 0) return null
  const name = (off & ~Mark.weekend) === 0 ? null : holidayName(date)
  return [(off & Mark.weekend) === 0 ? null : dayOfWeek(date) === 6 ? "zaterdag" : "zondag", name]
    .filter((reason) => reason !== null)
    .join(", ")
}

/** The free days from one day up to (not including) another. */
export const skippedBetween = (from: number, to: number, policy: Policy): ReadonlyArray<Skipped> => {
  const skipped: Array<Skipped> = []
  for (let day = from; day < to; day++) {
    const reden = reasonFree(day as PlainDate, policy)
    if (reden !== null) skipped.push({ datum: toIso(day as PlainDate), reden })
  }
  return skipped
}

/** The days that moved the end of a term: passed over while extending, or no working days. */
export const skippedDays = (
  computed: Computed,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): ReadonlyArray<Skipped> => {
  if (term.eenheid === "werkdagen") return skippedBetween(computed.begint, computed.einde, policy)
  return computed.termijnenwet ? skippedBetween(computed.nominaalEinde, computed.einde, "W33") : []
}

const inBrackets = ({ datum, reden }: Skipped): string => `${datum} (${reden})`

const SINGULAR = { uren: "uur", dagen: "dag", weken: "week", maanden: "maand", jaren: "jaar", werkdagen: "werkdag" }

/** How long a term is, as Dutch writes it: `1 werkdag`, `5 werkdagen`, `2 jaar`. */
export const termInWords = ({ aantal, eenheid }: Pick<StatutoryTerm | HouseTerm, "aantal" | "eenheid">): string =>
  `${aantal} ${aantal === 1 ? SINGULAR[eenheid] : eenheid === "jaren" ? "jaar" : eenheid}`

const ATW = "Algemene termijnenwet"

/** The judgment that settles how a term is counted: the day of the event does not count, and months go by their day number. */
const COUNTING = "HR 1 september 2017, ECLI:NL:HR:2017:2225"

/** The steps from event to last day; a step of statute or settled case law names it. */
export const steps = (
  computed: Computed,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): ReadonlyArray<Step> => [
  startStep(computed, term),
  ...(term.eenheid === "werkdagen" ? workingDaySteps(computed, term, policy) : civilSteps(computed, term)),
  ...(computed.voorlopig
    ? [{ tekst: "Een koninklijk besluit dat er nog niet is, kan deze datum veranderen.", wet: `${ATW} art. 3 lid 3` }]
    : [])
]

const startStep = ({ gebeurtenisdag, begint }: Computed, { stelsel }: StatutoryTerm | HouseTerm): Step => ({
  tekst: `De dag van de gebeurtenis, ${inWords(gebeurtenisdag)}, telt niet mee. De termijn begint op ${inWords(begint)}.`,
  ...(stelsel === "wet" ? { wet: COUNTING } : {})
})

const workingDaySteps = (computed: Computed, term: HouseTerm | StatutoryTerm, policy: Policy): ReadonlyArray<Step> => {
  const skipped = skippedDays(computed, term, policy)
  const passed = skipped.map(inBrackets).join(", ")
  return [
    ...(skipped.length === 0 ? [] : [{ tekst: `Geen werkdag: ${passed}.` }]),
    { tekst: `Na ${termInWords(term)} is de laatste dag ${inWords(computed.einde)}.` }
  ]
}

const civilSteps = (computed: Computed, term: StatutoryTerm | HouseTerm): ReadonlyArray<Step> => [
  { tekst: `Na ${termInWords(term)} is de laatste dag ${inWords(computed.nominaalEinde)}.`, ...countingRule(term) },
  extensionStep(computed, term)
]

const countingRule = ({ eenheid }: StatutoryTerm | HouseTerm): { readonly wet?: string } =>
  eenheid === "maanden" || eenheid === "jaren" ? { wet: COUNTING } : {}

const extensionStep = (computed: Computed, term: StatutoryTerm | HouseTerm): Step => {
  if (term.stelsel === "regeling")
    return { tekst: "Een termijn van een regeling wordt niet verlengd.", wet: `${ATW} art. 1` }
  if (!computed.termijnenwet) return { tekst: "Een termijn van deze lengte wordt niet verlengd.", wet: `${ATW} art. 4` }
  if (computed.einde === computed.nominaalEinde)
    return { tekst: "Dat is een gewone dag: geen verlenging.", wet: `${ATW} art. 1` }
  const passed = skippedDays(computed, term).map(inBrackets).join(", ")
  const over = passed === "" ? "" : ` over ${passed}`
  return reachedBySecondDay(computed)
    ? {
        tekst: `Verlengd${over} tot en met ${inWords(computed.einde)}, de tweede gewone dag van de termijn.`,
        wet: isOrdinary(computed.nominaalEinde) ? `${ATW} art. 2` : `${ATW} art. 1 en 2`
      }
    : { tekst: `Verlengd${over} tot en met ${inWords(computed.einde)}.`, wet: `${ATW} art. 1` }
}

const isOrdinary = (day: number): boolean => (marksOf(day as PlainDate) & offMask.W33) === 0

/** Art. 2 moved the end further than art. 1 when an ordinary day lies between the nominal end and the end. */
const reachedBySecondDay = ({ nominaalEinde, einde }: Computed): boolean => {
  for (let day: number = nominaalEinde; day < einde; day++) if (isOrdinary(day)) return true
  return false
}
