/**
 * What must a complaints regulation for youth care say by statute, and does this one say it?
 *
 * The demands are data: a reference, our own paraphrase, and the words by which a text shows that it meets them. Words can
 * only be missed or found: whether the sentence found is enough is for a jurist.
 *
 * @module
 */
import { type Kenmerk, sentencesWith } from "./Criterion.ts"
import { aboutText, type Bevinding, type Ernst } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** A demand of a statute on the text; it is met when there is a sentence for every `kenmerk`. */
export interface Eis {
  readonly wet: string
  readonly ernst: Ernst
  /** What the text must say, in our own words, as the end of “De tekst zegt niet …”. */
  readonly vraagt: string
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

const COMMISSION = /commissie/iu
const HANDLED = /bijgesta|bijsta|bij te staan|mee te nemen|meenemen/iu
const YEAR_REPORT = /verslag/iu

/** Jeugdwet 4.2.1: the regulation itself. */
const REGULATION: ReadonlyArray<Eis> = [
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder a",
    ernst: "fout",
    vraagt: "dat de klachtencommissie minstens 3 leden heeft, met een voorzitter die niet bij de aanbieder werkt",
    kenmerken: [
      { woorden: [/(?:minstens|ten minste|minimaal) (?:drie|3)|(?:drie|3)(?: of meer)? leden/iu] },
      { woorden: [/voorzitter/iu, /niet|buiten|onafhankelijk/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder b",
    ernst: "fout",
    vraagt: "dat niemand over een klacht oordeelt die er zelf bij betrokken is",
    kenmerken: [
      {
        woorden: [
          /commissie|\blid\b|\bleden\b|niemand/iu,
          /niet|geen|niemand/iu,
          /betrokken|over wie/iu,
          /oordeel|behandel|beslis|deel|(?<!\p{L})mee(?!\p{L})/iu
        ]
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder c",
    ernst: "fout",
    vraagt: "binnen welke termijn de klachtencommissie schriftelijk en met redenen laat weten of een klacht gegrond is",
    kenmerken: [{ woorden: [COMMISSION, /oordeel|uitspraak|gegrond/iu, /binnen \d+ \p{L}+/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder d",
    ernst: "fout",
    vraagt: "dat de klachtencommissie een bericht stuurt als zij later klaar is, met de reden en een nieuwe termijn",
    kenmerken: [{ woorden: [COMMISSION, /later|niet op tijd|langer|uitstel|verleng/iu, /termijn|datum|reden/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder e",
    ernst: "fout",
    vraagt: "dat de klager en degene over wie de klacht gaat mondeling of schriftelijk uitleg mogen geven",
    kenmerken: [{ woorden: [/mondeling|schriftelijk/iu, /uitleg|toelicht|verhaal|standpunt/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder f",
    ernst: "fout",
    vraagt: "dat de klager en degene over wie de klacht gaat zich mogen laten bijstaan",
    kenmerken: [
      { woorden: [HANDLED, /(?<!\p{L})(?:u|je|klager)(?!\p{L})/iu] },
      { woorden: [HANDLED, /medewerker|hulpverlener|beklaagde|betrokkene/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 4 onder a",
    ernst: "fout",
    vraagt: "dat iemand een klacht ook namens een ander kan indienen",
    kenmerken: [{ woorden: [/namens|gemachtigde/iu, /klacht/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 4 onder b",
    ernst: "fout",
    vraagt: "dat een nabestaande een klacht kan indienen",
    kenmerken: [{ woorden: [/nabestaande|overleden|overlijden/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 5",
    ernst: "fout",
    vraagt: "dat de aanbieder binnen een maand na het oordeel laat weten of hij maatregelen neemt, en welke",
    kenmerken: [{ woorden: [/maatregel/iu, /maand/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 6",
    ernst: "fout",
    vraagt: "dat de regeling is vastgesteld in overeenstemming met wie de cliënten vertegenwoordigt",
    kenmerken: [{ woorden: [/cliëntenraad|cliëntenorganisatie|organisatie van cliënten|vertegenwoordig/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 7",
    ernst: "waarschuwing",
    vraagt: "dat de regeling wordt uitgelegd aan wie haar kan gebruiken",
    kenmerken: [{ woorden: [/regeling/iu, /uitleg|mondeling|toelicht/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.2.2",
    ernst: "opmerking",
    vraagt:
      "wat de klachtencommissie doet met een ernstige situatie die zich herhaalt, en wanneer de inspectie het hoort",
    kenmerken: [{ woorden: [/inspectie/iu] }]
  }
]

/** Jeugdwet 4.3: the annual report of each provider, and what is made public. */
const REPORT: ReadonlyArray<Eis> = [
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder d",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag de klachtenregeling kort beschrijft",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [/regeling/iu, /beschrijving|beschrijft|beschreven|samenvatting/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder e",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag noemt hoe de klachtenregeling bekend is gemaakt",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [/regeling/iu, /bekend|aandacht|uitgelegd/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder f",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag de samenstelling van de klachtencommissie noemt",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [/samenstelling|leden van/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder g",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag noemt of de klachtencommissie haar werk kon doen zoals de wet dat vraagt",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [COMMISSION, /wet|waarborg/iu, /werk/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder h",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag het aantal en de aard van de klachten noemt",
    kenmerken: [
      { kop: YEAR_REPORT, woorden: [/(?<!\p{L})aantal(?!\p{L})/iu] },
      { kop: YEAR_REPORT, woorden: [/(?<!\p{L})aard(?!\p{L})/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder i",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag de strekking van de oordelen en aanbevelingen noemt",
    kenmerken: [
      { kop: YEAR_REPORT, woorden: [/oordelen|oordeel|uitspraken|uitspraak/iu] },
      { kop: YEAR_REPORT, woorden: [/aanbeveling/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder j",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag de maatregelen noemt die zijn genomen",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [/maatregel/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.2 lid 1",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag binnen 10 dagen na vaststelling openbaar is, en uiterlijk op 31 mei",
    kenmerken: [{ woorden: [YEAR_REPORT, /(?:tien|10) dagen/iu, /1 juni|31 mei/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.2 lid 1 onder d",
    ernst: "waarschuwing",
    vraagt: "dat de regeling openbaar wordt gemaakt",
    kenmerken: [{ woorden: [/regeling/iu, /bekendmak|bekend|openbaar|publice|website/iu] }]
  }
]

/** What the Jeugdwet demands of the text. */
export const EISEN: ReadonlyArray<Eis> = [...REGULATION, ...REPORT]

/** Each demand no sentence meets, as a finding about the text as a whole. */
export const lintStatute = (text: LintText, eisen: ReadonlyArray<Eis>): ReadonlyArray<Bevinding> =>
  eisen
    .filter(({ kenmerken }) => kenmerken.some((kenmerk) => sentencesWith(text, kenmerk).length === 0))
    .map(({ wet, ernst, vraagt }) =>
      aboutText({ code: "wettelijke-inhoud-ontbreekt", ernst, melding: `De tekst zegt niet ${vraagt}`, wet })
    )
