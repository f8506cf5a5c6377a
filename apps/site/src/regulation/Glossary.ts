/**
 * The words that are explained, and where they stand in the text.
 *
 * @module
 */
import { begrippen } from "@kracht/content/begrippen"
import type { Begrip } from "@kracht/regulation/Model"
import type { Section } from "./Section.ts"
import { current } from "./Versions.ts"

const alphabet = new Intl.Collator("nl")

/** The glossary of the regulation at hand, in order of the alphabet. */
export const glossary: ReadonlyArray<Begrip> = begrippen
  .filter(({ regeling }) => regeling === current.regeling)
  .toSorted((a, b) => alphabet.compare(a.term, b.term))

/** Words of the answers that the pages for readers of 12 and up say too. */
const saidToYoung: ReadonlySet<string> = new Set([
  "aanbieder",
  "advies",
  "deels-gegrond",
  "dwangsom",
  "externe-klachtenfunctionaris",
  "ingebrekestelling",
  "inspectie",
  "lezing",
  "nabestaande",
  "ombudsman",
  "oordeel",
  "rechter",
  "toegang"
])

/** The words for readers of 12 and up: those of the text, and those of the answers that their pages say. */
export const forYoung: ReadonlyArray<Begrip> = glossary.filter(
  ({ id, vormen }) => vormen.length > 0 || saidToYoung.has(id)
)

/** Words by their first letter. */
export const byLetter = (
  words: ReadonlyArray<Begrip>
): ReadonlyArray<{ readonly letter: string; readonly begrippen: ReadonlyArray<Begrip> }> =>
  [...Map.groupBy(words, ({ term }) => term.charAt(0).toLowerCase())].map(([letter, begrippen]) => ({
    letter,
    begrippen
  }))

/** The words explained that stand in a section, each once: a form counts as a whole word. */
export const wordsIn = ({ zinnen }: Section): ReadonlyArray<Begrip> =>
  glossary.filter(({ vormen }) => zinnen.some(({ tekst }) => vormen.some((vorm) => stands(vorm, tekst))))

const stands = (vorm: string, tekst: string): boolean => {
  const at = tekst.toLowerCase().indexOf(vorm.toLowerCase())
  if (at < 0) return false
  return !letter.test(tekst.charAt(at - 1)) && !letter.test(tekst.charAt(at + vorm.length))
}

const letter = /\p{L}/u
