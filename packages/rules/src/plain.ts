/**
 * The rules without Effect: a situation in, the answer out, at once.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import { partners } from "@kracht/content/partners"
import * as Result from "effect/Result"
import { type Antwoord, answer } from "./Answer.ts"
import { InvalidSituation } from "./InvalidSituation.ts"
import { findIn } from "./PartnerDirectory.ts"
import { loadAllUnsafe } from "./Regulation.ts"
import { type Options, settingFor, type World } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"

export type { Antwoord } from "./Answer.ts"
export { InvalidSituation } from "./InvalidSituation.ts"
export type { Options } from "./Setting.ts"
export type { Situatie } from "./Situation.ts"

const world: World = { regulations: loadAllUnsafe(bindingen, lezingen), findPartner: findIn(partners), policy: null }

/**
 * Assesses a situation under the published regulation.
 *
 * Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws `InvalidSituation`, a
 * `TypeError` with `fouten`, on values that are not allowed, and `UnknownVersion` on a version there is not.
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
  const setting = Result.getOrThrow(settingFor(world, opties))
  return Result.getOrThrowWith(answer(situatie, setting), (fouten) => new InvalidSituation(fouten))
}
