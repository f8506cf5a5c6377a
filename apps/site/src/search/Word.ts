/**
 * The words of a text as they are compared: without accents and without their endings.
 *
 * @module
 */

/** Words of the language that say nothing of what is sought. */
const empty = new Set(
  "aan al als ben bent bij dan dat de deze die dit door een en er ga geen haar heb hebben heeft het hier hij hoe ik in is je jou jouw kan kun kunt maak maakt maar mag maken me mee meer met mij mijn moet na naar niet nog nu of om omdat ons ook op over te tot u uit uw van veel voor waar wat we wel wie wij wil word wordt ze zich zij zijn zo".split(
    " "
  )
)

/** The words of a text, in small letters and without accents. */
const wordsOf = (text: string): ReadonlyArray<string> =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\d]+/gu) ?? []

/** A word without its ending, spelled the same in its forms: klachten and klacht, bezwaren and bezwaar, boze and boos. */
export const stem = (word: string): string =>
  word
    .replace(/(?<=\w{4})(?:tjes|jes|tje|je|en|s|n)$|(?<=\w{3})e$/u, "")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/z$/u, "s")
    .replace(/v$/u, "f")

/** What can stand before the ge- of a participle, as in weg-ge-lopen; in a stem a letter stands once: an for aan. */
const participle = /^(an|achter|af|bij|dor|in|me|na|om|op|over|tegen|terug|uit|vor|weg)?ge(\w{3,})$/u

/** The other forms of a stem that was a participle: gepest is of pesten, gestraft of straffen, weggelopen of weglopen. */
export const formsOf = (word: string): ReadonlyArray<string> => {
  const found = participle.exec(word)
  if (found === null) return []
  const bare = `${found[1] ?? ""}${found[2]}`
  const shorter = bare.replace(/[td]$/u, "")
  return shorter === bare || shorter.length < 3 ? [bare] : [bare, shorter.replace(/z$/u, "s").replace(/v$/u, "f")]
}

/** The stems of all words of a text, in its order. */
export const inOrder = (text: string): ReadonlyArray<string> => wordsOf(text).map(stem)

/** The stems of a text, each once, without the words that say nothing. */
export const stemsOf = (text: string): ReadonlyArray<string> => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !empty.has(word))
      .map(stem)
  )
]
