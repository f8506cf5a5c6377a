/**
 * The changed words within a sentence.
 *
 * @module
 */
import { diffWordsWithSpace } from "diff"

/** A run of words: in both texts, only in the newer, or only in the older. */
export interface Woorden {
  readonly soort: "gelijk" | "toegevoegd" | "verwijderd"
  readonly tekst: string
}

/**
 * The words of two texts in one row, white space included.
 *
 * What is `gelijk` or `toegevoegd` makes the newer text, to the letter; what is `gelijk` or `verwijderd` the older. Two empty
 * texts give no words.
 */
export const compareWords = (van: string, naar: string): ReadonlyArray<Woorden> => {
  if (van === naar) return van === "" ? [] : [{ soort: "gelijk", tekst: van }]
  return diffWordsWithSpace(van, naar).map(({ value, added, removed }) => ({
    soort: added ? "toegevoegd" : removed ? "verwijderd" : "gelijk",
    tekst: value
  }))
}
