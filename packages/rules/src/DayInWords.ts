/**
 * How is a day written in words?
 *
 * @module
 */
import { dayOfWeek, type PlainDate, parts } from "@kracht/calendar/PlainDate"

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ")

/** A Dutch weekday. */
export type Weekday = (typeof WEEKDAYS)[number]

/** The Dutch name of the weekday. */
export const weekday = (date: PlainDate): Weekday => WEEKDAYS[dayOfWeek(date) - 1] as Weekday

/** The day as people write it: `donderdag 24 december 2026`. */
export const inWords = (date: PlainDate): string => `${weekday(date)} ${dateInWords(date)}`

/** The same without the weekday: `24 december 2026`. */
export const dateInWords = (date: PlainDate): string => {
  const { jaar, maand, dag } = parts(date)
  return `${dag} ${MONTHS[maand - 1]} ${jaar}`
}

const ENGLISH = "January February March April May June July August September October November December".split(" ")

/** The day as people write it in English: `24 December 2026`. */
export const inEnglish = (date: PlainDate): string => {
  const { jaar, maand, dag } = parts(date)
  return `${dag} ${ENGLISH[maand - 1]} ${jaar}`
}
