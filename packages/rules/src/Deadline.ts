/**
 * By when must it be done?
 *
 * The terms come out of the text; this file says what they start with and how they run. It holds no schema, so a
 * browser pays for the calendar and little else.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import type { Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { Event, Obligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import type { Termijn } from "./Regulation.ts"
import type { TermId } from "./Requirement.ts"

const running = ["nieuw", "intern-in-behandeling"] as const

const internal = { soort: "klacht", uitkomst: "mogelijk", loket: "kracht", stand: running } as const

/**
 * Every obligation of the regulation that has a term.
 *
 * A complaint at an external committee or at Jeugdstem starts none of the first three (law of the text, 3.4).
 */
export const obligations: ReadonlyArray<Obligation> = [
  {
    id: "ontvangstbevestiging",
    by: "samenwerking",
    towards: "indiener",
    what: { nl: "een bericht dat uw klacht is ontvangen", en: "a message that your complaint was received" },
    start: "ontvangst",
    fulfilledBy: "ontvangstbevestiging",
    term: "ontvangstbevestiging.termijn",
    stelsel: "regeling",
    anchor: "ontvangstbevestiging",
    readings: ["werkdag"],
    when: internal
  },
  {
    id: "routering",
    by: "samenwerking",
    towards: "indiener",
    what: { nl: "uw klacht op de juiste plaats brengen", en: "bring your complaint to the right place" },
    start: "ontvangst",
    fulfilledBy: "doorzetting",
    term: "routering.termijn",
    stelsel: "regeling",
    anchor: "routering",
    readings: ["werkdag"],
    when: internal
  },
  {
    id: "contact",
    by: "klachtencoordinator",
    towards: "indiener",
    what: { nl: "contact met u over uw klacht", en: "contact with you about your complaint" },
    start: "ontvangst",
    fulfilledBy: "contact",
    term: "contact.termijn",
    stelsel: "regeling",
    anchor: "contact",
    readings: ["contact.start", "werkdag"],
    when: internal
  },
  {
    id: "bezwaar",
    by: "indiener",
    towards: "gemeente",
    what: { nl: "uw bezwaar indienen", en: "file your objection" },
    start: "bekendmaking",
    fulfilledBy: "bezwaar",
    term: "bezwaar.termijn",
    stelsel: "wet",
    anchor: "bezwaar",
    statute: "Awb art. 6:7",
    readings: [],
    when: { soort: "bezwaar" }
  },
  {
    id: "besluit",
    by: "gemeente",
    towards: "indiener",
    what: { nl: "een besluit op uw aanvraag", en: "a decision on your application" },
    start: "ontvangst-aanvraag",
    fulfilledBy: "besluit",
    term: "besluit.termijn",
    stelsel: "wet",
    anchor: "besluit",
    statute: "Awb art. 4:13 lid 2",
    readings: [],
    when: { soort: "ingebrekestelling" }
  },
  {
    id: "bewaren",
    by: "samenwerking",
    towards: "indiener",
    what: { nl: "het dossier van uw klacht vernietigen", en: "destroy the file of your complaint" },
    start: "sluiting",
    fulfilledBy: "vernietiging",
    term: "bewaren.termijn",
    stelsel: "regeling",
    anchor: "bewaren",
    readings: [],
    when: { soort: "klacht", uitkomst: "mogelijk", stand: "ingetrokken" }
  }
]

/** The days on which events happened, as far as known. */
export type Happened = { readonly [E in Event]?: PlainDate }

/** The terms of a text. */
export type Terms = Readonly<Record<TermId, Termijn>>

/** The event a term counts from, and its day. */
export interface Start {
  readonly event: Event
  readonly day: PlainDate | undefined
}

const asks: { readonly [E in Event]?: string } = {
  ontvangst: "uzelf: de dag waarop u de klacht indiende (ingediendOp)",
  ontvangstbevestiging: "{samenwerking}: de dag van de ontvangstbevestiging",
  doorzetting: "{samenwerking}: de dag waarop de klacht is doorgezet",
  contact: "de klachtencoördinator: de dag van het contact",
  bekendmaking: "de brief met het besluit: de dag waarop het besluit bekend is gemaakt",
  "ontvangst-aanvraag": "de gemeente: de dag waarop uw aanvraag is ontvangen",
  besluit: "de gemeente: de dag van het besluit",
  bezwaar: "uzelf: de dag waarop u bezwaar maakte",
  sluiting: "{samenwerking}: de dag waarop de klacht is afgesloten",
  vernietiging: "{samenwerking}: de dag waarop het dossier is vernietigd"
}

/** With whom to ask for the day of an event. */
export const askFor = (event: Event): string => asks[event] ?? "{samenwerking}"

/**
 * From which event an obligation counts, under the readings chosen.
 *
 * For contact the text names no start. Counting from receipt is the reading that protects the complainant; under
 * `doorzetting-gemaximeerd` forwarding is taken to have happened at the latest on the last day allowed for it.
 */
export const startOf = (
  obligation: Obligation,
  happened: Happened,
  terms: Terms,
  readings: Readings
): Start | Refusal => {
  if (!obligation.readings.includes("contact.start") || readings["contact.start"] === "ontvangst")
    return { event: obligation.start, day: happened[obligation.start] }
  if (readings["contact.start"] === "doorzetting") return { event: "doorzetting", day: happened.doorzetting }
  return latestForwarding(happened, terms, readings)
}

const latestForwarding = (happened: Happened, terms: Terms, readings: Readings): Start | Refusal => {
  const { ontvangst, doorzetting } = happened
  if (ontvangst === undefined) return { event: "ontvangst", day: undefined }
  const latest = Term.houseEnd(ontvangst, houseTerm(terms["routering.termijn"]), readings.werkdag)
  if (typeof latest !== "number") return latest
  return { event: "doorzetting", day: doorzetting !== undefined && doorzetting < latest ? doorzetting : latest }
}

/** The last day of an obligation that counts from a day, under the readings chosen. */
export const deadline = (
  { stelsel, term }: Obligation,
  start: PlainDate,
  terms: Terms,
  { werkdag }: Readings
): PlainDate | Refusal => {
  const { aantal, eenheid } = terms[term]
  return stelsel === "wet" && eenheid !== "werkdagen"
    ? Term.statutoryEnd(start, { stelsel, aantal, eenheid })
    : Term.houseEnd(start, houseTerm(terms[term]), werkdag)
}

const houseTerm = ({ aantal, eenheid }: Termijn): Term.HouseTerm => ({ stelsel: "regeling", aantal, eenheid })
