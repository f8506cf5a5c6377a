/**
 * Do the facts someone gives go together?
 *
 * @module
 */
import type { Step } from "./Appeal.ts"
import { jeugdstemRol } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { loket, stand } from "./Situation.ts"
import * as Table from "./Table.ts"

const internal = [
  "intern-in-behandeling",
  "intern-gegrond",
  "intern-deels-gegrond",
  "intern-ongegrond",
  "intern-geen-oplossing",
  "intern-opgelost"
] as const

const external = [
  "extern-in-behandeling",
  "extern-gegrond",
  "extern-deels-gegrond",
  "extern-ongegrond",
  "extern-opgelost"
] as const

/**
 * Decides whether where a complaint was filed goes with how far it has come. Jeugdstem handles none (law.md D45), and what
 * is at a committee {samenwerking} does not handle. What was filed with {samenwerking} can be at a committee: it is referred
 * there (N084). After an outcome someone can go from one to the other.
 */
export const table = Table.make({
  id: "samenhang",
  question: "Past waar u klaagde bij hoe ver het is?",
  facts: [loket, stand, jeugdstemRol],
  rows: [
    {
      id: "jeugdstem-behandelt-niet",
      when: { loket: "jeugdstem", stand: [...internal, ...external], "jeugdstem.rol": "steunen" },
      outcome: ["feiten-nakijken"] as ReadonlyArray<Step>,
      because: [
        statute(
          "Jeugdwet art. 1.1",
          "Bij Jeugdstem ingediend en toch al in behandeling gaat niet samen. Jeugdstem behandelt geen klachten.",
          "Filed with Jeugdstem and yet being handled does not go together. Jeugdstem handles no complaints."
        ),
        reading("jeugdstem.rol", "Wij volgen hier de wet.", "Here we follow the statute.")
      ]
    },
    {
      id: "jeugdstem-niet-intern",
      when: { loket: "jeugdstem", stand: internal, "jeugdstem.rol": "behandelen" },
      outcome: ["feiten-nakijken"],
      because: [
        sentence(
          "loket.jeugdstem",
          "Bij Jeugdstem ingediend en bij {samenwerking} in behandeling gaat niet samen.",
          "Filed with Jeugdstem and being handled by {samenwerking} does not go together.",
          "jeugdstem.rol"
        )
      ]
    },
    {
      id: "commissie-niet-intern",
      when: { loket: "externe-klachtencommissie", stand: "intern-in-behandeling" },
      outcome: ["feiten-nakijken"],
      because: [
        sentence(
          "loket.extern",
          "Bij de commissie ingediend en bij {samenwerking} in behandeling gaat niet samen.",
          "Filed with the committee and being handled by {samenwerking} does not go together."
        )
      ]
    },
    {
      id: "past",
      otherwise: true,
      when: {},
      outcome: [],
      because: [
        sentence(
          "loket.vrij",
          "Waar de klacht is ingediend, past bij hoe ver zij is.",
          "Where the complaint was filed goes with how far it has come."
        )
      ]
    }
  ]
})
