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
import { RegulationSource, type UnknownVersion } from "./RegulationSource.ts"
import { type Options, settingFor } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"
import { WorkingDayPolicy } from "./WorkingDayPolicy.ts"

/**
 * Assesses a situation: kind, eligibility, counters, terms, next steps, costs, with the reasons for each.
 *
 * Facts that are missing are no error: the answer says what to ask. Fails with `InvalidSituation` on values no sentence
 * foresees and with `UnknownVersion` on a version there is not.
 */
export const assess: (
  situatie: Situatie,
  options?: Options
) => Effect.Effect<
  Antwoord,
  InvalidSituation | UnknownVersion,
  RegulationSource | WorkingDayPolicy | PartnerDirectory
> = Effect.fnUntraced(function* (situatie: Situatie, options: Options = {}) {
  const { regulations } = yield* RegulationSource
  const { policy } = yield* WorkingDayPolicy
  const { find } = yield* PartnerDirectory
  const setting = yield* Effect.fromResult(settingFor({ regulations, policy, findPartner: find }, options))
  return yield* Effect.fromResult(Result.mapError(answer(situatie, setting), (fouten) => new InvalidSituation(fouten)))
})
