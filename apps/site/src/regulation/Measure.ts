/**
 * How easy a text reads, in figures: the length of its sentences.
 *
 * @module
 */

/** What was counted in a text. */
export interface Measured {
  readonly zinnen: number
  readonly woorden: number
  /** Words a sentence, to one decimal. */
  readonly gemiddeld: number
  readonly langste: number
  /** Sentences of more than 15 words, in whole percents. */
  readonly bovenVijftien: number
}

/** Counts sentences and words; a text ends a sentence with a full stop, a question mark or an exclamation mark. Throws on no text. */
export const measure = (texts: ReadonlyArray<string>): Measured => {
  const lengths = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).map(countWords)
  const woorden = lengths.reduce((sum, length) => sum + length, 0)
  if (woorden === 0) throw new Error("Zonder tekst valt er niets te meten.")
  const long = lengths.filter((length) => length > 15).length
  return {
    zinnen: lengths.length,
    woorden,
    gemiddeld: Math.round((woorden / lengths.length) * 10) / 10,
    langste: Math.max(...lengths),
    bovenVijftien: Math.round((long / lengths.length) * 100)
  }
}

const countWords = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
