/**
 * Does the text contradict itself, or a statute?
 *
 * @module
 */
import type { Zin } from "../Model.ts"
import { type Kenmerk, sentencesWith } from "./Criterion.ts"
import { aboutSentences, type Bevinding, type Ernst } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** Sides that cannot all hold: a finding when there is a sentence for each. One side alone contradicts the statute named. */
export interface Tegenspraak {
  readonly ernst: Ernst
  readonly tussen: readonly [Kenmerk, ...ReadonlyArray<Kenmerk>]
  /** A text with a sentence for one of these has repaired it. */
  readonly hersteld?: ReadonlyArray<Kenmerk>
  readonly melding: string
  readonly voorstel?: string
  readonly wet?: string
}

const JEUGDSTEM = /jeugd?stem/iu
const SUPPORTER: Kenmerk = { woorden: [JEUGDSTEM, /vertrouwensperso/iu] }

// Who supports, as the subject of what is done: not who is named beside another who does it, nor a noun such as “oordeel”.
const SUPPORTING =
  "(?:(?:de|een)\\s+)?(?:(?:\\p{L}+\\s+)?vertrouwensperso(?:on|nen)(?:\\s+van\\s+jeugd?stem)?|jeugd?stem)"

const FINITE = "\\p{Ll}+t|is|zijn|kan|kunnen|mag|mogen|zal|zullen|helpen|steunen"

// Between subject and verb no other subject begins: after “die” or “of”, or after “en” where the first had a verb of its own.
const BETWEEN = `(?:,\\s+(?:die|dat)\\s[^,]*,|(?!\\s(?:die|dat|wie|wat|of|waar\\p{L}*|wanneer|terwijl|omdat)\\s|(?<=\\s(?:${FINITE})\\s[^,]*)\\sen\\s(?:de|het|een|deze|wij|u|kracht)\\s)[^;:])*?`

const COMPLAINT_JUDGED = "(?:\\s+(?!u\\s|je\\s|zij\\s)\\p{L}+){0,4}?\\s+\\(?(?:klacht|gegrond|ongegrond|terecht)"

const JUDGES = `(?:onderzoekt|onderzoeken|beslist|beslissen|bepaalt|bepalen|beoordeelt|beoordelen)${COMPLAINT_JUDGED}|(?:oordeelt|oordelen)(?!\\p{L})|(?:geeft|geven|doet|doen|start|starten|begint|beginnen)\\s+(?:\\p{L}+\\s+){0,3}?(?:oordeel|uitspraak|onderzoek)(?!\\p{L})`

const JUDGED_BY_SUPPORTER = new RegExp(
  [
    `(?<!\\p{L})${SUPPORTING}${BETWEEN}\\s(?:${JUDGES})`,
    `(?<!\\p{L})(?:onderzoekt|beslist|bepaalt|beoordeelt|oordeelt)\\s+(?:ook\\s+|dan\\s+)?${SUPPORTING}${COMPLAINT_JUDGED}`,
    `klacht${BETWEEN}\\sdoor\\s+${SUPPORTING}\\s+(?:onderzocht|beoordeeld)|(?:onderzocht|beoordeeld)\\s+door\\s+${SUPPORTING}`,
    // Who was told the complaint at one place, is answered by whoever is there.
    `(?:bij|aan)\\s+${SUPPORTING}[^,]*,\\s+(?:${["start", "begint", "doet", "onderzoekt", "beslist", "beoordeelt"].join("|")})\\s+(?:deze|die|zij)(?!\\p{L})`
  ].join("|"),
  "iu"
)

const REPORT = "(?:jaar)?verslag(?!\\p{L}|\\s+van\\s+(?:het|dit|een|uw|je)\\s+gesprek)"

const REPORTED_BY_SUPPORTER = new RegExp(
  [
    `(?<!\\p{L})${SUPPORTING}${BETWEEN}\\s(?:maakt|maken|schrijft|schrijven|doet|doen|brengt|brengen|publiceert|publiceren)\\s[^,]*?${REPORT}`,
    `${REPORT}[^,]*\\sdoor\\s+${SUPPORTING}`
  ].join("|"),
  "iu"
)

