/**
 * Which days are no working days, in the years the element can count?
 *
 * The element carries these days instead of the calendar that knows them: what names a feast day or refuses a date would be
 * a tenth of what a reader pays for.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { isWorkingDay, policies } from "@kracht/calendar/WorkingDay"
import type { FreeDays } from "./Guide.ts"

const dayOf = (iso: string): PlainDate => {
  const day = fromIso(iso)
  if (isRefusal(day)) throw new Error(`${iso} is geen dag.`)
  return day
}

/** The first and the last day that can be counted: long enough for whoever leaves the script where it is. */
const [van, tot] = [dayOf("2026-01-01"), dayOf("2040-12-31")]

/** Every day of those years. */
export const everyDay: ReadonlyArray<PlainDate> = Array.from(
  { length: tot - van + 1 },
  (_, i) => (van + i) as PlainDate
)

const isWeekend = (day: PlainDate): boolean => isWorkingDay(day, "W0") !== true

/** As distances: the same feast days come back every year, and so do the steps between them. */
const steps = (days: ReadonlyArray<number>): ReadonlyArray<number> => days.map((day, i) => day - (days[i - 1] ?? van))

/** The free days that are no Saturday or Sunday; each reading of a working day leaves out those of the one before it too. */
export const freeDays: FreeDays = {
  van,
  tot,
  erbij: policies.slice(1).map((policy, i) => {
    const before = policies[i] ?? policy
    const left = everyDay.filter(
      (day) => !isWeekend(day) && isWorkingDay(day, policy) === false && isWorkingDay(day, before) === true
    )
    return [policy, steps(left)] as const
  })
}
