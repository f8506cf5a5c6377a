/**
 * What does consent mean for the steps of a complaint?
 *
 * Refusing never stops a complaint: it is handled without the file.
 *
 * @module
 */
import { takenBack, toestemming } from "./Consent.ts"
import { asked, died } from "./Consenter.ts"
import { fact } from "./Fact.ts"
import { gegevensGrondslag, toestemmingWanneer, toestemmingWeigeren } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** The steps of a complaint, as far as consent could matter to them. */
export const stap = fact(
  "stap",
  ["ontvangstbevestiging", "doorzetten", "eerste-gesprek", "beklaagde-informeren", "behandelen"],
  "Om welke stap gaat het?"
)

const withoutFile = [
  statute(
    "Jeugdwet art. 4.2.1 lid 4",
    "Zonder toestemming gaat uw klacht door, zonder het dossier.",
    "Without consent your complaint goes on, without the file."
  ),
  statute("Jeugdwet art. 7.3.11 lid 1", "Het dossier blijft dan dicht.", "The file then stays closed.")
] as const

/** The steps before the file would be opened. */
const beforehand = ["ontvangstbevestiging", "doorzetten", "eerste-gesprek", "beklaagde-informeren"] as const

const eachStep = sentence(
  "toestemming",
  "In deze lezing moet er voor elke stap toestemming zijn.",
  "Under this reading consent must be there for each step.",
  "toestemming.wanneer"
)

const goesOnWithout = reading(
  "toestemming.weigeren",
  "De tekst noemt geen gevolg. Wij lezen: nee zeggen mag altijd.",
  "The text names no consequence. As we read it: no may always be said."
)

const notHandled = reading(
  "toestemming.weigeren",
  "In deze lezing wordt een klacht zonder toestemming niet behandeld.",
  "Under this reading a complaint without consent is not handled."
)

const onDuty = reading(
  "gegevens.grondslag",
  "Een klacht behandelen is een plicht uit de wet. Wij lezen: daarvoor is geen toestemming nodig.",
  "Handling a complaint is a duty of statute. As we read it: that needs no consent."
)

const canDoWithout = sentence(
  "inzage",
  "Toestemming is nodig om het dossier in te zien. Deze stap kan zonder.",
  "Consent is needed to see the file. This step can do without.",
  "toestemming.wanneer"
)

const beforeHandling = reading(
  "gegevens.grondslag",
  "In deze lezing rust de behandeling op toestemming. Deze stap komt daarvoor.",
  "Under this reading handling rests on consent. This step comes before it."
)

const onConsent = reading(
  "gegevens.grondslag",
  "In deze lezing rust het gebruik van gegevens op toestemming. Zonder ja is er geen behandeling.",
  "Under this reading the use of data rests on consent. Without a yes there is no handling."
)

/** What happens with a step; only under readings not chosen does it wait or stop. */
export type Voortgang =
  | "gaat-door"
  | "wacht-op-toestemming"
  | "gaat-door-met-dossier"
  | "gaat-door-zonder-dossier"
  | "vraag-eerst-toestemming"
  | "stopt"

