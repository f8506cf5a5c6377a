/**
 * Every civil day from 1900 to 2199, one after the other: Temporal says how long each month is and on which weekday it
 * begins.
 *
 * A day is its place in these lists. Nothing here comes from the package under test.
 */
import { Temporal } from "temporal-polyfill"

/** Writes year, month and day as ISO text. */
export const text = (y: number, m: number, d: number): string =>
  `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`

/** ISO text, year, month, day of the month and ISO weekday of every day. */
export const iso: Array<string> = []
export const year: Array<number> = []
export const month: Array<number> = []
export const dayOfMonth: Array<number> = []
export const weekday: Array<number> = []

for (let counted = Temporal.PlainYearMonth.from("1900-01"); counted.year < 2200; counted = counted.add({ months: 1 })) {
  const first = counted.toPlainDate({ day: 1 })
  for (let day = 1; day <= counted.daysInMonth; day++) {
    iso.push(text(counted.year, counted.month, day))
    year.push(counted.year)
    month.push(counted.month)
    dayOfMonth.push(day)
    weekday.push(((first.dayOfWeek + day - 2) % 7) + 1)
  }
}

const places = new Map(iso.map((text, place) => [text, place]))

/** The place of a day; a day outside the calendar is a mistake of the test. */
export const at = (text: string): number => {
  const place = places.get(text)
  if (place === undefined) throw new Error(`${text} is no day of the oracle`)
  return place
}

/** The place of 1 January 1970, the day a `PlainDate` counts from. */
export const EPOCH = at("1970-01-01")

/** The last day number of a month, found by looking for the days that exist. */
export const lengthOf = (y: number, m: number): number =>
  [31, 30, 29, 28].find((d) => places.has(text(y, m, d))) ?? Number.NaN
