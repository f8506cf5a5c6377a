/**
 * Everything the regulation says about one situation, as an Effect over what varies.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { Inzageantwoord, Inzagevraag } from "./AccessAnswer.ts"
import * as AccessAnswer from "./AccessAnswer.ts"
import type { Jaarverslag } from "./AnnualReportAnswer.ts"
import * as AnnualReportAnswer from "./AnnualReportAnswer.ts"
import { type Antwoord, answer } from "./Answer.ts"
import type { InvalidSituation } from "./InvalidSituation.ts"
import type { Bericht, Berichtdeel } from "./Message.ts"
import * as Message from "./Message.ts"
import { PartnerDirectory } from "./PartnerDirectory.ts"
import type { Procedure } from "./ProcedureAnswer.ts"
import * as ProcedureAnswer from "./ProcedureAnswer.ts"
import type { Procedurevraag } from "./ProcedureQuestion.ts"
import { type NoVersion, RegulationSource, type UnknownVersion } from "./RegulationSource.ts"
import type { Jaarverslagvraag } from "./ReportQuestion.ts"
import type { Bewaarantwoord, Bewaarvraag } from "./RetentionAnswer.ts"
import * as RetentionAnswer from "./RetentionAnswer.ts"
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
export const assess: Asks<Situatie, Antwoord> = Effect.fnUntraced(function* (
  situatie: Situatie,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, situatie, answer))
})

/**
 * Follows a procedure: how far a complaint has come, what is open, met or late on the day asked about, and what can
 * happen next.
 *
 * Fails with `InvalidSituation` on events that cannot be, in this order or at all.
 */
export const follow: Asks<Procedurevraag, Procedure> = Effect.fnUntraced(function* (
  vraag: Procedurevraag,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, vraag, ProcedureAnswer.answer))
})

/** Assesses a message with several reasons: each by itself, all received on the one day. Fails as {@link assess} does. */
export const assessMessage: Asks<Bericht, ReadonlyArray<Berichtdeel>> = Effect.fnUntraced(function* (
  bericht: Bericht,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, bericht, Message.answer))
})

/** Answers who may see what, with whose consent. Fails as {@link assess} does; the default is no. */
export const access: Asks<Inzagevraag, Inzageantwoord> = Effect.fnUntraced(function* (
  vraag: Inzagevraag,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, vraag, AccessAnswer.answer))
})

/** Answers how long a complaint file is kept. Fails as {@link assess} does. */
export const retention: Asks<Bewaarvraag, Bewaarantwoord> = Effect.fnUntraced(function* (
  vraag: Bewaarvraag,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, vraag, RetentionAnswer.answer))
})

/** Makes the untraceable annual report. Fails as {@link assess} does. */
export const annualReport: Asks<Jaarverslagvraag, Jaarverslag> = Effect.fnUntraced(function* (
  vraag: Jaarverslagvraag,
  options: Options = {}
) {
  return yield* Effect.fromResult(answerIn(yield* world, options, vraag, AnnualReportAnswer.answer))
})

/** A question answered over what varies. */
type Asks<Question, Answer> = (
  question: Question,
  options?: Options
) => Effect.Effect<
  Answer,
  InvalidSituation | UnknownVersion | NoVersion,
  RegulationSource | WorkingDayPolicy | PartnerDirectory
>

/** What varies, put together. */
const world: Effect.Effect<World, never, RegulationSource | WorkingDayPolicy | PartnerDirectory> = Effect.gen(
  function* () {
    const { regulations } = yield* RegulationSource
    const { policy } = yield* WorkingDayPolicy
    const { find } = yield* PartnerDirectory
    return { regulations, policy, findPartner: find }
  }
)
