/**
 * Does the municipality decide on this help, so that one can object to its decision, or press for one?
 *
 * @module
 */
import { fact } from "./Fact.ts"
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

/** Is there a decision of the municipality to object to, or to wait for? */
export const besluitMogelijk = fact(
  "besluitMogelijk",
  ["wel", "niet"],
  "Is er een besluit van de gemeente, of kan dat er komen?"
)

/** Where one of these is said, there is none. */
const without: ReadonlySet<Step> = new Set<Step>(["geen-besluit", "geen-besluit-zorg"])

/** Whether there can be a decision, by what was decided to say first. */
export const possible = (steps: ReadonlyArray<Step>): (typeof besluitMogelijk.values)[number] =>
  steps.some((step) => without.has(step)) ? "niet" : "wel"

const ofTheMunicipality = ["jeugdhulp", "wmo"] as const

const ownPeople = ["medewerker", "team", "toegang"] as const

/** Who objects has a decision; who waits for one has not. */
const both = ["bezwaar", "ingebrekestelling"] as const

const outsourcedWaiting = { soort: "ingebrekestelling", over: "onderaannemer" } as const

const withDecision = reading(
  "uitbesteding",
  "In deze lezing hoort bij uitbestede hulp een besluit.",
  "Under this reading a decision goes with help given by others."
)

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
      when: { soort: "bezwaar", regime: "zorg" },
      outcome: ["besluit-zorg"] as ReadonlyArray<Step>,
      because: municipal
    },
    {
      id: "zorg-nog-geen-besluit",
      when: { soort: "ingebrekestelling", regime: "zorg" },
      outcome: ["geen-besluit-zorg"],
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
      when: { ...outsourcedWaiting, regime: "jeugdhulp", uitbesteding: "niet-te-zeggen" },
      outcome: ["besluit-hoort-vragen", "klacht-bij-onderaannemer"],
      because: [outsourced]
    },
    {
      id: "uitbesteed-nog-geen-besluit-wmo",
      when: { ...outsourcedWaiting, regime: "wmo", uitbesteding: "niet-te-zeggen" },
      outcome: ["besluit-hoort-vragen", "klacht-bij-onderaannemer", "aanvragen-zonder-onderzoek"],
      because: [outsourced]
    },
    {
      id: "uitbesteed-met-besluit",
      when: { soort: "bezwaar", regime: ofTheMunicipality, over: "onderaannemer", uitbesteding: "besluit" },
      outcome: [],
      because: [withDecision]
    },
    {
      id: "uitbesteed-nog-geen-besluit-zoals-eigen",
      when: { ...outsourcedWaiting, regime: "jeugdhulp", uitbesteding: "besluit" },
      outcome: [],
      because: [withDecision]
    },
    {
      id: "uitbesteed-nog-geen-besluit-zoals-eigen-wmo",
      when: { ...outsourcedWaiting, regime: "wmo", uitbesteding: "besluit" },
      outcome: ["aanvragen-zonder-onderzoek"],
      because: [withDecision]
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
