/**
 * By when must it be done?
 *
 * The terms come out of the text; this file says what they start with and how they run. It holds no schema, so a
 * browser pays for the calendar and little else.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { add, isWorkingDay, type Policy } from "@kracht/calendar/WorkingDay"
import { obligation as onApplication } from "./DecisionTerm.ts"
import { obligation as afterNotice } from "./LateDecision.ts"
import { obligations as municipal } from "./MunicipalComplaint.ts"
import { obligations as objection } from "./Objection.ts"
import type { CivilTerm, Event, LawObligation, Obligation, Owed, StatutoryObligation, When } from "./Obligation.ts"
import { reaction } from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Termijn } from "./Regulation.ts"
import type { TermId } from "./Requirement.ts"

const running = ["nieuw", "intern-in-behandeling"] as const

/** Ways on which nothing is owed under the text: another handles it, or no complaint was opened. */
export const elsewhere = ["gemeente", "zorg", "gesprek", "geen-klacht", "eerst-praten", "gegevens"] as const

/** Whatever counter it was filed at, once the partnership has it the terms of the text run. */
const ofTheText = ["termijnen-van-de-tekst", "termijnen-na-doorgeven"] as const

const internal = {
  when: { soort: "klacht", uitkomst: "mogelijk", indienen: ofTheText, stand: running },
  unless: { weg: elsewhere, ingediend: "nog-niet" }
} as const

/** The coordinator of the employee's organisation does not handle what is about a subcontractor, or what nobody handles. */
const byCoordinator = {
  when: internal.when,
  unless: { ...internal.unless, weg: [...elsewhere, "onderaannemer", "niemand"] }
} as const

/** Ways on which nobody complains, at the municipality either; that one talks first is a condition of the text alone (D53). */
export const unheard = ["gesprek", "gegevens"] as const

/** What the municipality owes on its own conduct, also to whom the text refuses and whatever the statute of the help (law.md D50). */
export const aboutEntrance = {
  when: {
    soort: "klacht",
    uitkomst: ["mogelijk", "niet-mogelijk"],
    over: "toegang",
    "klacht.toegang": ["beide-wegen", "alleen-gemeente"]
  },
  unless: { weg: unheard }
} as const

/** Whoever keeps a file destroys it: the external officer what was filed with a committee (N114), which decides on its own (D87). */
const keeping = {
  towards: "indiener",
  what: { nl: "het dossier van uw klacht vernietigen", en: "destroy the file of your complaint" },
  start: "sluiting",
  fulfilledBy: "vernietiging",
  term: "bewaren.termijn",
  stelsel: "regeling",
  anchor: "bewaren",
  readings: ["bewaren.start"],
  when: { soort: "klacht", uitkomst: "mogelijk", stand: ["ingetrokken", "gesloten"] }
} as const

/** A duty of statute as one a situation can bring, with what the text says of it. */
export const lawful = (
  { term: statutory, ...duty }: StatutoryObligation,
  said: Pick<LawObligation, "when"> & Partial<Pick<LawObligation, "term" | "anchor" | "unless">>
): LawObligation => ({ ...duty, ...said, stelsel: "wet", statutory })

/** Where no decision of the municipality goes with the help nothing of it is owed (law.md D24). */
const noDecision = { besluitMogelijk: "niet" } as const

/** What is owed on a decision, or on its absence. */
export const onDecision = (soort: "bezwaar" | "ingebrekestelling", when: When = {}) => ({
  when: { soort, ...when },
  unless: noDecision
})

const routing: Obligation = {
  id: "routering",
  by: "samenwerking",
  towards: "indiener",
  what: { nl: "uw klacht op de juiste plaats brengen", en: "bring your complaint to the right place" },
  start: "ontvangst",
  fulfilledBy: "doorzetting",
  term: "routering.termijn",
  stelsel: "regeling",
  anchor: "routering",
  readings: ["routering.start", "werkdag", "ontvangst.vrije-dag"],
  ...internal
}

