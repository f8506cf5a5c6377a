/**
 * Is each name written one way?
 *
 * @module
 */
import { groupBy } from "../Grouping.ts"
import type { Bevinding } from "./Finding.ts"
import { aboutPassage, type LintText, type Passage, passagesOf, wordsOf } from "./Passage.ts"

/** Acts as their own text says they are to be cited. */
const CITED_AS: ReadonlyArray<string> = [
  "Algemene wet bestuursrecht",
  "Algemene termijnenwet",
  "Algemene verordening gegevensbescherming",
  "Besluit Jeugdwet",
  "Jeugdwet",
  "Wet maatschappelijke ondersteuning 2015"
]

/** Shorter words are one letter apart by chance. */
const LEAST_LETTERS = 5

/** Names a text on youth care uses that are written one way only. */
export const NAMEN: ReadonlyArray<string> = ["Jeugdstem", "Kinderombudsman", "Jeugdombudsman", "Rijksoverheid"]

/**
 * Findings on known names written otherwise, on names one letter away from a known name or from one used more often, and on
 * acts cited otherwise than they are called. The partners of the text are known by the names its list gives them.
 */
export const lintNames = (text: LintText, namen: ReadonlyArray<string>): ReadonlyArray<Bevinding> => {
  const passages = passagesOf(text)
  const known = [...namen, ...(text.parameters["partners"]?.woorden ?? [])]
  const patterns = known.map((name) => ({ name, loose: loosely(name) }))
  return [
    ...passages.flatMap((passage) => rewritten(passage, patterns)),
    ...misspelt(passages, known),
    ...passages.flatMap(misquoted)
  ]
}

/** A known name with other capitals, cut in two or put together. */
const rewritten = (
  passage: Passage,
  patterns: ReadonlyArray<{ readonly name: string; readonly loose: RegExp }>
): ReadonlyArray<Bevinding> =>
  patterns.flatMap(({ name, loose }) => {
    const found = [...passage.tekst.matchAll(loose)].find(
      ([words], index) => words !== name && !beginsWith(passage, name, words, index)
    )
    if (found === undefined) return []
    const melding = `Hier staat “${found[0]}”; de naam is “${name}”`
    return [aboutPassage(passage, { code: "naam-in-vormen", ernst: "fout", melding, voorstel: name })]
  })

/** A name that begins small may begin a sentence with a capital. */
const beginsWith = ({ tekst }: Passage, name: string, words: string, index: number): boolean =>
  index === 0 && tekst.startsWith(words) && words.slice(1) === name.slice(1) && words[0] === name[0]?.toUpperCase()

// Within an address a name has other rules.
const loosely = (name: string): RegExp => {
  const letters = [...name.replaceAll(/[\s-]/gu, "")].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/u, "\\$&"))
  return new RegExp(`(?<![\\p{L}@./-])${letters.join("[ -]?")}(?![\\p{L}@/-]|\\.\\p{L})`, "giu")
}

const misspelt = (passages: ReadonlyArray<Passage>, known: ReadonlyArray<string>): ReadonlyArray<Bevinding> => {
  const capitalised = passages.flatMap(({ tekst }) => wordsOf(tekst)).filter((word) => /^\p{Lu}/u.test(word))
  const often = groupBy(capitalised, (word) => word)
  const words = [...often.keys()]
  const written = new Set(passages.flatMap(({ tekst }) => wordsOf(tekst)))
  const names = [...known, ...namesIn(passages, written)]
  const count = (word: string) => often.get(word)?.length ?? 0
  // A known name is right, however often it is written otherwise. Used as often: the one that comes first.
  const rarer = (word: string, name: string) =>
    count(word) < count(name) || (count(word) === count(name) && words.indexOf(name) < words.indexOf(word))
  return words.flatMap((word) => {
    if (known.includes(word)) return []
    const meant = names.find((name) => oneLetterApart(word, name) && (known.includes(name) || rarer(word, name)))
    if (meant === undefined || isCommon(word, written)) return []
    return passages
      .filter(({ tekst }) => wordsOf(tekst).includes(word))
      .map((passage) =>
        aboutPassage(passage, {
          code: "naam-in-vormen",
          ernst: "fout",
          melding:
            count(meant) === 0
              ? `Hier staat “${word}”; de naam is “${meant}”`
              : `Hier staat “${word}”, op ${count(meant)} andere plaatsen “${meant}”`,
          voorstel: meant
        })
      )
  })
}

// A capital within a sentence makes a name, unless the same word is also written without.
const namesIn = (passages: ReadonlyArray<Passage>, written: ReadonlySet<string>): ReadonlyArray<string> => {
  const within = passages.filter(({ zin }) => zin !== null).flatMap(({ tekst }) => wordsOf(tekst).slice(1))
  const capitalised = [...new Set(within)].filter((word) => /^\p{Lu}/u.test(word))
  return capitalised.filter((word) => !isCommon(word, written))
}

const isCommon = (word: string, written: ReadonlySet<string>): boolean => written.has(word.toLowerCase())

const oneLetterApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < LEAST_LETTERS || long.length - short.length > 1 || short === long) return false
  // A letter more at the end is an inflection: Partner, Partners.
  if (long.startsWith(short)) return false
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const titles = CITED_AS.map((title) => ({ title, pattern: new RegExp(`(?<!\\p{L})${title}(?!\\p{L})`, "iu") }))

const misquoted = (passage: Passage): ReadonlyArray<Bevinding> =>
  titles.flatMap(({ title, pattern }) => {
    const found = pattern.exec(passage.tekst)?.[0]
    if (found === undefined || found === title) return []
    const melding = `Hier staat “${found}”; de wet heet “${title}”`
    return [aboutPassage(passage, { code: "citeertitel", ernst: "opmerking", melding, voorstel: title })]
  })
