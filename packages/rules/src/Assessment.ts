/**
 * Everything the regulation says about one situation, as an Effect over what varies.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import { type Antwoord, answer } from "./Answer.ts"
import type { InvalidSituation } from "./InvalidSituation.ts"
import { PartnerDirectory } from "./PartnerDirectory.ts"
import type { Procedure } from "./ProcedureAnswer.ts"
import * as ProcedureAnswer from "./ProcedureAnswer.ts"
import type { Procedurevraag } from "./ProcedureQuestion.ts"
import { type NoVersion, RegulationSource, type UnknownVersion } from "./RegulationSource.ts"
import { answerIn, type Options, type World } from "./Setting.ts"
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
  return yield* Effect.fromResult(answerIn(yield* world, options, situatie, answer))
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
  return yield* Effect.fromResult(answerIn(yield* world, options, vraag, ProcedureAnswer.answer))
})

/** What varies, put together. */
const world: Effect.Effect<World, never, RegulationSource | WorkingDayPolicy | PartnerDirectory> = Effect.gen(
  function* () {
    const { regulations } = yield* RegulationSource
    const { policy } = yield* WorkingDayPolicy
    const { find } = yield* PartnerDirectory
    return { regulations, policy, findPartner: find }
  }
)
