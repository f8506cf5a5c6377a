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
import { type Options, type Setting, settingFor } from "@kracht/rules/Setting"
import type { Invoerfout } from "@kracht/rules/Situation"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { fault, noVersion } from "../Fault.ts"
import { answered, type Outcome, refused } from "../Outcome.ts"
import type { Services } from "../Services.ts"

/** A question of the core: plain data in, the answer or everything that is wrong out. */
type Answers<Question, Answer> = (
  question: Question,
  setting: Setting
) => Result.Result<Answer, ReadonlyArray<Invoerfout>>

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
      Result.match(settingFor(world, { versie, taal }, question), {
        onFailure: (refusal) => {
          // The contract lets through no version or language there is not.
          if (refusal._tag !== "GeenVersie") throw refusal
          return refused([noVersion("", refusal)])
        },
        onSuccess: (setting) =>
          Result.match(answers(question as unknown as Question, setting), {
            onFailure: (faults) => refused(faults.map(toFault)),
            onSuccess: (answer) => answered(answer)
          })
      })
  return {
    jaarverslag: by(answerReport),
    procedure: by(answerProcedure),
    inzagebeoordeling: by(answerAccess),
    bewaartermijn: by(answerRetention)
  }
}

/** The core names a place as `gevallen/0/jaar` or `gebeurtenissen.0`. */
const toFault = ({ veld, code, melding }: Invoerfout) =>
  fault("body", veld === "" ? "" : `/${veld.replaceAll(".", "/")}`, code, melding)
