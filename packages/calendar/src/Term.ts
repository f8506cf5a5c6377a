/**
 * Terms: the last day of a term that starts with an event.
 *
 * Two kinds, apart by type. A statutory term (`stelsel: "wet"`) is extended by the Algemene termijnenwet; a house term
 * (`stelsel: "regeling"`) is not, whatever its length. The day of the event never counts; a term ends at 24:00.
 *
 * @module
 */
import { DECIDED_UNTIL } from "./EquatedDays.ts"
import { known } from "./Holiday.ts"
import { addDays, addMonths, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal, refuse } from "./Refusal.ts"
import { add, countBetween, notACount, type Policy, subtract } from "./WorkingDay.ts"

/** Units of civil time. */
export type CivilUnit = "dagen" | "weken" | "maanden" | "jaren"

/** A term set by statute or order in council. Hours exist in statutes and are no term in days: they are refused. */
export interface StatutoryTerm {
  readonly stelsel: "wet"
  readonly aantal: number
  readonly eenheid: CivilUnit | "uren"
}

/** A term of a regulation, a contract or a municipal by-law: the Algemene termijnenwet does not touch it. */
export interface HouseTerm {
  readonly stelsel: "regeling"
  readonly aantal: number
  readonly eenheid: CivilUnit | "werkdagen"
}

/** The days of a term. */
export interface Computed {
  readonly gebeurtenisdag: PlainDate
  /** The first day that counts. */
  readonly begint: PlainDate
  /** The last day before any extension. */
  readonly nominaalEinde: PlainDate
  /** The last day, until 24:00. */
  readonly einde: PlainDate
  readonly teLaatVanaf: PlainDate
  /** Does the Algemene termijnenwet govern this term? */
  readonly termijnenwet: boolean
  /** Could a royal decree still to come change a day in this answer? */
  readonly voorlopig: boolean
}

const LONGEST: Readonly<Record<StatutoryTerm["eenheid"], number>> = {
  uren: 0,
  dagen: 90,
  weken: 12,
  maanden: 3,
  jaren: 0
}

/** Does the Algemene termijnenwet govern a term? Not one in hours or years, over 90 days, 12 weeks or 3 months (art. 4). */
export const isGoverned = (term: StatutoryTerm | HouseTerm): boolean =>
  term.stelsel === "wet" && term.aantal <= LONGEST[term.eenheid]

const nominalEnd = (event: PlainDate, aantal: number, eenheid: CivilUnit): PlainDate | Refusal => {
  switch (eenheid) {
    case "dagen":
      return addDays(event, aantal)
    case "weken":
      return addDays(event, aantal * 7)
    case "maanden":
      return addMonths(event, aantal)
    case "jaren":
      return addMonths(event, aantal * 12)
  }
}

const notAUnit = (allowed: string): Refusal =>
  refuse("ongeldige-eenheid", "eenheid", `Een eenheid is hier een van: ${allowed}.`)

const isCivil = (unit: string): unit is CivilUnit =>
  unit === "dagen" || unit === "weken" || unit === "maanden" || unit === "jaren"

/**
 * Where the Algemene termijnenwet leads from a nominal end: to the first ordinary day (art. 1 lid 1), and for a term of
 * three days or more to its second ordinary day if that is later (art. 2).
 */
export const extend = (event: PlainDate, nominal: PlainDate): PlainDate | Refusal => {
  const ordinary = add((nominal - 1) as PlainDate, 1, "W33")
  if (isRefusal(ordinary) || nominal - event < 3) return ordinary
  const second = add(event, 2, "W33")
  return isRefusal(second) || second > ordinary ? second : ordinary
}

/** The last day of a statutory term: extended where the Algemene termijnenwet governs it. */
export const statutoryEnd = (event: PlainDate, term: StatutoryTerm): PlainDate | Refusal => {
  const { aantal, eenheid } = term
  if (!(Number.isInteger(aantal) && aantal >= 1)) return notACount()
  if (!isCivil(eenheid)) return notAUnit("dagen, weken, maanden, jaren")
  const nominal = nominalEnd(event, aantal, eenheid)
  if (isRefusal(nominal) || !isGoverned(term)) return nominal
  const day = known(event, "gebeurtenis")
  return isRefusal(day) ? day : extend(event, nominal)
}

