/**
 * How long is a complaint file kept, and what must happen to it now?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import type { Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"
import { dossierVan } from "./Extension.ts"
import { fact, yesNo } from "./Fact.ts"
import { bewarenStart, bewarenWat, dossierGescheiden } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import type { Termijn } from "./Regulation.ts"
import * as Table from "./Table.ts"

/** Is the complaint closed: the last of its written outcome, the follow-up talk and its withdrawal is behind it? */
export const gesloten = yesNo("gesloten", "Is de klacht afgesloten?")

/** The event from which the file is kept; `nog-niet` while the complaint is open. */
const bewaarbegin = fact(
  "bewaarbegin",
  ["sluiting", "ontvangst", "laatste-stuk", "nog-niet"],
  "Vanaf welke gebeurtenis telt de bewaartermijn?"
)

/** Who says how long a file stays for which the text gives no term, as it is read (D88). */
export const notCovered: Plain = {
  nl: "wie het dossier bewaart: hoe lang dit dossier blijft",
  en: "whoever keeps the file: how long this file stays"
}

/** The event from which the file is kept. */
export type Bewaarbegin = (typeof bewaarbegin.values)[number]

const atMost = sentence(
  "bewaren",
  "De tekst zegt hoelang een dossier hoogstens blijft, niet vanaf wanneer.",
  "The text says how long a file stays at most, not from when."
)

/**
 * Decides from which event the term counts.
 *
 * Closing is the choice: an open complaint needs its file. Withdrawing closes a complaint too, so it starts the term.
 */
export const begin = Table.make({
  id: "bewaren-begin",
  question: "Vanaf wanneer telt de bewaartermijn?",
  facts: [gesloten, bewarenStart],
  rows: [
    {
      id: "sluiting",
      when: { gesloten: true, "bewaren.start": "sluiting" },
      outcome: "sluiting" as Bewaarbegin,
      because: [
        atMost,
        reading(
          "bewaren.start",
          "Wij lezen: vanaf de dag dat de klacht is afgesloten. Intrekken is ook afsluiten.",
          "As we read it: from the day the complaint was closed. Withdrawing is closing too."
        )
      ]
    },
    {
      id: "nog-open",
      when: { gesloten: false, "bewaren.start": "sluiting" },
      outcome: "nog-niet",
      because: [
        atMost,
        reading(
          "bewaren.start",
          "De klacht loopt nog. De bewaartermijn begint als zij is afgesloten.",
          "The complaint is still open. The term starts when it is closed."
        )
      ]
    },
    {
      id: "ontvangst",
      when: { "bewaren.start": "ontvangst" },
      outcome: "ontvangst",
      because: [
        atMost,
        reading(
          "bewaren.start",
          "In deze lezing telt de dag waarop de klacht is ontvangen.",
          "Under this reading the day the complaint was received counts."
        )
      ]
    },
    {
      id: "laatste-stuk",
      when: { "bewaren.start": "laatste-stuk" },
      outcome: "laatste-stuk",
      because: [
        atMost,
        reading(
          "bewaren.start",
          "In deze lezing telt de dag van het laatste stuk in het dossier.",
          "Under this reading the day of the last paper in the file counts."
        )
      ]
    }
  ]
})

/** Has the last day to keep the file passed, or is it today? */
const eindeBereikt = yesNo("eindeBereikt", "Is de laatste dag van de bewaartermijn bereikt?")

/** Is the file still needed for what it was made for? */
export const nogNodig = yesNo("nogNodig", "Is het dossier nog nodig?")

/** Does a statute, a court or a supervisor forbid to destroy it? A human establishes that. */
export const vernietigingsverbod = yesNo(
  "vernietigingsverbod",
  "Verbiedt een wet, rechter of toezichthouder vernietigen?"
)

/** What must happen to the file. */
export type Bestemming = "vernietigen" | "bewaren" | "niet-vernietigen"

/** The outcomes as a reader is told them. */
export const disposalInWords: Readonly<Record<Bestemming, Plain>> = {
  vernietigen: { nl: "Het dossier moet nu weg.", en: "The file must go now." },
  bewaren: { nl: "Het dossier blijft nu nog.", en: "The file stays for now." },
  "niet-vernietigen": { nl: "Het dossier mag nu niet weg.", en: "The file may not go now." }
}

