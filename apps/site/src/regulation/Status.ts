/**
 * What a version's status means for a reader.
 *
 * @module
 */
import type { Binding, Status, ZinSoort } from "@kracht/regulation/Model"
import type { Voice } from "../layouts/Voice.ts"
import { dayInEnglish, dayInWords } from "./Day.ts"

/** The status in one word and in one or two sentences. */
export interface StatusText {
  readonly kop: string
  readonly uitleg: string
}

/** The words for the status bar, from the status and the dates the version has, in the voice of the page. */
export const statusOf = (versie: Binding, voice: Voice = "u"): StatusText => {
  const { heading, named, explain } = bars[voice]
  return { kop: `${heading[versie.status]}${nameOf(versie, named)}`, uitleg: explain(versie) }
}

/** Two drafts must not look alike: a version named otherwise than its status says its name. */
const nameOf = ({ versie, status }: Binding, named: string): string => (versie === status ? "" : `, ${named} ${versie}`)

interface Bar {
  readonly heading: Readonly<Record<Status, string>>
  readonly named: string
  readonly explain: (versie: Binding) => string
}

const sentences = (...all: ReadonlyArray<string | false>): string => all.filter((one) => one !== false).join(" ")

const dutch = (you: { readonly noRights: string; readonly statute: string }): Bar => ({
  heading: { concept: "Concept", vastgesteld: "Vastgesteld", "in-werking": "Geldig", vervallen: "Vervallen" },
  named: "versie",
  explain: ({ status, vastgesteldOp, geldigVan, geldigTot }) => {
    const adopted =
      vastgesteldOp === null
        ? "De dag van vaststelling is niet bekend."
        : `Deze tekst is vastgesteld op ${dayInWords(vastgesteldOp)}.`
    switch (status) {
      case "concept":
        return sentences(
          vastgesteldOp === null
            ? "Deze tekst is niet vastgesteld."
            : `Deze tekst is vastgesteld op ${dayInWords(vastgesteldOp)}, maar geldt nog niet.`,
          you.noRights,
          you.statute
        )
      case "vastgesteld":
        return sentences(
          adopted,
          geldigVan === null
            ? "Vanaf welke dag de tekst geldt, is niet vastgesteld."
            : `De tekst geldt vanaf ${dayInWords(geldigVan)}.`,
          you.statute
        )
      case "in-werking":
        return sentences(adopted, geldigVan !== null && `De tekst geldt sinds ${dayInWords(geldigVan)}.`)
      case "vervallen":
        return sentences(
          `Deze tekst geldt niet meer${geldigTot === null ? "" : ` sinds ${dayInWords(geldigTot)}`}.`,
          you.statute
        )
    }
  }
})

const english: Bar = {
  heading: { concept: "Draft", vastgesteld: "Adopted", "in-werking": "In force", vervallen: "Repealed" },
  named: "version",
  explain: ({ status, vastgesteldOp, geldigVan, geldigTot }) => {
    const statute = "Your rights under the statute do hold."
    const adopted =
      vastgesteldOp === null
        ? "The day of adoption is not known."
        : `This text was adopted on ${dayInEnglish(vastgesteldOp)}.`
    switch (status) {
      case "concept":
        return sentences(
          vastgesteldOp === null
            ? "This text has not been adopted."
            : `This text was adopted on ${dayInEnglish(vastgesteldOp)}, but does not hold yet.`,
          "You cannot derive rights from it yet.",
          statute
        )
      case "vastgesteld":
        return sentences(
          adopted,
          geldigVan === null
            ? "From which day it holds has not been decided."
            : `It holds from ${dayInEnglish(geldigVan)}.`,
          statute
        )
      case "in-werking":
        return sentences(adopted, geldigVan !== null && `It has held since ${dayInEnglish(geldigVan)}.`)
      case "vervallen":
        return sentences(
          `This text no longer holds${geldigTot === null ? "" : ` since ${dayInEnglish(geldigTot)}`}.`,
          statute
        )
    }
  }
}

// The statute stands apart from the regulation: Jeugdwet art. 4.2.1 lid 1 gives the right to complain by itself.
const bars: Readonly<Record<Voice, Bar>> = {
  u: dutch({
    noRights: "U kunt er nog geen rechten aan ontlenen.",
    statute: "Uw rechten uit de wet gelden wel."
  }),
  je: dutch({
    noRights: "Je kunt er nog geen rechten aan ontlenen.",
    statute: "Je rechten uit de wet gelden wel."
  }),
  en: english
}

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
