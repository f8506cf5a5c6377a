/**
 * A civil day: a date without a time or a zone, from 1900 to 2199.
 *
 * It is a number (days since 1 January 1970), so days compare with `<` and cost nothing to pass around. Only the
 * functions here make one, so a `PlainDate` always is a day that exists.
 *
 * @module
 */
import { type Refusal, refuse } from "./Refusal.ts"

declare const brand: unique symbol

/** A civil day in the Netherlands. */
export type PlainDate = number & { readonly [brand]: "PlainDate" }

/** A day in its parts: month 1–12, day 1–31. */
export interface Parts {
  readonly jaar: number
  readonly maand: number
  readonly dag: number
}

/** 1 January 1900. */
export const MIN = -25567 as PlainDate

/** 31 December 2199. */
export const MAX = 84005 as PlainDate

const outside = (veld: string): Refusal =>
  refuse("buiten-kalender", veld, "De kalender loopt van 1 januari 1900 tot en met 31 december 2199.")

/** Is this number a day of the calendar? */
export const isPlainDate = (value: unknown): value is PlainDate =>
  Number.isInteger(value) && (value as number) >= MIN && (value as number) <= MAX

/** The day with this number of days since 1 January 1970; refuses what lies outside the calendar or is no whole number. */
export const fromEpochDays = (days: number, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(days) ? days : outside(veld)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days in a month (month 1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/**
 * Counts from 1 March, so that the leap day is the last of its year; 719468 days lie between 1 March of year 0 and
 * 1 January 1970. Total: the caller sees to it that the day exists.
 */
export const daysOf = (year: number, month: number, day: number): PlainDate => {
  const y = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719468) as PlainDate
}

/** The day with these parts; refuses a day that does not exist, such as 31 February. */
export const make = (year: number, month: number, day: number, veld = "datum"): PlainDate | Refusal => {
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)))
    return refuse("ongeldige-datum", veld, "Jaar, maand en dag zijn gehele getallen.")
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return refuse("ongeldige-datum", veld, "Deze dag bestaat niet in de kalender.")
  return fromEpochDays(daysOf(year, month, day), veld)
}

/** The parts of a day. */
export const parts = (date: PlainDate): Parts => {
  const shifted = date + 719468
  const era = Math.floor(shifted / 146097)
  const inEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const maand = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    jaar: yearOfEra + era * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  }
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: PlainDate): number => ((((date + 3) % 7) + 7) % 7) + 1

/**
 * Reads a day written as `jjjj-mm-dd`; anything else is refused.
 *
 * @example
 * ```ts
 * import { fromIso, toIso, addDays } from "@kracht/calendar/PlainDate"
 *
 * const kerstavond = fromIso("2026-12-24")
 * if (typeof kerstavond === "number") {
 *   toIso(kerstavond) // => "2026-12-24"
 * }
 * ```
 */
export const fromIso = (text: string, veld = "datum"): PlainDate | Refusal => {
  const found = typeof text === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) : null
  return found === null
    ? refuse("ongeldige-datum", veld, "Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-12-24.")
    : make(Number(found[1]), Number(found[2]), Number(found[3]), veld)
}

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** Writes a day as `jjjj-mm-dd`. */
export const toIso = (date: PlainDate): string => {
  const { jaar, maand, dag } = parts(date)
  return `${jaar}-${pad(maand)}-${pad(dag)}`
}

/** The day so many days later (negative: earlier); refuses a step out of the calendar. */
export const addDays = (date: PlainDate, days: number, veld = "aantal"): PlainDate | Refusal =>
  isPlainDate(date) ? fromEpochDays(date + days, veld) : outside(veld)

/**
 * The day so many months later, on the same day of the month, or on the last day where the month is shorter
 * (HR 1 September 2017, ECLI:NL:HR:2017:2225): 31 January and one month is 28 or 29 February.
 */
export const addMonths = (date: PlainDate, months: number, veld = "aantal"): PlainDate | Refusal => {
  if (!(isPlainDate(date) && Number.isInteger(months))) return outside(veld)
  const { jaar, maand, dag } = parts(date)
  const index = jaar * 12 + maand - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  if (year < 1900 || year > 2199) return outside(veld)
  return daysOf(year, month, Math.min(dag, daysInMonth(year, month)))
}

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const
/** A Dutch weekday. */
export type Weekday = (typeof WEEKDAYS)[number]
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ")

/** The Dutch name of the weekday. */
export const weekday = (date: PlainDate): Weekday => WEEKDAYS[dayOfWeek(date) - 1] as Weekday

/** The day as people write it: `donderdag 24 december 2026`. */
export const inWords = (date: PlainDate): string => {
  const { jaar, maand, dag } = parts(date)
  return `${weekday(date)} ${dag} ${MONTHS[maand - 1]} ${jaar}`
}
