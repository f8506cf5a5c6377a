/** For each contradiction a text that has it: a sentence for each side. Without any one of them there is none. */
import type { BevindingCode } from "@kracht/regulation/Lint"

export interface ContradictionCase {
  readonly melding: string
  readonly code: Extract<BevindingCode, "tegenspraak" | "strijd-met-wet">
  /** A sentence for each side, as `text` in `Made.ts` takes them. */
  readonly zijden: readonly [string, ...ReadonlyArray<string>]
  /** What is like the last side, but says something else. */
  readonly anders: string
  /** The last side denied, or said of someone else in another clause. */
  readonly ontkend: ReadonlyArray<string>
  /** A sentence beside all sides with which the text no longer contradicts itself, as the proposal of the finding asks. */
  readonly herstel: string | null
}

const support = "begrip: Jeugdstem geeft u een vertrouwenspersoon."

export const contradictions: ReadonlyArray<ContradictionCase> = [
  {
    melding: "Jeugdstem steunt wie klaagt, en is ook een plek om de klacht in te dienen",
    code: "tegenspraak",
    zijden: [support, "regel(loket.jeugdstem): Bij hen dient u de klacht in."],
    anders: "regel(loket.extern): Bij de commissie dient u de klacht in.",
    ontkend: ["regel(loket.jeugdstem): Bij Jeugdstem dient u geen klacht in."],
    herstel: null
  },
  {
    melding: "Jeugdstem steunt wie klaagt, en onderzoekt en beslist ook of de klacht gegrond is",
    code: "tegenspraak",
    zijden: [support, "regel: Jeugdstem beslist of de klacht gegrond is."],
    anders: "regel: De commissie beslist of de klacht gegrond is.",
    ontkend: [
      "regel: Jeugdstem beslist niet of de klacht gegrond is.",
      "regel: Jeugdstem steunt u, de commissie beslist of de klacht gegrond is.",
      "regel: De commissie beslist of de klacht gegrond is, maar Jeugdstem helpt u.",
      "regel: U beslist zelf of u Jeugdstem belt over uw klacht.",
      "regel: Jeugdstem helpt u tijdens het onderzoek.",
      "regel: Jeugdstem is onafhankelijk en staat los van de commissie die oordeelt.",
      "regel: Een vertrouwenspersoon van Jeugdstem helpt u bij het lezen van het oordeel van de commissie.",
      "regel: Jeugdstem steunt u en de commissie onderzoekt de klacht.",
      "regel: Jeugdstem helpt u en u beslist over uw klacht.",
      "regel: De vertrouwenspersoon vraagt of u een klacht heeft en of het team haar onderzoekt.",
      "regel: De vertrouwenspersoon beslist of zij meegaat naar een gesprek over uw klacht.",
      "regel: De commissie onderzoekt de klacht en de vertrouwenspersoon steunt u."
    ],
    herstel: null
  },
  {
    melding: "Jeugdstem steunt wie klaagt, en doet ook verslag over de behandeling van klachten",
    code: "tegenspraak",
    zijden: [support, "regel: Jeugdstem maakt elk jaar een verslag."],
    anders: "regel: De commissie maakt elk jaar een verslag.",
    ontkend: [
      "regel: Jeugdstem maakt geen verslag.",
      "regel: Jeugdstem helpt u, de commissie maakt een verslag.",
      "regel: U mag het verslag van het gesprek delen met Jeugdstem.",
      "regel: De vertrouwenspersoon maakt een verslag van het gesprek met u."
    ],
    herstel: null
  },
  {
    melding: "De klachtenfunctionaris helpt wie klaagt, en staat ook de medewerker bij over wie de klacht gaat",
    code: "tegenspraak",
    zijden: [
      "regel: De klachtenfunctionaris is er om u te helpen.",
      "regel: De medewerker wordt bijgestaan door de klachtenfunctionaris."
    ],
    anders: "regel: De medewerker wordt bijgestaan door een collega.",
    ontkend: ["regel: De medewerker wordt niet bijgestaan door de klachtenfunctionaris, maar door een collega."],
    herstel: "regel: In 1 zaak is dat niet dezelfde persoon."
  },
  {
    melding: "Een klacht gaat altijd over hoe iemand is behandeld, en kan ook over de werkwijze of de organisatie gaan",
    code: "tegenspraak",
    zijden: [
      "begrip: Een klacht gaat altijd over hoe u behandeld bent.",
      "begrip: U kunt het oneens zijn met de werkwijze."
    ],
    anders: "begrip: U kunt blij zijn met de werkwijze.",
    ontkend: ["begrip: Een klacht gaat niet over onvrede met de werkwijze."],
    herstel: null
  },
  {
    melding: "Bezwaar staat open als er nog geen besluit is, en kan alleen tegen een inhoudelijk besluit",
    code: "tegenspraak",
    zijden: [
      "regel(soort.geenBesluit): Ook zonder beschikking kunt u dit doen.",
      "begrip: Bezwaar gaat altijd over een inhoudelijk besluit."
    ],
    anders: "begrip: Bezwaar gaat over een besluit.",
    ontkend: ["begrip: Bezwaar gaat niet altijd over een inhoudelijk besluit."],
    herstel: "regel: Dan stuurt u een ingebrekestelling."
  },
  {
    melding: "Bevoegd is de organisatie die de hulp geeft, en ook de organisatie waar de medewerker werkt",
    code: "tegenspraak",
    zijden: [
      "regel: De commissie is van wie u ondersteuning krijgt.",
      "regel: De organisatie waar de medewerker werkt, krijgt de klacht."
    ],
    anders: "regel: De organisatie krijgt de klacht.",
    ontkend: ["regel: De organisatie waar de medewerker werkt, krijgt de klacht niet."],
    herstel: "regel: Verschillen die 2 organisaties, dan kiest u."
  },
  {
    melding: "Wie minderjarig is, dient een klacht samen met een volwassene in; de wet vraagt dat niet",
    code: "strijd-met-wet",
    zijden: ["regel(wie.minderjarig): Een kind klaagt samen met een ouder."],
    anders: "regel(wie.minderjarig): Een kind klaagt zelf, en mag iemand meenemen.",
    ontkend: [
      "regel(wie.minderjarig): Een kind klaagt alleen of samen met een ouder.",
      "regel(wie.minderjarig): Een kind hoeft niet samen met een ouder te klagen.",
      "regel(wie.minderjarig): Een kind mag samen met een ouder klagen, maar dat hoeft niet.",
      "regel(wie.minderjarig): Een kind klaagt samen met een ouder of zelf.",
      "regel(wie.minderjarig): Een ouder hoeft de klacht van een kind niet mede te ondertekenen."
    ],
    herstel: "regel: Een kind mag ook alleen een klacht indienen."
  },
  {
    melding: "Intrekken kan op ieder moment, en vraagt ook een reden",
    code: "tegenspraak",
    zijden: ["regel: U kunt de klacht altijd intrekken.", "regel: Dat doet u met de reden om te stoppen."],
    anders: "regel: U hoeft niet te zeggen waarom u stopt.",
    ontkend: [
      "regel: U hoeft niet te stoppen met de reden erbij.",
      "regel: U doet dat met de reden om te stoppen, maar dat is niet verplicht."
    ],
    herstel: "regel: Een reden hoeft niet."
  },
  {
    melding: "De bewaartermijn is een maximum, en kan ook worden verlengd, zonder grond en zonder einde",
    code: "tegenspraak",
    zijden: [
      "regel(bewaren): Een dossier blijft maximaal even lang.",
      "regel: De functionaris mag de bewaartermijn verlengen."
    ],
    anders: "regel: De functionaris houdt de bewaartermijn bij.",
    ontkend: [
      "regel: De functionaris mag de bewaartermijn niet verlengen.",
      "regel: Wij houden een dossier niet langer dan 2 jaar.",
      "regel: De functionaris mag dossiers niet langer bewaren."
    ],
    herstel: "regel: Langer kan alleen als er een rechtszaak loopt, en hoogstens tot het eind daarvan."
  },
  {
    melding: "Externe klachtenfunctionarissen bewaren de dossiers, en de interne beslist hoe lang",
    code: "tegenspraak",
    zijden: [
      "regel: De externe klachtenfunctionaris houdt het dossier.",
      "regel: De interne klachtenfunctionaris mag de duur van een dossier verlengen."
    ],
    anders: "regel: De interne klachtenfunctionaris mag het dossier niet zien.",
    ontkend: ["regel: De interne klachtenfunctionaris mag de duur van een dossier niet verlengen."],
    herstel: null
  },
  {
    melding: "De samenwerking heeft in de ene zin een interne klachtenfunctionaris, in de andere een externe",
    code: "tegenspraak",
    zijden: [
      "regel: De externe klachtenfunctionarissen van zowel ons als anderen schrijven.",
      "regel: De interne klachtenfunctionaris belt."
    ],
    anders: "regel: De klachtencoördinator belt.",
    ontkend: ["regel: Er is geen interne klachtenfunctionaris."],
    herstel: null
  },
  {
    melding: "Het verslag is niet tot een organisatie te herleiden; de wet vraagt een verslag van elke aanbieder",
    code: "strijd-met-wet",
    zijden: ["regel: Het verslag is niet herleidbaar naar een organisatie."],
    anders: "regel: Het verslag is niet herleidbaar naar een persoon.",
    ontkend: [
      "regel: Het verslag is wel herleidbaar naar een organisatie.",
      "regel: Het verslag is niet herleidbaar naar een persoon, maar wel naar een organisatie."
    ],
    herstel: "regel: Elke aanbieder maakt daarnaast een eigen verslag."
  },
  {
    melding:
      "Wie bezwaar maakt wordt volgens de tekst pas gehoord als een gesprek niet helpt; de wet vraagt het, op uitzonderingen na",
    code: "strijd-met-wet",
    zijden: ["regel: Als dat niet lukt, volgt een hoorzitting."],
    anders: "regel: Er is altijd een hoorzitting.",
    ontkend: ["regel: Ook als dat niet lukt, wordt u gehoord.", "regel: Als dat niet lukt, wordt u altijd gehoord."],
    herstel: "regel: Er is altijd een hoorzitting."
  }
]
