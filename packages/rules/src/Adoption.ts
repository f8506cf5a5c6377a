/**
 * Who adopts or amends the regulation, with whom, and what must be made known?
 *
 * @module
 */
import { fact, yesNo } from "./Fact.ts"
import { bekendmakingHoe, vaststellingDag, vaststellingWie, wijzigingAdvies } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** What is done to the regulation. */
export const handeling = fact("handeling", ["vaststellen", "wijzigen"], "Gaat het om vaststellen of wijzigen?")

/** Who decided. */
export const besluitVan = fact(
  "besluitVan",
  ["elke-aanbieder", "directie-samenwerking", "anders"],
  "Wie heeft het besluit genomen?"
)

/** Does an organisation that represents clients agree? */
export const overeenstemming = yesNo("overeenstemming", "Stemt een organisatie van cliënten ermee in?")

/** Are the two advices of the text there: of the external committee and of the complaints officer? */
export const adviezen = yesNo("adviezen", "Zijn beide adviezen er?")

/** Whether it can be done so; `mens-beslist` where it is open who may bind the providers. */
export type Besluit = "kan" | "kan-niet" | "eerst-advies" | "mens-beslist"

/** The outcomes as a reader is told them. */
export const adoptionInWords: Readonly<Record<Besluit, Plain>> = {
  kan: { nl: "Zo kan het.", en: "It can be done so." },
  "kan-niet": { nl: "Zo kan het niet.", en: "It cannot be done so." },
  "eerst-advies": { nl: "Vraag eerst beide adviezen.", en: "Ask for both advices first." },
  "mens-beslist": { nl: "Of het zo kan, beslist een mens.", en: "Whether it can be done so is for a human." }
}

const clients = statute(
  "Jeugdwet art. 4.2.1 lid 6",
  "De aanbieder stelt de regeling vast in overeenstemming met een organisatie van cliënten.",
  "The provider adopts the regulation in agreement with an organisation of clients."
)

const adopts = sentence("vaststelling", "De tekst zegt: de directie stelt vast.", "The text says: the board adopts.")

const amends = sentence("wijziging", "De tekst zegt: de directie wijzigt.", "The text says: the board amends.")

const adviceFirst = sentence(
  "wijziging",
  "De tekst noemt 2 adviezen, tussen haakjes. Wij lezen: zij moeten er eerst zijn.",
  "The text names two advices, between brackets. As we read it: they must be there first.",
  "wijziging.advies"
)

const adviceOptional = sentence(
  "wijziging",
  "In deze lezing mag de directie advies vragen, maar hoeft het niet.",
  "Under this reading the board may ask for advice but need not.",
  "wijziging.advies"
)

const eachProvider = statute(
  "Jeugdwet art. 4.2.1 lid 6",
  "De wet legt dit bij elke aanbieder zelf.",
  "The statute lays this on each provider itself."
)

const asStatute = reading(
  "vaststelling.wie",
  "De tekst noemt de directie. Wij lezen: elke aanbieder, samen met wie de cliënten vertegenwoordigt.",
  "The text names the board. As we read it: each provider, together with whoever represents clients."
)

const boardAlone = reading(
  "vaststelling.wie",
  "In deze lezing beslist alleen de directie van het samenwerkingsverband.",
  "Under this reading only the board of the partnership decides."
)

/** As read: the providers, with those who represent their clients. */
const withClients = { "vaststelling.wie": "elke-aanbieder-met-clienten" } as const

/**
 * Decides whether the regulation can be adopted or amended so.
 *
 * The text names the board of the partnership; the statute binds every provider of youth care itself. Whether the board
 * may bind them is not established, so then a human decides.
 */
