/**
 * What does it cost?
 *
 * @module
 */
import { soort } from "./Kind.ts"
import { sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Decides what handling costs, in euros; null where neither text nor statute says. */
export const table = Table.make({
  id: "kosten",
  question: "Wat kost het?",
  facts: [soort],
  rows: [
    {
      id: "klacht",
      when: { soort: "klacht" },
      outcome: 0 as number | null,
      because: [
        sentence("kosten", "Een klacht kost u niets.", "A complaint costs you nothing."),
        sentence("extern.kosten", "Ook de externe klachtencommissie is gratis.", "The external committee is free too."),
        sentence(
          "vertrouwenspersoon.kosten",
          "Hulp van een vertrouwenspersoon is gratis.",
          "Help from a confidant is free."
        )
      ]
    },
    {
      id: "bezwaar",
      when: { soort: "bezwaar" },
      outcome: 0,
      because: [statute("Awb art. 7:15 lid 1", "Bezwaar maken is gratis.", "Filing an objection is free.")]
    },
    {
      id: "niet-genoemd",
      when: { soort: ["compliment", "signaal", "ingebrekestelling"] },
      outcome: null,
      because: [
        sentence(
          "kosten",
          "De tekst noemt alleen de kosten van klachten.",
          "The text names the costs of complaints only."
        )
      ]
    }
  ]
})
