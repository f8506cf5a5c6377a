/**
 * How is an answer put into paragraphs?
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { Regeling } from "./Answer.ts"
import { inEnglish, inWords } from "./DayInWords.ts"
import { questionsFor } from "./Question.ts"
import type { Plain, Reden, Taal } from "./Reason.ts"
import type { Termijn } from "./Regulation.ts"
import { termInEnglish, termInWords } from "./TermInWords.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** A paragraph: what it is about, and its sentences. */
export interface Alinea {
  readonly kop: string
  readonly zinnen: ReadonlyArray<string>
}

/** An answer as far as every kind has it; the language of its texts is the language it is told in. */
export interface Told {
  readonly regeling: Regeling
}

/** A paragraph as written: its heading in both languages, and its sentences. */
export type Written = readonly [heading: Plain, sentences: ReadonlyArray<string>]

/** The paragraphs of an answer with the text it was given under as the last; what says nothing is left out. */
export const paragraphs = ({ regeling }: Told, written: ReadonlyArray<Written>): ReadonlyArray<Alinea> =>
  [...written, [headings.text, [regeling.toelichting]] as const]
    .map(([heading, zinnen]) => ({ kop: heading[regeling.taal], zinnen: [...new Set(zinnen)] }))
    .filter(({ zinnen }) => zinnen.length > 0)

/** Headings that every kind of answer has. */
export const headings = {
  why: { nl: "Waarom", en: "Why" },
  ask: { nl: "Wat wij nog willen weten", en: "What we still want to know" },
  text: { nl: "Welke tekst", en: "Which text" }
} as const

/** The reasons in words. */
export const reasonsOf = (redenen: ReadonlyArray<Reden>): ReadonlyArray<string> => redenen.map(({ tekst }) => tekst)

/** The paragraph of what is still to be asked. */
export const stillToAsk = (nogTeVragen: ReadonlyArray<string>, taal: Taal): Written => [
  headings.ask,
  questionsFor(nogTeVragen, taal)
]

/** The day as people write it in the language of the answer. */
export const dayInWords = (iso: string, taal: Taal): string => {
  const day = fromIso(iso)
  return isRefusal(day) ? iso : (taal === "nl" ? inWords : inEnglish)(day)
}

/** The text as the beginning of a sentence. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** What someone must do and until when; of a day that is not known, how long they have where that is, and whom to ask. */
export const toBeDone = (wat: string, by: string, uiterlijk: string | Onbekend, taal: Taal, duur?: Termijn): string =>
  isUnknown(uiterlijk)
    ? `${doneBy[taal](capital(wat), by)} ${duur === undefined ? "" : lasts[taal](duur)}${notKnown[taal]} ${askInWords(uiterlijk.vraagBij, taal)}`
    : doneBy[taal](until[taal](dayInWords(uiterlijk, taal), wat), by)

const doneBy: Readonly<Record<Taal, (what: string, who: string) => string>> = {
  nl: (what, who) => `${what}. Dit doet ${who}.`,
  en: (what, who) => `${what}. To be done by: ${who}.`
}

const until: Readonly<Record<Taal, (day: string, what: string) => string>> = {
  nl: (day, what) => `Uiterlijk ${day}: ${what}`,
  en: (day, what) => `By ${day} at the latest: ${what}`
}

const lasts: Readonly<Record<Taal, (duur: Termijn) => string>> = {
  nl: (duur) => `De termijn is ${termInWords(duur)}. `,
  en: (duur) => `The term is ${termInEnglish(duur)}. `
}

const notKnown = { nl: "De dag is nog niet bekend.", en: "The day is not known yet." }

/**
 * With whom to ask, in sentences; an ask names who can tell and, after a colon, what. A reader is not sent to themselves,
 * and a letter is not asked but read.
 */
export const askInWords = (vraagBij: string, taal: Taal): string => {
  const [who = "", what] = vraagBij.split(/: (.*)/su)
  const needed = what === undefined ? "" : `${asking[taal].needed(what)} `
  if (who === asking[taal].self) return `${needed}${asking[taal].own}`
  return `${needed}${who.startsWith(asking[taal].letter) ? asking[taal].read(who) : asking[taal].ask(who)}`
}

const asking: Readonly<
  Record<
    Taal,
    {
      readonly self: string
      readonly letter: string
      readonly own: string
      readonly needed: (what: string) => string
      readonly read: (letter: string) => string
      readonly ask: (who: string) => string
    }
  >
> = {
  nl: {
    self: "uzelf",
    letter: "de brief",
    own: "Die weet u zelf.",
    needed: (what) => `Daarvoor is nodig: ${what}.`,
    read: (letter) => `Dat staat in ${letter}.`,
    ask: (who) => `Vraag het aan ${who}.`
  },
  en: {
    self: "yourself",
    letter: "the letter",
    own: "You know it yourself.",
    needed: (what) => `Needed for that: ${what}.`,
    read: (letter) => `It says so in ${letter}.`,
    ask: (who) => `Ask ${who}.`
  }
}
