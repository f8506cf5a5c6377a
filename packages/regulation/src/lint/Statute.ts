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

/**
 * A demand of a statute on the text; it is met when there is a sentence for every `kenmerk`, in a clause that does not deny
 * it unless the `kenmerk` says where else: what a text denies, it does not say.
 */
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
const JUDGEMENT = /oordeel|uitspraak|gegrond/iu
const LATE = /later|niet op tijd|langer|uitstel|verleng/iu
const WITHIN = /binnen (?:\d+|\p{L}+) (?:werk)?(?:dag|dagen|week|weken|maand|maanden)(?!\p{L})/iu
const COMPLAINANT = /(?<!\p{L})(?:u|je|klager|wie klaagt|beiden?|allebei)(?!\p{L})/iu
const ACCUSED = /medewerker|hulpverlener|beklaagde|betrokkene|over wie|(?<!\p{L})(?:beiden?|allebei)(?!\p{L})/iu
const TELLS =
  /schrijf|schriftelijk|laat .*weten|weten .*laat|meldt|(?<!\p{L})zegt|hoort|deelt .*mee|mee(?:ge)?deel|krijgt|bericht/iu
const EXPLAINED = [/mondeling|schriftelijk/iu, /uitleg|toelicht|verhaal|standpunt/iu]

// That the chair is an outsider is mostly said by what he does not do; “niet altijd onafhankelijk” says otherwise.
const OUTSIDER = new RegExp(
  [
    "werkt? niet (?:zelf )?(?:voor|bij|in)(?!\\p{L})",
    "niet (?:zelf )?(?:werkzaam|in dienst|verbonden)",
    "niet (?:voor|bij|in) [^,;.]*werk",
    "geen (?:mede)?werk(?:er|nemer)",
    "(?<!niet (?:\\p{L}+ )?)van buiten",
    "(?<!niet (?:\\p{L}+ )?)onafhankelijke?"
  ].join("|"),
  "iu"
)