/** Who supports a complainant cannot also take in, judge or account for the complaint. */
const SUPPORT: ReadonlyArray<Tegenspraak> = [
  {
    ernst: "fout",
    tussen: [SUPPORTER, { draagt: "loket.jeugdstem", deelzin: "stellig" }],
    melding: "Jeugdstem steunt wie klaagt, en is ook een plek om de klacht in te dienen",
    voorstel: "Noem Jeugdstem als steun, niet als loket",
    wet: "Jeugdwet art. 1.1"
  },
  {
    ernst: "fout",
    tussen: [SUPPORTER, { woorden: [JUDGED_BY_SUPPORTER], deelzin: "stellig" }],
    melding: "Jeugdstem steunt wie klaagt, en onderzoekt en beslist ook of de klacht gegrond is",
    voorstel: "Laat het oordeel aan de klachtencommissie",
    wet: "Jeugdwet art. 4.2.1 lid 2 onder a"
  },
  {
    ernst: "fout",
    tussen: [SUPPORTER, { woorden: [REPORTED_BY_SUPPORTER], deelzin: "stellig" }],
    melding: "Jeugdstem steunt wie klaagt, en doet ook verslag over de behandeling van klachten",
    wet: "Jeugdwet art. 1.1"
  },
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/klachtenfunctionaris/iu, /u te helpen|helpt u|u helpen/iu] },
      { woorden: [/klachtenfunctionaris/iu, /medewerker/iu, /bijgestaan|bijstaat|staat .* bij/iu], deelzin: "stellig" }
    ],
    hersteld: [
      { woorden: [/persoon|iemand|klachtenfunctionaris/iu, /niet (?:dezelfde|allebei|beide|tegelijk)|een ander/iu] }
    ],
    melding: "De klachtenfunctionaris helpt wie klaagt, en staat ook de medewerker bij over wie de klacht gaat",
    voorstel: "Zeg dat dit in 1 zaak niet dezelfde persoon kan zijn"
  }
]

// “Alleen samen met” means only so; “alleen of samen met” leaves the choice.
const ALONE =
  /(?<!niet )(?<!\p{L})alleen(?! (?:samen|met|als|wanneer|indien)(?!\p{L}))|(?<!\p{L})zelf(?:standig)?(?!\p{L})/iu

// A co-signature or a consent asks for the adult as much as “samen met” does.
const TOGETHER =
  /samen met|(?<!\p{L})mee?(?:de)?\s?(?:onder)?teken|(?:moet|moeten|dient|dienen)\s+(?:(?:een|je|jouw|uw|de)\s+)*(?:ouder|voogd|volwassene|pleegouder)|(?:toestemming|handtekening)\s+van\s+(?:(?:een|je|jouw|uw|de)\s+)*(?:ouder|voogd|volwassene)/iu

const NOT_NEEDED = /hoeft|hoef je|niet (?:nodig|verplicht)|geen voorwaarde/iu

const SCOPE: ReadonlyArray<Tegenspraak> = [
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/klacht/iu, /altijd/iu, /behandeld/iu], deelzin: "stellig" },
      { woorden: [/oneens|ongenoegen|onvrede/iu, /werkwijze|traject|organisatie/iu], deelzin: "stellig" }
    ],
    melding: "Een klacht gaat altijd over hoe iemand is behandeld, en kan ook over de werkwijze of de organisatie gaan"
  },
  {
    ernst: "fout",
    tussen: [
      { draagt: "soort.geenBesluit" },
      { woorden: [/bezwaar/iu, /altijd/iu, /inhoudelijk besluit/iu], deelzin: "stellig" }
    ],
    hersteld: [{ woorden: [/ingebrekestelling|in gebreke/iu] }],
    melding: "Bezwaar staat open als er nog geen besluit is, en kan alleen tegen een inhoudelijk besluit",
    voorstel: "Noem bij een besluit dat uitblijft de ingebrekestelling en het beroep",
    wet: "Awb art. 7:1 lid 1 onder f"
  },
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/commissie/iu, /ondersteuning|hulp/iu, /krijgt|ontvangt/iu] },
      { woorden: [/organisatie/iu, /medewerker/iu, /werkt|waarop|waar .* richt/iu], deelzin: "stellig" }
    ],
    hersteld: [{ woorden: [/organisatie/iu, /verschil|niet dezelfde|2 organisaties/iu] }],
    melding: "Bevoegd is de organisatie die de hulp geeft, en ook de organisatie waar de medewerker werkt",
    voorstel: "Kies 1 van de 2, of zeg wat geldt als zij verschillen"
  },
  {
    ernst: "fout",
    tussen: [{ draagt: "wie.minderjarig", woorden: [TOGETHER], deelzin: "stellig", tenzij: [ALONE, NOT_NEEDED] }],
    hersteld: [
      { draagt: "wie.minderjarig", woorden: [ALONE] },
      { woorden: [/jonger dan|minderjarig|kind|jongere/iu, /klacht|klag/iu, ALONE] }
    ],
    melding: "Wie minderjarig is, dient een klacht samen met een volwassene in; de wet vraagt dat niet",
    voorstel: "Zeg dat een jongere ook alleen een klacht kan indienen",
    wet: "Jeugdwet art. 4.2.1 lid 4 onder a"
  }
]

