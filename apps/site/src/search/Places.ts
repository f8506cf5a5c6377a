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
import { type Rule, rules, statutesUnder } from "../rules/Catalogue.ts"
import type { Kind, Place } from "./Match.ts"
import { phraseOf } from "./Phrase.ts"
import { calls, danger, type ReaderWords, readerWords } from "./ReaderWords.ts"
import { formsOf, stemsOf } from "./Word.ts"

/** Every place, the ones that help first: among equals these come before the others. */
export const places = (): ReadonlyArray<Place> => {
  const found = [...help(), ...text(), ...terms(), ...subjects(), ...questions()]
  for (const { href } of readerWords)
    if (!found.some((place) => place.href === href)) throw new Error(`Zoekwoorden leiden naar niets: ${href}.`)
  return found
}

const kinds = {
  danger: { name: "Gevaar", weight: 2, loose: false },
  call: { name: "Meteen bellen", weight: 1.5, loose: false },
  people: { name: "Pagina", weight: 1, loose: true, people: true },
  page: { name: "Pagina", weight: 1, loose: true },
  text: { name: "De regeling", weight: 1, loose: true },
  term: { name: "Begrip", weight: 0.9, loose: true },
  rule: { name: "Regel", weight: 0.7, loose: true },
  question: { name: "Open vraag", weight: 0.5, loose: true }
} as const satisfies Readonly<Record<string, Kind>>

const place = (kind: Kind, title: string, href: string, words = ""): Place => {
  const led = readerWords.filter((entry) => entry.href === href)
  const own = stemsOf(led.flatMap(({ woorden }) => woorden).join(" "))
  const known = new Set([...stemsOf(title), ...own])
  return {
    kind,
    title,
    href,
    own: withForms(own),
    phrases: led.flatMap(({ zinnen }) => zinnen).map(phraseOf),
    words: stemsOf(words).filter((word) => !known.has(word))
  }
}

/** Someone to call, who is found by name and by the words of distress alone. */
const line = (kind: Kind, title: string, { href, woorden, zinnen }: ReaderWords): Place => ({
  kind,
  title,
  href,
  own: withForms(stemsOf(woorden.join(" "))),
  phrases: zinnen.map(phraseOf),
  words: []
})

/** Words readers come with, in each form: who typed another finds them too. */
const withForms = (stems: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(stems.flatMap((word) => [word, ...formsOf(word)]))
]

const help = (): ReadonlyArray<Place> => [
  line(kinds.danger, "Gevaar?\u00a0Bel\u00a0112", danger),
  ...calls.map((call) => line(kinds.call, call.title, call)),
  ...bottom.u.flatMap(({ pages }) =>
    pages.map(({ href, words }) => place(href === Address.talkPage ? kinds.people : kinds.page, words, href))
  ),
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
  rules.map((rule) => place(kinds.rule, rule.titel, Address.rulePath(rule.id), namesOf(rule)))

/** Its own name, and those of the statutes it rests on. */
const namesOf = (rule: Rule): string =>
  [
    rule.id.replaceAll("-", " "),
    ...statutesUnder(rule).map((statute) => statute.replace(/ (?:art\.|titel) .*/u, ""))
  ].join(" ")

const questions = (): ReadonlyArray<Place> =>
  readingsFor(current).map(({ id, vraag }) => place(kinds.question, vraag, Address.readingPath(id)))
