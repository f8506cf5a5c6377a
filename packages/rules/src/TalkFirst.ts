/**
 * Must it be talked over with the helper first?
 *
 * @module
 */

import { besprekenEerst } from "./Reading.ts"
import { reading, sentence } from "./Reason.ts"
import { eerstBesproken } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

const asked = sentence(
  "intake.vragen",
  "Men vraagt of u het al hebt besproken. Uw klacht telt bij elk antwoord.",
  "You are asked whether you discussed it. Your complaint counts whatever you answer."
)

/** Decides which step comes before filing: the text calls talking wise, and whoever does not dare loses nothing by that. */
export const table = Table.make({
  id: "bespreken",
  question: "Moet u eerst met uw hulpverlener praten?",
  facts: [eerstBesproken, besprekenEerst],
  rows: [
    {
      id: "besproken",
      when: { eerstBesproken: "ja" },
      outcome: [] as ReadonlyArray<Step>,
      because: [
        sentence(
          "bespreken.geenOplossing",
          "U hebt erover gepraat. Is het niet opgelost, dan kunt u een klacht indienen.",
          "You talked about it. If that did not solve it, you can file a complaint."
        ),
        asked
      ]
    },
    {
      id: "niet-besproken",
      when: { eerstBesproken: "nee", "bespreken.eerst": "advies" },
      outcome: ["eerst-praten"],
      because: [
        sentence(
          "bespreken.eerst",
          "Het is verstandig om er eerst over te praten. Het hoeft niet.",
          "It is wise to talk about it first. You do not have to.",
          "bespreken.eerst"
        ),
        asked
      ]
    },
    {
      id: "durft-niet",
      when: { eerstBesproken: "durf-niet", "bespreken.eerst": "advies" },
      outcome: ["praten-durf-niet"],
      because: [
        sentence(
          "bespreken.eerst",
          "U hoeft niet eerst zelf te praten. Dat is een advies en geen eis.",
          "You need not talk first. That is advice and no condition.",
          "bespreken.eerst"
        ),
        sentence("bijstand.indiener", "U mag bij elk gesprek iemand meenemen.", "You may bring someone to every talk.")
      ]
    },
    {
      id: "moet",
      when: { eerstBesproken: ["nee", "durf-niet"], "bespreken.eerst": "voorwaarde" },
      outcome: ["eerst-praten-moet"],
      because: [
        reading(
          "bespreken.eerst",
          "In deze lezing komt praten voor klagen.",
          "Under this reading talking comes before complaining."
        )
      ]
    }
  ]
})
