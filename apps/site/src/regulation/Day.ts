/**
 * How a civil day of the content is written for a reader.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { inWords } from "@kracht/rules/DayInWords"

/** `2026-12-24` as `donderdag 24 december 2026`; throws on what is no day, for content never holds one. */
export const dayInWords = (iso: string): string => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(`Dit is geen dag op de kalender: ${iso}.`)
  return inWords(day)
}