export const table = Table.make({
  id: "vaststellen",
  question: "Kan de regeling zo worden vastgesteld of gewijzigd?",
  facts: [handeling, besluitVan, overeenstemming, adviezen, wijzigingAdvies, vaststellingWie],
  rows: [
    {
      id: "zonder-overeenstemming",
      when: { besluitVan: ["elke-aanbieder", "directie-samenwerking"], overeenstemming: false, ...withClients },
      outcome: "kan-niet" as Besluit,
      because: [clients, asStatute]
    },
    {
      id: "ander-besluit",
      when: { besluitVan: "anders" },
      outcome: "kan-niet",
      because: [adopts, amends, eachProvider]
    },
    ...(["elke-aanbieder", "directie-samenwerking"] as const).flatMap((besluitVan) => {
      const outcome: Besluit = besluitVan === "elke-aanbieder" ? "kan" : "mens-beslist"
      return [
        {
          id: `vaststellen-${besluitVan}`,
          when: { handeling: "vaststellen" as const, besluitVan, overeenstemming: true, ...withClients },
          outcome,
          because: [adopts, clients, eachProvider, asStatute]
        },
        {
          id: `wijzigen-${besluitVan}`,
          when: { handeling: "wijzigen" as const, besluitVan, overeenstemming: true, adviezen: true, ...withClients },
          outcome,
          because: [amends, clients, eachProvider, asStatute]
        },
        {
          id: `wijzigen-${besluitVan}-advies-naar-keuze`,
          when: {
            handeling: "wijzigen" as const,
            besluitVan,
            overeenstemming: true,
            adviezen: false,
            "wijziging.advies": "naar-keuze" as const,
            ...withClients
          },
          outcome,
          because: [amends, adviceOptional, clients, eachProvider, asStatute]
        }
      ]
    }),
    {
      id: "wijzigen-zonder-advies",
      when: {
        handeling: "wijzigen",
        besluitVan: ["elke-aanbieder", "directie-samenwerking"],
        overeenstemming: true,
        adviezen: false,
        "wijziging.advies": "vooraf",
        ...withClients
      },
      outcome: "eerst-advies",
      because: [adviceFirst]
    },
    {
      id: "niet-de-directie",
      when: { besluitVan: "elke-aanbieder", "vaststelling.wie": "de-directie" },
      outcome: "kan-niet",
      because: [adopts, amends, boardAlone]
    },
    {
      id: "directie-stelt-vast",
      when: { handeling: "vaststellen", besluitVan: "directie-samenwerking", "vaststelling.wie": "de-directie" },
      outcome: "kan",
      because: [adopts, boardAlone]
    },
    {
      id: "directie-wijzigt",
      when: {
        handeling: "wijzigen",
        besluitVan: "directie-samenwerking",
        adviezen: true,
        "vaststelling.wie": "de-directie"
      },
      outcome: "kan",
      because: [amends, boardAlone]
    },
    {
      id: "directie-wijzigt-advies-naar-keuze",
      when: {
        handeling: "wijzigen",
        besluitVan: "directie-samenwerking",
        adviezen: false,
        "wijziging.advies": "naar-keuze",
        "vaststelling.wie": "de-directie"
      },
      outcome: "kan",
      because: [amends, adviceOptional, boardAlone]
    },
    {
      id: "directie-wijzigt-zonder-advies",
      when: {
        handeling: "wijzigen",
        besluitVan: "directie-samenwerking",
        adviezen: false,
        "wijziging.advies": "vooraf",
        "vaststelling.wie": "de-directie"
      },
      outcome: "eerst-advies",
      because: [adviceFirst, boardAlone]
    }
  ]
})

/** What gives cause to make something known. */
export const moment = fact(
  "moment",
  ["nieuwe-regeling", "wijziging", "begin-van-hulp", "jaarverslag"],
  "Wat is er aan de hand?"
)

/** What must be made known, and how. */
export type Bekendmaking = "ruim-bekendmaken" | "mondeling-toelichten" | "uitleggen-aan-klant" | "openbaar-maken"

/** What must be made known, as a reader is told it. */
export const announcementInWords: Readonly<Record<Bekendmaking, Plain>> = {
  "ruim-bekendmaken": { nl: "Maak de regeling ruim bekend.", en: "Make the regulation widely known." },
  "mondeling-toelichten": {
    nl: "Leg de regeling uit in een gesprek, als dat kan.",
    en: "Explain the regulation in a talk, if possible."
  },
  "uitleggen-aan-klant": { nl: "Vertel de klant over de regeling.", en: "Tell the client about the regulation." },
  "openbaar-maken": { nl: "Maak het verslag en de regeling openbaar.", en: "Publish the report and the regulation." }
}

const explained = statute(
  "Jeugdwet art. 4.2.1 lid 7",
  "Dat gebeurt zo veel mogelijk in een gesprek, ook bij een wijziging.",
  "As far as possible that is done in a talk, for a change too."
)

const alsoInTalk = reading(
  "bekendmaking.hoe",
  "De tekst belooft dat. Wij lezen: op papier alleen is niet genoeg.",
  "The text promises that. As we read it: on paper alone is not enough."
)

