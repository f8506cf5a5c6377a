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

/** Why a day is not an ordinary day; null when it is one. */
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

const SINGULAR = { uren: "uur", dagen: "dag", weken: "week", maanden: "maand", jaren: "jaar", werkdagen: "werkdag" }

const termInWords = ({ aantal, eenheid }: StatutoryTerm | HouseTerm): string =>
  `${aantal} ${aantal === 1 ? SINGULAR[eenheid] : eenheid === "jaren" ? "jaar" : eenheid}`

const ATW = "Algemene termijnenwet"

/** The steps from event to last day. */
export const steps = (
  computed: Computed,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): ReadonlyArray<Step> => [
  {
    tekst: `De dag van de gebeurtenis, ${inWords(computed.gebeurtenisdag)}, telt niet mee. De termijn begint op ${inWords(computed.begint)}.`
  },
  ...(term.eenheid === "werkdagen" ? workingDaySteps(computed, term, policy) : civilSteps(computed, term)),
  ...(computed.voorlopig
    ? [{ tekst: "Een koninklijk besluit dat er nog niet is, kan deze datum veranderen.", wet: `${ATW} art. 3 lid 3` }]
    : [])
]

const workingDaySteps = (computed: Computed, term: HouseTerm | StatutoryTerm, policy: Policy): ReadonlyArray<Step> => {
  const skipped = skippedDays(computed, term, policy)
  const passed = skipped.map(({ datum, reden }) => `${datum} (${reden})`).join(", ")
  return [
    ...(skipped.length === 0 ? [] : [{ tekst: `Geen werkdag: ${passed}.` }]),
    { tekst: `Na ${termInWords(term)} is de laatste dag ${inWords(computed.einde)}.` }
  ]
}

const civilSteps = (computed: Computed, term: StatutoryTerm | HouseTerm): ReadonlyArray<Step> => [
  { tekst: `Na ${termInWords(term)} is de laatste dag ${inWords(computed.nominaalEinde)}.`, ...countingRule(term) },
  extensionStep(computed, term)
]

const countingRule = (term: StatutoryTerm | HouseTerm): { readonly wet?: string } =>
  term.eenheid === "maanden" ? { wet: "HR 1 september 2017, ECLI:NL:HR:2017:2225" } : {}

const extensionStep = (computed: Computed, term: StatutoryTerm | HouseTerm): Step => {
  if (term.stelsel === "regeling")
    return { tekst: "Een termijn van een regeling wordt niet verlengd.", wet: `${ATW} art. 1` }
  if (!computed.termijnenwet) return { tekst: "Een termijn van deze lengte wordt niet verlengd.", wet: `${ATW} art. 4` }
  if (computed.einde === computed.nominaalEinde)
    return { tekst: "Dat is een gewone dag: geen verlenging.", wet: `${ATW} art. 1` }
  const passed = skippedDays(computed, term)
    .map(({ datum, reden }) => `${datum} (${reden})`)
    .join(", ")
  return {
    tekst: `Verlengd${passed === "" ? "" : ` over ${passed}`} tot en met ${inWords(computed.einde)}.`,
    wet: reachedBySecondDay(computed) ? `${ATW} art. 1 en 2` : `${ATW} art. 1`
  }
}

/** Art. 2 moved the end further than art. 1 when an ordinary day lies between the nominal end and the end. */
const reachedBySecondDay = (computed: Computed): boolean => {
  for (let day = computed.nominaalEinde as number; day < computed.einde; day++)
    if ((marksOf(day as PlainDate) & offMask.W33) === 0) return true
  return false
}