/** Whom to ask for the last day while a statute, a court or a supervisor forbids destroying the file. */
export const forbidden: Plain = {
  nl: "wie vernietigen verbiedt: de dag waarop het verbod eindigt",
  en: "whoever forbids destroying it: the day the prohibition ends"
}

/** Decides what must happen to a file today; a legal hold goes before everything. */
export const disposal = Table.make({
  id: "bewaren-of-vernietigen",
  question: "Moet het klachtdossier nu weg?",
  facts: [vernietigingsverbod, gesloten, eindeBereikt, nogNodig],
  rows: [
    {
      id: "verbod",
      when: { vernietigingsverbod: true },
      outcome: "niet-vernietigen" as Bestemming,
      because: [
        statute(
          "AVG art. 17 lid 3 onder b en e",
          "Een wet of een rechtszaak vraagt het dossier. Dan blijft het tot dat voorbij is.",
          "A statute or a court case demands the file. Then it stays until that is over."
        )
      ]
    },
    {
      id: "klacht-loopt",
      when: { vernietigingsverbod: false, gesloten: false },
      outcome: "bewaren",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "De klacht wordt nog behandeld. Daarvoor is het dossier nodig.",
          "The complaint is still being handled. That needs the file."
        )
      ]
    },
    {
      id: "einde",
      when: { vernietigingsverbod: false, gesloten: true, eindeBereikt: true },
      outcome: "vernietigen",
      because: [
        sentence(
          "bewaren",
          "De tekst zegt: hoogstens zo lang. Uiterlijk op de laatste dag gaat het weg.",
          "The text says: at most that long. On the last day at the latest it goes."
        )
      ]
    },
    {
      id: "niet-meer-nodig",
      when: { vernietigingsverbod: false, gesloten: true, eindeBereikt: false, nogNodig: false },
      outcome: "vernietigen",
      because: [
        statute(
          "AVG art. 5 lid 1 onder e",
          "Wat niet meer nodig is, gaat eerder weg.",
          "What is no longer needed goes sooner."
        )
      ]
    },
    {
      id: "binnen-de-termijn",
      when: { vernietigingsverbod: false, gesloten: true, eindeBereikt: false, nogNodig: true },
      outcome: "bewaren",
      because: [
        sentence(
          "bewaren",
          "De bewaartermijn loopt nog en het dossier is nog nodig.",
          "The term still runs and the file is still needed."
        )
      ]
    }
  ]
})

/** What kind of paper it is. */
export const soortStuk = fact(
  "soortStuk",
  ["over-de-klacht", "over-de-hulp", "verwijzing-naar-klacht"],
  "Waar gaat het stuk over?"
)

/** Who holds it. */
export const houder = fact("houder", ["externe-klachtenfunctionaris", "anders"], "Wie heeft het stuk?")

/** Where a paper belongs. */
export type Bewaarplaats = "digitaal-klachtdossier" | "klachtdossier" | "clientdossier" | "geen-klachtdossier"

/** The places as a reader is told them. */
export const placeInWords: Readonly<Record<Bewaarplaats, Plain>> = {
  "digitaal-klachtdossier": {
    nl: "Dit hoort in het digitale dossier van de klacht.",
    en: "This belongs in the digital file of the complaint."
  },
  klachtdossier: { nl: "Dit hoort bij de klacht, apart bewaard.", en: "This belongs with the complaint, kept apart." },
  clientdossier: { nl: "Dit hoort in het dossier van de hulp.", en: "This belongs in the file of the help." },
  "geen-klachtdossier": {
    nl: "Dit hoort niet bij het klachtdossier. De bewaartermijn van de tekst geldt er niet voor.",
    en: "This is not part of the complaint file. The term of the text does not hold for it."
  }
}

const onlyExternal = reading(
  "bewaren.wat",
  "In deze lezing gaat de tekst alleen over wat de externe functionaris bewaart.",
  "Under this reading the text is only about what the external officer keeps."
)

