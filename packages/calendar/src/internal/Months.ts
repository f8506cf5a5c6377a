/**
 * On which day does a month begin, counted in days since 1 January 1970?
 *
 * @module
 */
import type { PlainDate } from "../PlainDate.ts"

/** Whole division. Everything divided here is positive and small: 32 bits, which an engine divides by multiplying. */
export const quotient = (dividend: number, divisor: number): number => (dividend / divisor) | 0

/**
 * The first day of a month counted from January of year 0. Counted from March of that year, the leap day comes last in its
 * year, and five months always have 153 days.
 */
export const monthStart = (month: number): number => {
  const fromMarch = month - 2
  const year = quotient(fromMarch, 12)
  const leapDays = quotient(year, 4) - quotient(year, 100) + quotient(year, 400)
  return 365 * year + leapDays + quotient(153 * (fromMarch % 12) + 2, 5) - 719468
}

/**
 * The day with these parts, for a day that exists in a year from 1900 to 2199: the caller sees to it. Month 13 is January
 * of the next year.
 */
export const daysOf = (year: number, month: number, day: number): PlainDate =>
  (monthStart(12 * year + month - 1) + day - 1) as PlainDate
