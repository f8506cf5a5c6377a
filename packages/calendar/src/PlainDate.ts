/**
 * A civil day: a date without a time or a zone, from 1900 to 2199.
 *
 * It is a number (days since 1 January 1970), so days compare with `<` and cost nothing to pass around. Only the
 * functions here make one, so a `PlainDate` always is a day that exists.
 *
 * @module
 */
import { daysOf, monthStart, quotient } from "./internal/Months.ts"
import { noSuchDay, notADate, outside } from "./internal/Refusals.ts"
import { isRefusal, type Refusal } from "./Refusal.ts"

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

/** Is this number a day of the calendar? */
export const isPlainDate = (value: unknown): value is PlainDate =>
  Number.isInteger(value) && (value as number) >= MIN && (value as number) <= MAX

/** The day with this number of days since 1 January 1970; refuses what lies outside the calendar or is no whole number. */
export const fromEpochDays = (days: number, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(days) ? days : outside(veld)

/** The month of a day, counted from January of year 0. In three centuries this guess is never late, and at most one early. */
const monthOf = (date: PlainDate): number => {
  const guess = 12 * 1900 + quotient(date - MIN, 30.44)
  return monthStart(guess + 1) > date ? guess : guess + 1
}

/** A day must be one: of a number that is none, given against its type as from JavaScript, nothing is said. */
const sure = (date: PlainDate): PlainDate => {
  const cause = fromEpochDays(date)
  if (isRefusal(cause)) throw new RangeError(cause.melding, { cause })
  return cause
}

/** The parts of a day. Throws a `RangeError`, whose `cause` is the refusal, for a number that is no day of the calendar. */
export const parts = (date: PlainDate): Parts => {
  const month = monthOf(sure(date))
  return { jaar: quotient(month, 12), maand: (month % 12) + 1, dag: date - monthStart(month) + 1 }
}

/** ISO weekday: 1 is Monday, 7 is Sunday. The calendar begins on a Monday. Throws as `parts` does. */
export const dayOfWeek = (date: PlainDate): number => ((sure(date) - MIN) % 7) + 1

/** Two digits. */
const pad = (value: number): string => `${100 + value}`.slice(1)

/** Writes a day as `jjjj-mm-dd`; throws as `parts` does. */
export const toIso = (date: PlainDate): string => {
  const { jaar, maand, dag } = parts(date)
  return `${jaar}-${pad(maand)}-${pad(dag)}`
}

/**
 * Reads a day written as `jjjj-mm-dd`; anything else is refused, and so is a day that does not exist: 31 February would be
 * written back as another.
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
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/u.test(text)) return notADate(veld)
  const [year, month, day] = text.split("-").map(Number) as [number, number, number]
  const date = fromEpochDays(daysOf(year, month, day), veld)
  return isRefusal(date) || toIso(date) === text ? date : noSuchDay(veld)
}

/** The day so many days later (negative: earlier); refuses a step out of the calendar. */
export const addDays = (date: PlainDate, days: number): PlainDate | Refusal =>
  isPlainDate(date) && Number.isInteger(days) ? fromEpochDays(date + days, "aantal") : outside("aantal")

/**
 * The day so many months later, on the same day of the month, or on the last day where the month is shorter
 * (HR 1 September 2017, ECLI:NL:HR:2017:2225): 31 January and one month is 28 or 29 February.
 */
export const addMonths = (date: PlainDate, months: number): PlainDate | Refusal => {
  // The calendar has more days than months: so many that they are no day of it lead out of it too.
  if (!(isPlainDate(date) && isPlainDate(months))) return outside("aantal")
  const month = monthOf(date)
  const target = month + months
  return fromEpochDays(Math.min(monthStart(target) + date - monthStart(month), monthStart(target + 1) - 1), "aantal")
}
