import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { end, type HouseTerm } from "@kracht/calendar/Term"
import { policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { everyDay } from "../src/FreeDays.ts"
import { given } from "../src/Given.ts"
import { lastDay } from "../src/LastDay.ts"

const counted = (from: string, term: HouseTerm, werkdag: (typeof policies)[number] = "W32") =>
  lastDay(from, { termijnen: [term], werkdag, schuift: false }, given.vrij)

const term = (aantal: number, eenheid: HouseTerm["eenheid"]): HouseTerm => ({ stelsel: "regeling", aantal, eenheid })

const byCalendar = (day: PlainDate, house: HouseTerm, werkdag: (typeof policies)[number]): string => {
  const last = end(day, house, werkdag)
  return isRefusal(last) ? "no day" : toIso(last)
}

// The element carries the free days and no calendar: every one of them must be the calendar's.
describe("the last day without the calendar", () => {
  it.each(policies)("is the calendar's on every day of 15 years, for 1 and for 5 working days under %s", (policy) => {
    expect(everyDay.length).toBe(15 * 365 + 4)
    for (const day of everyDay.slice(0, -31))
      for (const n of [1, 5]) {
        const house = term(n, "werkdagen")
        if (counted(toIso(day), house, policy) !== byCalendar(day, house, policy))
          expect([toIso(day), n, counted(toIso(day), house, policy)]).toEqual([byCalendar(day, house, policy)])
      }
  })

  it.each([term(10, "dagen"), term(6, "weken"), term(1, "maanden"), term(13, "maanden"), term(2, "jaren")])(
    "is the calendar's for $aantal $eenheid, also from the last day of a month",
    (house) => {
      for (const iso of ["2026-12-24", "2027-01-31", "2028-01-31", "2028-02-29", "2029-08-31", "2030-11-30"]) {
        const day = fromIso(iso)
        if (isRefusal(day)) throw new Error(iso)
        expect(counted(iso, house), iso).toBe(byCalendar(day, house, "W32"))
      }
    }
  )

  it.each(["2025-12-31", "2040-12-31", "2041-03-01", "geen dag"])(
    "is not made up where no free days are known: %s",
    (day) => expect(counted(day, term(5, "werkdagen"))).toBeUndefined()
  )
})
