/**
 * What is the last day of a duty that counts from today?
 *
 * @module
 */
import type { HouseTerm } from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"
import type { Count, FreeDays } from "./Guide.ts"

const DAY = 86_400_000

/** The last day (ISO) as it is counted from a day (ISO); nothing outside the years whose free days are known. */
export const lastDay = (from: string, count: Count, free: FreeDays): string | undefined => {
  const last = counting(count, free)(Date.parse(from) / DAY)
  return last === undefined ? undefined : new Date(last * DAY).toISOString().slice(0, 10)
}

/** The same for any day, in days since 1970. */
export const counting = (
  { termijnen, werkdag, schuift }: Count,
  free: FreeDays
): ((filed: number) => number | undefined) => {
  const left = leftOut(free, werkdag)
  const works = (day: number): boolean => (day + 3) % 7 < 5 && !left.has(day)
  const nth = (day: number, n: number): number => (n === 0 ? day : nth(day + 1, works(day + 1) ? n - 1 : n))
  return (filed) => {
    if (!(filed >= free.van && filed <= free.tot)) return undefined
    const begins = !schuift || works(filed) ? filed : nth(filed, 1)
    const last = termijnen.reduce(
      (day, term) => (term.eenheid === "werkdagen" ? nth(day, term.aantal) : after(day, term)),
      begins
    )
    return last <= free.tot ? last : undefined
  }
}

/** The free days that are no Saturday or Sunday under a reading of what a working day is. */
const leftOut = ({ van, erbij }: FreeDays, werkdag: Policy): ReadonlySet<number> => {
  const upTo = erbij.slice(0, erbij.findIndex(([policy]) => policy === werkdag) + 1)
  return new Set(
    upTo.flatMap(([, steps]) => {
      let day: number = van
      return steps.map((step) => (day += step))
    })
  )
}

/** The Algemene termijnenwet does not touch a term of the text, so that counting is all there is to it. */
const after = (day: number, { aantal, eenheid }: HouseTerm): number => {
  if (eenheid === "dagen" || eenheid === "weken") return day + (eenheid === "weken" ? aantal * 7 : aantal)
  const date = new Date(day * DAY)
  const month = date.getUTCMonth() + (eenheid === "jaren" ? aantal * 12 : aantal)
  const on = (ofMonth: number, dayOfMonth: number): number => Date.UTC(date.getUTCFullYear(), ofMonth, dayOfMonth) / DAY
  return Math.min(on(month, date.getUTCDate()), on(month + 1, 0))
}

/** The day it is now in the Netherlands (ISO). */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date())
