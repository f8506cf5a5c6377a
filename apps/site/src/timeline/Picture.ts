/**
 * The picture of a timeline: a leaf of the calendar, a row for each week, with what counted and what did not.
 *
 * @module
 */

import { dayOfWeek, type PlainDate, parts } from "@kracht/calendar/PlainDate"
import type { Policy } from "@kracht/calendar/WorkingDay"
import { reasonFree } from "@kracht/rules/Skipped"
import type { Moment } from "./Timeline.ts"

/** More weeks than this make a picture no one can take in. */
const MOST_WEEKS = 30

const CELL = 40
const ROW = 34
const LEFT = 46
const TOP = 28
const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"]
const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

const mondayOf = (day: number): number => day - dayOfWeek(day as PlainDate) + 1

/**
 * The picture as SVG, or null when it would be too long. Everything it shows stands in the list beside it, so it is one
 * image to whoever cannot see it.
 */
export const picture = (start: PlainDate, moments: ReadonlyArray<Moment>, policy: Policy): string | null => {
  const last = Math.max(...moments.map(({ dagen }) => dagen.einde))
  const first = mondayOf(start)
  const weeks = (mondayOf(last) - first) / 7 + 1
  if (weeks > MOST_WEEKS) return null
  const ends = new Set(moments.map(({ dagen }) => dagen.einde))
  const cells = Array.from({ length: weeks * 7 }, (_, i) =>
    cell((first + i) as PlainDate, i, start, last, ends, policy)
  )
  const heads = WEEKDAYS.map((name, i) => `<text class="k" x="${LEFT + i * CELL + CELL / 2}" y="17">${name}</text>`)
  const months = Array.from({ length: weeks }, (_, week) => monthLabel(first + week * 7, week))
  const size = `0 0 ${LEFT + 7 * CELL} ${TOP + weeks * ROW}`
  return `<svg viewBox="${size}" role="img" aria-label="Kalender met de dagen uit de lijst">${[...heads, ...months, ...cells].join("")}</svg>`
}

const monthLabel = (monday: number, week: number): string => {
  const here = parts(monday as PlainDate)
  const fresh = week === 0 || parts((monday - 7) as PlainDate).maand !== here.maand
  return fresh ? `<text class="k" x="20" y="${TOP + week * ROW + 22}">${MONTHS[here.maand - 1]}</text>` : ""
}

const cell = (
  day: PlainDate,
  i: number,
  start: PlainDate,
  last: number,
  ends: ReadonlySet<number>,
  policy: Policy
): string => {
  const x = LEFT + (i % 7) * CELL
  const y = TOP + Math.floor(i / 7) * ROW
  const kind = kindOf(day, start, last, ends, policy)
  return `<g class="${kind}"><rect x="${x + 2}" y="${y + 2}" width="${CELL - 4}" height="${ROW - 4}" rx="7"/><text x="${x + CELL / 2}" y="${y + 22}">${parts(day).dag}</text></g>`
}

const kindOf = (day: PlainDate, start: number, last: number, ends: ReadonlySet<number>, policy: Policy): string => {
  if (day === start) return "b"
  if (ends.has(day)) return "e"
  if (day < start || day > last) return "n"
  return reasonFree(day, policy) === null ? "t" : "v"
}