/** Decides what consent means for a step: only opening the file needs it, and a refusal leaves the complaint whole, as read. */
export const table = Table.make({
  id: "toestemming-stap",
  question: "Kan deze stap doorgaan zonder toestemming?",
  facts: [stap, toestemming, toestemmingWeigeren, toestemmingWanneer, gegevensGrondslag],
  rows: [
    {
      id: "zonder-inzage",
      when: {
        stap: beforehand,
        "toestemming.wanneer": "alleen-inzage",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "gaat-door" as Voortgang,
      because: [
        canDoWithout,
        statute(
          "AVG art. 6 lid 1 onder c",
          "Een klacht behandelen is een plicht uit de wet.",
          "Handling a complaint is a duty of statute."
        )
      ]
    },
    {
      id: "zonder-inzage-op-toestemming",
      when: { stap: beforehand, "toestemming.wanneer": "alleen-inzage", "gegevens.grondslag": "toestemming" },
      outcome: "gaat-door",
      because: [canDoWithout, beforeHandling]
    },
    {
      id: "elke-stap-met-toestemming",
      when: { stap: beforehand, toestemming: "gegeven", "toestemming.wanneer": "alles" },
      outcome: "gaat-door",
      because: [eachStep]
    },
    {
      id: "elke-stap-vraagt",
      when: { stap: beforehand, toestemming: "niet-gevraagd", "toestemming.wanneer": "alles" },
      outcome: "vraag-eerst-toestemming",
      because: [eachStep]
    },
    {
      id: "elke-stap-wacht",
      when: { stap: beforehand, toestemming: "gevraagd", "toestemming.wanneer": "alles" },
      outcome: "wacht-op-toestemming",
      because: [eachStep]
    },
    {
      id: "elke-stap-geweigerd",
      when: {
        stap: beforehand,
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.wanneer": "alles",
        "toestemming.weigeren": "zonder-dossier-verder"
      },
      outcome: "gaat-door",
      because: [goesOnWithout]
    },
    {
      id: "elke-stap-stopt",
      when: {
        stap: beforehand,
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.wanneer": "alles",
        "toestemming.weigeren": "niet-behandelen"
      },
      outcome: "stopt",
      because: [eachStep, notHandled]
    },
    {
      id: "elke-stap-kan-niet-meer",
      when: { stap: beforehand, toestemming: "kan-niet-meer", "toestemming.wanneer": "alles" },
      outcome: "gaat-door",
      because: [died]
    },
    {
      id: "met-dossier",
      when: { stap: "behandelen", toestemming: "gegeven" },
      outcome: "gaat-door-met-dossier",
      because: [
        sentence(
          "inzage",
          "De beklaagde en de commissie mogen zien wat voor de klacht nodig is.",
          "The person complained about and the committee may see what the complaint needs."
        )
      ]
    },
    {
      id: "eerst-vragen",
      when: { stap: "behandelen", toestemming: "niet-gevraagd" },
      outcome: "vraag-eerst-toestemming",
      because: [asked]
    },
    {
      id: "zonder-dossier",
      when: {
        stap: "behandelen",
        toestemming: "gevraagd",
        "toestemming.wanneer": "alleen-inzage",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, onDuty]
    },
    {
      id: "wacht",
      when: {
        stap: "behandelen",
        toestemming: "gevraagd",
        "toestemming.wanneer": "alles",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "wacht-op-toestemming",
      because: [eachStep]
    },
    {
      id: "grondslag-ontbreekt-nog",
      when: { stap: "behandelen", toestemming: "gevraagd", "gegevens.grondslag": "toestemming" },
      outcome: "wacht-op-toestemming",
      because: [onConsent]
    },
    {
      id: "overleden",
      when: { stap: "behandelen", toestemming: "kan-niet-meer" },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, died]
    },
    {
      id: "grondslag-weg",
      when: { stap: "behandelen", toestemming: ["geweigerd", "ingetrokken"], "gegevens.grondslag": "toestemming" },
      outcome: "stopt",
      because: [onConsent, takenBack]
    },
    {
      id: "geweigerd",
      when: {
        stap: "behandelen",
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.weigeren": "zonder-dossier-verder",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, goesOnWithout, onDuty]
    },
    {
      id: "niet-behandelen",
      when: {
        stap: "behandelen",
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.weigeren": "niet-behandelen",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "stopt",
      because: [asked, notHandled]
    }
  ]
})

/** What happens with a step, as a reader is told it. */
export const progressInWords: Readonly<Record<Voortgang, Plain>> = {
  "gaat-door": { nl: "Deze stap gaat door.", en: "This step goes on." },
  "gaat-door-met-dossier": {
    nl: "De klacht gaat door, met het dossier erbij.",
    en: "The complaint goes on, with the file."
  },
  "gaat-door-zonder-dossier": {
    nl: "De klacht gaat door, zonder het dossier.",
    en: "The complaint goes on, without the file."
  },
  "wacht-op-toestemming": { nl: "Deze stap wacht op toestemming.", en: "This step waits for consent." },
  "vraag-eerst-toestemming": { nl: "Vraag eerst toestemming.", en: "Ask for consent first." },
  stopt: { nl: "De klacht stopt hier.", en: "The complaint stops here." }
}
