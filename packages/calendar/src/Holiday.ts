/**
 * The general holidays of the Algemene termijnenwet (art. 3), computed for any year from 2005.
 *
 * @module
 */

import { KNOWN_FROM, marked, names } from "./internal/Marks.ts"
import { unsupported } from "./internal/Refusals.ts"
import { fromEpochDays, isPlainDate, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal } from "./Refusal.ts"

export { Mark } from "./internal/Marks.ts"

/** Refuses a day before 2005, whose legal status is not known here, and a number that is no day of the calendar. */
export const known = (date: PlainDate, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(date) && date < KNOWN_FROM ? unsupported(veld, 2005) : fromEpochDays(date, veld)

/** The marks of one day (see `Mark`), 0 for an ordinary day. Refuses a day before 2005. */
export const marksOf = (date: PlainDate): number | Refusal => {
  const day = known(date)
  return isRefusal(day) ? day : marked(day)
}

/**
 * The name of the holiday or equated day (art. 3 lid 1, 2 or 3), null for any other day, a plain Sunday included. Refuses
 * a day before 2005.
 *
 * @example
 * ```ts
 * import { holidayName } from "@kracht/calendar/Holiday"
 * import { fromIso } from "@kracht/calendar/PlainDate"
 *
 * const goedeVrijdag = fromIso("2026-04-03")
 * if (typeof goedeVrijdag === "number") {
 *   holidayName(goedeVrijdag) // => "Goede Vrijdag"
 * }
 * ```
 */
export const holidayName = (date: PlainDate): string | null | Refusal => {
  const of = marksOf(date)
  return isRefusal(of) ? of : (names.get(date) ?? null)
}