/** Jeugdwet 4.2.1: the regulation itself. */
const REGULATION: ReadonlyArray<Eis> = [
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder a",
    ernst: "fout",
    vraagt: "dat de klachtencommissie minstens 3 leden heeft, met een voorzitter die niet bij de aanbieder werkt",
    kenmerken: [
      { woorden: [/(?:minstens|ten minste|minimaal) (?:drie|3)|(?:drie|3)(?: of meer)? leden/iu] },
      { woorden: [/voorzitter/iu, OUTSIDER], deelzin: "een" }
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
        ],
        deelzin: "een"
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder c",
    ernst: "fout",
    vraagt: "binnen welke termijn de klachtencommissie schriftelijk en met redenen laat weten of een klacht gegrond is",
    kenmerken: [
      { woorden: [COMMISSION, JUDGEMENT, WITHIN] },
      { woorden: [JUDGEMENT, /schriftelijk|schrijft|op papier|(?<!\p{L})brief|mail/iu] },
      { woorden: [JUDGEMENT, /reden|motiver|onderbouw|waarom/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder d",
    ernst: "fout",
    vraagt: "dat de klachtencommissie een bericht stuurt als zij later klaar is, met de reden en een nieuwe termijn",
    kenmerken: [
      { woorden: [COMMISSION, LATE] },
      { woorden: [LATE, /reden|motiver|waarom/iu] },
      { woorden: [LATE, /(?:nieuwe|andere|welke) (?:\p{L}+ )?(?:termijn|datum|dag)|wanneer/iu] }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder e",
    ernst: "fout",
    vraagt: "dat de klager en degene over wie de klacht gaat mondeling of schriftelijk uitleg mogen geven",
    kenmerken: [{ woorden: [...EXPLAINED, COMPLAINANT] }, { woorden: [...EXPLAINED, ACCUSED] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 2 onder f",
    ernst: "fout",
    vraagt: "dat de klager en degene over wie de klacht gaat zich mogen laten bijstaan",
    kenmerken: [{ woorden: [HANDLED, COMPLAINANT] }, { woorden: [HANDLED, ACCUSED] }]
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
    kenmerken: [
      {
        woorden: [
          /nabestaande|overleden|overlij|gestorven|sterft/iu,
          /(?<!\p{L})(?:kan|kunnen|kunt|mag|mogen)(?!\p{L})/iu,
          /(?<!\p{L})(?:klagen|indienen)(?!\p{L})/iu
        ]
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 5",
    ernst: "fout",
    vraagt: "dat de aanbieder binnen een maand na het oordeel laat weten of hij maatregelen neemt, en welke",
    kenmerken: [{ woorden: [/maatregel/iu, /(?<!\p{L})(?:(?:een|één|1) maand|(?:vier|4) weken)(?!\p{L})/iu, TELLS] }]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 6",
    ernst: "fout",
    vraagt: "dat de regeling is vastgesteld in overeenstemming met wie de cliënten vertegenwoordigt",
    kenmerken: [
      {
        woorden: [
          /(?:cliënten?|klanten|ouder|pleegouder|jongeren|jeugd|kinder|familie)raad|cliëntenorganisatie|organisatie van cliënten|(?<!wettelijke? )vertegenwoordig/iu,
          /instem|overeenstem|stem(?:t|d|de|men|den)?(?!\p{L})|akkoord|(?<!\p{L})eens(?!\p{L})/iu,
          /regeling|(?<!\p{L})tekst(?!\p{L})/iu
        ]
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.1 lid 7",
    ernst: "waarschuwing",
    vraagt: "dat de regeling wordt uitgelegd aan wie haar kan gebruiken",
    kenmerken: [
      {
        woorden: [
          /regeling/iu,
          /uitleg|uitgelegd|(?<!\p{L})legt? .*(?<!\p{L})uit(?!\p{L})|(?<!\p{L})leggen .*(?<!\p{L})uit(?!\p{L})|toelicht|toegelicht|(?<!\p{L})licht(?:en)? .*(?<!\p{L})toe(?!\p{L})|bespree?k/iu
        ]
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.2.2",
    ernst: "opmerking",
    vraagt:
      "wat de klachtencommissie doet met een ernstige situatie die zich herhaalt, en wanneer de inspectie het hoort",
    kenmerken: [
      {
        woorden: [
          /inspectie|(?<!\p{L})IGJ(?!\p{L})/iu,
          COMMISSION,
          /meld|bericht|hoort|weten|(?<!\p{L})door(?!\p{L})/iu
        ]
      }
    ]
  }
]

/** Jeugdwet 4.3: the annual report of each provider, and what is made public. */
const REPORT: ReadonlyArray<Eis> = [
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder a",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag noemt of jeugdigen en ouders meedachten over de kwaliteit, en hoe",
    kenmerken: [
      {
        kop: YEAR_REPORT,
        woorden: [/jeugdige|jongere|kind|ouder|cliënt|klant/iu, /meed[ae]|meegedacht|betrokken|inspraak/iu]
      }
    ]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder b",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag noemt hoe vaak en hoe de kwaliteit is nagegaan, en wat daaruit kwam",
    kenmerken: [{ kop: YEAR_REPORT, woorden: [/kwaliteit/iu, /nagegaan|beoorde|onderzo|gemeten|getoetst|hoe vaak/iu] }]
  },
  {
    wet: "Jeugdwet art. 4.3.1 lid 2 onder c",
    ernst: "waarschuwing",
    vraagt: "dat het jaarverslag noemt wat er is gedaan met klachten en meldingen over de hulp",
    kenmerken: [
      { kop: YEAR_REPORT, woorden: [/klacht|melding/iu, /gedaan met|gebeurde? met|gevolg|geleerd|opgevolgd/iu] }
    ]
  },
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
    kenmerken: [
      {
        woorden: [
          /regeling/iu,
          /bekendmak|bekend\s?gemaakt|maa?k(?:t|en) .*bekend|openbaar|publice|website|ter inzage|(?<!\p{L})hangt(?!\p{L})/iu
        ]
      }
    ]
  }
]

/** What the Jeugdwet demands of the text. */
export const EISEN: ReadonlyArray<Eis> = [...REGULATION, ...REPORT]

/** Each demand no sentence meets, as a finding about the text as a whole. */
export const lintStatute = (text: LintText, eisen: ReadonlyArray<Eis>): ReadonlyArray<Bevinding> =>
  eisen
    .filter(({ kenmerken }) =>
      kenmerken.some((kenmerk) => sentencesWith(text, { deelzin: "stellig", ...kenmerk }).length === 0)
    )
    .map(({ wet, ernst, vraagt }) =>
      aboutText({ code: "wettelijke-inhoud-ontbreekt", ernst, melding: `De tekst zegt niet ${vraagt}`, wet })
    )
