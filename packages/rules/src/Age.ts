/**
 * Which age counts: that of the day of filing, or that of the day it is about?
 *
 * @module
 */
import { leeftijdMoment } from "./Reading.ts"
import { sentence, statute } from "./Reason.ts"
import { leeftijdsgroep, leeftijdsgroepToen } from "./Situation.ts"
import * as Table from "./Table.ts"

/** Decides which age counts. The text names no day; whoever turns 18 does not lose a complaint by it (D35). */
export const table = Table.make({
  id: "leeftijd",
  question: "Welke leeftijd telt?",
  facts: [leeftijdMoment, leeftijdsgroep, leeftijdsgroepToen],
  rows: leeftijdsgroep.values.flatMap((age) => [
    {
      id: `bij-indiening-${age}`,
      when: { "leeftijd.moment": "indiening" as const, leeftijdsgroep: age },
      outcome: age,
      because: [
        sentence(
          "wie.minderjarig",
          "De tekst noemt geen dag. Wij lezen: uw leeftijd op de dag waarop u de klacht indient.",
          "The text names no day. As we read it: your age on the day you file the complaint.",
          "leeftijd.moment"
        ),
        statute("Jeugdwet art. 1.1", "Jeugdhulp kan doorlopen na uw 18e.", "Youth care can go on after you turn 18.")
      ]
    },
    {
      id: `toen-${age}`,
      when: { "leeftijd.moment": "gebeurtenis" as const, leeftijdsgroepToen: age },
      outcome: age,
      because: [
        sentence(
          "wie.minderjarig",
          "In deze lezing telt uw leeftijd op de dag waar het over gaat.",
          "Under this reading your age on the day it is about counts.",
          "leeftijd.moment"
        )
      ]
    }
  ])
})
