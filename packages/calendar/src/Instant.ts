/**
 * The civil day on which a moment falls in the Netherlands (Europe/Amsterdam).
 *
 * A message counts on the local day it arrived. Summer time has followed one rule since 1996: from the last Sunday of
 * March to the last Sunday of October, changing at 01:00 UTC. Earlier moments are refused; a future change of the law
 * would change this file.
 *
 * @module
 */
import { dayOfWeek, daysOf, fromEpochDays, fromIso, type PlainDate, parts } from "./PlainDate.ts"
import { isRefusal, type Refusal, refuse } from "./Refusal.ts"

const FORM = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d))$/u
const SECONDS_A_DAY = 86_400

const malformed = (veld: string): Refusal =>
  refuse(
    "ongeldig-moment",
    veld,
    "Schrijf een moment met datum, tijd en verschil met UTC, bijvoorbeeld 2026-12-24T16:30:00+01:00."
  )

/**
 * The local day of an instant in Europe/Amsterdam; the instant needs an offset.
 *
 * @example
 * ```ts
 * import { localDay } from "@kracht/calendar/Instant"
 * import { toIso } from "@kracht/calendar/PlainDate"
 *
 * const dag = localDay("2026-12-24T23:30:00Z") // half past midnight in The Hague
 * if (typeof dag === "number") {
 *   toIso(dag) // => "2026-12-25"
 * }
 * ```
 */
export const localDay = (text: string, veld = "moment"): PlainDate | Refusal => {
  const found = typeof text === "string" ? FORM.exec(text) : null
  if (found === null) return malformed(veld)
  const [, iso = "", hour, minute, second, sign, ahead, minutesAhead] = found
  const date = fromIso(iso, veld)
  if (isRefusal(date)) return date
  const clock = clockSeconds(hour, minute, second)
  const shift = clockSeconds(ahead, minutesAhead)
  if (Number.isNaN(clock + shift)) return malformed(veld)
  const utc = date * SECONDS_A_DAY + clock - (sign === "-" ? -shift : shift)
  if (utc < daysOf(1996, 1, 1) * SECONDS_A_DAY - 3600)
    return refuse("niet-onderbouwd", veld, "Momenten vóór 1996 worden niet ondersteund; geef de datum zelf.")
  return fromEpochDays(Math.floor((utc + amsterdamOffset(utc)) / SECONDS_A_DAY), veld)
}

/** Seconds since midnight; not a number when no clock shows it. */
const clockSeconds = (hour = "0", minute = "0", second = "0"): number =>
  Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
    ? Number(hour) * 3600 + Number(minute) * 60 + Number(second)
    : Number.NaN

const amsterdamOffset = (utc: number): number => {
  const year = parts(Math.floor(utc / SECONDS_A_DAY) as PlainDate).jaar
  return utc >= summerTimeChange(year, 3) && utc < summerTimeChange(year, 10) ? 7200 : 3600
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
const summerTimeChange = (year: number, month: 3 | 10): number => {
  const last = daysOf(year, month, 31)
  return (last - (dayOfWeek(last) % 7)) * SECONDS_A_DAY + 3600
}
