/**
 * How the guide asks and what its answers are called: what a reader would say, in one short line.
 *
 * @module
 */
import type { Readings } from "@kracht/rules/Reading"
import type { facts, over } from "@kracht/rules/Situation"
import { type Spoken, same } from "./Form.ts"

type Fact = (typeof facts)[number]["id"]

/** An answer as the reader would give it, and what it means to whoever is in doubt. */
export interface Answering {
  readonly zegt: Spoken
  /** Who finds themselves in this answer, where its words alone could send someone away. */
  readonly ook?: Spoken
  /** Left out where the tables say themselves what the answer comes to. */
  readonly betekent?: Spoken
}

/** A question, why it is asked, and its answers in the order in which most readers find theirs. */
export interface Asking {
  readonly vraag: Spoken
  /** Why it is asked: what changes with the answer. */
  readonly waarom: Spoken
  readonly antwoorden: Readonly<Record<string, Answering>>
  readonly twijfel: Spoken
}

/** The questions the tables can ask. */
export const asking: { readonly [F in Fact]?: Asking } = {
  aanleiding: {
    vraag: { u: "Wat wilt u laten weten?", je: "Wat wil je laten weten?" },
    waarom: same("Kies wat het best past. Terug kan altijd."),
    antwoorden: {
      behandeling: {
        zegt: {
          u: "Ik ben niet tevreden over hoe ik ben behandeld",
          je: "Ik ben niet tevreden over hoe ik ben behandeld of geholpen"
        },
        betekent: same("Er ging iets mis in de omgang of de hulp. Dat heet een klacht.")
      },
      "oneens-met-besluit": {
        zegt: same("Ik ben het niet eens met een besluit in een brief"),
        betekent: same("In een brief staat iets over de hulp dat anders moet. Dat heet bezwaar.")
      },
      "geen-besluit": {
        zegt: same("Ik wacht te lang op een besluit"),
        betekent: same(
          "Het antwoord van de gemeente op een aanvraag of een bezwaar is te laat. Dan past een brief aan de gemeente."
        )
      },
      opmerking: {
        zegt: same("Ik zag of hoorde iets dat beter kan"),
        betekent: same("Ook over iets van een ander. Dat heet een signaal.")
      },
      tevreden: {
        zegt: same("Ik ben juist tevreden"),
        betekent: same("Een bedankje. Dat heet een compliment.")
      }
    },
    twijfel: same("Ik weet het niet")
  },
  anoniem: {
    vraag: { u: "Mag uw naam bij de klacht staan?", je: "Mag je naam bij de klacht staan?" },
    waarom: { u: "Bij elk antwoord kunt u iets doen.", je: "Bij elk antwoord kun je iets doen." },
    antwoorden: {
      false: {
        zegt: same("Ja"),
        betekent: {
          u: "Wie uw klacht behandelt, weet wie u bent. Degene over wie u klaagt, hoort dat er een klacht is. Is er gevaar voor een kind? Dan beslist een mens wanneer.",
          je: "Wie je klacht behandelt, weet wie je bent. Degene over wie je klaagt, hoort dat er een klacht is. Is er gevaar voor een kind? Dan beslist een mens wanneer."
        }
      },
      true: {
        zegt: same("Nee, dat wil ik niet of durf ik niet"),
        betekent: {
          u: "U houdt uw naam liever voor uzelf. Dat mag.",
          je: "Je houdt je naam liever voor jezelf. Dat mag."
        }
      }
    },
    twijfel: same("Ik weet het nog niet")
  },
  hoedanigheid: {
    vraag: { u: "Wie bent u?", je: "Wie ben je?" },
    waarom: same("Niet iedereen mag een klacht indienen. De meeste mensen wel."),
    antwoorden: {
      klant: {
        zegt: same("Ik krijg zelf hulp"),
        betekent: same("Wie hulp krijgt of erom vroeg, ook als kind of jongere.")
      },
      ouder: {
        zegt: same("Ik ben ouder, of ik voed het kind zelf op"),
        ook: {
          u: "Ook als stiefouder, opa of oma, als het kind bij u in het gezin opgroeit",
          je: "Ook als stiefouder, opa of oma bij wie een kind opgroeit"
        },
        betekent: same("De vader of moeder, of wie het kind opvoedt.")
      },
      "ouder-zonder-gezag": {
        zegt: same("Ik ben ouder zonder gezag"),
        betekent: same("De vader of moeder die niet over het kind mag beslissen.")
      },
      voogd: {
        zegt: same("Ik ben voogd"),
        betekent: same("Wie in plaats van de ouders over het kind beslist.")
      },
      gezaghebbende: {
        zegt: same("Ik heb op een andere manier gezag over een kind"),
        betekent: same("Wie geen ouder of voogd is, maar wel over het kind mag beslissen.")
      },
      pleegouder: {
        zegt: same("Ik ben pleegouder"),
        betekent: same("Wie een kind in huis heeft dat niet thuis kan wonen.")
      },
      nabestaande: {
        zegt: same("Ik ben nabestaande: iemand die hulp kreeg, is overleden"),
        betekent: same("Familie van een kind of ouder die is overleden.")
      },
      gemachtigde: {
        zegt: same("Ik klaag namens iemand anders, met een machtiging"),
        betekent: same("Wie toestemming heeft om voor een ander te klagen.")
      },
      anders: {
        zegt: {
          u: "Ik ben iemand anders, zoals een buur of een leraar",
          je: "Ik ben iemand anders, zoals een vriend of een buur"
        },
        ook: same("Ook als opa of oma, als het kind ergens anders opgroeit"),
        betekent: same("Wie het kind kent, maar niet opvoedt.")
      }
    },
    twijfel: same("Ik weet niet wat bij mij past")
  },
  stand: {
    vraag: { u: "Hoe ver is uw klacht?", je: "Hoe ver is je klacht?" },
    waarom: { u: "Wat u nu kunt doen, hangt daarvan af.", je: "Wat je nu kunt doen, hangt daarvan af." },
    antwoorden: {
      nieuw: {
        zegt: same("Ik heb nog geen klacht ingediend"),
        betekent: same("Er is nog niets verstuurd of gezegd. Of alleen aan Jeugdstem: daar loopt geen klacht.")
      },
      "intern-in-behandeling": {
        zegt: same("{samenwerking} is ermee bezig"),
        betekent: same("Er is nog niet gezegd wat ervan wordt gevonden.")
      },
      "intern-gegrond": {
        zegt: same("{samenwerking} zegt: de klacht is terecht (gegrond)"),
        betekent: {
          u: "Na een gesprek of onderzoek kreeg u gelijk.",
          je: "Na een gesprek of onderzoek kreeg je gelijk."
        }
      },
      "intern-deels-gegrond": {
        zegt: same("{samenwerking} zegt: de klacht is voor een deel terecht (deels gegrond)"),
        betekent: {
          u: "Na een gesprek of onderzoek kreeg u voor een deel gelijk.",
          je: "Na een gesprek of onderzoek kreeg je voor een deel gelijk."
        }
      },
      "intern-ongegrond": {
        zegt: same("{samenwerking} zegt: de klacht is niet terecht (ongegrond)"),
        betekent: {
          u: "Na een gesprek of onderzoek kreeg u geen gelijk.",
          je: "Na een gesprek of onderzoek kreeg je geen gelijk."
        }
      },
      "intern-geen-oplossing": {
        zegt: same("{samenwerking} en ik komen er samen niet uit"),
        betekent: same("Er is gepraat, maar het is niet opgelost.")
      },
      "intern-opgelost": {
        zegt: same("Het is bij {samenwerking} opgelost"),
        betekent: {
          u: "Na een gesprek bent u het samen eens geworden.",
          je: "Na een gesprek ben je het samen eens geworden."
        }
      },
      "extern-in-behandeling": {
        zegt: same("De externe klachtencommissie is ermee bezig"),
        betekent: same("Er is nog geen oordeel van de commissie.")
      },
      "extern-gegrond": {
        zegt: same("De commissie zegt: de klacht is terecht (gegrond)"),
        betekent: { u: "In het oordeel staat dat u gelijk hebt.", je: "In het oordeel staat dat je gelijk hebt." }
      },
      "extern-deels-gegrond": {
        zegt: same("De commissie zegt: de klacht is voor een deel terecht (deels gegrond)"),
        betekent: {
          u: "In het oordeel staat dat u voor een deel gelijk hebt.",
          je: "In het oordeel staat dat je voor een deel gelijk hebt."
        }
      },
      "extern-ongegrond": {
        zegt: same("De commissie zegt: de klacht is niet terecht (ongegrond)"),
        betekent: {
          u: "In het oordeel staat dat u geen gelijk hebt.",
          je: "In het oordeel staat dat je geen gelijk hebt."
        }
      },
      "extern-opgelost": {
        zegt: same("Het is opgelost met hulp van de commissie"),
        betekent: same("Een oordeel was niet nodig.")
      },
      ingetrokken: {
        zegt: same("Ik heb mijn klacht ingetrokken"),
        betekent: {
          u: "U hebt gezegd dat u stopt.",
          je: "Je hebt gezegd dat je stopt."
        }
      },
      gesloten: {
        zegt: same("Mijn klacht is afgesloten"),
        betekent: same("Er is gezegd dat het klaar is.")
      }
    },
    twijfel: same("Ik weet niet hoe ver mijn klacht is")
  },
  eerstBesproken: {
    vraag: {
      u: "Hebt u er al over gepraat met uw hulpverlener?",
      je: "Heb je er al over gepraat met je hulpverlener?"
    },
    waarom: same("Het hoeft niet. Elk antwoord is goed."),
    antwoorden: {
      ja: {
        zegt: same("Ja")
      },
      nee: {
        zegt: same("Nee, nog niet")
      },
      "durf-niet": {
        zegt: same("Nee, dat durf ik niet")
      }
    },
    twijfel: same("Ik weet niet wat verstandig is")
  }
}

