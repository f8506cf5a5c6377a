/**
 * The civil day on which a moment falls in the Netherlands (Europe/Amsterdam).
 *
 * A message counts on the local day it arrived. Summer time has followed one rule since 1996: from the last Sunday of
 * March to the last Sunday of October, changing at 01:00 UTC. Earlier moments are refused; a future change of the law
 * would change this file.
 *
 * @module
 */
import { dayOfWeek, daysOf, fromEpochDays, make, type PlainDate, parts } from "./PlainDate.ts"
import { isRefusal, type Refusal, refuse } from "./Refusal.ts"

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/u
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
  const [, year, month, day, hour, minute, second, offset = "Z"] = found
  const date = make(Number(year), Number(month), Number(day), veld)
  if (isRefusal(date)) return date
  const clock = clockSeconds(Number(hour), Number(minute), Number(second ?? 0))
  const shift = offsetSeconds(offset)
  if (clock === null || shift === null) return malformed(veld)
  const utc = date * SECONDS_A_DAY + clock - shift
  if (utc < daysOf(1996, 1, 1) * SECONDS_A_DAY - 3600)
    return refuse("niet-onderbouwd", veld, "Momenten vóór 1996 worden niet ondersteund; geef de datum zelf.")
  return fromEpochDays(Math.floor((utc + amsterdamOffset(utc)) / SECONDS_A_DAY), veld)
}

const clockSeconds = (hour: number, minute: number, second: number): number | null =>
  hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null

const offsetSeconds = (offset: string): number | null => {
  if (offset === "Z") return 0
  const seconds = clockSeconds(Number(offset.slice(1, 3)), Number(offset.slice(4, 6)), 0)
  return seconds === null ? null : offset.startsWith("-") ? -seconds : seconds
}

const amsterdamOffset = (utc: number): number => {
  const year = parts(Math.floor(utc / SECONDS_A_DAY) as PlainDate).jaar
  return utc >= summerTimeChange(year, 3) && utc < summerTimeChange(year, 10) ? 7200 : 3600
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
const summerTimeChange = (year: number, month: 3 | 10): number => {
  const last = daysOf(year, month, 31)
  return (last - (dayOfWeek(last) % 7)) * SECONDS_A_DAY + 3600
}
