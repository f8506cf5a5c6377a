/**
 * All 36 NLgov API Design Rules 2.2, each with its check against a running API or the reason why it has none; and what an
 * API promises beside them.
 *
 * The ruleset of the government reads the document; this asks the API itself.
 *
 * @module
 */
import { askForAnswers } from "./Answers.ts"
import { documentation } from "./Documentation.ts"
import { errors } from "./Errors.ts"
import { naming } from "./Naming.ts"
import { promises } from "./Promises.ts"
import { protocol } from "./Protocol.ts"
import type { Found, Rule } from "./Rule.ts"
import { openTarget, type Send, type Target } from "./Target.ts"
import { transport } from "./Transport.ts"

/** Every rule, by subject. */
export const designRules: ReadonlyArray<Rule> = [...naming, ...protocol, ...errors, ...documentation, ...transport]

/** Everything that is held against an API. */
export const rules: ReadonlyArray<Rule> = [...designRules, ...promises]

/**
 * What came of a rule: kept, broken or not set yet (with what was found), about nothing this API has, or not to be shown by
 * a request (with why).
 */
export type Verdict =
  | { readonly id: string; readonly oordeel: "goed" }
  | { readonly id: string; readonly oordeel: "fout" | "niet-ingesteld"; readonly bevindingen: ReadonlyArray<string> }
  | { readonly id: string; readonly oordeel: "gemotiveerd" | "niet-van-toepassing"; readonly reden: string }

/**
 * Holds the API at a base URL (`https://klachten.example/v1`) to every rule. Rejects when there is no API to ask.
 *
 * @example
 * ```ts
 * import { createApi } from "@kracht/http"
 * import { judge } from "@kracht/http/wire/DesignRules"
 *
 * const api = createApi()
 * const verdicts = await judge("https://klachten.example/v1", async (url, init) => api.request(url, init))
 * verdicts.filter(({ oordeel }) => oordeel === "fout") // => []
 * ```
 */
export const judge = async (base: string, send: Send = fetch): Promise<ReadonlyArray<Verdict>> => {
  const target = await openTarget(base, send)
  await askForAnswers(target)
  const found = new Map<string, Found>()
  for (const rule of rules) if ("check" in rule) found.set(rule.id, await rule.check(target))
  // Only now every answer is there to be held to the rest.
  return rules.map((rule) => ({ id: rule.id, ...verdictOn(found.get(rule.id) ?? foundWithoutAsking(rule, target)) }))
}

const foundWithoutAsking = (rule: Rule, target: Target): Found => {
  if ("reason" in rule) return { gemotiveerd: rule.reason }
  if ("check" in rule) return []
  return [...new Set(target.heard.flatMap((answer) => rule.ofEveryAnswer(answer, target)))]
}

type Without<A, K extends string> = A extends unknown ? Omit<A, K> : never

const verdictOn = (found: Found): Without<Verdict, "id"> => {
  if ("gemotiveerd" in found) return { oordeel: "gemotiveerd", reden: found.gemotiveerd }
  if ("nietVanToepassing" in found) return { oordeel: "niet-van-toepassing", reden: found.nietVanToepassing }
  if ("nietIngesteld" in found) return { oordeel: "niet-ingesteld", bevindingen: found.nietIngesteld }
  return found.length === 0 ? { oordeel: "goed" } : { oordeel: "fout", bevindingen: found }
}
