/**
 * Terms: the last day of a term that starts with an event.
 *
 * Two kinds, apart by type. A statutory term (`stelsel: "wet"`) is extended by the Algemene termijnenwet; a house term
 * (`stelsel: "regeling"`) is not, whatever its length. The day of the event never counts; a term ends at 24:00.
 *
 * @module
 */
import { DECIDED_UNTIL } from "./EquatedDays.ts"
import { known, marksOf } from "./Holiday.ts"
import { addDays, addMonths, fromEpochDays, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal, refuse } from "./Refusal.ts"
import { add, notACount, offMask, type Policy, subtract } from "./WorkingDay.ts"

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
  if (eenheid === "dagen") return addDays(event, aantal)
  if (eenheid === "weken") return addDays(event, aantal * 7)
  return addMonths(event, eenheid === "maanden" ? aantal : aantal * 12)
}

const UNITS = {
  wet: "dagen, weken, maanden, jaren",
  regeling: "dagen, weken, maanden, jaren, werkdagen"
}

const notAUnit = (stelsel: "wet" | "regeling"): Refusal =>
  refuse("ongeldige-eenheid", "eenheid", `Een eenheid is hier een van: ${UNITS[stelsel]}.`)

const isCivil = (unit: string): unit is CivilUnit =>
  unit === "dagen" || unit === "weken" || unit === "maanden" || unit === "jaren"

/** The last day before any extension. */
const unextended = (event: PlainDate, term: StatutoryTerm | HouseTerm, policy: Policy): PlainDate | Refusal => {
  const { stelsel, aantal, eenheid } = term
  if (!(Number.isInteger(aantal) && aantal >= 1)) return notACount()
  if (isCivil(eenheid)) return nominalEnd(event, aantal, eenheid)
  return eenheid === "werkdagen" && stelsel === "regeling" ? add(event, aantal, policy) : notAUnit(stelsel)
}

/** The first ordinary day after a day; at most a handful of free days stand in a row, so looking is faster than an index. */
const ordinaryAfter = (date: number): number => {
  let day = date + 1
  while ((marksOf(day as PlainDate) & offMask.W33) !== 0) day++
  return day
}

/**
 * Where the Algemene termijnenwet leads from a nominal end: to the first ordinary day (art. 1 lid 1), and for a term of
 * three days or more to its second ordinary day if that is later (art. 2). Refuses an event before 2005.
 */
export const extend = (event: PlainDate, nominal: PlainDate): PlainDate | Refusal => {
  const day = known(event, "gebeurtenis")
  if (isRefusal(day)) return day
  const ordinary = ordinaryAfter(nominal - 1)
  const second = nominal - day < 3 ? ordinary : ordinaryAfter(ordinaryAfter(day))
  return fromEpochDays(Math.max(ordinary, second), "aantal")
}

/** The last day of a term of either kind: extended where the Algemene termijnenwet governs it. */
export const end = (event: PlainDate, term: StatutoryTerm | HouseTerm, policy: Policy = "W32"): PlainDate | Refusal => {
  const nominal = unextended(event, term, policy)
  return isRefusal(nominal) || !isGoverned(term) ? nominal : extend(event, nominal)
}

/** The last day of a statutory term: extended where the Algemene termijnenwet governs it. */
export const statutoryEnd = (event: PlainDate, term: StatutoryTerm): PlainDate | Refusal => end(event, term)

/** The last day of a house term: never extended; working days by the policy given. */
export const houseEnd = (event: PlainDate, term: HouseTerm, policy: Policy = "W32"): PlainDate | Refusal =>
  end(event, term, policy)

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
  const nominaalEinde = unextended(event, term, policy)
  if (isRefusal(nominaalEinde)) return nominaalEinde
  const termijnenwet = isGoverned(term)
  const einde = termijnenwet ? extend(event, nominaalEinde) : nominaalEinde
  if (isRefusal(einde)) return einde
  const teLaatVanaf = addDays(einde, 1)
  if (isRefusal(teLaatVanaf)) return teLaatVanaf
  return {
    gebeurtenisdag: event,
    begint: (event + 1) as PlainDate,
    nominaalEinde,
    einde,
    teLaatVanaf,
    termijnenwet,
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
  const { stelsel, aantal, eenheid } = term
  if (!(Number.isInteger(aantal) && aantal >= 1)) return notACount()
  if (isCivil(eenheid)) return nominalEnd(event, -aantal, eenheid)
  return eenheid === "werkdagen" && stelsel === "regeling" ? subtract(event, aantal, policy) : notAUnit(stelsel)
}
