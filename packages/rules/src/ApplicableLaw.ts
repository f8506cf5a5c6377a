/**
 * By which rules is a complaint handled: those of the text, of the municipality, of another statute, or is none opened yet?
 *
 * @module
 */

import { fact, type Value } from "./Fact.ts"
import { besprekenEerst, klachtOnderaannemer, klachtOnvrede, klachtTeam, klachtToegang } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import type { Counter } from "./Routing.ts"
import { bereik } from "./Scope.ts"
import { eerstBesproken, over, regime, stand, wens } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

/** By which rules it is handled; under the last four there is no complaint, or not yet. */
export const weg = fact(
  "weg",
  [
    "regeling",
    "beide",
    "gemeente",
    "onderaannemer",
    "niemand",
    "zorg",
    "gesprek",
    "geen-klacht",
    "eerst-praten",
    "gegevens"
  ],
  "Volgens welke regels wordt dit behandeld?"
)

/** A way a complaint can go. */
export type Weg = (typeof weg.values)[number]

/** What holds while nobody says otherwise: youth care, an employee, a subject within the text, and a wish to have it handled. */
export const presumed = {
  wens: "klacht-behandelen",
  regime: "jeugdhulp",
  over: "medewerker",
  eerstBesproken: "ja",
  bereik: "binnen"
} as const

const early = ["nieuw", "intern-in-behandeling", "extern-in-behandeling"] as const
const notTalked = ["nee", "durf-niet"] as const

const talkFirst = reading(
  "bespreken.eerst",
  "In deze lezing is er zonder gesprek geen klacht.",
  "Under this reading there is no complaint without a talk."
)

/** Under another statute than that of the text, or at the municipality, the subject is not for the text to narrow. */
const underText = { regime: ["jeugdhulp", "wmo"], over: ["medewerker", "team", "onderaannemer"] } as const

const isHandledAsOne = [
  { id: "", when: { wens: "klacht-behandelen" } },
  { id: "-onvrede", when: { wens: "alleen-vertellen", "klacht.onvrede": "altijd" } }
] as const

/** What remains a complaint under the text, however narrow it is read; another statute asks for no talk first. */
const isComplaint = [
  { id: "", when: { bereik: "binnen", regime: underText.regime } },
  { id: "-toegang", when: { bereik: "buiten", regime: underText.regime, over: "toegang" } }
] as const

/** The statute of the care says nothing of what only the municipality is read to hear. */
const underItsStatute = [
  { id: "", when: { over: underText.over } },
  { id: "-toegang", when: { over: "toegang", "klacht.toegang": ["beide-wegen", "alleen-regeling"] } }
] as const

const outside = reading(
  "klacht.onderwerp",
  "In deze lezing gaat een klacht alleen over hoe u bent behandeld.",
  "Under this reading a complaint is only about how you were treated."
)

const justTelling = sentence(
  "bespreken.eerst",
  "U wilt het alleen vertellen. Dan wordt het niet als klacht behandeld en loopt er geen termijn.",
  "You only want to tell. Then it is not handled as a complaint and no term runs.",
  "klacht.onvrede"
)

const ordinary = sentence(
  "doorzetting",
  "De organisatie van de medewerker behandelt de klacht.",
  "The employee's organisation handles the complaint."
)

/**
 * Decides by which rules it is handled. A request for one's data is no complaint, and only a human may make it one (AVG, law.md
 * 2.10); who only wants to tell has not complained (D21). For care under the health insurance another statute holds (2.9);
 * conduct of the entrance is the municipality's (D50), and a subcontractor has a regulation of its own (D51).
 */
