/**
 * Is this the answer that was given?
 *
 * @module
 */
import type { Ontvangstbewijs } from "./Answer.ts"

/** What differs from the receipt: what was asked, the text, the rules, or with all those the same the answer. */
export type Verschil = "situatie" | "tekst" | "regels" | "antwoord"

/** Whether an answer computed again is the one of the receipt, and if not in what they differ. */
export interface Herhaling {
  readonly gelijk: boolean
  readonly verschilt: ReadonlyArray<Verschil>
}

/** Holds an answer that was computed again against the receipt of the one that was given. */
export const compare = (
  { ontvangstbewijs: now }: { readonly ontvangstbewijs: Ontvangstbewijs },
  given: Ontvangstbewijs
): Herhaling => {
  const causes = (["situatie", "tekst", "regels"] as const).filter((part) => now[part] !== given[part])
  const verschilt = causes.length === 0 && now.waarde !== given.waarde ? (["antwoord"] as const) : causes
  return { gelijk: verschilt.length === 0, verschilt }
}
