/**
 * A register of words, as at the back of a book: which word stands where in the text, the plain text, the rules and the glossary.
 *
 * @module
 */
import { rules } from "../rules/Catalogue.ts"
import { provisionPath, rulePath, termOfGlossary } from "./Address.ts"
import { glossary } from "./Glossary.ts"
import { reworded } from "./Register.ts"
import { headingOf, sectionsOf } from "./Section.ts"
import { current } from "./Versions.ts"

/** A place a word leads to. */
export interface Place {
  readonly href: string
  readonly words: string
}

/** A word and the places it stands, in reading order. */
export interface Entry {
  readonly woord: string
  readonly plaatsen: ReadonlyArray<Place>
}

// A word that stands nearly everywhere finds nothing: those of the language itself fall out by this alone.
const everywhere = 7

const shortest = 4

/** The words by their first letter, in order of the alphabet. */
export const wordIndex = (): ReadonlyArray<{ readonly letter: string; readonly woorden: ReadonlyArray<Entry> }> => {
  const places = new Map<string, Map<string, Place>>()
  for (const { place, text } of sources())
    for (const woord of wordsOf(text)) {
      const known = places.get(woord) ?? new Map<string, Place>()
      places.set(woord, known.set(place.href, place))
    }
  const entries = [...places]
    .filter(([, found]) => found.size <= everywhere)
    .map(([woord, found]) => ({ woord, plaatsen: [...found.values()] }))
    .toSorted((a, b) => alphabet.compare(a.woord, b.woord))
  return [...Map.groupBy(entries, ({ woord }) => woord.charAt(0))].map(([letter, woorden]) => ({ letter, woorden }))
}

const alphabet = new Intl.Collator("nl")

interface Source {
  readonly place: Place
  readonly text: string
}

const sources = (): ReadonlyArray<Source> => {
  const { sentence } = reworded(current, "gewoon")
  return [
    ...sectionsOf(current).map((section) => ({
      place: { href: provisionPath(current, section.id), words: headingOf(section) },
      text: [section.titel, ...section.zinnen.flatMap(({ id, tekst }) => [tekst, sentence(id).tekst])].join(" ")
    })),
    ...rules.map(({ id, titel }) => ({ place: { href: rulePath(id), words: titel }, text: titel })),
    ...glossary.map(({ id, term }) => ({ place: { href: termOfGlossary(id), words: `Begrip: ${term}` }, text: term }))
  ]
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []).filter((word) => word.length >= shortest))
