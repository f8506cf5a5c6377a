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

/** What a drafter writes where a value has yet to come; between brackets, or as an abbreviation nobody else uses. */
const FILL_IN = "link|url|datum|naam|adres|e-mailadres|telefoonnummer|nummer|bedrag|invullen|in te vullen"

const PLACEHOLDERS: ReadonlyArray<Placeholder> = [
  {
    code: "open-plek",
    ernst: "fout",
    patroon: new RegExp(
      `\\((?:${FILL_IN}|pm|p\\.m\\.|n\\.t\\.b\\.)\\)|<(?:${FILL_IN})>|\\[[^\\][]*\\p{L}[^\\][]*\\]`,
      "iu"
    ),
    melding: "Hier staat een invulplek in plaats van wat er moet staan"
  },
  {
    code: "open-plek",
    ernst: "fout",
    // Not the hour of “5 PM”.
    patroon:
      /(?<!\p{L})(?:TODO|TBD|TBA|(?<!\d\s?)PM|NTB|NNB|FIXME)(?!\p{L})|(?<!\p{L})(?:n\.t\.b\.|n\.n\.b\.|nader te bepalen|nog in te vullen|nog invullen|lorem ipsum)/u,
    melding: "Hier staat een aantekening van de schrijver in plaats van wat er moet staan"
  },
  {
    code: "open-plek",
    ernst: "fout",
    // An ellipsis by itself stands for a word; after a word it trails off.
    patroon:
      /(?:…\s*){2,}|\.{4,}|(?<=\s)(?:…|\.{3})(?=[\s.,;]|$)|\?{2,}|_{3,}|\[\s*\]|\bX{3,}\b|\bXX(?=\s+(?:\d{4}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:werk)?dag|we(?:ek|ken)|maand|jaar|uur|euro))|\d[\d\s-]*[xX]{2,}|(?<!\p{L})(?:dd[-/ .]?mm[-/ .]?(?:jj|yy)(?:jj|yy)?|(?:jjjj|yyyy)[-/ .]?mm[-/ .]?dd)(?!\p{L})/u,
    melding: "Hier is een plek opengelaten, bijvoorbeeld voor een datum, een naam of een nummer"
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
