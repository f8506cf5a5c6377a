/**
 * Maps a question the core answers by itself, and everything it refuses, to the wire.
 *
 * @module
 */
import { answer as answerAccess } from "@kracht/rules/AccessAnswer"
import { answer as answerReport } from "@kracht/rules/AnnualReportAnswer"
import { PartnerDirectory } from "@kracht/rules/PartnerDirectory"
import { answer as answerProcedure } from "@kracht/rules/ProcedureAnswer"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import { answer as answerRetention } from "@kracht/rules/RetentionAnswer"
import { type Answers, answerIn, type Options } from "@kracht/rules/Setting"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { noVersion } from "../Fault.ts"
import { answered, fromCore, type Outcome, refused } from "../Outcome.ts"
import type { Services } from "../Services.ts"

/** The handlers, over these services. */
export const questionHandlers = (
  services: Context.Context<Services>
): Pick<Handlers, "jaarverslag" | "procedure" | "inzagebeoordeling" | "bewaartermijn"> => {
  const world = {
    regulations: Context.get(services, RegulationSource).regulations,
    findPartner: Context.get(services, PartnerDirectory).find,
    policy: Context.get(services, WorkingDayPolicy).policy
  }
  const by =
    <Question, Answer>(answers: Answers<Question, Answer>) =>
    ({ body: { versie, taal, ...question } }: { readonly body: Question & Options }): Outcome<Answer> =>
      Result.match(answerIn(world, { versie, taal }, question as unknown as Question, answers), {
        onFailure: (refusal) => {
          if (refusal._tag === "GeenVersie") return refused([noVersion("", refusal)])
          if (refusal._tag === "OngeldigeSituatie") return fromCore(Result.fail(refusal.fouten))
          // The contract lets through no version there is not.
          throw refusal
        },
        onSuccess: (answer) => answered(answer)
      })
  return {
    jaarverslag: by(answerReport),
    procedure: by(answerProcedure),
    inzagebeoordeling: by(answerAccess),
    bewaartermijn: by(answerRetention)
  }
}
