/**
 * Must a human look at once?
 *
 * @module
 */
import type { Step } from "./Appeal.ts"
import { statute } from "./Reason.ts"
import { gevaar } from "./Situation.ts"
import * as Table from "./Table.ts"

/** Decides what comes before anything else; the text has no rule for danger. */
export const table = Table.make({
  id: "gevaar",
  question: "Moet er meteen een mens naar kijken?",
  facts: [gevaar],
  rows: [
    {
      id: "gevaar",
      when: { gevaar: true },
      outcome: ["bel-112"] as ReadonlyArray<Step>,
      because: [
        statute(
          "Jeugdwet art. 4.1.7",
          "De veiligheid van een kind gaat voor. Dat wacht niet op een klacht.",
          "A child's safety comes first. That does not wait for a complaint."
        )
      ]
    },
    {
      id: "geen-gevaar",
      when: { gevaar: false },
      outcome: [],
      because: [
        statute(
          "Jeugdwet art. 4.1.7",
          "Er is geen gevaar gemeld. Dan gaat alles zijn gewone gang.",
          "No danger was reported. Then everything goes its usual way."
        )
      ]
    }
  ]
})
