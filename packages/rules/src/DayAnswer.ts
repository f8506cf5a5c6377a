/**
 * What kind of day is it?
 *
 * @module
 */
import { DECIDED_UNTIL } from "@kracht/calendar/EquatedDays"
import { holidayName, Mark, marksOf } from "@kracht/calendar/Holiday"
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { offMask, type Policy } from "@kracht/calendar/WorkingDay"

/** What a day is: free, a holiday, a working day under each reading. */
export interface Dag {
  readonly datum: string
  /** Saturday, Sunday or a day of Algemene termijnenwet art. 3. */
  readonly vrij: boolean
  /** The name of the day of art. 3 lid 1, 2 or 3; else null. */
  readonly feestdag: string | null
  /** A holiday by art. 3 lid 2 or 3. */
  readonly gelijkgesteld: boolean
  /** Under reading W32. */
  readonly werkdag: boolean
  readonly werkdagPerLezing: Readonly<Record<Policy, boolean>>
  /** Could a royal decree still to come change this answer? */
  readonly voorlopig: boolean
}

/** Describes a day (Algemene termijnenwet art. 3; readings of "werkdag"); refuses days before 2005. */
export const describe = (date: PlainDate): Dag | Refusal => {
  const marks = marksOf(date)
  const feestdag = holidayName(date)
  if (isRefusal(marks)) return marks
  if (isRefusal(feestdag)) return feestdag
  const works = (policy: Policy): boolean => (marks & offMask(policy)) === 0
  return {
    datum: toIso(date),
    vrij: !works("W33"),
    feestdag,
    gelijkgesteld: (marks & (Mark.goedeVrijdag | Mark.gelijkgesteld)) !== 0,
    werkdag: works("W32"),
    werkdagPerLezing: {
      W0: works("W0"),
      WX: works("WX"),
      W31: works("W31"),
      W32: works("W32"),
      W33: works("W33")
    },
    // An ordinary day after the last decree: one still to come could equate it.
    voorlopig: date > DECIDED_UNTIL && marks === 0
  }
}