/**
 * Every obligation of the regulation that has a term.
 *
 * A complaint at an external committee or at Jeugdstem starts none of the first three until the partnership has it (3.4, law.md D45).
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
    readings: ["werkdag", "ontvangst.vrije-dag"],
    ...internal
  },
  routing,
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
    readings: ["contact.start", "routering.start", "werkdag", "ontvangst.vrije-dag"],
    ...byCoordinator
  },
  lawful(objection.bezwaar, { term: "bezwaar.termijn", anchor: "bezwaar", ...onDecision("bezwaar") }),
  lawful(objection.metCommissie, {
    anchor: "bezwaar.beslissing",
    ...onDecision("bezwaar", { "bezwaar.beslistermijn": "met-commissie" })
  }),
  lawful(objection.zonderCommissie, {
    anchor: "bezwaar.beslissing",
    ...onDecision("bezwaar", { "bezwaar.beslistermijn": "zonder-commissie" })
  }),
  lawful(objection.verdaging, onDecision("bezwaar")),
  lawful(objection.beroep, onDecision("bezwaar")),
  lawful(onApplication, {
    term: "besluit.termijn",
    anchor: "besluit",
    when: { soort: "ingebrekestelling" },
    unless: { regime: "wmo", ...noDecision }
  }),
  lawful(afterNotice, onDecision("ingebrekestelling")),
  lawful(reaction, {
    when: {
      soort: "klacht",
      uitkomst: "mogelijk",
      stand: ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"],
      "extern.reactie": "een-maand"
    },
    unless: { regime: ["wmo", "zorg"], weg: elsewhere }
  }),
  lawful(municipal.antwoord, aboutEntrance),
  lawful(municipal.metAdviseur, aboutEntrance),
  lawful(municipal.ombudsman, aboutEntrance),
  { ...keeping, id: "bewaren", by: "samenwerking", unless: { weg: elsewhere, loket: "externe-klachtencommissie" } },
  {
    ...keeping,
    id: "bewaren-extern",
    by: "externe-klachtenfunctionaris",
    when: { ...keeping.when, loket: "externe-klachtencommissie" },
    unless: { weg: elsewhere }
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

const ask = (nl: string, en: string): Plain => ({ nl, en })

const asks: { readonly [E in Event]?: Plain } = {
  ontvangst: ask("uzelf: de dag waarop u de klacht indiende", "yourself: the day you filed the complaint"),
  "ontvangst-extern": ask(
    "uzelf: de dag waarop de commissie uw klacht kreeg",
    "yourself: the day the committee got your complaint"
  ),
  "ontvangst-verzoek": ask(
    "wie uw gegevens bewaart: de dag waarop uw verzoek aankwam",
    "whoever keeps your data: the day your request arrived"
  ),
  ontvangstbevestiging: ask(
    "{samenwerking}: de dag van de ontvangstbevestiging",
    "{samenwerking}: the day of the acknowledgement"
  ),
  doorzetting: ask(
    "{samenwerking}: de dag waarop de klacht is doorgezet",
    "{samenwerking}: the day the complaint was passed on"
  ),
  bekendmaking: ask(
    "de brief met het besluit: de dag waarop het besluit bekend is gemaakt",
    "the letter with the decision: the day the decision was made known"
  ),
  melding: ask("de gemeente: de dag waarop u zich meldde", "the municipality: the day you came forward"),
  "einde-bezwaartermijn": ask(
    "de gemeente: de dag waarop de termijn voor bezwaar eindigt",
    "the municipality: the day the term for an objection ends"
  ),
  "einde-beslistermijn": ask(
    "de gemeente: de dag waarop haar tijd om te beslissen eindigt",
    "the municipality: the day its time to decide ends"
  ),
  "beslissing-op-bezwaar": ask(
    "de brief met de beslissing op uw bezwaar: de dag waarop die bekend is gemaakt",
    "the letter with the decision on your objection: the day that decision was made known"
  ),
  "ontvangst-aanvraag": ask(
    "de gemeente: de dag waarop uw aanvraag is ontvangen",
    "the municipality: the day your application was received"
  ),
  ingebrekestelling: ask(
    "de gemeente: de dag waarop uw brief is ontvangen",
    "the municipality: the day your letter was received"
  ),
  gedraging: ask("uzelf: de dag waarover u klaagt", "yourself: the day you complain about"),
  "ontvangst-brief": ask("uzelf: de dag waarop u de brief las", "yourself: the day you read the letter"),
  "dagtekening-brief": ask("de brief: de datum die erop staat", "the letter: the date on it"),
  "einde-antwoordtermijn": ask(
    "de gemeente: de dag waarop haar tijd om te antwoorden eindigt",
    "the municipality: the day its time to answer ends"
  ),
  "einde-antwoordtermijn-met-adviseur": ask(
    "de gemeente: de dag waarop haar tijd om te antwoorden eindigt",
    "the municipality: the day its time to answer ends"
  ),
  "einde-oordeeltermijn": ask(
    "de aanbieder: de dag waarop zijn tijd om te oordelen eindigt",
    "the provider: the day its time to judge ends"
  ),
  klaagschrift: ask(
    "de gemeente: de dag waarop zij uw klacht ontving",
    "the municipality: the day it received your complaint"
  ),
  "antwoord-gemeente": ask(
    "de gemeente: de dag van het antwoord van de gemeente",
    "the municipality: the day of the municipality's answer"
  ),
  oordeel: ask(
    "de organisatie: de dag waarop zij het oordeel ontving",
    "the organisation: the day it received the judgement"
  ),
  sluiting: ask(
    "wie de klacht afsloot: de dag waarop de klacht is afgesloten",
    "whoever closed the complaint: the day the complaint was closed"
  ),
  "laatste-stuk": ask(
    "wie het dossier bewaart: de dag van het laatste stuk in het dossier",
    "whoever keeps the file: the day of the last paper in the file"
  )
}

/** With whom to ask for the day of an event. */
export const askFor = (event: Event): Plain => asks[event] ?? ask("{samenwerking}", "{samenwerking}")

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
  const { readings: under } = obligation
  if (under.includes("besluit.start") && readings["besluit.start"] === "melding")
    return { event: "melding", day: undefined }
  if (under.includes("bezwaar.start") && readings["bezwaar.start"] === "ontvangst-brief")
    return { event: "ontvangst-brief", day: undefined }
  if (under.includes("besluit.begrip") && readings["besluit.begrip"] === "volgens-de-tekst")
    return { event: "dagtekening-brief", day: undefined }
  if (under.includes("bewaren.start")) return keepingStart(happened, readings)
  if (obligation === routing && readings["routering.start"] === "ontvangstbevestiging")
    return { event: "ontvangstbevestiging", day: happened.ontvangstbevestiging }
  if (!under.includes("ontvangst.vrije-dag")) return { event: obligation.start, day: happened[obligation.start] }
  if (!under.includes("contact.start") || readings["contact.start"] === "ontvangst") return received(happened, readings)
  if (readings["contact.start"] === "doorzetting") return { event: "doorzetting", day: happened.doorzetting }
  return latestForwarding(happened, terms, readings)
}

