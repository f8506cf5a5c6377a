/**
 * Maps days and terms to the calendar.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { Handlers } from "../Contract.ts"
import { describe } from "../DayAnswer.ts"
import { fromCalendar } from "../Outcome.ts"
import { answer } from "../TermAnswer.ts"

/** The handlers of the calendar. */
export const calendarHandlers: Pick<Handlers, "dag" | "termijnberekening"> = {
  dag: ({ path }) => {
    const day = fromIso(path.datum)
    return fromCalendar(isRefusal(day) ? day : describe(day), "path")
  },
  termijnberekening: ({ body }) => fromCalendar(answer(body), "body")
}
