/**
 * Whether someone types a phrase: words that say together what none of them says alone, as in an end to it.
 *
 * @module
 */
import { inOrder } from "./Word.ts"

/** How many other words may stand between two of a phrase: hij raakt mij steeds aan. */
const between = 2

/** The mark of a phrase with which everything is said: nothing stands between its words, and nothing comes after it. */
const end = "."

/** A phrase as it is sought: the stems of its words, and the full stop it may end with. */
export const phraseOf = (text: string): string => inOrder(text).join(" ") + (text.endsWith(end) ? end : "")

/** Does someone who types these stems say the phrase: its words in its order? */
export const says = (typed: ReadonlyArray<string>, phrase: string): boolean => {
  const closed = phrase.endsWith(end)
  const words = (closed ? phrase.slice(0, -end.length) : phrase).split(" ")
  const reach = closed ? 1 : between + 1
  const goesOn = ([next, ...rest]: ReadonlyArray<string>, from: number, until: number): boolean => {
    if (next === undefined) return !closed || from === typed.length
    return typed.slice(from, until).some((word, i) => word === next && goesOn(rest, from + i + 1, from + i + 1 + reach))
  }
  return goesOn(words, 0, typed.length)
}
