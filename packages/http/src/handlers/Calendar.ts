/**
 * Maps days and terms to the core.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { describe } from "@kracht/rules/DayAnswer"
import { answer as answerDecision } from "@kracht/rules/DecisionTermAnswer"
import { answer as answerObjection } from "@kracht/rules/ObjectionAnswer"
import { answer as answerPenalty } from "@kracht/rules/PenaltyAnswer"
import { answer as answerTerm, type Termijnvraag } from "@kracht/rules/TermAnswer"
import type { Handlers } from "../Contract.ts"
import { type Fault, fromRefusal } from "../Fault.ts"
import type { Checks } from "../Handlers.ts"
import { faultsIn, fromCalendar, fromCore } from "../Outcome.ts"

/** The handlers of the calendar. */
export const calendarHandlers: Pick<
  Handlers,
  "dag" | "termijnberekening" | "beslistermijn" | "bezwaartermijn" | "dwangsomberekening"
> = {
  dag: ({ path }) => {
    const day = fromIso(path.datum)
    return fromCalendar(isRefusal(day) ? day : describe(day), "path")
  },
  termijnberekening: ({ body }) => fromCalendar(answerTerm(body), "body"),
  beslistermijn: ({ body }) => fromCore(answerDecision(body)),
  bezwaartermijn: ({ body }) => fromCore(answerObjection(body)),
  dwangsomberekening: ({ body }) => fromCore(answerPenalty(body))
}

/**
 * What the core finds wrong with a question of which the schema refused something. A choice that is missing is made for
 * it where no choice can be the fault.
 */
export const calendarChecks: Checks = {
  termijnberekening: (rest) => refusalsIn(asObject(rest)),
  beslistermijn: (rest) => faultsIn(answerDecision(asObject(rest) as never)),
  bezwaartermijn: (rest) => faultsIn(answerObjection({ commissie: false, ...asObject(rest) } as never)),
  dwangsomberekening: (rest) => faultsIn(answerPenalty({ besluit: null, ...asObject(rest) } as never))
}

const asObject = (rest: unknown): object => (typeof rest === "object" && rest !== null ? rest : {})

/** A term counts on its day and regime together. What is wrong with the shortest term there could be, is wrong with any. */
const refusalsIn = ({
  gebeurtenis,
  stelsel,
  aantal = 1,
  eenheid = "dagen"
}: Partial<Termijnvraag>): ReadonlyArray<Fault> => {
  if (gebeurtenis === undefined || stelsel === undefined) return []
  const found = answerTerm({ gebeurtenis, stelsel, aantal, eenheid })
  return isRefusal(found) ? [fromRefusal("body", found)] : []
}
