/**
 * Which places fit the words someone types: by their stems, by their beginnings, with one letter wrong, and by phrases.
 *
 * Knows no page and no browser, so that the same search can be tried without one.
 *
 * @module
 */
import { says } from "./Phrase.ts"
import { withoutSkipping } from "./Skipped.ts"
import { formsOf, inOrder, stemsOf } from "./Word.ts"

/** A kind of place, and how much its places weigh against those of other kinds. */
export interface Kind {
  readonly name: string
  readonly weight: number
  /** Whether a word of its name leads there, or one merely like its words; not where someone is sent who is in danger, which comes first of all. */
  readonly loose: boolean
  /** Do people stand there to talk to, which comes right after someone to call, whatever was typed? */
  readonly people?: true
}

/** A place that can be found: how it is called, where it stands, what kind of place it is, and the stems in it. */
export interface Place {
  readonly title: string
  readonly href: string
  readonly kind: Kind
  /** Stems of words readers use for it, though it does not. */
  readonly own: ReadonlyArray<string>
  /** Phrases by which readers say it in words that mean something else by themselves. */
  readonly phrases: ReadonlyArray<string>
  /** Stems of all other words in it. */
  readonly words: ReadonlyArray<string>
}

/** Where a word is found tells how much it says of the place. */
const weights = { title: 5, own: 5, words: 1 } as const

/** What each word that is found adds: a place that has more of them says more. */
const perWord = 2

/** What a phrase adds: more than the words beside it. */
const perPhrase = 30

/** How well a word fits: as it is, in another form, as part of a longer one, as a compound of which only the head is known, or with one letter wrong. */
const fits = { whole: 1, form: 0.9, beginning: 0.7, end: 0.6, head: 0.5, nearly: 0.4 } as const

/** So short a beginning fits nearly everything; and one letter wrong in a short word makes another word. */
const shortest = { beginning: 3, end: 5, head: 4, nearly: 5 } as const

/** Where someone in danger is sent: opslaan is not slaan, and staat is not slaat. */
const shortestInDanger = { beginning: 5, end: Number.POSITIVE_INFINITY, head: 6, nearly: 7 } as const

const most = 12

/** The places that fit: those to call first, then where people are to talk to, then the best; none when nothing is sought. */
export const search = (query: string, places: ReadonlyArray<Place>): ReadonlyArray<Place> => {
  const stems = stemsOf(query)
  const typed = inOrder(query)
  const sought = stems.length > 0 ? stems : typed
  if (sought.length === 0) return []
  const meant = withoutSkipping(typed)
  const inDanger = sought.filter((word) => meant.includes(word))
  const scores = places.map((place) => ({
    place,
    score: place.kind.loose ? scored(place, sought, typed) : scored(place, inDanger, meant)
  }))
  const calls = scores.some(({ place, score }) => !place.kind.loose && score > 0)
  const rank = ({ kind }: Place): number => {
    if (!kind.loose) return 0
    return calls && kind.people === true ? 1 : 2
  }
  return scores
    .filter(({ place, score }) => score > 0 || rank(place) === 1)
    .sort((a, b) => rank(a.place) - rank(b.place) || b.score - a.score)
    .slice(0, most)
    .map(({ place }) => place)
}

const scored = (place: Place, sought: ReadonlyArray<string>, typed: ReadonlyArray<string>): number =>
  (scoreOf(place, sought) + scoreOfPhrases(place, typed)) * place.kind.weight

/** How much the words say of the place. */
const scoreOf = (place: Place, sought: ReadonlyArray<string>): number => {
  const title = place.kind.loose ? stemsOf(place.title) : []
  const best = bestUnder(place.kind.loose ? shortest : shortestInDanger)
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

const scoreOfPhrases = ({ phrases }: Place, typed: ReadonlyArray<string>): number =>
  phrases.some((phrase) => says(typed, phrase)) ? perPhrase : 0

type Shortest = Readonly<Record<keyof typeof shortest, number>>

const bestUnder =
  (shortest: Shortest) =>
  (word: string, stems: ReadonlyArray<string>): number =>
    stems.reduce(
      (found, candidate) => (found === fits.whole ? found : Math.max(found, closeness(word, candidate, shortest))),
      0
    )

const closeness = (word: string, candidate: string, shortest: Shortest): number => {
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
