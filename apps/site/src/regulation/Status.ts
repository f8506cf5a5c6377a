/**
 * What a version's status means for a reader.
 *
 * @module
 */
import type { Binding, Status, ZinSoort } from "@kracht/regulation/Model"
import { dayInWords } from "./Day.ts"

/** The status in one word and in one or two sentences. */
export interface StatusText {
  readonly kop: string
  readonly uitleg: string
}

/** The words for the status bar, from the status and the dates the version has. */
export const statusOf = (versie: Binding): StatusText => ({
  kop: `${heading[versie.status]}${named(versie)}`,
  uitleg: explanation[versie.status](versie)
})

/** Two drafts must not look alike: a version named otherwise than its status says its name. */
const named = ({ versie, status }: Binding): string => (versie === status ? "" : `, versie ${versie}`)

const heading: Readonly<Record<Status, string>> = {
  concept: "Concept",
  vastgesteld: "Vastgesteld",
  "in-werking": "Geldig",
  vervallen: "Vervallen"
}

// The statute stands apart from the regulation: Jeugdwet art. 4.2.1 lid 1 gives the right to complain by itself.
const statuteHolds = "Uw rechten uit de wet gelden wel."

const explanation: Readonly<Record<Status, (versie: Binding) => string>> = {
  concept: ({ vastgesteldOp }) =>
    `Deze tekst is ${vastgesteldOp === null ? "niet vastgesteld" : `vastgesteld op ${dayInWords(vastgesteldOp)}, maar geldt nog niet`}. U kunt er nog geen rechten aan ontlenen. ${statuteHolds}`,
  vastgesteld: ({ vastgesteldOp, geldigVan }) =>
    `${adopted(vastgesteldOp)} ${geldigVan === null ? "Vanaf welke dag de tekst geldt, is niet vastgesteld." : `De tekst geldt vanaf ${dayInWords(geldigVan)}.`} ${statuteHolds}`,
  "in-werking": ({ vastgesteldOp, geldigVan }) =>
    `${adopted(vastgesteldOp)} ${geldigVan === null ? "" : `De tekst geldt sinds ${dayInWords(geldigVan)}.`}`,
  vervallen: ({ geldigTot }) =>
    `Deze tekst geldt niet meer${geldigTot === null ? "" : ` sinds ${dayInWords(geldigTot)}`}. ${statuteHolds}`
}

const adopted = (day: string | null): string =>
  day === null ? "De dag van vaststelling is niet bekend." : `Deze tekst is vastgesteld op ${dayInWords(day)}.`

/** The kinds of sentence, in words for a reader. */
export const kindName: Readonly<Record<ZinSoort, string>> = {
  regel: "Regel",
  begrip: "Begrip",
  uitleg: "Uitleg",
  belofte: "Belofte",
  open: "Open vraag"
}

/** What each kind of sentence means. */
export const kindMeaning: Readonly<Record<ZinSoort, string>> = {
  regel: "zegt wat mag, moet of niet kan",
  begrip: "zegt wat een woord betekent",
  uitleg: "geeft uitleg of informatie",
  belofte: "zegt waar Kracht zich voor inzet",
  open: "kan zo nog niet worden uitgevoerd: er ontbreekt iets"
}