/** Decides whether the term of the text holds for a file; who keeps it matters only where the text is read so. */
export const scope = Table.make({
  id: "bewaren-geldt",
  question: "Geldt de bewaartermijn voor dit dossier?",
  facts: [dossierVan, bewarenWat],
  rows: [
    {
      id: "elk-dossier",
      when: { "bewaren.wat": "alles-over-de-klacht" },
      outcome: "geldt" as "geldt" | "geldt-niet",
      because: [
        sentence(
          "bewaren",
          "De tekst noemt het klachtdossier. Wij lezen: elk dossier van een klacht, wie het ook bewaart.",
          "The text names the complaint file. As we read it: every file of a complaint, whoever keeps it.",
          "bewaren.wat"
        )
      ]
    },
    {
      id: "extern",
      when: { "bewaren.wat": "alleen-extern", dossierVan: "externe-klachtencommissie" },
      outcome: "geldt",
      because: [onlyExternal]
    },
    {
      id: "niet-extern",
      when: { "bewaren.wat": "alleen-extern", dossierVan: ["samenwerking", "organisatie"] },
      outcome: "geldt-niet",
      because: [onlyExternal]
    }
  ]
})

/** Decides where a paper is kept: papers of a complaint and the client's file never meet. */
export const place = Table.make({
  id: "bewaren-waar",
  question: "In welk dossier hoort dit stuk?",
  facts: [soortStuk, houder, dossierGescheiden, bewarenWat],
  rows: [
    {
      id: "digitaal",
      when: { soortStuk: "over-de-klacht", houder: "externe-klachtenfunctionaris" },
      outcome: "digitaal-klachtdossier" as Bewaarplaats,
      because: [
        sentence(
          "dossier.digitaal",
          "De externe klachtenfunctionaris heeft een digitaal dossier per klacht.",
          "The external complaints officer has a digital file for each complaint."
        ),
        sentence("dossier.apart", "Het staat apart van het cliëntdossier.", "It is kept apart from the client's file.")
      ]
    },
    {
      id: "elders",
      when: { soortStuk: "over-de-klacht", houder: "anders", "bewaren.wat": "alles-over-de-klacht" },
      outcome: "klachtdossier",
      because: [
        sentence(
          "dossier.apart",
          "Ook mail, formulier en notities over een klacht staan apart van het cliëntdossier.",
          "Mail, form and notes on a complaint too are kept apart from the client's file."
        ),
        sentence(
          "bewaren",
          "Voor elk klachtdossier geldt dezelfde bewaartermijn.",
          "The same term holds for every complaint file.",
          "bewaren.wat"
        )
      ]
    },
    {
      id: "elders-los",
      when: { soortStuk: "over-de-klacht", houder: "anders", "bewaren.wat": "alleen-extern" },
      outcome: "geen-klachtdossier",
      because: [onlyExternal]
    },
    {
      id: "verwijzing",
      when: { soortStuk: "verwijzing-naar-klacht", "dossier.gescheiden": "geen-spoor" },
      outcome: "klachtdossier",
      because: [
        sentence(
          "dossier.apart",
          "De tekst houdt de papieren apart. Wij lezen: ook een verwijzing hoort niet in het cliëntdossier.",
          "The text keeps the papers apart. As we read it: a reference does not belong in the client's file either.",
          "dossier.gescheiden"
        )
      ]
    },
    {
      id: "verwijzing-mag",
      when: { soortStuk: "verwijzing-naar-klacht", "dossier.gescheiden": "verwijzing-mag" },
      outcome: "clientdossier",
      because: [
        sentence(
          "dossier.apart",
          "In deze lezing mag een verwijzing in het cliëntdossier staan.",
          "Under this reading a reference may stand in the client's file.",
          "dossier.gescheiden"
        )
      ]
    },
    {
      id: "hulp",
      when: { soortStuk: "over-de-hulp" },
      outcome: "clientdossier",
      because: [
        statute(
          "Jeugdwet art. 7.3.8 lid 3",
          "Het cliëntdossier is een ander dossier. De wet laat het veel langer bewaren.",
          "The client's file is another file. The statute has it kept much longer."
        )
      ]
    }
  ]
})

/** The last day a file may be kept: the same date later, never extended; no statute sets this term. */
export const keptUntil = (start: PlainDate, { aantal, eenheid }: Termijn, policy: Policy): PlainDate | Refusal =>
  Term.end(start, { stelsel: "regeling", aantal, eenheid }, policy)
