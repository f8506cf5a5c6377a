/**
 * The general holidays of the Algemene termijnenwet (art. 3), computed for any year from 2005.
 *
 * @module
 */

import { decrees } from "./EquatedDays.ts"
import { daysOf } from "./internal/Months.ts"
import { easter, kingsDay } from "./internal/MovableDays.ts"
import { unsupported } from "./internal/Refusals.ts"
import { dayOfWeek, fromEpochDays, isPlainDate, MAX, type PlainDate, parts } from "./PlainDate.ts"
import type { Refusal } from "./Refusal.ts"

/** The first day whose legal status is known here: the decrees that were found begin with 2005. */
export const KNOWN_FROM: PlainDate = daysOf(2005, 1, 1)

/** Why a day is not an ordinary day, as bits that add up: a holiday may fall on a Sunday. */
export const Mark = {
  weekend: 1,
  /** Art. 3 lid 1, the fifth of May apart: policies differ on it. */
  artikel3lid1: 2,
  vijfdeMei: 4,
  /** Art. 3 lid 2. */
  goedeVrijdag: 8,
  /** Art. 3 lid 3. */
  gelijkgesteld: 16
} as const

/** The marks of every day from 2005; -1 until its year is asked about. */
const marks = new Int8Array(MAX - KNOWN_FROM + 1).fill(-1)

const names = new Map<number, string>()

const equated = decrees.flatMap(({ dagen }) => dagen)

const holiday = (day: number, name: string, bit: number = Mark.artikel3lid1): void => {
  const other = names.get(day)
  names.set(day, other ? `${other} en ${name}` : name)
  marks[day - KNOWN_FROM] = marksOf(day as PlainDate) | bit
}

/** One year, when it is first asked about: a page that asks about next week does not wait for the next century. */
const markYear = (year: number): void => {
  const eve = daysOf(year, 12, 31)
  for (let day = daysOf(year, 1, 1); day <= eve; day++) {
    marks[day - KNOWN_FROM] = dayOfWeek(day) > 5 ? Mark.weekend : 0
    if (equated.includes(day)) holiday(day, "gelijkgesteld bij koninklijk besluit", Mark.gelijkgesteld)
  }
  const pasen = easter(year)
  holiday(daysOf(year, 1, 1), "Nieuwjaarsdag")
  holiday(pasen - 2, "Goede Vrijdag", Mark.goedeVrijdag)
  holiday(pasen + 1, "tweede Paasdag")
  holiday(kingsDay(year), year < 2014 ? "Koninginnedag" : "Koningsdag")
  holiday(pasen + 39, "Hemelvaartsdag")
  holiday(daysOf(year, 5, 5), "Bevrijdingsdag", Mark.vijfdeMei)
  holiday(pasen + 50, "tweede Pinksterdag")
  holiday(daysOf(year, 12, 25), "eerste Kerstdag")
  holiday(daysOf(year, 12, 26), "tweede Kerstdag")
}

/** Refuses a day before 2005, whose legal status is not known here, and a number that is no day of the calendar. */
export const known = (date: PlainDate, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(date) && date < KNOWN_FROM ? unsupported(veld, 2005) : fromEpochDays(date, veld)

/** The marks of one day from 2005; 0 for an ordinary day, and outside the years that are known. */
export const marksOf = (date: PlainDate): number => {
  if (marks[date - KNOWN_FROM] === -1) markYear(parts(date).jaar)
  return marks[date - KNOWN_FROM] ?? 0
}

/**
 * The name of the holiday or equated day (art. 3 lid 1, 2 or 3), null for any other day, a plain Sunday included, and
 * for days before 2005, of which nothing is known here.
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
export const holidayName = (date: PlainDate): string | null => {
  marksOf(date)
  return names.get(date) ?? null
}
