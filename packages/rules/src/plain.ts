/**
 * The rules without Effect: a situation in, the answer out, at once.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import * as Result from "effect/Result"
import { answer as accessible, type Inzageantwoord, type Inzagevraag } from "./AccessAnswer.ts"
import { type Jaarverslag, answer as reported } from "./AnnualReportAnswer.ts"
import { type Antwoord, answer, type Ontvangstbewijs } from "./Answer.ts"
import { InvalidSituation } from "./InvalidSituation.ts"
import { findIn } from "./PartnerDirectory.ts"
import { answer as followed, type Procedure } from "./ProcedureAnswer.ts"
import type { Procedurevraag } from "./ProcedureQuestion.ts"
import { loadAllUnsafe } from "./Regulation.ts"
import { compare, type Herhaling } from "./Replay.ts"
import type { Jaarverslagvraag } from "./ReportQuestion.ts"
import { type Bewaarantwoord, type Bewaarvraag, answer as kept } from "./RetentionAnswer.ts"
import { type Options, settingFor, type World } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"

export type { Inzageantwoord, Inzagevraag } from "./AccessAnswer.ts"
export type { Jaarverslag } from "./AnnualReportAnswer.ts"
export type { Antwoord, Ontvangstbewijs } from "./Answer.ts"
export { InvalidSituation } from "./InvalidSituation.ts"
export type { Procedure } from "./ProcedureAnswer.ts"
export type { Procedurevraag } from "./ProcedureQuestion.ts"
export { NoVersion, UnknownVersion } from "./RegulationSource.ts"
export type { Herhaling } from "./Replay.ts"
export type { Jaarverslagvraag } from "./ReportQuestion.ts"
export type { Bewaarantwoord, Bewaarvraag } from "./RetentionAnswer.ts"
export type { Options } from "./Setting.ts"
export type { Situatie } from "./Situation.ts"

const world: World = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

/**
 * Assesses a situation under the published regulation.
 *
 * Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws `InvalidSituation`, a
 * `TypeError` with `fouten`, on values that are not allowed, `UnknownVersion` on a version there is not, and `NoVersion`,
 * with `uitleg`, when no version is named and none applies on the day of filing.
 *
 * @example
 * ```ts
 * import { assess } from "@kracht/rules/plain"
 *
 * const antwoord = assess({ aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false })
 * antwoord.soort // => "klacht"
 * antwoord.uitkomst // => "mogelijk"
 * ```
 */
export const assess = (situatie: Situatie, opties: Options = {}): Antwoord => {
  const setting = Result.getOrThrow(settingFor(world, opties, situatie))
  return Result.getOrThrowWith(answer(situatie, setting), (fouten) => new InvalidSituation(fouten))
}

/**
 * Follows a procedure under the published regulation: how far a complaint has come, what is open, met or late on the
 * day asked about, and what can happen next.
 *
 * Throws `InvalidSituation` on events that cannot be, in this order or at all.
 *
 * @example
 * ```ts
 * import { follow } from "@kracht/rules/plain"
 *
 * const procedure = follow({
 *   gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }],
 *   peilmoment: "2026-12-29"
 * })
 * procedure.toestand // => "intern-in-behandeling"
 * procedure.verplichtingen[0]?.toestand // => "te-laat"
 * ```
 */
export const follow = (vraag: Procedurevraag, opties: Options = {}): Procedure => {
  const setting = Result.getOrThrow(settingFor(world, opties, vraag))
  return Result.getOrThrowWith(followed(vraag, setting), (fouten) => new InvalidSituation(fouten))
}

/**
 * Answers who may see what under the published regulation, with whose consent, and who must keep silent about it.
 *
 * The default is no. Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws
 * `InvalidSituation` on values that are not allowed.
 *
 * @example
 * ```ts
 * import { access } from "@kracht/rules/plain"
 *
 * const commissie = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" } as const
 * access({ ...commissie, toestemming: "gegeven" }).uitkomst // => "alleen-wat-nodig-is"
 * access({ ...commissie, toestemming: "geweigerd" }).uitkomst // => "mag-niet"
 * ```
 */
export const access = (vraag: Inzagevraag, opties: Options = {}): Inzageantwoord => {
  const setting = Result.getOrThrow(settingFor(world, opties, vraag))
  return Result.getOrThrowWith(accessible(vraag, setting), (fouten) => new InvalidSituation(fouten))
}

/**
 * Answers how long a complaint file is kept under the published regulation, and what must happen to it.
 *
 * Days are ISO dates; one that is not known is a value with whom to ask. Throws `InvalidSituation` on what cannot be.
 *
 * @example
 * ```ts
 * import { retention } from "@kracht/rules/plain"
 *
 * retention({ gesloten: true, uitkomstOp: "2026-03-01" }).uiterlijkVernietigen // => "2028-03-01"
 * ```
 */
export const retention = (vraag: Bewaarvraag, opties: Options = {}): Bewaarantwoord => {
  const setting = Result.getOrThrow(settingFor(world, opties, vraag))
  return Result.getOrThrowWith(kept(vraag, setting), (fouten) => new InvalidSituation(fouten))
}

/**
 * Answers a situation again and holds it against a receipt. Give the version, language and readings of the first time:
 * under another version `tekst` differs, under other readings or another language `antwoord`.
 *
 * @example
 * ```ts
 * import { assess, replay } from "@kracht/rules/plain"
 *
 * const { ontvangstbewijs } = assess({ aanleiding: "tevreden" })
 * replay({ aanleiding: "tevreden" }, ontvangstbewijs).gelijk // => true
 * replay({ aanleiding: "opmerking" }, ontvangstbewijs).verschilt // => ["situatie"]
 * ```
 */
export const replay = (situatie: Situatie, ontvangstbewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(assess(situatie, opties), ontvangstbewijs)

/**
 * Makes the annual report that no one can be recognised in, and says what each provider must report itself.
 *
 * Throws `InvalidSituation` on a case that cannot be, naming every fault.
 */
export const annualReport = (vraag: Jaarverslagvraag, opties: Options = {}): Jaarverslag => {
  const setting = Result.getOrThrow(settingFor(world, opties, vraag))
  return Result.getOrThrowWith(reported(vraag, setting), (fouten) => new InvalidSituation(fouten))
}
