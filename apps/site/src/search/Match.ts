/**
 * Which places fit the words someone types: by their stems, by their beginnings, and with one letter wrong.
 *
 * Knows no page and no browser, so that the same search can be tried without one.
 *
 * @module
 */

/** A kind of place, and how much its places weigh against those of other kinds. */
export interface Kind {
  readonly name: string
  readonly weight: number
}

/** A place that can be found: how it is called, where it stands, what kind of place it is, and the stems in it. */
export interface Place {
  readonly title: string
  readonly href: string
  readonly kind: Kind
  /** Stems of words readers use for it, though it does not. */
  readonly own: ReadonlyArray<string>
  /** Stems of all other words in it. */
  readonly words: ReadonlyArray<string>
}

/** Where a word is found tells how much it says of the place. */
const weights = { title: 5, own: 5, words: 1 } as const

/** What each word that is found adds: a place that has more of them says more. */
const perWord = 2

/** How well a word fits: as it is, in another form, as part of a longer one, as a compound of which only the head is known, or with one letter wrong. */
const fits = { whole: 1, form: 0.9, beginning: 0.7, end: 0.6, head: 0.5, nearly: 0.4 } as const

/** So short a beginning fits nearly everything; and one letter wrong in a short word makes another word. */
const shortest = { beginning: 3, end: 5, head: 4, nearly: 5 } as const

const most = 12

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
    .replace(/(.)\1+/gu, "$1")
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

/** The stems of a text, each once, without the words that say nothing. */
export const stemsOf = (text: string): ReadonlyArray<string> => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !empty.has(word))
      .map(stem)
  )
]

/** The places that fit, the best first; none when nothing is sought. */
export const search = (query: string, places: ReadonlyArray<Place>): ReadonlyArray<Place> => {
  const stems = stemsOf(query)
  const sought = stems.length > 0 ? stems : wordsOf(query).map(stem)
  if (sought.length === 0) return []
  return places
    .map((place) => ({ place, score: scoreOf(place, sought) * place.kind.weight }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ place }) => place)
}

/** How much the words say of the place. */
const scoreOf = (place: Place, sought: ReadonlyArray<string>): number => {
  const title = stemsOf(place.title)
  const scoreAs = (word: string) =>
    Math.max(
      weights.title * best(word, title) * (1 + 1 / Math.max(1, title.length)),
      weights.own * best(word, place.own),
      weights.words * best(word, place.words)
    )
  const scores = sought.map((word) =>
    Math.max(scoreAs(word), ...formsOf(word).map((form) => fits.form * scoreAs(form)))
  )
  return scores.reduce((sum, score) => sum + (score > 0 ? score + perWord : 0), 0)
}

const best = (word: string, stems: ReadonlyArray<string>): number =>
  stems.reduce((found, candidate) => (found === fits.whole ? found : Math.max(found, closeness(word, candidate))), 0)

const closeness = (word: string, candidate: string): number => {
  if (candidate === word) return fits.whole
  if (word.length >= shortest.beginning && candidate.startsWith(word)) return fits.beginning
  if (word.length >= shortest.end && candidate.endsWith(word)) return fits.end
  if (candidate.length >= shortest.head && word.endsWith(candidate)) return fits.head
  return word.length >= shortest.nearly && nearly(word, candidate) ? fits.nearly : 0
}

/** Are the words the same but for one letter that is wrong, missing or too many, or two that changed places? */
const nearly = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (text: string, from: number) => text.slice(i + from)
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2))
  )
}