/** The day of filing; under `eerste-werkdag` a complaint of a free day was received on the next working day. */
export const received = ({ ontvangst: day }: Happened, readings: Readings): Start | Refusal => {
  const event = "ontvangst"
  if (day === undefined || readings["ontvangst.vrije-dag"] === "op-die-dag") return { event, day }
  const next = workingDayFrom(day, readings.werkdag)
  return isRefusal(next) ? next : { event, day: next }
}

/** A working day itself, and otherwise the next one. */
const workingDayFrom = (day: PlainDate, policy: Policy): PlainDate | Refusal => {
  const works = isWorkingDay(day, policy)
  return works === false ? add(day, 1, policy) : isRefusal(works) ? works : day
}

/** The text names no event for keeping a file; the day of its last paper is with whoever keeps it. */
const keepingStart = ({ ontvangst, sluiting }: Happened, { "bewaren.start": read }: Readings): Start => {
  if (read === "ontvangst") return { event: "ontvangst", day: ontvangst }
  return read === "sluiting" ? { event: "sluiting", day: sluiting } : { event: "laatste-stuk", day: undefined }
}

/** The day it was passed on, or the last day for that; while that cannot be counted yet, what it counts from. */
const latestForwarding = (happened: Happened, terms: Terms, readings: Readings): Start | Refusal => {
  const { doorzetting } = happened
  const from = startOf(routing, happened, terms, readings)
  if (isRefusal(from)) return from
  if (from.day === undefined) return doorzetting === undefined ? from : { event: "doorzetting", day: doorzetting }
  const latest = deadline(routing, from.day, terms, readings)
  if (isRefusal(latest)) return latest
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
  readings: Readings
): PlainDate | Refusal => {
  const term = termOf(obligation, terms)
  if (obligation.stelsel === "wet" && obligation.european) return europeanEnd(start, obligation.statutory, readings)
  if (
    !obligation.readings.includes("besluit.dwangsom-termijnenwet") ||
    readings["besluit.dwangsom-termijnenwet"] === "wel"
  )
    return Term.end(start, term, readings.werkdag)
  const computed = Term.compute(start, term)
  return isRefusal(computed) ? computed : computed.nominaalEinde
}

/** Could a royal decree still to come move its last day? Only where a statute gives the term, and the act of holidays extends it. */
export const isProvisional = (obligation: Owed, start: PlainDate): boolean => {
  if (obligation.stelsel !== "wet" || obligation.european) return false
  const computed = Term.compute(start, obligation.statutory)
  return !isRefusal(computed) && computed.voorlopig
}

/**
 * Where a term of the Union ends. Regulation 1182/71 art. 3 lid 4 looks at holidays as such: what the Algemene termijnenwet
 * only equates with one, Good Friday too, counts as a working day. That is the earlier of two readings, which keeps a request safe.
 *
 * By the letter of art. 3 lid 2 the month is counted from its first day, the one after the request (law.md 2.10).
 */
const europeanEnd = (
  start: PlainDate,
  { aantal, eenheid }: CivilTerm,
  { "avg.maand": read }: Pick<Readings, "avg.maand">
): PlainDate | Refusal => {
  const from = read === "naar-de-letter" ? ((start + 1) as PlainDate) : start
  const last = Term.end(from, { stelsel: "regeling", aantal, eenheid })
  return isRefusal(last) ? last : workingDayFrom(last, "W31")
}

const houseTerm = ({ aantal, eenheid }: Termijn): Term.HouseTerm => ({ stelsel: "regeling", aantal, eenheid })
