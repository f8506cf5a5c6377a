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

/** Whole division. Everything divided here is positive and small: 32 bits, which an engine divides by multiplying. */
const quotient = (dividend: number, divisor: number): number => (dividend / divisor) | 0

/** Days from 1 March of year 0 to 1 January 1970: years are counted from March, so that the leap day is their last. */
const TO_1970 = 719468

/**
 * The day with these parts, for a day that exists in a year from 1900 to 2199: the caller sees to it. Month 13 is January
 * of the next year.
 */
export const daysOf = (year: number, month: number, day: number): PlainDate => {
  const y = month > 2 ? year : year - 1
  const fromMarch = month > 2 ? month - 3 : month + 9
  const leapDays = quotient(y, 4) - quotient(y, 100) + quotient(y, 400)
  return (365 * y + leapDays + quotient(153 * fromMarch + 2, 5) + day - 1 - TO_1970) as PlainDate
}

/** The number of days in a month (month 1–12). */
export const daysInMonth = (year: number, month: number): number => daysOf(year, month + 1, 1) - daysOf(year, month, 1)

/** The day with these parts; refuses a day that does not exist, such as 31 February. */
export const make = (year: number, month: number, day: number, veld = "datum"): PlainDate | Refusal => {
  if (![year, month, day].every(Number.isInteger))
    return refuse("ongeldige-datum", veld, "Jaar, maand en dag zijn gehele getallen.")
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return refuse("ongeldige-datum", veld, "Deze dag bestaat niet in de kalender.")
  return year < 1900 || year > 2199 ? outside(veld) : daysOf(year, month, day)
}

/**
 * The month of a day, counted from January of year 0, and its day of the month, in one number: 32 × month + day. One
 * number, because a pair would be allocated. A century has 146,097 quarters of days, a year 1,461; five months from March
 * have 153 days.
 */
const monthAndDay = (date: PlainDate): number => {
  const quarters = 4 * (date + TO_1970) + 3
  const inCentury = 4 * quotient(quarters % 146097, 4) + 3
  const year = 100 * quotient(quarters, 146097) + quotient(inCentury, 1461)
  const fifths = 5 * quotient(inCentury % 1461, 4) + 2
  const march = 12 * year + 2
  return 32 * (march + quotient(fifths, 153)) + quotient(fifths % 153, 5) + 1
}

/** The parts of a day. */
export const parts = (date: PlainDate): Parts => {
  const both = monthAndDay(date)
  const month = both >> 5
  return { jaar: quotient(month, 12), maand: (month % 12) + 1, dag: both & 31 }
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

const pad = (value: number): string => `${value}`.padStart(2, "0")

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
  const both = monthAndDay(date)
  const index = (both >> 5) + months
  if (index < 12 * 1900 || index >= 12 * 2200) return outside(veld)
  const year = quotient(index, 12)
  const month = (index % 12) + 1
  const sameDay = daysOf(year, month, both & 31)
  return Math.min(sameDay, daysOf(year, month + 1, 1) - 1) as PlainDate
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
