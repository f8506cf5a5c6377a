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
import { obligation as onApplication } from "./DecisionTerm.ts"
import { obligation as afterNotice } from "./LateDecision.ts"
import { obligations as objection } from "./Objection.ts"
import type { CivilTerm, Event, LawObligation, Obligation, StatutoryObligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import type { Termijn } from "./Regulation.ts"
import type { TermId } from "./Requirement.ts"

const running = ["nieuw", "intern-in-behandeling"] as const

const internal = { soort: "klacht", uitkomst: "mogelijk", loket: "kracht", stand: running } as const

/** A duty of statute as one a situation can bring, with what the text says of it. */
const lawful = (
  { term: statutory, ...duty }: StatutoryObligation,
  said: Pick<LawObligation, "when"> & Partial<Pick<LawObligation, "term" | "anchor">>
): LawObligation => ({ ...duty, ...said, stelsel: "wet", statutory })

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
  lawful(objection.bezwaar, { term: "bezwaar.termijn", anchor: "bezwaar", when: { soort: "bezwaar" } }),
  lawful(objection.metCommissie, {
    anchor: "bezwaar.beslissing",
    when: { soort: "bezwaar", "bezwaar.beslistermijn": "met-commissie" }
  }),
  lawful(objection.zonderCommissie, {
    anchor: "bezwaar.beslissing",
    when: { soort: "bezwaar", "bezwaar.beslistermijn": "zonder-commissie" }
  }),
  lawful(onApplication, { term: "besluit.termijn", anchor: "besluit", when: { soort: "ingebrekestelling" } }),
  lawful(afterNotice, { when: { soort: "ingebrekestelling" } }),
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
    readings: ["bewaren.start"],
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
  melding: "de gemeente: de dag waarop u zich meldde",
  "einde-bezwaartermijn": "de gemeente: de dag waarop de termijn voor bezwaar eindigt",
  "ontvangst-aanvraag": "de gemeente: de dag waarop uw aanvraag is ontvangen",
  ingebrekestelling: "de gemeente: de dag waarop uw brief is ontvangen",
  besluit: "de gemeente: de dag van het besluit",
  bezwaar: "uzelf: de dag waarop u bezwaar maakte",
  sluiting: "{samenwerking}: de dag waarop de klacht is afgesloten",
  "laatste-stuk": "{samenwerking}: de dag van het laatste stuk in het dossier",
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
  if (obligation.readings.includes("besluit.start") && readings["besluit.start"] === "melding")
    return { event: "melding", day: undefined }
  if (obligation.readings.includes("bewaren.start")) return keepingStart(happened, readings)
  if (!obligation.readings.includes("contact.start") || readings["contact.start"] === "ontvangst")
    return { event: obligation.start, day: happened[obligation.start] }
  if (readings["contact.start"] === "doorzetting") return { event: "doorzetting", day: happened.doorzetting }
  return latestForwarding(happened, terms, readings)
}

/** The text names no event for keeping a file; the day of its last paper is with whoever keeps it. */
const keepingStart = ({ ontvangst, sluiting }: Happened, { "bewaren.start": read }: Readings): Start => {
  if (read === "ontvangst") return { event: "ontvangst", day: ontvangst }
  return read === "sluiting" ? { event: "sluiting", day: sluiting } : { event: "laatste-stuk", day: undefined }
}

const latestForwarding = (happened: Happened, terms: Terms, readings: Readings): Start | Refusal => {
  const { ontvangst, doorzetting } = happened
  if (ontvangst === undefined) return { event: "ontvangst", day: undefined }
  const latest = Term.end(ontvangst, houseTerm(terms["routering.termijn"]), readings.werkdag)
  if (typeof latest !== "number") return latest
  return { event: "doorzetting", day: doorzetting !== undefined && doorzetting < latest ? doorzetting : latest }
}

/** How long an obligation has: the statute's term where there is one, else the text's. */
export const termOf = (obligation: Obligation, terms: Terms): CivilTerm | Term.HouseTerm =>
  obligation.stelsel === "wet" ? obligation.statutory : houseTerm(terms[obligation.term])

/** The term the text states where a statute states another; `undefined` where they agree or only one speaks. */
export const overruled = (obligation: Obligation, terms: Terms): Termijn | undefined => {
  if (obligation.stelsel === "regeling" || obligation.term === undefined) return undefined
  const stated = terms[obligation.term]
  const { aantal, eenheid } = obligation.statutory
  return stated.aantal === aantal && stated.eenheid === eenheid ? undefined : stated
}

/** The last day of an obligation that counts from a day, under the readings chosen. */
export const deadline = (
  obligation: Obligation,
  start: PlainDate,
  terms: Terms,
  { werkdag }: Readings
): PlainDate | Refusal => Term.end(start, termOf(obligation, terms), werkdag)

const houseTerm = ({ aantal, eenheid }: Termijn): Term.HouseTerm => ({ stelsel: "regeling", aantal, eenheid })
