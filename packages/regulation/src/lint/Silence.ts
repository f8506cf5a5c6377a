/**
 * On what is the text silent, that whoever complains will meet all the same?
 *
 * No statute asks the text to speak of these; a text that does has settled them. The matters are data: what is not said, in
 * our own words, and the words by which a text shows that it says something of it.
 *
 * @module
 */
import { type Kenmerk, sentencesWith } from "./Criterion.ts"
import { aboutText, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** A matter; the text speaks of it when a sentence has one of the `kenmerken`, whatever it says. */
export interface Stilte {
  /** What the text does not say, in our own words, as the end of “De tekst zegt niet …”. */
  readonly waarover: string
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

const COMPLAINT = /klacht|klaag|klagen/iu

/** What a complaints regulation is asked in practice. */
export const STILTES: ReadonlyArray<Stilte> = [
  {
    waarover: "wat er wordt geleerd van complimenten en signalen",
    kenmerken: [
      { woorden: [/compliment|signaal|signalen/iu, /(?<!\p{L})(?:leer|leert|leren|geleerd)(?!\p{L})|verslag/iu] }
    ]
  },
  {
    waarover: "welke wetten behalve de Jeugdwet over klachten gaan",
    kenmerken: [{ kop: /wet/iu, woorden: [/Wmo|Algemene wet bestuursrecht|(?<!\p{L})(?:Awb|AVG)(?!\p{L})|Wkkgz/iu] }]
  },
  {
    waarover: "in welke taal iemand kan klagen",
    kenmerken: [{ woorden: [/(?<!\p{L})(?:taal|talen|Nederlands|Engels)(?!\p{L})/iu] }]
  },
  {
    waarover: "waar een kind de regeling in woorden voor kinderen leest",
    kenmerken: [{ woorden: [/kind|jeugdige|jongere/iu, /woorden|begrijp|uitgelegd|uitleg|folder|filmpje/iu] }]
  },
  { waarover: "of iemand een tolk krijgt", kenmerken: [{ woorden: [/tolk|vertal|vertaling/iu] }] },
  {
    waarover: "wat er gebeurt als iemand meteen gevaar loopt",
    kenmerken: [{ woorden: [/gevaar|spoed|acuut|onveilig|direct nodig|(?<!\d)112(?!\d)/iu] }]
  },
  {
    waarover: "wat er gebeurt als iemand klaagt op een manier die niet redelijk is",
    kenmerken: [{ woorden: [COMPLAINT, /onredelijk|niet redelijk|misbruik|bedreig/iu] }]
  },
  {
    waarover: "of iemand over hetzelfde nog een keer kan klagen",
    kenmerken: [{ woorden: [COMPLAINT, /opnieuw|nogmaals|nog een keer|dezelfde klacht|herhaal|eerder behandeld/iu] }]
  },
  {
    waarover: "waar iemand klaagt over hoe de klacht wordt behandeld",
    kenmerken: [
      {
        woorden: [
          /(?:klacht|klaagt|klagen|ontevreden)[^.;]* over (?:de behandeling van|hoe) (?:de|een|uw|je|zijn) klacht/iu
        ]
      }
    ]
  },
  {
    waarover: "wat er gebeurt als iemand tegelijk bezwaar maakt en klaagt",
    kenmerken: [{ woorden: [/bezwaar/iu, COMPLAINT, /tegelijk|allebei|zowel|naast elkaar/iu] }]
  },
  {
    waarover: "wie er handelt als de medewerker voor klachten afwezig is",
    kenmerken: [{ woorden: [/afwezig|vakantie|ziek|vervang|waarneem/iu] }]
  },
  { waarover: "of iemand kosten vergoed krijgt", kenmerken: [{ woorden: [/vergoed/iu] }] },
  {
    waarover: "hoe iemand vraagt om een ander lid van de commissie",
    kenmerken: [
      { woorden: [/commissie|(?<!\p{L})(?:lid|leden)(?!\p{L})/iu, /wrak|vooringenomen|partijdig is|ander lid/iu] }
    ]
  }
]

/** Each matter on which no sentence says anything, as a finding about the text as a whole. */
export const lintSilences = (text: LintText, stiltes: ReadonlyArray<Stilte>): ReadonlyArray<Bevinding> =>
  stiltes
    .filter(({ kenmerken }) => kenmerken.every((kenmerk) => sentencesWith(text, kenmerk).length === 0))
    .map(({ waarover }) =>
      aboutText({ code: "niet-geregeld", ernst: "opmerking", melding: `De tekst zegt niet ${waarover}` })
    )
