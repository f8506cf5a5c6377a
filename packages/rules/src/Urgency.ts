/**
 * Must a human look at once?
 *
 * @module
 */

import { statute } from "./Reason.ts"
import { gevaar, regime } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

/** The same step, by the statute of the help: each has whoever gives it follow a reporting code for violence at home. */
const calling = [
  {
    help: "jeugdhulp",
    step: "bel-112",
    wet: "Jeugdwet art. 4.1.7",
    nl: "De veiligheid van een kind gaat voor. Dat wacht niet op een klacht.",
    en: "A child's safety comes first. That does not wait for a complaint."
  },
  {
    help: "wmo",
    step: "bel-112-wmo",
    wet: "Wmo 2015 art. 3.3 lid 1",
    nl: "Uw veiligheid gaat voor. Dat wacht niet op een klacht.",
    en: "Your safety comes first. That does not wait for a complaint."
  },
  {
    help: "zorg",
    step: "bel-112-zorg",
    wet: "Wkkgz art. 8 lid 1",
    nl: "Uw veiligheid gaat voor. Dat wacht niet op een klacht.",
    en: "Your safety comes first. That does not wait for a complaint."
  }
] as const

/** Decides what comes before anything else; the text has no rule for danger. */
export const table = Table.make({
  id: "gevaar",
  question: "Moet er meteen een mens naar kijken?",
  facts: [gevaar, regime],
  rows: calling.flatMap(({ help, step, wet, nl, en }) => [
    {
      id: `gevaar-${help}`,
      when: { gevaar: true, regime: help },
      outcome: [step] as ReadonlyArray<Step>,
      because: [statute(wet, nl, en)]
    },
    {
      id: `geen-gevaar-${help}`,
      when: { gevaar: false, regime: help },
      outcome: [],
      because: [
        statute(
          wet,
          "Er is geen gevaar gemeld. Dan gaat alles zijn gewone gang.",
          "No danger was reported. Then everything goes its usual way."
        )
      ]
    }
  ])
})

/** The steps that come before all others. */
export const urgent: ReadonlySet<string> = new Set<Step>(calling.map(({ step }) => step))
