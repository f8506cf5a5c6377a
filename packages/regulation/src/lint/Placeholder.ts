/**
 * What did the drafter still have to fill in?
 *
 * @module
 */
import { aboutSentences, type Bevinding, type BevindingCode, type Ernst } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

interface Placeholder {
  readonly code: BevindingCode
  readonly ernst: Ernst
  readonly patroon: RegExp
  readonly melding: string
}

const PLACEHOLDERS: ReadonlyArray<Placeholder> = [
  {
    code: "open-plek",
    ernst: "fout",
    patroon: /\((?:link|url|datum|naam|adres|telefoonnummer|invullen|pm|p\.m\.|n\.t\.b\.)\)/iu,
    melding: "Hier staat een invulplek in plaats van wat er moet staan"
  },
  {
    code: "open-plek",
    ernst: "fout",
    patroon: /(?:…\s*){2,}|\.{4,}|_{3,}|\[\s*\]|\bX{3,}\b/u,
    melding: "Hier is een plek opengelaten, bijvoorbeeld voor een datum of een naam"
  },
  {
    code: "vraag-in-de-tekst",
    ernst: "fout",
    patroon: /\([^()]*\?\s*\)/u,
    melding: "Tussen haakjes staat een vraag die de schrijver nog moest beantwoorden"
  },
  {
    // The title of a web page, as a browser shows it, where its address should be.
    code: "verwijzing-zonder-adres",
    ernst: "waarschuwing",
    patroon: /\S \| \S/u,
    melding: "Hier staat de titel van een webpagina, zonder het adres"
  }
]

/** Findings on places left open, questions left in and references without an address. */
export const lintPlaceholders = ({ zinnen }: LintText): ReadonlyArray<Bevinding> =>
  zinnen.flatMap((zin) =>
    PLACEHOLDERS.filter(({ patroon }) => patroon.test(zin.tekst)).map(({ code, ernst, melding }) =>
      aboutSentences([zin], { code, ernst, melding })
    )
  )
