/**
 * Which days did not count, and why?
 *
 * @module
 */
import { holidayName, Mark, marksOf } from "@kracht/calendar/Holiday"
import { dayOfWeek, fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { Computed, HouseTerm, StatutoryTerm } from "@kracht/calendar/Term"
import { offMask, type Policy } from "@kracht/calendar/WorkingDay"
import { weekday } from "./DayInWords.ts"
import type { Taal } from "./Reason.ts"

/** A day that did not count, and why. */
export interface Skipped {
  /** ISO day. */
  readonly datum: string
  readonly reden: string
}

/** Why a day is no working day under a policy; null when it is one, and before 2005, when nothing is known (see `known`). */
export const reasonFree = (date: PlainDate, policy: Policy = "W33"): string | null => {
  const marks = marksOf(date)
  if (isRefusal(marks)) return null
  const off = marks & offMask(policy)
  const weekend = off & Mark.weekend ? weekday(date) : null
  const holiday = off > Mark.weekend ? holidayName(date) : null
  return [weekend, holiday].filter(Boolean).join(", ") || null
}

/** The free days from one day up to (not including) another. */
export const skippedBetween = (from: number, to: number, policy: Policy): ReadonlyArray<Skipped> => {
  const skipped: Array<Skipped> = []
  for (let day = from; day < to; day++) {
    const reden = reasonFree(day as PlainDate, policy)
    if (reden !== null) skipped.push({ datum: toIso(day as PlainDate), reden })
  }
  return skipped
}

/** The days that moved the end of a term: no working days, or passed over while extending. */
export const skippedDays = (
  { begint, nominaalEinde, einde }: Computed,
  { eenheid }: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): ReadonlyArray<Skipped> =>
  eenheid === "werkdagen" ? skippedBetween(begint, einde, policy) : skippedBetween(nominaalEinde, einde, "W33")

/** Why a day that was skipped did not count, in either language; the holidays go by their Dutch names in Dutch alone. */
export const inTongue = ({ datum, reden }: Skipped, taal: Taal): string => {
  const day = fromIso(datum)
  if (taal === "nl" || isRefusal(day)) return reden
  const weekend = ["Saturday", "Sunday"][dayOfWeek(day) - 6]
  if (weekend !== undefined) return weekend
  const marks = marksOf(day)
  return !isRefusal(marks) && marks & Mark.gelijkgesteld ? "equated with a public holiday" : "public holiday"
}
