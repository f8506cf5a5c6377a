/**
 * Whose conduct is it about, and which other way does that open?
 *
 * @module
 */

import { klachtOnderaannemer, klachtTeam, klachtToegang, uitbesteding } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { over } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

const noCommittee = sentence(
  "commissie.onbekend",
  "Bij een klacht over een heel team staat niet vast welke commissie erover gaat.",
  "For a complaint about a whole team it is not settled which committee it is for."
)

const entrance = statute(
  "Awb titel 9.1",
  "De toegang werkt namens de gemeente. Daarom geldt ook het klachtrecht bij de gemeente.",
  "The access team works for the municipality. So the right to complain there applies too."
)

/** Who hears of a complaint there, whatever the text makes of it. */
export const toldByMunicipality = statute(
  "Awb art. 9:9",
  "Bij de gemeente krijgt de medewerker een kopie van uw klacht.",
  "At the municipality the employee gets a copy of your complaint."
)

const outsourced = sentence(
  "uitbesteding",
  "{samenwerking} kan hulp uitbesteden. Of daar een besluit bij hoort, zegt de tekst niet.",
  "{samenwerking} can have help given by others. Whether a decision goes with it the text does not say.",
  "uitbesteding"
)

/** Whether a decision goes with outsourced help decides whether one can object; who handles the complaint is another question. */
const outsourcing = (read: (typeof uitbesteding)["values"][number], ...decided: ReadonlyArray<Step>) => [
  {
    id: `onderaannemer-${read}`,
    when: { over: "onderaannemer", "klacht.onderaannemer": "eigen-regeling", uitbesteding: read },
    outcome: ["klacht-bij-onderaannemer", ...decided] as ReadonlyArray<Step>,
    because: [
      outsourced,
      statute(
        "Jeugdwet art. 4.2.1 lid 1",
        "Een onderaannemer is zelf aanbieder en moet een eigen klachtenregeling hebben.",
        "A subcontractor is a provider itself and must have its own complaints regulation."
      )
    ]
  } as const,
  {
    id: `onderaannemer-samenwerking-${read}`,
    when: { over: "onderaannemer", "klacht.onderaannemer": "samenwerking", uitbesteding: read },
    outcome: decided,
    because: [
      outsourced,
      reading(
        "klacht.onderaannemer",
        "In deze lezing behandelt {samenwerking} de klacht zelf.",
        "Under this reading {samenwerking} handles the complaint itself."
      )
    ]
  } as const
]

/**
 * Decides which steps the subject of a complaint adds.
 *
 * The text knows one way for all. The team at the entrance decides for the municipality, so its conduct is the
 * municipality's too; a subcontractor is a provider of its own. Which way fits is for a human.
 */
export const table = Table.make({
  id: "onderwerp",
  question: "Over wie gaat de klacht?",
  facts: [over, klachtTeam, klachtToegang, klachtOnderaannemer, uitbesteding],
  rows: [
    {
      id: "medewerker",
      when: { over: "medewerker" },
      outcome: [] as ReadonlyArray<Step>,
      because: [
        sentence(
          "doorzetting",
          "De klacht gaat naar de organisatie waar de medewerker werkt.",
          "The complaint goes to the organisation the employee works for."
        )
      ]
    },
    {
      id: "team",
      when: { over: "team", "klacht.team": "aanwijzen" },
      outcome: ["commissie-vragen"],
      because: [
        noCommittee,
        reading(
          "klacht.team",
          "Wij lezen: {samenwerking} wijst aan wie uw klacht behandelt.",
          "As we read it: {samenwerking} says who handles your complaint."
        )
      ]
    },
    {
      id: "team-niemand",
      when: { over: "team", "klacht.team": "niemand" },
      outcome: ["geen-commissie"],
      because: [noCommittee]
    },
    {
      id: "toegang",
      when: { over: "toegang", "klacht.toegang": "beide-wegen" },
      outcome: ["klacht-bij-gemeente", "gemeentelijke-ombudsman"],
      because: [
        entrance,
        reading("klacht.toegang", "Wij lezen: beide wegen zijn er.", "As we read it: both ways are open."),
        toldByMunicipality
      ]
    },
    {
      id: "toegang-regeling",
      when: { over: "toegang", "klacht.toegang": "alleen-regeling" },
      outcome: [],
      because: [
        reading(
          "klacht.toegang",
          "In deze lezing geldt alleen deze regeling.",
          "Under this reading only this regulation holds."
        )
      ]
    },
    {
      id: "toegang-gemeente",
      when: { over: "toegang", "klacht.toegang": "alleen-gemeente" },
      outcome: ["alleen-gemeente", "gemeentelijke-ombudsman"],
      because: [entrance, toldByMunicipality]
    },
    ...outsourcing("niet-te-zeggen", "besluit-vragen"),
    ...outsourcing("besluit", "besluit-bezwaar"),
    ...outsourcing("geen-besluit")
  ]
})

/** Is there one organisation whose committee it is? Not for a team, for the municipality, or for an outsider. */
export const hasOneOrganisation = (about: (typeof over)["values"][number] | undefined): boolean =>
  about === undefined || about === "medewerker"
