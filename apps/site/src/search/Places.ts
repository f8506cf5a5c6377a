/**
 * Everything that can be found: the pages that help, the text, the glossary, the rules and the open questions.
 *
 * @module
 */
import { bottom } from "../layouts/Menu.ts"
import * as Address from "../regulation/Address.ts"
import { readingsFor } from "../regulation/Companions.ts"
import { glossary } from "../regulation/Glossary.ts"
import { reworded } from "../regulation/Register.ts"
import { headingOf, sectionsOf } from "../regulation/Section.ts"
import { current } from "../regulation/Versions.ts"
import { rules } from "../rules/Catalogue.ts"
import { formsOf, type Kind, type Place, stemsOf } from "./Match.ts"
import { calls, danger, readerWords } from "./ReaderWords.ts"

/** Every place, the ones that help first: among equals these come before the others. */
export const places = (): ReadonlyArray<Place> => {
  const found = [...help(), ...text(), ...terms(), ...subjects(), ...questions()]
  for (const { href } of readerWords)
    if (!found.some((place) => place.href === href)) throw new Error(`Zoekwoorden leiden naar niets: ${href}.`)
  return found
}

const kinds = {
  danger: { name: "Gevaar", weight: 2 },
  call: { name: "Meteen bellen", weight: 1.5 },
  page: { name: "Pagina", weight: 1 },
  text: { name: "De regeling", weight: 1 },
  term: { name: "Begrip", weight: 0.9 },
  rule: { name: "Regel", weight: 0.7 },
  question: { name: "Open vraag", weight: 0.5 }
} as const satisfies Readonly<Record<string, Kind>>

const place = (kind: Kind, title: string, href: string, words = ""): Place => {
  const own = readerWords.filter((entry) => entry.href === href).flatMap(({ woorden }) => woorden)
  const known = new Set([...stemsOf(title), ...stemsOf(own.join(" "))])
  return {
    kind,
    title,
    href,
    own: withForms(stemsOf(own.join(" "))),
    words: stemsOf(words).filter((word) => !known.has(word))
  }
}

/** Words readers come with, in each form: who typed another finds them too. */
const withForms = (stems: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(stems.flatMap((word) => [word, ...formsOf(word)]))
]

const help = (): ReadonlyArray<Place> => [
  {
    ...place(kinds.danger, "Gevaar?\u00a0Bel\u00a0112", danger.href),
    own: withForms(stemsOf(danger.woorden.join(" ")))
  },
  ...calls.map(({ title, href, woorden }) => ({
    ...place(kinds.call, title, href),
    own: withForms(stemsOf(woorden.join(" ")))
  })),
  ...bottom.u.flatMap(({ pages }) => pages.map(({ href, words }) => place(kinds.page, words, href))),
  place(kinds.page, "In English", Address.englishHome)
]

const text = (): ReadonlyArray<Place> => {
  const { sentence } = reworded(current, "gewoon")
  return sectionsOf(current).map((section) =>
    place(
      kinds.text,
      headingOf(section),
      Address.provisionPath(current, section.id),
      section.zinnen.flatMap(({ id, tekst }) => [tekst, sentence(id).tekst]).join(" ")
    )
  )
}

const terms = (): ReadonlyArray<Place> =>
  glossary.map(({ id, term, vormen, gewoon }) =>
    place(kinds.term, term, Address.termOfGlossary(id), [...vormen, gewoon].join(" "))
  )

const subjects = (): ReadonlyArray<Place> =>
  rules.map(({ id, titel }) => place(kinds.rule, titel, Address.rulePath(id)))

const questions = (): ReadonlyArray<Place> =>
  readingsFor(current).map(({ id, vraag }) => place(kinds.question, vraag, Address.readingPath(id)))
