/**
 * How a civil day of the content is written for a reader.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { inEnglish, inWords } from "@kracht/rules/DayInWords"

/** `2026-12-24` as `donderdag 24 december 2026`; throws on what is no day, for content never holds one. */
export const dayInWords = (iso: string): string => inWords(dayOf(iso))

/** `2026-12-24` as `24 December 2026`. */
export const dayInEnglish = (iso: string): string => inEnglish(dayOf(iso))

const dayOf = (iso: string): PlainDate => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(`Dit is geen dag op de kalender: ${iso}.`)
  return day
}
