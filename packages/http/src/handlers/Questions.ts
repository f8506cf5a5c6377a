/**
 * Maps a question the core answers by itself, and everything it refuses, to the wire.
 *
 * @module
 */
import { answer as answerAccess } from "@kracht/rules/AccessAnswer"
import { answer as answerReport } from "@kracht/rules/AnnualReportAnswer"
import { answer as answerProcedure } from "@kracht/rules/ProcedureAnswer"
import { answer as answerRetention } from "@kracht/rules/RetentionAnswer"
import { type Options, type Setting, settingFor } from "@kracht/rules/Setting"
import type { Invoerfout } from "@kracht/rules/Situation"
import type * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import type { Checks } from "../Handlers.ts"
import { faultsIn, fromCore, type Outcome } from "../Outcome.ts"
import type { Check } from "../RequestInput.ts"
import { type Services, worldOf } from "../Services.ts"

/** A question of the core: plain data in, the answer or everything that is wrong out. */
type Answers<Question, Answer> = (
  question: Question,
  setting: Setting
) => Result.Result<Answer, ReadonlyArray<Invoerfout>>

/** The handlers, over these services. */
export const questionHandlers = (
  services: Context.Context<Services>
): Pick<Handlers, "jaarverslag" | "procedure" | "inzagebeoordeling" | "bewaartermijn"> => {
  const world = worldOf(services)
  const by =
    <Question, Answer>(answers: Answers<Question, Answer>) =>
    ({ body: { versie, taal, ...question } }: { readonly body: Question & Options }): Outcome<Answer> =>
      // The contract lets through no version or language there is not.
      fromCore(answers(question as unknown as Question, Result.getOrThrow(settingFor(world, { versie, taal }))))
  return {
    jaarverslag: by(answerReport),
    // The core has the values of these three as text; they are the ones its own facts have.
    procedure: by(answerProcedure) as Handlers["procedure"],
    inzagebeoordeling: by(answerAccess),
    bewaartermijn: by(answerRetention)
  }
}

/** What the core finds wrong with what is no question by its schema; it takes whatever is sent. */
export const questionChecks = (services: Context.Context<Services>): Checks => {
  const setting = Result.getOrThrow(settingFor(worldOf(services), {}))
  const by =
    <Question, Answer>(answers: Answers<Question, Answer>): Check =>
    (rest) => {
      if (typeof rest !== "object" || rest === null || Array.isArray(rest)) return []
      const { versie: _, taal: __, ...question } = rest as Readonly<Record<string, unknown>>
      return faultsIn(answers(question as Question, setting))
    }
  return {
    jaarverslag: by(answerReport),
    procedure: by(answerProcedure),
    inzagebeoordeling: by(answerAccess),
    bewaartermijn: by(answerRetention)
  }
}
