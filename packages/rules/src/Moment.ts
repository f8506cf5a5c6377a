/**
 * On which day does it count?
 *
 * @module
 */
import { localDay } from "@kracht/calendar/Instant"
import { fromEpochDays, fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"

/** The day of a date (`2026-12-24`) as it is, or of an instant with an offset as its day in Europe/Amsterdam; its `t` and `z` may be small (RFC 3339, 5.6). */
export const dayOf = (text: string, veld: string): PlainDate | Refusal =>
  typeof text === "string" && /T|\dt/u.test(text) ? localDay(text.toUpperCase(), veld) : fromIso(text, veld)

/** The refusal of the first of these values that is no day of the calendar, by its name; none where each is one. */
export const notADay = (days: Readonly<Record<string, unknown>>): Refusal | undefined =>
  Object.entries(days)
    .map(([veld, day]) => fromEpochDays(day as number, veld))
    .find(isRefusal)
