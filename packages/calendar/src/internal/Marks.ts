/**
 * Which free day is it? The marks and the name of every day from 2005, filled year by year.
 *
 * @module
 */

import { decrees } from "../EquatedDays.ts"
import { dayOfWeek, MAX, type PlainDate, parts } from "../PlainDate.ts"
import { daysOf } from "./Months.ts"
import { easter, kingsDay } from "./MovableDays.ts"

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

/** The names of the holidays in the years that were asked about. */
export const names: Map<number, string> = new Map()

const equated = decrees.flatMap(({ dagen }) => dagen)

const holiday = (day: number, name: string, bit: number = Mark.artikel3lid1): void => {
  const other = names.get(day)
  names.set(day, other ? `${other} en ${name}` : name)
  marks[day - KNOWN_FROM] = marked(day) | bit
}

/** One year, when it is first asked about: a page that asks about next week does not wait for the next century. */
const markYear = (year: number): void => {
  for (let day = daysOf(year, 1, 1); day < daysOf(year + 1, 1, 1); day++) {
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

/** The marks of one day from 2005; 0 for an ordinary day, and outside the years that are known: the caller sees to it. */
export const marked = (date: number): number => {
  if (marks[date - KNOWN_FROM] === -1) markYear(parts(date as PlainDate).jaar)
  return marks[date - KNOWN_FROM] ?? 0
}
