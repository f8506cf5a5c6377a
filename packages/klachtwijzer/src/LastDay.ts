/**
 * What is the last day of a duty that counts from today?
 *
 * @module
 */
import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { end } from "@kracht/calendar/Term"
import { add, isWorkingDay } from "@kracht/calendar/WorkingDay"
import type { Count } from "./Guide.ts"

/** The last day (ISO) as it is counted from a day (ISO); nothing outside the years the calendar knows. */
export const lastDay = (from: string, count: Count): string | undefined => {
  const day = fromIso(from)
  const last = isRefusal(day) ? day : lastDayFrom(day, count)
  return isRefusal(last) ? undefined : toIso(last)
}

/** The same in days. */
export const lastDayFrom = (filed: PlainDate, { termijnen, werkdag, schuift }: Count): PlainDate | Refusal => {
  const begins = !schuift || isWorkingDay(filed, werkdag) === true ? filed : add(filed, 1, werkdag)
  return termijnen.reduce<PlainDate | Refusal>((day, term) => (isRefusal(day) ? day : end(day, term, werkdag)), begins)
}

/** The day it is now in the Netherlands (ISO). */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date())
