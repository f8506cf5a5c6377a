/**
 * Maps a question the core answers by itself, and everything it refuses, to the wire.
 *
 * @module
 */
import { answer as answerAccess } from "@kracht/rules/AccessAnswer"
import { answer as answerReport } from "@kracht/rules/AnnualReportAnswer"
import { answer as answerProcedure } from "@kracht/rules/ProcedureAnswer"
import { answer as answerRetention } from "@kracht/rules/RetentionAnswer"
import { type Answers, answerIn, type Options } from "@kracht/rules/Setting"
import type * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { fromRefusedSetting } from "../Fault.ts"
import type { Checks } from "../Handlers.ts"
import { answered, fromCore, type Outcome, refused } from "../Outcome.ts"
import type { Check } from "../RequestInput.ts"
import { type Services, worldOf } from "../Services.ts"

/** Asks a question under the version its days or its options ask for. */
type Asks = <Question, Answer>(
  answers: Answers<Question, Answer>,
  asked: { readonly [K in keyof Question]: unknown } & Options
) => Outcome<Answer>

const asks = (services: Context.Context<Services>): Asks => {
  const world = worldOf(services)
  return (answers, { versie, taal, ...question }) => {
    const answer = answerIn(world, { versie, taal }, question as never, answers)
    if (Result.isSuccess(answer)) return answered(answer.success)
    return answer.failure._tag === "OngeldigeSituatie"
      ? fromCore(Result.fail(answer.failure.fouten))
      : refused([fromRefusedSetting("", answer.failure)])
  }
}

/** The handlers, over these services. */
export const questionHandlers = (
  services: Context.Context<Services>
): Pick<Handlers, "jaarverslag" | "procedure" | "inzagebeoordeling" | "bewaartermijn"> => {
  const ask = asks(services)
  return {
    jaarverslag: ({ body }) => ask(answerReport, body),
    // The core has the values of these three as text; they are the ones its own facts have.
    procedure: (({ body }) => ask(answerProcedure, body)) as Handlers["procedure"],
    inzagebeoordeling: ({ body }) => ask(answerAccess, body),
    bewaartermijn: ({ body }) => ask(answerRetention, body)
  }
}

/** What the core finds wrong with what is no question by its schema; it takes whatever is sent. */
export const questionChecks = (services: Context.Context<Services>): Checks => {
  const ask = asks(services)
  const by =
    <Question, Answer>(answers: Answers<Question, Answer>): Check =>
    (rest) => {
      if (typeof rest !== "object" || rest === null || Array.isArray(rest)) return []
      const { versie: _, taal: __, ...question } = rest as Readonly<Record<string, unknown>>
      const outcome = ask(answers as Answers<Readonly<Record<string, unknown>>, Answer>, question)
      return outcome._tag === "Invalid" ? outcome.errors : []
    }
  return {
    jaarverslag: by(answerReport),
    procedure: by(answerProcedure),
    inzagebeoordeling: by(answerAccess),
    bewaartermijn: by(answerRetention)
  }
}
