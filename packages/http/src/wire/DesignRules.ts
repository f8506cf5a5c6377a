/**
 * All 36 NLgov API Design Rules 2.2, each with its check against a running API or the reason why it has none.
 *
 * The ruleset of the government reads the document; this asks the API itself.
 *
 * @module
 */
import { documentation } from "./Documentation.ts"
import { errors } from "./Errors.ts"
import { naming } from "./Naming.ts"
import { protocol } from "./Protocol.ts"
import type { Rule } from "./Rule.ts"
import { openTarget, type Send } from "./Target.ts"
import { transport } from "./Transport.ts"

/** Every rule, by subject. */
export const designRules: ReadonlyArray<Rule> = [...naming, ...protocol, ...errors, ...documentation, ...transport]

/** What came of a rule: kept, broken (with what was found), or not to be shown by a request (with why). */
export type Verdict =
  | { readonly id: string; readonly oordeel: "goed" }
  | { readonly id: string; readonly oordeel: "fout"; readonly bevindingen: ReadonlyArray<string> }
  | { readonly id: string; readonly oordeel: "gemotiveerd"; readonly reden: string }

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
  const verdicts: Array<Verdict> = []
  for (const rule of designRules) {
    if ("reason" in rule) verdicts.push({ id: rule.id, oordeel: "gemotiveerd", reden: rule.reason })
    else {
      const bevindingen = await rule.check(target)
      verdicts.push(
        bevindingen.length === 0 ? { id: rule.id, oordeel: "goed" } : { id: rule.id, oordeel: "fout", bevindingen }
      )
    }
  }
  return verdicts
}
