/**
 * By what a sentence is recognised: the anchor it carries and the words in it, as data.
 *
 * @module
 */
import type { Zin } from "../Model.ts"
import type { LintText } from "./Passage.ts"

/** All that is given must hold of one sentence. */
export interface Kenmerk {
  /** An anchor or parameter the sentence carries. */
  readonly draagt?: string
  /** Each must match the sentence. */
  readonly woorden?: ReadonlyArray<RegExp>
  /** Must match the heading the sentence stands under. */
  readonly kop?: RegExp
}

/** The sentences of which it holds, in reading order. A criterion that asks nothing holds of none. */
export const sentencesWith = ({ hoofdstukken, zinnen }: LintText, kenmerk: Kenmerk): ReadonlyArray<Zin> => {
  const { draagt, woorden = [], kop } = kenmerk
  if (draagt === undefined && woorden.length === 0) return []
  const headings = new Map(
    hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen]).map(({ id, titel }) => [id, titel])
  )
  return zinnen.filter(
    (zin) =>
      (draagt === undefined || zin.draagt.includes(draagt)) &&
      woorden.every((patroon) => patroon.test(zin.tekst)) &&
      (kop === undefined || kop.test(headings.get(zin.bepaling) ?? ""))
  )
}
