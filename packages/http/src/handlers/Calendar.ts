/**
 * Maps days and terms to the core.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { describe } from "@kracht/rules/DayAnswer"
import { answer as answerObjection } from "@kracht/rules/ObjectionAnswer"
import { answer as answerPenalty } from "@kracht/rules/PenaltyAnswer"
import { answer as answerTerm } from "@kracht/rules/TermAnswer"
import type { Handlers } from "../Contract.ts"
import { fromCalendar, fromCore } from "../Outcome.ts"

/** The handlers of the calendar. */
export const calendarHandlers: Pick<Handlers, "dag" | "termijnberekening" | "bezwaartermijn" | "dwangsomberekening"> = {
  dag: ({ path }) => {
    const day = fromIso(path.datum)
    return fromCalendar(isRefusal(day) ? day : describe(day), "path")
  },
  termijnberekening: ({ body }) => fromCalendar(answerTerm(body), "body"),
  bezwaartermijn: ({ body }) => fromCore(answerObjection(body)),
  dwangsomberekening: ({ body }) => fromCore(answerPenalty(body))
}
