/**
 * What is the last day of a duty that counts from today?
 *
 * @module
 */
import { fromIso, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { end, type HouseTerm } from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"

/** The last day (ISO) of a term that counts from a day (ISO); nothing outside the years the calendar knows. */
export const lastDay = (from: string, term: HouseTerm, policy: Policy): string | undefined => {
  const day = fromIso(from)
  const last = isRefusal(day) ? day : end(day, term, policy)
  return isRefusal(last) ? undefined : toIso(last)
}

/** The day it is now in the Netherlands (ISO). */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date())
