/**
 * What does someone want to happen: that it is handled as a complaint, that it was said, or something else?
 *
 * @module
 */
import type { Step } from "./Appeal.ts"
import { sentence, statute } from "./Reason.ts"
import { wens } from "./Situation.ts"
import * as Table from "./Table.ts"

/**
 * Decides what the wish adds. The text calls dissatisfaction and a complaint one; whether it is handled as one is for who
 * says it. A request about one's data is another right: only a human may turn the one into the other.
 */
export const table = Table.make({
  id: "wens",
  question: "Wat wilt u dat er gebeurt?",
  facts: [wens],
  rows: [
    {
      id: "klacht-behandelen",
      when: { wens: "klacht-behandelen" },
      outcome: [] as ReadonlyArray<Step>,
      because: [
        sentence("soort.klacht", "U wilt dat uw klacht wordt behandeld.", "You want your complaint to be handled.")
      ]
    },
    {
      id: "alleen-vertellen",
      when: { wens: "alleen-vertellen" },
      outcome: ["alleen-vertellen"],
      because: [
        sentence(
          "bespreken.eerst",
          "U mag het ook alleen bespreken. U kiest zelf of het een klacht wordt.",
          "You may also just discuss it. You choose whether it becomes a complaint."
        )
      ]
    },
    {
      id: "eigen-gegevens",
      when: { wens: "eigen-gegevens" },
      outcome: ["avg-verzoek"],
      because: [
        statute(
          "AVG art. 15",
          "U mag vragen wat er over u is opgeschreven. Dat is een ander recht dan klagen.",
          "You may ask what was written about you. That is another right than complaining."
        )
      ]
    }
  ]
})
