/**
 * What there is to read in a version, in order: headings and sentences.
 *
 * @module
 */
import { groupBy } from "../Grouping.ts"
import type { Versie, Zin } from "../Model.ts"
import { aboutPlace, aboutSentences, type Bevinding, type Said } from "./Finding.ts"

/** The part of a version that lint reads. */
export type LintText = Pick<Versie, "hoofdstukken" | "zinnen" | "parameters" | "ankers">

/** A heading (`zin` is null) or a sentence. */
export interface Passage {
  readonly tekst: string
  readonly bepaling: string
  readonly zin: Zin | null
}

/** Every heading and sentence in reading order. */
export const passagesOf = ({ hoofdstukken, zinnen }: LintText): ReadonlyArray<Passage> => {
  const within = groupBy(zinnen, ({ bepaling }) => bepaling)
  return hoofdstukken
    .flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen])
    .flatMap(({ id, titel }) => [
      { tekst: titel, bepaling: id, zin: null },
      ...(within.get(id) ?? []).map((zin) => ({ tekst: zin.tekst, bepaling: id, zin }))
    ])
}

/** A finding about one passage. */
export const aboutPassage = ({ zin, bepaling }: Passage, said: Said): Bevinding =>
  zin === null ? aboutPlace(bepaling, said) : aboutSentences([zin], said)

const WORD = /\p{L}[\p{L}’'-]*/gu

/** The words of a text, without figures and punctuation. */
export const wordsOf = (tekst: string): ReadonlyArray<string> => tekst.match(WORD) ?? []
