/**
 * The general holidays of the Algemene termijnenwet (art. 3), computed for any year from 2005.
 *
 * @module
 */
import { decrees } from "./EquatedDays.ts"
import { dayOfWeek, daysOf, fromEpochDays, fromIso, isPlainDate, MAX, type PlainDate, parts } from "./PlainDate.ts"
import { type Refusal, refuse } from "./Refusal.ts"

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

/**
 * Easter Sunday, from 1900 to 2199: the Sunday after the first full moon of spring. The church has one table of moons for
 * these years: it comes so many days after 21 March, and one day sooner where that would be very late.
 */
export const easter = (year: number): PlainDate => {
  const days = (19 * (year % 19) + 24) % 30
  const moon = daysOf(year, 3, 21) + (days > 27 ? days - 1 : days)
  return (moon + 7 - (dayOfWeek(moon as PlainDate) % 7)) as PlainDate
}

/** The day the King's (until 2013 the Queen's) birthday is celebrated: the day before where it would be a Sunday. */
export const kingsDay = (year: number): PlainDate => {
  const day = year < 2014 ? daysOf(year, 4, 30) : daysOf(year, 4, 27)
  return (dayOfWeek(day) === 7 ? day - 1 : day) as PlainDate
}

/** A holiday of one year: its day, its Dutch name and the mark it sets. */
type Holiday = readonly [dag: number, naam: string, merk: number]

const holidaysOf = (year: number): ReadonlyArray<Holiday> => {
  const pasen = easter(year)
  const { artikel3lid1: lid1, goedeVrijdag, vijfdeMei } = Mark
  return [
    [daysOf(year, 1, 1), "Nieuwjaarsdag", lid1],
    [pasen - 2, "Goede Vrijdag", goedeVrijdag],
    [pasen + 1, "tweede Paasdag", lid1],
    [kingsDay(year), year < 2014 ? "Koninginnedag" : "Koningsdag", lid1],
    [pasen + 39, "Hemelvaartsdag", lid1],
    [daysOf(year, 5, 5), "Bevrijdingsdag", vijfdeMei],
    [pasen + 50, "tweede Pinksterdag", lid1],
    [daysOf(year, 12, 25), "eerste Kerstdag", lid1],
    [daysOf(year, 12, 26), "tweede Kerstdag", lid1]
  ]
}

let marks = new Uint8Array(0)
let filledTo: number = KNOWN_FROM - 1

const mark = (day: number, bit: number): void => {
  marks[day - KNOWN_FROM] = (marks[day - KNOWN_FROM] ?? 0) | bit
}

/** Fills in year after year up to a day's: a page that asks about next week does not wait for the next century. */
const fillTo = (date: number): void => {
  if (marks.length === 0) startMarks()
  while (filledTo < Math.min(date, MAX)) {
    const year = parts((filledTo + 1) as PlainDate).jaar
    for (const [dag, , merk] of holidaysOf(year)) mark(dag, merk)
    filledTo = daysOf(year, 12, 31)
  }
}

const startMarks = (): void => {
  marks = new Uint8Array(MAX - KNOWN_FROM + 1)
  for (let day = 0; day < 7; day++) if (dayOfWeek((KNOWN_FROM + day) as PlainDate) > 5) marks[day] = Mark.weekend
  // Whole weeks repeat: every copy doubles what is filled.
  for (let filled = 7; filled < marks.length; filled *= 2) marks.copyWithin(filled, 0, filled)
  for (const { dagen } of decrees) for (const iso of dagen) mark(fromIso(iso) as PlainDate, Mark.gelijkgesteld)
}

/** Refuses a day before 2005, whose legal status is not known here, and a number that is no day of the calendar. */
export const known = (date: PlainDate, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(date) && date < KNOWN_FROM
    ? refuse("niet-onderbouwd", veld, "De wettelijke status van dagen vóór 2005 is hier niet onderbouwd.")
    : fromEpochDays(date, veld)

/** The marks of one day from 2005; 0 for an ordinary day, and outside the years that are known. */
export const marksOf = (date: PlainDate): number => {
  if (date > filledTo) fillTo(date)
  return marks[date - KNOWN_FROM] ?? 0
}

/**
 * The name of the holiday or equated day (art. 3 lid 1, 2 or 3), null for any other day, a plain Sunday included, and
 * for days before 2005, of which nothing is known here.
 *
 * @example
 * ```ts
 * import { holidayName } from "@kracht/calendar/Holiday"
 * import { make } from "@kracht/calendar/PlainDate"
 *
 * const goedeVrijdag = make(2026, 4, 3)
 * if (typeof goedeVrijdag === "number") {
 *   holidayName(goedeVrijdag) // => "Goede Vrijdag"
 * }
 * ```
 */
export const holidayName = (date: PlainDate): string | null => {
  if (date < KNOWN_FROM) return null
  const names = holidaysOf(parts(date).jaar)
    .filter(([dag]) => dag === date)
    .map(([, naam]) => naam)
  if (names.length > 0) return names.join(" en ")
  return (marksOf(date) & Mark.gelijkgesteld) === 0 ? null : "gelijkgesteld bij koninklijk besluit"
}
