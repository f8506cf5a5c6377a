/**
 * A register as at the back of a book, for whoever searches without a script: the words readers come with and the words
 * explained by letter, then the parts of the text and the rules.
 *
 * @module
 */
import * as Address from "../regulation/Address.ts"
import { glossary } from "../regulation/Glossary.ts"
import { headingOf, sectionsOf } from "../regulation/Section.ts"
import { current } from "../regulation/Versions.ts"
import { rules } from "../rules/Catalogue.ts"
import { places } from "./Places.ts"
import { calls, danger, readerWords } from "./ReaderWords.ts"

/** A place a word leads to. */
export interface Target {
  readonly href: string
  readonly words: string
}

/** A word and where it leads. */
export interface Entry {
  readonly woord: string
  readonly plaatsen: ReadonlyArray<Target>
}

/** Words that stand together. */
export interface Part {
  readonly kop: string
  readonly items: ReadonlyArray<Entry>
}

const alphabet = new Intl.Collator("nl")

const itself = (href: string, words: string): Entry => ({ woord: words, plaatsen: [{ href, words }] })

/** A phrase as a reader writes it: the full stop is for the search alone. */
const written = (phrase: string): string => phrase.replace(/\.$/u, "")

/** A number is no word: who to call stands above the register. */
const isWord = (text: string): boolean => /^\p{L}/u.test(text)

const byLetter = (): ReadonlyArray<Part> => {
  const titles = new Map(places().map(({ href, title }) => [href, title]))
  const led = [danger, ...calls, ...readerWords].flatMap(({ href, woorden, zinnen }) =>
    [...woorden, ...zinnen.map(written)]
      .filter(isWord)
      .map((woord) => ({ woord, plaats: { href, words: titles.get(href) ?? href } }))
  )
  const own = [...Map.groupBy(led, ({ woord }) => woord)].map(([woord, all]) => ({
    woord,
    plaatsen: all.map(({ plaats }) => plaats)
  }))
  const explained = glossary.map(({ id, term }) => itself(Address.termOfGlossary(id), term))
  const sorted = [...own, ...explained].toSorted((a, b) => alphabet.compare(a.woord, b.woord))
  return [...Map.groupBy(sorted, ({ woord }) => woord.charAt(0).toUpperCase())].map(([kop, items]) => ({ kop, items }))
}

/** The parts of the register. */
export const register: ReadonlyArray<Part> = [
  ...byLetter(),
  {
    kop: "De regeling, deel voor deel",
    items: sectionsOf(current).map((section) => itself(Address.provisionPath(current, section.id), headingOf(section)))
  },
  { kop: "De regels", items: rules.map(({ id, titel }) => itself(Address.rulePath(id), titel)) }
]