/** The readings these words rest on: read otherwise, they would promise what does not hold. */
export const writtenUnder: Partial<Readings> = {
  "bespreken.eerst": "advies",
  "bewaren.verlengen": "hoogstens-1-jaar",
  "bewaren.wie": "eigen-dossiers",
  "klacht.naam": "zoveel-als-nodig",
  "wie.verzorger": "steun-wel-klacht-niet"
}

/** What an outcome comes to, as a heading, by the row of the table on next steps. */
export const titles: Readonly<Record<string, Spoken>> = {
  compliment: { u: "U kunt een compliment geven", je: "Je kunt een compliment geven" },
  signaal: { u: "U kunt een signaal geven", je: "Je kunt een signaal geven" },
  bezwaar: { u: "U kunt bezwaar maken bij de gemeente", je: "Je kunt bezwaar maken bij de gemeente" },
  ingebrekestelling: {
    u: "U kunt de gemeente schrijven dat zij te laat is",
    je: "Je kunt de gemeente schrijven dat zij te laat is"
  },
  anoniem: same("Een klacht kan niet zonder naam, dit kan wel"),
  "geen-klachtrecht": {
    u: "U kunt zelf geen klacht indienen, dit kan wel",
    je: "Je kunt zelf geen klacht indienen, dit kan wel"
  },
  nieuw: { u: "U kunt een klacht indienen", je: "Je kunt een klacht indienen" },
  "intern-bezig": { u: "Uw klacht loopt bij {samenwerking}", je: "Je klacht loopt bij {samenwerking}" },
  "intern-gegrond": { u: "Uw klacht is terecht, zegt {samenwerking}", je: "Je klacht is terecht, zegt {samenwerking}" },
  "intern-deels-gegrond": {
    u: "Uw klacht is voor een deel terecht, zegt {samenwerking}",
    je: "Je klacht is voor een deel terecht, zegt {samenwerking}"
  },
  "intern-ongegrond": {
    u: "Uw klacht is niet terecht, zegt {samenwerking}",
    je: "Je klacht is niet terecht, zegt {samenwerking}"
  },
  "intern-geen-oplossing": {
    u: "U en {samenwerking} komen er samen niet uit",
    je: "Jij en {samenwerking} komen er samen niet uit"
  },
  "extern-bezig": {
    u: "Uw klacht loopt bij de externe klachtencommissie",
    je: "Je klacht loopt bij de externe klachtencommissie"
  },
  "extern-gegrond": { u: "Uw klacht is terecht, zegt de commissie", je: "Je klacht is terecht, zegt de commissie" },
  "extern-deels-gegrond": {
    u: "Uw klacht is voor een deel terecht, zegt de commissie",
    je: "Je klacht is voor een deel terecht, zegt de commissie"
  },
  "extern-ongegrond": {
    u: "Uw klacht is niet terecht, zegt de commissie",
    je: "Je klacht is niet terecht, zegt de commissie"
  },
  "intern-opgelost": { u: "Uw klacht is opgelost bij {samenwerking}", je: "Je klacht is opgelost bij {samenwerking}" },
  "extern-opgelost": {
    u: "Uw klacht is opgelost met hulp van de commissie",
    je: "Je klacht is opgelost met hulp van de commissie"
  },
  ingetrokken: { u: "U heeft uw klacht ingetrokken", je: "Je hebt je klacht ingetrokken" },
  gesloten: { u: "Uw klacht is afgesloten", je: "Je klacht is afgesloten" }
}

/** The headings of the advice on talking first that differ from the usual one, by the row of its table. */
export const advice: Readonly<Record<string, Spoken>> = {
  "durft-niet": { u: "U hoeft het niet alleen te doen", je: "Je hoeft het niet alleen te doen" }
}

/** Whose conduct it is about, as the start of a line. */
export const subjects: Readonly<Record<(typeof over)["values"][number], string>> = {
  medewerker: "Over een medewerker",
  team: "Over een heel team",
  toegang: "Over de toegang: wie beslist of er hulp komt",
  onderaannemer: "Over een andere organisatie die de hulp geeft"
}

/** The organisation that helps, asked last and only where it decides whom to ask. */
export const organisation = {
  vraag: { u: "Van welke organisatie krijgt u hulp?", je: "Van welke organisatie krijg je hulp?" },
  waarom: same("Elke organisatie heeft een eigen klachtencommissie."),
  twijfel: same("Dat weet ik niet")
} as const satisfies Readonly<Record<"vraag" | "waarom" | "twijfel", Spoken>>
