/**
 * Can a complaint be about this?
 *
 * @module
 */
import { fact } from "./Fact.ts"
import { klachtOnderwerp } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { aard, notTreatment } from "./Situation.ts"
import * as Table from "./Table.ts"

/** Is it within what a complaint can be about? */
export const bereik = fact("bereik", ["binnen", "buiten"], "Kan een klacht hierover gaan?")

/**
 * Decides whether a complaint can be about this. One sentence of the text says that a complaint is always about how someone
 * was treated; others name more, and the statute speaks of conduct, which is the widest (D20).
 */
export const table = Table.make({
  id: "waarover",
  question: bereik.question,
  facts: [aard, klachtOnderwerp],
  rows: [
    {
      id: "bejegening",
      when: { aard: "bejegening" },
      outcome: "binnen" as (typeof bereik.values)[number],
      because: [
        sentence(
          "soort.klacht",
          "Het gaat over hoe u bent behandeld. Daarover kan een klacht gaan.",
          "It is about how you were treated. A complaint can be about that."
        )
      ]
    },
    {
      id: "elke-gedraging",
      when: { aard: notTreatment, "klacht.onderwerp": "elke-gedraging" },
      outcome: "binnen",
      because: [
        sentence(
          "soort.klacht",
          "De tekst noemt de behandeling, en op andere plaatsen meer. Wij lezen: een klacht kan ook hierover gaan.",
          "The text names treatment, and in other places more. As we read it: a complaint can be about this too.",
          "klacht.onderwerp"
        ),
        statute(
          "Jeugdwet art. 4.2.1 lid 1",
          "De wet gaat over alles wat een aanbieder doet of nalaat.",
          "The statute is about everything a provider does or fails to do."
        )
      ]
    },
    {
      id: "alleen-bejegening",
      when: { aard: notTreatment, "klacht.onderwerp": "alleen-bejegening" },
      outcome: "buiten",
      because: [
        reading(
          "klacht.onderwerp",
          "In deze lezing gaat een klacht alleen over hoe u bent behandeld. U kunt dit als signaal vertellen.",
          "Under this reading a complaint is only about how you were treated. You can tell this as a signal."
        )
      ]
    }
  ]
})
