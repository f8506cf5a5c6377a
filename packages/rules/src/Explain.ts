/**
 * How is an answer told to a reader?
 *
 * From the texts beside the rows and fixed sentences around them, so that the same answer is always told the same way,
 * and nothing a reader wrote is in it.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { Antwoord, Termijn } from "./Answer.ts"
import { inEnglish, inWords } from "./DayInWords.ts"
import type { Soort } from "./Kind.ts"
import { parties } from "./Obligation.ts"
import type { Taal } from "./Reason.ts"
import { facts } from "./Situation.ts"
import { isUnknown } from "./Unknown.ts"

/** A paragraph: what it is about, and its sentences. */
export interface Alinea {
  readonly kop: string
  readonly zinnen: ReadonlyArray<string>
}

/**
 * Tells an answer as paragraphs, in the language it was given in; paragraphs about which it says nothing are left out.
 *
 * @example
 * ```ts
 * import { explain } from "@kracht/rules/Explain"
 * import { assess } from "@kracht/rules/plain"
 *
 * const antwoord = assess({ aanleiding: "tevreden" })
 * explain(antwoord, "nl")[0] // => { kop: "Wat het is", zinnen: ["Dit is een compliment.", "U kunt dit doen."] }
 * ```
 */
export const explain = (antwoord: Antwoord, taal: Taal): ReadonlyArray<Alinea> =>
  [
    { kop: headings[taal].what, zinnen: what(antwoord, taal) },
    { kop: headings[taal].why, zinnen: distinct(antwoord.redenen.map(({ tekst }) => tekst)) },
    { kop: headings[taal].now, zinnen: antwoord.vervolg.map(({ tekst }) => tekst) },
    { kop: headings[taal].when, zinnen: antwoord.termijnen.map((termijn) => due(termijn, antwoord, taal)) },
    { kop: headings[taal].cost, zinnen: distinct(antwoord.kosten?.redenen.map(({ tekst }) => tekst) ?? []) },
    { kop: headings[taal].ask, zinnen: taal === "nl" ? questions(antwoord) : [] },
    { kop: headings[taal].text, zinnen: [antwoord.regeling.toelichting] }
  ].filter(({ zinnen }) => zinnen.length > 0)

const headings = {
  nl: {
    what: "Wat het is",
    why: "Waarom",
    now: "Wat u nu kunt doen",
    when: "Wanneer",
    cost: "Wat het kost",
    ask: "Wat wij nog willen weten",
    text: "Welke tekst"
  },
  en: {
    what: "What it is",
    why: "Why",
    now: "What you can do now",
    when: "When",
    cost: "What it costs",
    ask: "What we still want to know",
    text: "Which text"
  }
} as const

const kinds: Readonly<Record<Taal, Readonly<Record<Soort, string>>>> = {
  nl: {
    compliment: "Dit is een compliment.",
    signaal: "Dit is een signaal.",
    bezwaar: "Dit is een bezwaar.",
    ingebrekestelling: "Dit is een brief dat de gemeente te laat is.",
    klacht: "Dit is een klacht."
  },
  en: {
    compliment: "This is a compliment.",
    signaal: "This is a signal.",
    bezwaar: "This is an objection.",
    ingebrekestelling: "This is a letter that the municipality is late.",
    klacht: "This is a complaint."
  }
}

const outcomes: Readonly<Record<Taal, Readonly<Record<Antwoord["uitkomst"], string>>>> = {
  nl: {
    mogelijk: "U kunt dit doen.",
    "niet-mogelijk": "Zo kan het niet. Hieronder staat wat wel kan.",
    "meer-nodig": "Er is nog iets nodig om dit te weten."
  },
  en: {
    mogelijk: "You can do this.",
    "niet-mogelijk": "Not like this. Below is what you can do.",
    "meer-nodig": "Something more is needed to know this."
  }
}

const what = ({ soort, uitkomst }: Antwoord, taal: Taal): ReadonlyArray<string> => [
  ...(soort === null ? [] : [kinds[taal][soort]]),
  outcomes[taal][uitkomst]
]

const due = ({ wie, wat, uiterlijk }: Termijn, { regeling }: Antwoord, taal: Taal): string => {
  const who = parties[wie][taal].replaceAll("{samenwerking}", regeling.naam)
  if (isUnknown(uiterlijk)) return unset[taal](who, wat, uiterlijk.vraagBij)
  const day = fromIso(uiterlijk)
  return dated[taal](who, wat, isRefusal(day) ? uiterlijk : (taal === "nl" ? inWords : inEnglish)(day))
}

const dated = {
  nl: (who: string, what: string, day: string) => `Uiterlijk ${day}: ${what}. Dit doet ${who}.`,
  en: (who: string, what: string, day: string) => `By ${day} at the latest: ${what}. To be done by: ${who}.`
}

const unset = {
  nl: (who: string, what: string, ask: string) => `${capital(what)}. Dit doet ${who}. De dag weet: ${ask}.`,
  en: (who: string, what: string, _ask: string) => `${capital(what)}. To be done by: ${who}. The day is not known yet.`
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const questions = ({ nogTeVragen }: Antwoord): ReadonlyArray<string> =>
  nogTeVragen.flatMap((asked) => facts.filter(({ id }) => id === asked).map(({ question }) => question))

const distinct = (zinnen: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(zinnen)]
