/**
 * The civil day on which a moment falls in the Netherlands (Europe/Amsterdam).
 *
 * A message counts on the local day it arrived. Summer time has followed one rule since 1996: from the last Sunday of
 * March to the last Sunday of October, changing at 01:00 UTC. Earlier moments are refused; a future change of the law
 * would change this file.
 *
 * @module
 */
import { daysOf, quotient } from "./internal/Months.ts"
import { sundayUpTo } from "./internal/MovableDays.ts"
import { notAMoment, unsupported } from "./internal/Refusals.ts"
import { fromEpochDays, fromIso, type PlainDate, parts } from "./PlainDate.ts"
import { isRefusal, type Refusal } from "./Refusal.ts"

/** A date, a time and an offset. Seconds may be there and change nothing: no day begins within a minute. */
const FORM = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?[+-]([01]\d|2[0-3]):[0-5]\d$/u

const DAY = 24 * 60

/**
 * The local day of an instant in Europe/Amsterdam; the instant needs an offset.
 *
 * @example
 * ```ts
 * import { localDay } from "@kracht/calendar/Instant"
 * import { toIso } from "@kracht/calendar/PlainDate"
 *
 * const dag = localDay("2026-12-24T23:30:00Z") // half past midnight in The Hague
 * if (typeof dag === "number") {
 *   toIso(dag) // => "2026-12-25"
 * }
 * ```
 */
export const localDay = (text: string, veld = "moment"): PlainDate | Refusal => {
  const moment = typeof text === "string" ? text.replace(/Z$/u, "+00:00") : ""
  if (!FORM.test(moment)) return notAMoment(veld)
  const date = fromIso(moment.slice(0, 10), veld)
  if (isRefusal(date)) return date
  const ahead = minutesOf(moment.slice(-5))
  const utc = date * DAY + minutesOf(moment.slice(11, 16)) + (moment.at(-6) === "-" ? ahead : -ahead)
  const day = quotient(utc + amsterdamOffset(quotient(utc, DAY), parts(date).jaar), DAY)
  return day < daysOf(1996, 1, 1) ? unsupported(veld, 1996) : fromEpochDays(day, veld)
}

/** The minutes of a clock: `16:30` is 990. */
const minutesOf = (clock: string): number => +clock.slice(0, 2) * 60 + +clock.slice(3)

/**
 * Minutes ahead of UTC. The clock changes at 01:00 UTC, far from midnight here: the day of the change has one answer. Nor
 * does it matter at New Year, when it is winter, which year was written.
 */
const amsterdamOffset = (utcDay: number, year: number): 60 | 120 =>
  utcDay >= sundayUpTo(daysOf(year, 3, 31)) && utcDay < sundayUpTo(daysOf(year, 10, 31)) ? 120 : 60
