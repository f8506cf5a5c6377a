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
import { isCount } from "./internal/Count.ts"
import { marked } from "./internal/Marks.ts"
import { notACount, notOneOf } from "./internal/Refusals.ts"
import { addDays, addMonths, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal } from "./Refusal.ts"
import { add, nthFrom, type Policy } from "./WorkingDay.ts"

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
  /** The article of the Algemene termijnenwet that decided the end; null for a house term, which it does not touch. */
  readonly artikel: "1" | "2" | "1 en 2" | "4" | null
  /** Does the Algemene termijnenwet govern this term? */
  readonly termijnenwet: boolean
  /** Could a royal decree still to come change a day in this answer? */
  readonly voorlopig: boolean
}

/** The longest terms that are governed (art. 4); no term in hours or years is. */
const LONGEST: { readonly [unit in HouseTerm["eenheid"] | "uren"]?: number } = { dagen: 90, weken: 12, maanden: 3 }

/** Does the Algemene termijnenwet govern a term? Not one in hours or years, over 90 days, 12 weeks or 3 months (art. 4). */
const isGoverned = (term: StatutoryTerm | HouseTerm): boolean =>
  // No number is at most undefined.
  term.stelsel === "wet" && term.aantal <= (LONGEST[term.eenheid] as number)

const UNITS = ["dagen", "weken", "maanden", "jaren"]

/**
 * So many days, weeks, months, years or working days after (1) or before (-1) a day. A statute counts no working days here,
 * and what it says of terms is known from 2005.
 */
const counted = (
  event: PlainDate,
  term: StatutoryTerm | HouseTerm,
  policy: Policy,
  direction: 1 | -1
): PlainDate | Refusal => {
  // Bad input may come without a term at all.
  const { stelsel, aantal, eenheid }: Partial<StatutoryTerm | HouseTerm> = term ?? {}
  const house = stelsel === "regeling"
  if (!house && stelsel !== "wet") return notOneOf("ongeldig-stelsel", "stelsel", ["wet", "regeling"])
  if (!isCount(aantal)) return notACount()
  const day = house ? event : known(event, "gebeurtenis")
  if (isRefusal(day)) return day
  const signed = direction * aantal
  if (eenheid === "dagen") return addDays(day, signed)
  if (eenheid === "weken") return addDays(day, signed * 7)
  if (eenheid === "maanden") return addMonths(day, signed)
  if (eenheid === "jaren") return addMonths(day, signed * 12)
  return house && eenheid === "werkdagen"
    ? nthFrom(day, aantal, direction, policy)
    : notOneOf("ongeldige-eenheid", "eenheid", house ? [...UNITS, "werkdagen"] : UNITS)
}

/** The first ordinary day from a day on; at most a handful of free days stand in a row, so looking is fast. */
const ordinaryFrom = (date: number): number => (marked(date) > 0 ? ordinaryFrom(date + 1) : date)

/**
 * Where the Algemene termijnenwet leads from a nominal end: to the first ordinary day (art. 1 lid 1), and for a term of
 * three days or more to its second ordinary day if that is later (art. 2).
 */
const extend = (event: PlainDate, nominal: PlainDate): PlainDate => {
  const first = ordinaryFrom(nominal)
  const second = nominal - event < 3 ? first : ordinaryFrom(ordinaryFrom(event + 1) + 1)
  // The calendar ends on three ordinary days: what ends in it is not extended out of it.
  return Math.max(first, second) as PlainDate
}

/** The last day of a term of either kind: extended where the Algemene termijnenwet governs it. */
export const end = (event: PlainDate, term: StatutoryTerm | HouseTerm, policy: Policy = "W32"): PlainDate | Refusal => {
  const nominal = counted(event, term, policy, 1)
  return isRefusal(nominal) || !isGoverned(term) ? nominal : extend(event, nominal)
}

/**
 * All days of a term. Days that it stood still (`stilgestaan`, a whole number) move the last day before the extension: the
 * Awb makes a term stand still while a defect is mended (art. 4:15, 7:10 lid 2).
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
  policy: Policy = "W32",
  stilgestaan = 0
): Computed | Refusal => {
  const nominal = counted(event, term, policy, 1)
  if (isRefusal(nominal)) return nominal
  if (stilgestaan && !isCount(stilgestaan)) return notACount("stilgestaan")
  const nominaalEinde = addDays(nominal, stilgestaan)
  if (isRefusal(nominaalEinde)) return nominaalEinde
  const termijnenwet = isGoverned(term)
  const einde = termijnenwet ? extend(event, nominaalEinde) : nominaalEinde
  const teLaatVanaf = addDays(einde, 1)
  if (isRefusal(teLaatVanaf)) return teLaatVanaf
  const { stelsel, aantal, eenheid } = term
  return {
    gebeurtenisdag: event,
    begint: (event + 1) as PlainDate,
    nominaalEinde,
    einde,
    teLaatVanaf,
    artikel: stelsel === "regeling" ? null : termijnenwet ? extendedBy(nominaalEinde, einde) : "4",
    termijnenwet,
    // A governed term ends on an ordinary day: a decree equating that very day moves it. A term in working days is answered
    // under every policy; only W33 follows the decrees.
    voorlopig: eenheid === "werkdagen" ? isUndecided(add(event, aantal, "W33")) : termijnenwet && isUndecided(einde)
  }
}

const extendedBy = (nominal: PlainDate, einde: PlainDate): "1" | "2" | "1 en 2" => {
  const first = ordinaryFrom(nominal)
  return einde === first ? "1" : first === nominal ? "2" : "1 en 2"
}

/** Could a royal decree still to come move an end on this day, as far as decrees count (see `Policy`)? */
export const isUndecided = (einde: PlainDate | Refusal): boolean => isRefusal(einde) || einde > DECIDED_UNTIL

/** The day so long before a moment; counting back is never extended (Algemene termijnenwet art. 1 lid 2). */
export const startBefore = (
  event: PlainDate,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): PlainDate | Refusal => counted(event, term, policy, -1)
