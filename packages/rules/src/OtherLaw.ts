/**
 * Which duties does a situation bring that stand neither in the text nor on its own two ways?
 *
 * A statute beside the text gives them: for a request about one's data, for care under the health insurance, and for a
 * complaint to the municipality; or a reading does.
 *
 * @module
 */
import { judgement } from "./CommitteeTerm.ts"
import { aboutEntrance, lawful, obligations, onDecision } from "./Deadline.ts"
import { obligation as onApplication } from "./DecisionTerm.ts"
import { obligations as municipal } from "./MunicipalComplaint.ts"
import type { LawObligation, OpenObligation, Owed } from "./Obligation.ts"

const complaint = { soort: "klacht", uitkomst: "mogelijk" } as const

/**
 * A request about one's data, beside whatever else someone has to tell (AVG 12 lid 3): the earlier of two ways to count the
 * month unless one reads otherwise, with its end on a working day.
 */
export const dataRequest: LawObligation = {
  id: "avg-verzoek",
  by: "verwerkingsverantwoordelijke",
  towards: "indiener",
  what: { nl: "een antwoord op uw verzoek om uw gegevens", en: "an answer to your request for your data" },
  start: "ontvangst-verzoek",
  fulfilledBy: "reactie",
  readings: ["avg.maand"],
  stelsel: "wet",
  statute: "AVG art. 12 lid 3 en Verordening 1182/71 art. 3",
  statutory: { stelsel: "wet", aantal: 1, eenheid: "maanden" },
  european: true,
  when: { wens: "eigen-gegevens" }
}

const care = {
  by: "aanbieder",
  towards: "indiener",
  fulfilledBy: "oordeel",
  readings: [],
  stelsel: "wet",
  when: {
    ...complaint,
    weg: "zorg",
    stand: ["nieuw", "intern-in-behandeling", "extern-in-behandeling"]
  }
} as const

/** A judgement on care under the health insurance, and the delay its statute allows. */
const judged: LawObligation = {
  ...care,
  id: "oordeel-zorg",
  what: { nl: "een oordeel over uw klacht over zorg", en: "a judgement on your complaint about care" },
  start: "ontvangst",
  statute: "Wkkgz art. 17",
  statutory: { stelsel: "wet", aantal: 6, eenheid: "weken" },
  ends: "einde-oordeeltermijn"
}

const judgedLater: LawObligation = {
  ...care,
  id: "oordeel-zorg-na-uitstel",
  what: {
    nl: "een oordeel over uw klacht over zorg, na uitstel",
    en: "a judgement on your complaint about care, after a delay"
  },
  start: "einde-oordeeltermijn",
  statute: "Wkkgz art. 17",
  statutory: { stelsel: "wet", aantal: 4, eenheid: "weken" }
}

/** The municipality confirms in writing that it received a complaint; the Awb names no term for that. */
const confirmed: OpenObligation = {
  id: "bevestiging-gemeente",
  by: "gemeente",
  towards: "indiener",
  what: {
    nl: "schriftelijk bevestigen dat zij uw klacht heeft",
    en: "confirm in writing that it has your complaint"
  },
  start: "klaagschrift",
  fulfilledBy: "bevestiging-gemeente",
  readings: ["klacht.toegang"],
  stelsel: "open",
  statute: "Awb art. 9:6",
  ask: { nl: "de gemeente: de dag waarop zij bevestigt", en: "the municipality: the day it confirms" },
  ...aboutEntrance
}

/** Under `een-jaar` the year of the Awb is taken to hold for every complaint. */
const withinAYear: LawObligation = {
  id: "klacht-uiterlijk",
  by: "indiener",
  towards: "samenwerking",
  what: { nl: "uw klacht indienen", en: "file your complaint" },
  start: "gedraging",
  fulfilledBy: "ontvangst",
  readings: [],
  stelsel: "wet",
  statute: "Awb art. 9:8 lid 1 onder b",
  statutory: municipal.binnenEenJaar.term,
  when: { ...complaint, stand: "nieuw", weg: ["regeling", "beide", "onderaannemer"], "klacht.uiterlijk": "een-jaar" }
}

/**
 * Help under the Wmo: how long the municipality may inquire once someone came forward, and how long it may take to decide
 * on an application after that, instead of the eight weeks of the Awb.
 */
export const wmo = {
  inquiry: { term: { stelsel: "wet", aantal: 6, eenheid: "weken" }, statute: "Wmo 2015 art. 2.3.2 lid 1" },
  decision: { term: { stelsel: "wet", aantal: 2, eenheid: "weken" }, statute: "Wmo 2015 art. 2.3.5 lid 2" }
} as const

const ofWmoHelp = onDecision("ingebrekestelling", { regime: "wmo" })

/** The Wmo has two terms apart: of the inquiry, and of the decision on an application (law.md D26). */
const ofWmo: ReadonlyArray<LawObligation> = [
  {
    id: "onderzoek-wmo",
    by: "gemeente",
    towards: "indiener",
    what: { nl: "onderzoeken wat u nodig heeft", en: "inquire what you need" },
    start: "melding",
    fulfilledBy: "onderzoek-wmo",
    readings: [],
    stelsel: "wet",
    statute: wmo.inquiry.statute,
    statutory: wmo.inquiry.term,
    ...ofWmoHelp
  },
  lawful({ ...onApplication, ...wmo.decision, id: "besluit-wmo", readings: [] }, ofWmoHelp)
]

/** The duties that another statute than the text's own gives, or a reading. */
const duties: ReadonlyArray<Owed> = [
  ...ofWmo,
  dataRequest,
  judged,
  judgedLater,
  confirmed,
  lawful(municipal.nietBehandelen, aboutEntrance),
  lawful(municipal.verdaging, aboutEntrance),
  lawful(municipal.verdagingMetAdviseur, aboutEntrance),
  lawful(municipal.binnenEenJaar, aboutEntrance),
  withinAYear
]

/** Everything that can be owed in a situation: the duties of the text with those beside it, the judgement, and these. */
export const everyDuty: ReadonlyArray<Owed> = [...obligations, judgement, ...duties]
