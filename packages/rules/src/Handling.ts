/**
 * Who does what with a complaint: who receives it, handles it, judges it, and who stands beside the complainant?
 *
 * The text uses eight names for five roles; the judgement belongs to the committee alone (law.md D46).
 *
 * @module
 */
import type { Party } from "./Obligation.ts"
import { type Because, sentence, statute } from "./Reason.ts"
import { loket, over } from "./Situation.ts"
import * as Table from "./Table.ts"

/** A task in a complaint, and who has it. */
export interface Task {
  readonly taak: "ontvangt" | "wijst-toe" | "behandelt" | "bemiddelt" | "oordeelt" | "steunt"
  readonly wie: Party
}

const task = (taak: Task["taak"], wie: Party): Task => ({ taak, wie })

const support = task("steunt", "vertrouwenspersoon")

const beside = sentence(
  "vertrouwenspersoon.altijd",
  "Een vertrouwenspersoon staat naast u en beslist niet.",
  "A confidant stands beside you and decides nothing."
)

const receives = sentence(
  "loket.kracht",
  "{samenwerking} ontvangt uw klacht.",
  "{samenwerking} receives your complaint."
)

const coordinator = sentence(
  "doorzetting",
  "De klachtencoördinator van de organisatie van de medewerker behandelt hem.",
  "The complaints coordinator of the employee's organisation handles it."
)

const here = [task("ontvangt", "samenwerking")]

/** Decides who has which task. */
export const table = Table.make({
  id: "behandelaars",
  question: "Wie doet wat met uw klacht?",
  facts: [loket, over],
  rows: [
    {
      id: "medewerker",
      when: { loket: "kracht", over: "medewerker" },
      outcome: [...here, task("behandelt", "klachtencoordinator"), support] as ReadonlyArray<Task>,
      because: [receives, coordinator, beside] as ReadonlyArray<Because>
    },
    {
      id: "team",
      when: { loket: "kracht", over: "team" },
      outcome: [...here, task("wijst-toe", "klachtenfunctionaris"), support],
      because: [
        receives,
        sentence(
          "commissie.onbekend",
          "Gaat het over meer mensen, dan zegt de klachtenfunctionaris wie het behandelt.",
          "If it is about more people, the complaints officer says who handles it.",
          "klacht.team"
        ),
        beside
      ]
    },
    {
      id: "toegang",
      when: { loket: "kracht", over: "toegang" },
      outcome: [...here, task("wijst-toe", "klachtenfunctionaris"), task("behandelt", "gemeente"), support],
      because: [
        receives,
        statute(
          "Awb titel 9.1",
          "Wat de toegang doet, doet zij voor de gemeente. Een mens zegt wie uw klacht behandelt.",
          "What the entrance team does, it does for the municipality. A human says who handles your complaint."
        ),
        beside
      ]
    },
    {
      id: "onderaannemer",
      when: { loket: "kracht", over: "onderaannemer" },
      outcome: [...here, task("wijst-toe", "klachtenfunctionaris"), task("behandelt", "aanbieder"), support],
      because: [
        receives,
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "De onderaannemer behandelt de klacht volgens zijn eigen regeling.",
          "The subcontractor handles the complaint under its own regulation."
        ),
        beside
      ]
    },
    {
      id: "commissie",
      when: { loket: "externe-klachtencommissie" },
      outcome: [
        task("ontvangt", "commissie"),
        task("bemiddelt", "externe-klachtenfunctionaris"),
        task("oordeelt", "commissie"),
        support
      ],
      because: [
        sentence("loket.extern", "De commissie ontvangt uw klacht.", "The committee receives your complaint."),
        sentence(
          "bemiddeling",
          "De externe klachtenfunctionaris probeert u samen te brengen.",
          "The external complaints officer tries to bring you together."
        ),
        statute("Jeugdwet art. 4.2.1 lid 2 onder c", "Alleen de commissie oordeelt.", "Only the committee judges."),
        beside
      ]
    },
    {
      id: "jeugdstem",
      when: { loket: "jeugdstem" },
      outcome: [support],
      because: [
        beside,
        statute(
          "Jeugdwet art. 1.1",
          "Niemand behandelt de klacht totdat u hem ergens indient.",
          "No one handles the complaint until you file it somewhere."
        )
      ]
    }
  ]
})