export const table = Table.make({
  id: "weg",
  question: "Volgens welke regels wordt dit behandeld?",
  facts: [
    wens,
    eerstBesproken,
    stand,
    regime,
    over,
    klachtOnvrede,
    besprekenEerst,
    klachtTeam,
    klachtToegang,
    klachtOnderaannemer,
    bereik
  ],
  rows: [
    {
      id: "gegevens",
      when: { wens: "eigen-gegevens" },
      outcome: "gegevens" as Weg,
      because: [
        statute(
          "AVG art. 15",
          "U vraagt om uw gegevens. Dat wordt niet als klacht behandeld. Alleen een mens kan er een van maken.",
          "You ask for your data. That is not handled as a complaint. Only a human can make it one."
        )
      ]
    },
    {
      id: "gesprek",
      when: { wens: "alleen-vertellen", "klacht.onvrede": "op-verzoek" },
      outcome: "gesprek",
      because: [justTelling]
    },
    ...isHandledAsOne.map(({ id, when }) => ({
      id: `geen-klacht${id}`,
      when: { ...when, ...underText, bereik: "buiten" as const },
      outcome: "geen-klacht" as const,
      because: [outside]
    })),
    ...isHandledAsOne.flatMap(({ id, when }) =>
      isComplaint.map((subject) => ({
        id: `eerst-praten${id}${subject.id}`,
        when: {
          ...when,
          ...subject.when,
          stand: early,
          eerstBesproken: notTalked,
          "bespreken.eerst": "voorwaarde" as const
        },
        outcome: "eerst-praten" as const,
        because: [talkFirst]
      }))
    ),
    ...underItsStatute.map(({ id, when }) => ({
      id: `zorg${id}`,
      otherwise: true as const,
      when: { regime: "zorg" as const, ...when },
      outcome: "zorg" as const,
      because: [
        statute(
          "Wkkgz art. 17",
          "Voor zorg uit de zorgverzekering geldt de Wkkgz.",
          "For care under the health insurance the Wkkgz holds."
        )
      ]
    })),
    {
      id: "regeling",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "medewerker" },
      outcome: "regeling",
      because: [ordinary]
    },
    {
      id: "team",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "team", "klacht.team": "aanwijzen" },
      outcome: "regeling",
      because: [
        reading(
          "klacht.team",
          "Wij lezen: {samenwerking} wijst aan wie uw klacht behandelt.",
          "As we read it: {samenwerking} says who handles your complaint."
        )
      ]
    },
    {
      id: "niemand",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "team", "klacht.team": "niemand" },
      outcome: "niemand",
      because: [
        reading(
          "klacht.team",
          "In deze lezing behandelt niemand een klacht over een heel team.",
          "Under this reading nobody handles a complaint about a whole team."
        )
      ]
    },
    {
      id: "beide",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "toegang", "klacht.toegang": "beide-wegen" },
      outcome: "beide",
      because: [
        statute(
          "Awb titel 9.1",
          "De toegang werkt voor de gemeente. Wij lezen: beide wegen zijn er.",
          "The access team works for the municipality. As we read it, both ways are there."
        ),
        reading("klacht.toegang", "Een mens zegt welke weg past.", "A human says which way fits.")
      ]
    },
    {
      id: "toegang-regeling",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "toegang", "klacht.toegang": "alleen-regeling" },
      outcome: "regeling",
      because: [
        reading(
          "klacht.toegang",
          "In deze lezing geldt alleen deze regeling.",
          "Under this reading only this regulation holds."
        )
      ]
    },
    {
      id: "gemeente",
      otherwise: true,
      when: { over: "toegang", "klacht.toegang": "alleen-gemeente" },
      outcome: "gemeente",
      because: [
        statute(
          "Awb titel 9.1",
          "In deze lezing behandelt alleen de gemeente uw klacht.",
          "Under this reading only the municipality handles your complaint."
        )
      ]
    },
    {
      id: "onderaannemer",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "onderaannemer", "klacht.onderaannemer": "eigen-regeling" },
      outcome: "onderaannemer",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "Een onderaannemer behandelt de klacht volgens zijn eigen regeling.",
          "A subcontractor handles the complaint under its own regulation."
        )
      ]
    },
    {
      id: "onderaannemer-regeling",
      otherwise: true,
      when: { regime: ["jeugdhulp", "wmo"], over: "onderaannemer", "klacht.onderaannemer": "samenwerking" },
      outcome: "regeling",
      because: [
        reading(
          "klacht.onderaannemer",
          "In deze lezing behandelt {samenwerking} de klacht zelf.",
          "Under this reading {samenwerking} handles the complaint itself."
        )
      ]
    }
  ]
})

/** Is a complaint opened that is handled under the text, or at the municipality beside or instead of it? */
export const isHandled = (way: Value | undefined): boolean =>
  way === "regeling" || way === "beide" || way === "gemeente" || way === "onderaannemer" || way === "niemand"

/** Can a complaint on this way go to the committee of an organisation? */
export const hasCommittee = (way: Value | null | undefined): boolean =>
  way === "regeling" || way === "beide" || way === "onderaannemer"

/** The steps on a way where how far a complaint has come decides nothing; on the others the table of next steps decides. */
export const stepsOn: { readonly [W in Weg]?: ReadonlyArray<Step> } = {
  gemeente: ["hulp-vragen", "vertrouwenspersoon"],
  zorg: ["hulp-vragen"],
  gesprek: ["hulp-vragen", "vertrouwenspersoon"],
  "geen-klacht": ["hulp-vragen", "vertrouwenspersoon"],
  "eerst-praten": ["hulp-vragen", "vertrouwenspersoon"],
  gegevens: []
}

/** The counters on a way that has others than the text lists. */
export const countersOn: { readonly [W in Weg]?: ReadonlyArray<Counter> } = {
  beide: ["kracht", "externe-klachtencommissie", "jeugdstem", "gemeente"],
  gemeente: ["jeugdstem", "gemeente"],
  niemand: ["kracht", "jeugdstem"],
  zorg: [],
  gesprek: ["jeugdstem"],
  "geen-klacht": ["jeugdstem"],
  "eerst-praten": ["jeugdstem"],
  gegevens: []
}

/** What leads to a committee: not for a complaint about a team that nobody handles, or one that is there already. */
export const toCommittee: ReadonlySet<Step> = new Set<Step>([
  "direct-extern",
  "externe-commissie",
  "externe-commissie-zes-weken",
  "doorverwijzing",
  "alsnog-extern"
])

/**
 * What the text gives of itself where the Jeugdwet does not hold: whoever complains under it for help under the Wmo has that
 * (law.md 2.8, N091, N092).
 */
export const ofTheText: { readonly [S in Step]?: Step } = {
  vertrouwenspersoon: "jeugdstem-vragen",
  "vertrouwenspersoon-na-gesprek": "jeugdstem-vragen"
}

/** Is it a complaint that is handled under the text, alone or beside the municipality's own way? */
export const isUnderText = (way: Value | null | undefined): boolean => way !== "gemeente" && isHandled(way ?? undefined)

/** What rests on the Jeugdwet: for help under another statute it is not there. */
export const ofYouthCare: ReadonlySet<Step> = new Set<Step>([
  "vertrouwenspersoon",
  "vertrouwenspersoon-na-gesprek",
  "recht-op-vertrouwenspersoon",
  "machtiging",
  "reactie-aanbieder",
  "reactie-vragen",
  "ombudsman",
  "inspectie"
])