/** Decides what must be made known when. */
export const announcement = Table.make({
  id: "bekendmaken",
  question: "Wat moet er bekend worden gemaakt?",
  facts: [moment, bekendmakingHoe],
  rows: [
    {
      id: "regeling",
      when: { moment: ["nieuwe-regeling", "wijziging"], "bekendmaking.hoe": "ook-mondeling" },
      outcome: ["ruim-bekendmaken", "mondeling-toelichten"] as ReadonlyArray<Bekendmaking>,
      because: [
        sentence(
          "bekendmaking",
          "{samenwerking} maakt de regeling ruim bekend.",
          "{samenwerking} makes the regulation widely known."
        ),
        explained,
        alsoInTalk
      ]
    },
    {
      id: "alleen-op-papier",
      when: { moment: ["nieuwe-regeling", "wijziging", "begin-van-hulp"], "bekendmaking.hoe": "alleen-op-papier" },
      outcome: ["ruim-bekendmaken"],
      because: [
        reading(
          "bekendmaking.hoe",
          "In deze lezing is het genoeg dat de regeling te vinden is.",
          "Under this reading it is enough that the regulation can be found."
        )
      ]
    },
    {
      id: "begin-van-hulp",
      when: { moment: "begin-van-hulp", "bekendmaking.hoe": "ook-mondeling" },
      outcome: ["uitleggen-aan-klant"],
      because: [
        sentence(
          "bekendmaking.uitleg",
          "Medewerkers vertellen nieuwe klanten over de regeling.",
          "Employees tell new clients about the regulation."
        ),
        explained,
        alsoInTalk
      ]
    },
    {
      id: "jaarverslag",
      when: { moment: "jaarverslag" },
      outcome: ["openbaar-maken"],
      because: [
        statute(
          "Jeugdwet art. 4.3.2 lid 1 onder d",
          "Bij het jaarverslag maakt de aanbieder ook de regeling openbaar.",
          "With the annual report the provider also publishes the regulation."
        )
      ]
    }
  ]
})

/** How far a version has come. */
export const status = fact("status", ["concept", "vastgesteld", "in-werking", "vervallen"], "Hoe ver is deze versie?")

/** Does it hold, not yet, or no longer? */
export type Gelding = "geldt" | "geldt-nog-niet" | "geldt-niet-meer"

/** Whether it holds, as a reader is told it. */
export const validityInWords: Readonly<Record<Gelding, Plain>> = {
  geldt: { nl: "Deze versie geldt.", en: "This version is in force." },
  "geldt-nog-niet": { nl: "Deze versie geldt nog niet.", en: "This version is not in force yet." },
  "geldt-niet-meer": { nl: "Deze versie geldt niet meer.", en: "This version is no longer in force." }
}

/** Decides whether a version holds. The day in the text was left open; a version says itself how far it has come. */
export const validity = Table.make({
  id: "geldt",
  question: "Geldt deze versie van de regeling?",
  facts: [status, vaststellingDag],
  rows: [
    {
      id: "concept",
      when: { status: "concept", "vaststelling.dag": "niet-vastgesteld" },
      outcome: "geldt-nog-niet" as Gelding,
      because: [
        sentence(
          "vaststelling",
          "De dag van vaststellen staat er niet. Wij lezen: dan is er nog niets vastgesteld.",
          "The day of adoption is not there. As we read it: then nothing has been adopted yet.",
          "vaststelling.dag"
        )
      ]
    },
    {
      id: "concept-geldt-al",
      when: { status: "concept", "vaststelling.dag": "geldt-al" },
      outcome: "geldt",
      because: [
        sentence(
          "vaststelling",
          "In deze lezing geldt de regeling al, omdat zij wordt gebruikt.",
          "Under this reading the regulation holds already, because it is used.",
          "vaststelling.dag"
        )
      ]
    },
    {
      id: "vastgesteld",
      when: { status: "vastgesteld" },
      outcome: "geldt-nog-niet",
      because: [
        sentence(
          "vaststelling",
          "Zij is vastgesteld, en haar eerste dag komt nog.",
          "It has been adopted, and its first day is still to come."
        )
      ]
    },
    {
      id: "in-werking",
      when: { status: "in-werking" },
      outcome: "geldt",
      because: [sentence("vaststelling", "Zij is vastgesteld en in werking.", "It has been adopted and is in force.")]
    },
    {
      id: "vervallen",
      when: { status: "vervallen" },
      outcome: "geldt-niet-meer",
      because: [sentence("vaststelling", "Haar laatste dag is voorbij.", "Its last day has passed.")]
    }
  ]
})
