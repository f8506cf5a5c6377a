/**
 * Under which statute is the help given, and what does that change for a complaint?
 *
 * @module
 */

import { statute } from "./Reason.ts"
import { hoedanigheid, regime, stand } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

const named = ["klant", "ouder", "ouder-zonder-gezag", "voogd", "gezaghebbende", "pleegouder", "anders"] as const

const ofItself = statute(
  "Wmo 2015 art. 3.2 lid 1 onder a",
  "De Wmo vraagt een klachtregeling en noemt zelf geen termijnen en geen commissie.",
  "The Wmo asks for a complaints regulation and names neither terms nor a committee itself."
)

const ofCare = statute(
  "Wkkgz art. 15",
  "Voor zorg uit de zorgverzekering geldt de Wkkgz.",
  "For care under the health insurance the Wkkgz holds."
)

/** Whoever withdrew has no outcome to disagree with. */
const withoutOutcome = ["nieuw", "intern-in-behandeling", "extern-in-behandeling", "ingetrokken"] as const

const withOutcome = [
  "intern-gegrond",
  "intern-deels-gegrond",
  "intern-ongegrond",
  "intern-geen-oplossing",
  "intern-opgelost",
  "extern-gegrond",
  "extern-deels-gegrond",
  "extern-ongegrond",
  "extern-opgelost",
  "gesloten"
] as const

/**
 * Decides what the statute of the help adds. The Jeugdwet's rights belong to youth care; for the Wmo the regulation holds
 * by itself, and whom it does not name asks whether they may complain; for health care another statute holds, a human
 * says which way that is, and after an outcome there is a body for disputes (law.md 2.9, D67).
 */
export const table = Table.make({
  id: "regime",
  question: "Volgens welke wet is de hulp gegeven?",
  facts: [regime, hoedanigheid, stand],
  rows: [
    {
      id: "jeugdhulp",
      when: { regime: "jeugdhulp" },
      outcome: [] as ReadonlyArray<Step>,
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "Voor jeugdhulp geldt het klachtrecht van de Jeugdwet.",
          "For youth care the right to complain of the Jeugdwet holds."
        )
      ]
    },
    {
      id: "wmo-niet-genoemd",
      when: { regime: "wmo", hoedanigheid: ["nabestaande", "gemachtigde"] },
      outcome: ["wmo-regeling", "wmo-mens"],
      because: [ofItself]
    },
    {
      id: "wmo",
      when: { regime: "wmo", hoedanigheid: named },
      outcome: ["wmo-regeling"],
      because: [ofItself]
    },
    { id: "zorg", when: { regime: "zorg", stand: withoutOutcome }, outcome: ["wkkgz-mens"], because: [ofCare] },
    {
      id: "zorg-na-uitkomst",
      when: { regime: "zorg", stand: withOutcome },
      outcome: ["wkkgz-mens", "geschilleninstantie"],
      because: [ofCare]
    }
  ]
})