// “Niet langer dan 2 jaar” is the maximum itself.
const LONGER = /verleng|(?<!niet |nooit |geen dag )(?<!\p{L})langer(?!\p{L})/iu

const HANDLING: ReadonlyArray<Tegenspraak> = [
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/intrek/iu, /op ieder moment|altijd/iu] },
      { woorden: [/met de reden/iu, /stop|intrek/iu], deelzin: "stellig", tenzij: [NOT_NEEDED] }
    ],
    hersteld: [{ woorden: [/reden/iu, NOT_NEEDED] }],
    melding: "Intrekken kan op ieder moment, en vraagt ook een reden",
    voorstel: "Zeg dat een reden mag en niet hoeft"
  },
  {
    ernst: "fout",
    tussen: [
      { draagt: "bewaren", woorden: [/maximaal|hoogstens/iu] },
      { woorden: [/bewaartermijn|dossier/iu, LONGER], deelzin: "stellig" }
    ],
    hersteld: [
      {
        woorden: [
          /verleng|langer/iu,
          /(?<!\p{L})(?:als|wanneer|indien|alleen|omdat|zolang)(?!\p{L})/iu,
          /maximaal|hoogste/iu
        ]
      }
    ],
    melding: "De bewaartermijn is een maximum, en kan ook worden verlengd, zonder grond en zonder einde",
    voorstel: "Noem de gronden om langer te bewaren, en hoe lang dat mag",
    wet: "AVG art. 5 lid 1 onder e"
  },
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/externe klachtenfunctionaris/iu, /dossier/iu] },
      { woorden: [/interne klachtenfunctionaris/iu, /dossier/iu, /verleng/iu], deelzin: "stellig" }
    ],
    melding: "Externe klachtenfunctionarissen bewaren de dossiers, en de interne beslist hoe lang"
  },
  {
    ernst: "waarschuwing",
    tussen: [
      { woorden: [/externe klachtenfunctionarissen van zowel/iu] },
      { woorden: [/interne klachtenfunctionaris/iu], deelzin: "stellig" }
    ],
    melding: "De samenwerking heeft in de ene zin een interne klachtenfunctionaris, in de andere een externe"
  },
  {
    ernst: "fout",
    tussen: [{ woorden: [/verslag/iu, /(?:niet|nooit) (?:.* )?herleidbaar/iu, /organisatie/iu], deelzin: "een" }],
    hersteld: [
      { woorden: [/verslag/iu, /elke|iedere|eigen/iu, /organisatie|aanbieder|partner/iu], deelzin: "stellig" }
    ],
    melding: "Het verslag is niet tot een organisatie te herleiden; de wet vraagt een verslag van elke aanbieder",
    voorstel: "Noem het verslag van elke aanbieder naast het gezamenlijke",
    wet: "Jeugdwet art. 4.3.1"
  },
  {
    ernst: "fout",
    tussen: [
      {
        woorden: [/hoorzitting|gehoord/iu, /niet uitkomt|niet lukt|zo nodig/iu],
        tenzij: [/altijd|ook als|ook wanneer/iu]
      }
    ],
    hersteld: [{ woorden: [/hoorzitting|gehoord|horen/iu, /altijd/iu], deelzin: "stellig" }],
    melding:
      "Wie bezwaar maakt wordt volgens de tekst pas gehoord als een gesprek niet helpt; de wet vraagt het, op uitzonderingen na",
    wet: "Awb art. 7:2 en 7:3"
  }
]

/** The contradictions looked for. */
export const TEGENSPRAKEN: ReadonlyArray<Tegenspraak> = [...SUPPORT, ...SCOPE, ...HANDLING]

/** Each contradiction of which the text has every side, with the sentences of all sides. */
export const lintContradictions = (
  text: LintText,
  tegenspraken: ReadonlyArray<Tegenspraak>
): ReadonlyArray<Bevinding> =>
  tegenspraken.flatMap(({ tussen, hersteld = [], ernst, melding, voorstel = null, wet = null }) => {
    const sides = tussen.map((kenmerk) => sentencesWith(text, kenmerk))
    if (sides.some((side) => side.length === 0)) return []
    if (hersteld.some((kenmerk) => sentencesWith(text, kenmerk).length > 0)) return []
    const code = tussen.length === 1 ? "strijd-met-wet" : "tegenspraak"
    return [aboutSentences(inReadingOrder(text, sides.flat()), { code, ernst, melding, voorstel, wet })]
  })

const inReadingOrder = ({ zinnen }: LintText, found: ReadonlyArray<Zin>): ReadonlyArray<Zin> =>
  zinnen.filter((zin) => found.includes(zin))
