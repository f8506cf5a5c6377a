/**
 * On which day do the feasts fall that move from year to year?
 *
 * @module
 */
import { dayOfWeek, type PlainDate } from "../PlainDate.ts"
import { daysOf } from "./Months.ts"

/** The last Sunday up to and including a day. */
export const sundayUpTo = (day: PlainDate): number => day - (dayOfWeek(day) % 7)

/**
 * Easter Sunday, from 1900 to 2199: the Sunday after the first full moon of spring. The church has one table of moons for
 * these years: it comes so many days after 21 March, and one day sooner where that would be very late.
 */
export const easter = (year: number): PlainDate => {
  const days = (19 * (year % 19) + 24) % 30
  const moon = daysOf(year, 3, 21) + (days > 27 ? days - 1 : days)
  return (sundayUpTo(moon as PlainDate) + 7) as PlainDate
}

/** The day the King's (until 2013 the Queen's) birthday is celebrated: the day before where it would be a Sunday. */
export const kingsDay = (year: number): PlainDate => {
  const day = daysOf(year, 4, year < 2014 ? 30 : 27)
  return (dayOfWeek(day) === 7 ? day - 1 : day) as PlainDate
}
