/**
 * What the calendar says of one day, as the API answers it.
 *
 * @module
 */
import { holidayName, known, Mark, marksOf } from "@kracht/calendar/Holiday"
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { isProvisional, offMask, type Policy } from "@kracht/calendar/WorkingDay"
import type { Dag } from "./contract/Calendar.ts"

/** Describes a day (Algemene termijnenwet art. 3; readings of "werkdag"); refuses days before 2005. */
export const describe = (date: PlainDate): Dag | Refusal => {
  const day = known(date)
  if (isRefusal(day)) return day
  const marks = marksOf(day)
  const works = (policy: Policy): boolean => (marks & offMask[policy]) === 0
  return {
    datum: toIso(day),
    vrij: !works("W33"),
    feestdag: holidayName(day),
    gelijkgesteld: (marks & (Mark.goedeVrijdag | Mark.gelijkgesteld)) !== 0,
    werkdag: works("W32"),
    werkdagPerLezing: {
      W0: works("W0"),
      WX: works("WX"),
      W31: works("W31"),
      W32: works("W32"),
      W33: works("W33")
    },
    voorlopig: isProvisional(day)
  }
}