/** The last day of a house term: never extended; working days by the policy given. */
export const houseEnd = (event: PlainDate, term: HouseTerm, policy: Policy = "W32"): PlainDate | Refusal => {
  const { aantal, eenheid } = term
  if (!(Number.isInteger(aantal) && aantal >= 1)) return notACount()
  if (eenheid === "werkdagen") return add(event, aantal, policy)
  return isCivil(eenheid) ? nominalEnd(event, aantal, eenheid) : notAUnit("dagen, weken, maanden, jaren, werkdagen")
}

/** The last day of a term of either kind. */
export const end = (event: PlainDate, term: StatutoryTerm | HouseTerm, policy: Policy = "W32"): PlainDate | Refusal =>
  term.stelsel === "wet" ? statutoryEnd(event, term) : houseEnd(event, term, policy)

/**
 * All days of a term.
 *
 * @example
 * ```ts
 * import { fromIso, toIso } from "@kracht/calendar/PlainDate"
 * import { isRefusal } from "@kracht/calendar/Refusal"
 * import { compute } from "@kracht/calendar/Term"
 *
 * const bekendmaking = fromIso("2026-03-01")
 * if (!isRefusal(bekendmaking)) {
 *   const bezwaar = compute(bekendmaking, { stelsel: "wet", aantal: 6, eenheid: "weken" })
 *   if (!isRefusal(bezwaar)) {
 *     toIso(bezwaar.nominaalEinde) // => "2026-04-12"
 *     toIso(bezwaar.einde) // => "2026-04-13"
 *   }
 * }
 * ```
 */
export const compute = (
  event: PlainDate,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): Computed | Refusal => {
  const einde = end(event, term, policy)
  if (isRefusal(einde)) return einde
  const begint = addDays(event, 1)
  const teLaatVanaf = addDays(einde, 1)
  const nominaalEinde = isCivil(term.eenheid) ? nominalEnd(event, term.aantal, term.eenheid) : einde
  if (isRefusal(begint)) return begint
  if (isRefusal(teLaatVanaf)) return teLaatVanaf
  if (isRefusal(nominaalEinde)) return nominaalEinde
  return {
    gebeurtenisdag: event,
    begint,
    nominaalEinde,
    einde,
    teLaatVanaf,
    termijnenwet: isGoverned(term),
    voorlopig: isProvisional(event, einde, term)
  }
}

/** Could a royal decree still to come move an end on this day? Only beyond the years that are decided. */
export const couldBeDecreed = (einde: PlainDate): boolean => einde > DECIDED_UNTIL

/**
 * The end of a governed term is an ordinary day, so a decree equating that very day moves it. A term in working days
 * is answered under every policy; only W33 follows the decrees.
 */
const isProvisional = (event: PlainDate, einde: PlainDate, term: StatutoryTerm | HouseTerm): boolean => {
  if (isGoverned(term)) return couldBeDecreed(einde)
  if (term.eenheid !== "werkdagen") return false
  const strictest = add(event, term.aantal, "W33")
  return isRefusal(strictest) || strictest > DECIDED_UNTIL
}

/** The day so long before a moment; counting back is never extended (Algemene termijnenwet art. 1 lid 2). */
export const startBefore = (
  event: PlainDate,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): PlainDate | Refusal => {
  const { aantal, eenheid } = term
  if (!(Number.isInteger(aantal) && aantal >= 1)) return notACount()
  if (eenheid === "werkdagen") return subtract(event, aantal, policy)
  return isCivil(eenheid) ? nominalEnd(event, -aantal, eenheid) : notAUnit("dagen, weken, maanden, jaren, werkdagen")
}

/** Working days between two days, for callers who ask how much of a term is left. */
export const workingDaysLeft = (today: PlainDate, einde: PlainDate, policy: Policy = "W32"): number | Refusal =>
  countBetween(today, einde, policy)
