/**
 * Does the municipality decide on this help, so that one can object to its decision, or press for one?
 *
 * @module
 */
import { soort } from "./Kind.ts"
import { uitbesteding } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { over, regime } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

const municipal = [
  statute("Jeugdwet art. 2.3", "De gemeente beslist over jeugdhulp.", "The municipality decides on youth care."),
  statute(
    "Wmo 2015 art. 2.3.5 lid 2",
    "Zij beslist ook over hulp volgens de Wmo.",
    "It decides on help under the Wmo too."
  )
]

const outsourced = sentence(
  "uitbesteding",
  "{samenwerking} kan hulp uitbesteden. Of daar een besluit bij hoort, zegt de tekst niet.",
  "{samenwerking} can have help given by others. Whether a decision goes with it the text does not say.",
  "uitbesteding"
)

const ofTheMunicipality = ["jeugdhulp", "wmo"] as const

const ownPeople = ["medewerker", "team", "toegang"] as const

/** Who objects has a decision; who waits for one has not. */
const both = ["bezwaar", "ingebrekestelling"] as const

/**
 * Decides what someone who objects, or waits for a decision, must first know. On care under the health insurance the municipality
 * decides nothing (N027); with outsourced help a decision may go, or not: the text does not say, so both ways are shown (law.md D24).
 */
export const table = Table.make({
  id: "besluit-gemeente",
  question: "Hoort hier een besluit van de gemeente bij?",
  facts: [soort, over, regime, uitbesteding],
  rows: [
    {
      id: "zorg",
      when: { soort: both, regime: "zorg" },
      outcome: ["besluit-zorg"] as ReadonlyArray<Step>,
      because: municipal
    },
    {
      id: "van-de-gemeente",
      when: { soort: "bezwaar", regime: ofTheMunicipality, over: ownPeople },
      outcome: [],
      because: municipal
    },
    {
      id: "nog-van-de-gemeente",
      when: { soort: "ingebrekestelling", regime: "jeugdhulp", over: ownPeople },
      outcome: [],
      because: municipal
    },
    {
      id: "nog-van-de-gemeente-wmo",
      when: { soort: "ingebrekestelling", regime: "wmo", over: ownPeople },
      outcome: ["aanvragen-zonder-onderzoek"],
      because: municipal
    },
    {
      id: "uitbesteed",
      when: { soort: "bezwaar", regime: ofTheMunicipality, over: "onderaannemer", uitbesteding: "niet-te-zeggen" },
      outcome: ["besluit-vragen", "klacht-bij-onderaannemer"],
      because: [outsourced]
    },
    {
      id: "uitbesteed-nog-geen-besluit",
      when: {
        soort: "ingebrekestelling",
        regime: ofTheMunicipality,
        over: "onderaannemer",
        uitbesteding: "niet-te-zeggen"
      },
      outcome: ["besluit-hoort-vragen", "klacht-bij-onderaannemer"],
      because: [outsourced]
    },
    {
      id: "uitbesteed-met-besluit",
      when: { soort: both, regime: ofTheMunicipality, over: "onderaannemer", uitbesteding: "besluit" },
      outcome: [],
      because: [
        reading(
          "uitbesteding",
          "In deze lezing hoort bij uitbestede hulp een besluit.",
          "Under this reading a decision goes with help given by others."
        )
      ]
    },
    {
      id: "uitbesteed-zonder-besluit",
      when: { soort: both, regime: ofTheMunicipality, over: "onderaannemer", uitbesteding: "geen-besluit" },
      outcome: ["geen-besluit", "klacht-bij-onderaannemer"],
      because: [outsourced]
    },
    {
      id: "geen-zaak-van-de-gemeente",
      when: { soort: soort.values.filter((value) => value !== "bezwaar" && value !== "ingebrekestelling") },
      outcome: [],
      because: municipal
    }
  ]
})
