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

/** Easter Sunday of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export const easter = (year: number): PlainDate => {
  const a = year % 19
  const century = Math.floor(year / 100)
  const c = year % 100
  const skipped = century - Math.floor(century / 4)
  const g = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const h = (19 * a + skipped - g + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return daysOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The day the King's (until 2013 the Queen's) birthday is celebrated: the day before where it would be a Sunday. */
export const kingsDay = (year: number): PlainDate => {
  const day = year < 2014 ? daysOf(year, 4, 30) : daysOf(year, 4, 27)
  return (dayOfWeek(day) === 7 ? day - 1 : day) as PlainDate
}

/** A holiday of one year: its Dutch name and the mark it sets. */
interface Holiday {
  readonly dag: number
  readonly naam: string
  readonly merk: number
}

const holidaysOf = (year: number): ReadonlyArray<Holiday> => {
  const pasen = easter(year)
  const { artikel3lid1: lid1, goedeVrijdag, vijfdeMei } = Mark
  return [
    { dag: daysOf(year, 1, 1), naam: "Nieuwjaarsdag", merk: lid1 },
    { dag: pasen - 2, naam: "Goede Vrijdag", merk: goedeVrijdag },
    { dag: pasen + 1, naam: "tweede Paasdag", merk: lid1 },
    { dag: kingsDay(year), naam: year < 2014 ? "Koninginnedag" : "Koningsdag", merk: lid1 },
    { dag: pasen + 39, naam: "Hemelvaartsdag", merk: lid1 },
    { dag: daysOf(year, 5, 5), naam: "Bevrijdingsdag", merk: vijfdeMei },
    { dag: pasen + 50, naam: "tweede Pinksterdag", merk: lid1 },
    { dag: daysOf(year, 12, 25), naam: "eerste Kerstdag", merk: lid1 },
    { dag: daysOf(year, 12, 26), naam: "tweede Kerstdag", merk: lid1 }
  ]
}

let table: Uint8Array | undefined

/** The marks of every day from 2005, by day number; built at first use (71,223 bytes). */
export const marks = (): Uint8Array => {
  table ??= buildMarks()
  return table
}

const buildMarks = (): Uint8Array => {
  const built = new Uint8Array(MAX - KNOWN_FROM + 1)
  const mark = (day: number, bit: number): void => {
    built[day - KNOWN_FROM] = (built[day - KNOWN_FROM] ?? 0) | bit
  }
  for (let day = 0; day < 7; day++) if (dayOfWeek((KNOWN_FROM + day) as PlainDate) > 5) built[day] = Mark.weekend
  // Whole weeks repeat: every copy doubles what is filled, so that first use stays in the low milliseconds.
  for (let filled = 7; filled < built.length; filled *= 2) built.copyWithin(filled, 0, filled)
  for (let year = 2005; year <= 2199; year++) for (const { dag, merk } of holidaysOf(year)) mark(dag, merk)
  for (const { dagen } of decrees) for (const iso of dagen) mark(fromIso(iso) as PlainDate, Mark.gelijkgesteld)
  return built
}

/** Refuses a day before 2005, whose legal status is not known here, and a number that is no day of the calendar. */
export const known = (date: PlainDate, veld = "datum"): PlainDate | Refusal =>
  isPlainDate(date) && date < KNOWN_FROM
    ? refuse("niet-onderbouwd", veld, "De wettelijke status van dagen vóór 2005 is hier niet onderbouwd.")
    : fromEpochDays(date, veld)

/** The marks of one day from 2005. */
export const marksOf = (date: PlainDate): number => marks()[date - KNOWN_FROM] ?? 0

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
    .filter((holiday) => holiday.dag === date)
    .map((holiday) => holiday.naam)
  if (names.length > 0) return names.join(" en ")
  return (marksOf(date) & Mark.gelijkgesteld) === 0 ? null : "gelijkgesteld bij koninklijk besluit"
}
