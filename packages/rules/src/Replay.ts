/**
 * Is this the answer that was given?
 *
 * @module
 */
import type { Ontvangstbewijs } from "./Answer.ts"
import { InvalidSituation } from "./InvalidSituation.ts"

/** What differs from the receipt: what was asked, the text, the rules, or with all those the same the answer. */
export type Verschil = "situatie" | "tekst" | "regels" | "antwoord"

/** Whether an answer computed again is the one of the receipt, and if not in what they differ. */
export interface Herhaling {
  readonly gelijk: boolean
  readonly verschilt: ReadonlyArray<Verschil>
}

/** Holds an answer that was computed again against the receipt of the one that was given; throws on what is no receipt. */
export const compare = (
  { ontvangstbewijs: now }: { readonly ontvangstbewijs: Ontvangstbewijs },
  given: Ontvangstbewijs
): Herhaling => {
  if (!isReceipt(given)) throw new InvalidSituation([noReceipt])
  const causes = (["situatie", "tekst", "regels"] as const).filter((part) => now[part] !== given[part])
  const verschilt = causes.length === 0 && now.waarde !== given.waarde ? (["antwoord"] as const) : causes
  return { gelijk: verschilt.length === 0, verschilt }
}

const parts = ["situatie", "tekst", "regels", "waarde"] as const

const isReceipt = (given: unknown): boolean =>
  typeof given === "object" &&
  given !== null &&
  Reflect.get(given, "algoritme") === "sha-256" &&
  parts.every((part) => typeof Reflect.get(given, part) === "string")

const noReceipt = {
  veld: "ontvangstbewijs",
  code: "verkeerd-type",
  melding: `Een ontvangstbewijs is een object met algoritme (sha-256) en ${parts.join(", ")}, elk als tekst.`
} as const
