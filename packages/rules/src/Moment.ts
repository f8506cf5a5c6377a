/**
 * On which day does it count?
 *
 * @module
 */
import { localDay } from "@kracht/calendar/Instant"
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import type { Refusal } from "@kracht/calendar/Refusal"

/** The day of a date (`2026-12-24`) as it is, or of an instant with an offset as its day in Europe/Amsterdam. */
export const dayOf = (text: string, veld: string): PlainDate | Refusal =>
  typeof text === "string" && text.includes("T") ? localDay(text, veld) : fromIso(text, veld)
