/**
 * Whose conduct is it about, and which other way does that open?
 *
 * @module
 */
import type { Step } from "./Appeal.ts"
import { sentence, statute } from "./Reason.ts"
import { over } from "./Situation.ts"
import * as Table from "./Table.ts"

/**
 * Decides which steps the subject of a complaint adds.
 *
 * The text knows one way for all. The team at the entrance decides for the municipality, so its conduct is the
 * municipality's too; a subcontractor is a provider of its own. Which way fits is for a human.
 */
export const table = Table.make({
  id: "onderwerp",
  question: "Over wie gaat de klacht?",
  facts: [over],
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
      when: { over: "team" },
      outcome: ["commissie-vragen"],
      because: [
        sentence(
          "commissie.onbekend",
          "Bij een klacht over een heel team staat niet vast welke commissie erover gaat.",
          "For a complaint about a whole team it is not settled which committee it is for."
        )
      ]
    },
    {
      id: "toegang",
      when: { over: "toegang" },
      outcome: ["klacht-bij-gemeente"],
      because: [
        statute(
          "Awb titel 9.1",
          "De toegang werkt namens de gemeente. Daarom geldt ook het klachtrecht bij de gemeente.",
          "The entrance team works for the municipality. So the right to complain there applies too."
        )
      ]
    },
    {
      id: "onderaannemer",
      when: { over: "onderaannemer" },
      outcome: ["klacht-bij-onderaannemer"],
      because: [
        sentence(
          "uitbesteding",
          "{samenwerking} kan hulp uitbesteden. Of daar een besluit bij hoort, zegt de tekst niet.",
          "{samenwerking} can have help given by others. Whether a decision goes with it the text does not say."
        ),
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "Een onderaannemer is zelf aanbieder en heeft een eigen klachtenregeling.",
          "A subcontractor is a provider itself and has its own complaints regulation."
        )
      ]
    }
  ]
})
