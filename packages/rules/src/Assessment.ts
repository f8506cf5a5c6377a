/**
 * Everything the regulation says about one situation, as an Effect over what varies.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Antwoord, answer } from "./Answer.ts"
import { InvalidSituation } from "./InvalidSituation.ts"
import { PartnerDirectory } from "./PartnerDirectory.ts"
import type { Procedure } from "./ProcedureAnswer.ts"
import * as ProcedureAnswer from "./ProcedureAnswer.ts"
import type { Procedurevraag } from "./ProcedureQuestion.ts"
import { type NoVersion, RegulationSource, type UnknownVersion } from "./RegulationSource.ts"
import { type Options, settingFor } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"
import { WorkingDayPolicy } from "./WorkingDayPolicy.ts"

/**
 * Assesses a situation: kind, eligibility, counters, terms, next steps, costs, with the reasons for each.
 *
 * Facts that are missing are no error: the answer says what to ask. Fails with `InvalidSituation` on values no sentence
 * foresees, with `UnknownVersion` on a version there is not, and with `NoVersion` when none is named and none applies on
 * the day of filing.
 */
export const assess: (
  situatie: Situatie,
  options?: Options
) => Effect.Effect<
  Antwoord,
  InvalidSituation | UnknownVersion | NoVersion,
  RegulationSource | WorkingDayPolicy | PartnerDirectory
> = Effect.fnUntraced(function* (situatie: Situatie, options: Options = {}) {
  const setting = yield* settingOf(options, situatie)
  return yield* Effect.fromResult(Result.mapError(answer(situatie, setting), (fouten) => new InvalidSituation(fouten)))
})

/**
 * Follows a procedure: how far a complaint has come, what is open, met or late on the day asked about, and what can
 * happen next.
 *
 * Fails with `InvalidSituation` on events that cannot be, in this order or at all.
 */
export const follow: (
  vraag: Procedurevraag,
  options?: Options
) => Effect.Effect<
  Procedure,
  InvalidSituation | UnknownVersion | NoVersion,
  RegulationSource | WorkingDayPolicy | PartnerDirectory
> = Effect.fnUntraced(function* (vraag: Procedurevraag, options: Options = {}) {
  const setting = yield* settingOf(options, vraag)
  return yield* Effect.fromResult(
    Result.mapError(ProcedureAnswer.answer(vraag, setting), (fouten) => new InvalidSituation(fouten))
  )
})

const settingOf = Effect.fnUntraced(function* (options: Options, question: unknown) {
  const { regulations } = yield* RegulationSource
  const { policy } = yield* WorkingDayPolicy
  const { find } = yield* PartnerDirectory
  return yield* Effect.fromResult(settingFor({ regulations, policy, findPartner: find }, options, question))
})
