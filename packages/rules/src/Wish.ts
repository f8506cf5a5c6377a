/**
 * What does someone want to happen: that it is handled as a complaint, that it was said, or something else?
 *
 * @module
 */

import { soort } from "./Kind.ts"
import { klachtOnvrede } from "./Reading.ts"
import { sentence, statute } from "./Reason.ts"
import { wens } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

const noComplaint = ["compliment", "signaal", "bezwaar", "ingebrekestelling"] as const

/**
 * Decides what the wish adds; it never changes what kind it is. The text calls dissatisfaction and a complaint one kind:
 * about how someone was treated (law.md D20, D21). Whether that is handled as a complaint is for who says it. Whoever wants
 * that of something else is told what a complaint is about: what else they have to tell stays what it is (D22). A request
 * about one's data is another right beside any of them: only a human may turn the one into the other.
 */
export const table = Table.make({
  id: "wens",
  question: "Wat wilt u dat er gebeurt?",
  facts: [soort, wens, klachtOnvrede],
  rows: [
    {
      id: "klacht-behandelen",
      when: { soort: "klacht", wens: "klacht-behandelen" },
      outcome: [] as ReadonlyArray<Step>,
      because: [
        sentence("soort.klacht", "U wilt dat uw klacht wordt behandeld.", "You want your complaint to be handled.")
      ]
    },
    {
      id: "alleen-vertellen",
      when: { soort: "klacht", wens: "alleen-vertellen", "klacht.onvrede": "op-verzoek" },
      outcome: ["alleen-vertellen"],
      because: [
        sentence(
          "bespreken.eerst",
          "U mag het ook alleen bespreken. Wij lezen: dan begint er geen behandeling en loopt er geen termijn.",
          "You may also just discuss it. As we read it: then no handling begins and no term runs.",
          "klacht.onvrede"
        )
      ]
    },
    {
      id: "vertellen-is-klacht",
      when: { soort: "klacht", wens: "alleen-vertellen", "klacht.onvrede": "altijd" },
      outcome: [],
      because: [
        sentence(
          "soort.klacht",
          "In deze lezing is ook onvrede een klacht, wat u ook wilt.",
          "Under this reading dissatisfaction is a complaint too, whatever you want.",
          "klacht.onvrede"
        )
      ]
    },
    {
      id: "ook-een-klacht",
      when: { soort: noComplaint, wens: "klacht-behandelen" },
      outcome: ["ook-een-klacht"],
      because: [
        sentence(
          "soort.klacht",
          "Een klacht gaat over hoe u bent behandeld. Over iets anders is er een andere weg.",
          "A complaint is about how you were treated. For anything else there is another way."
        )
      ]
    },
    {
      id: "geen-klacht",
      when: { soort: noComplaint, wens: "alleen-vertellen" },
      outcome: [],
      because: [
        sentence(
          "soort.categorieen",
          "Dit is geen klacht. Er wordt dus niets als klacht behandeld.",
          "This is no complaint. So nothing is handled as a complaint."
        )
      ]
    },
    {
      id: "eigen-gegevens",
      when: { wens: "eigen-gegevens" },
      outcome: ["avg-verzoek"],
      because: [
        sentence(
          "soort.categorieen",
          "De tekst kent een compliment, een signaal, een bezwaar en een klacht. Een verzoek om gegevens hoort daar niet bij.",
          "The text knows a compliment, a signal, an objection and a complaint. A request for data is none of these."
        ),
        statute(
          "AVG art. 15",
          "U mag vragen wat er over u is opgeschreven. Dat is een ander recht dan klagen.",
          "You may ask what was written about you. That is another right than complaining."
        ),
        statute(
          "AVG art. 12 lid 3",
          "Uw verzoek wordt daarom niet als klacht behandeld. Alleen een mens kan er een klacht van maken.",
          "So your request is not handled as a complaint. Only a human can make it one."
        )
      ]
    }
  ]
})
