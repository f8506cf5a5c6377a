/**
 * How far has a complaint come, and which duties are open, met or late?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import * as Course from "./Course.ts"
import { deadline, type Happened, startOf } from "./Deadline.ts"
import type { Value } from "./Fact.ts"
import { type Gebeurtenis, start as nothing } from "./Procedure.ts"
import { type Due, type Duty, duties } from "./ProcedureDuty.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Regulation, Termijn } from "./Regulation.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

/** Something that happened, on a civil day. */
export interface Occurrence {
  readonly event: Gebeurtenis
  readonly on: PlainDate
  /** Which complainant it is about; the first when there is one. */
  readonly klager: number
  /** The later day it names, for the events that name one. */
  readonly until?: PlainDate
}

/** A duty that was opened, and what became of it. */
export interface Opened {
  readonly duty: Duty
  readonly klager: number
  readonly since: Occurrence
  /** How often the case had been filed anew by then. */
  readonly round: number
  readonly met?: PlainDate
  /** The case was over before it was met. */
  readonly lapsed?: PlainDate
  /** The last day named when it was postponed. */
  readonly postponed?: PlainDate
  /** The day of the event that could not do without it. */
  readonly overtaken?: PlainDate
}

/** How far a complaint has come. */
export interface State {
  readonly parts: Readonly<Record<string, Value>>
  readonly klagers: ReadonlyMap<number, "actief" | "ingetrokken">
  readonly duties: ReadonlyArray<Opened>
  /** How often a case that was withdrawn was filed anew: the duties of an earlier round stay as they were. */
  readonly round: number
  /** The days of the events a term can count from. */
  readonly happened: Happened
  readonly last: PlainDate | undefined
}

/** Before anything has happened. */
export const start: State = { parts: nothing, klagers: new Map(), duties: [], round: 0, happened: {}, last: undefined }

/** Why an event cannot be. */
export interface Impossible {
  readonly _tag: "Impossible"
  readonly why: "te-vroeg" | "onmogelijk"
  readonly text: Plain
}

/** Tells what cannot be from a state. */
export const isImpossible = (result: State | Impossible): result is Impossible => "_tag" in result

/** Folds what happened over an empty case, up to the first event that cannot be. */
export const run = (occurrences: ReadonlyArray<Occurrence>, readings: Readings) =>
  Course.fold<State, Occurrence, Impossible>(
    start,
    occurrences,
    (state, now) => next(state, now, readings),
    isImpossible
  )

const earlier: Impossible = {
  _tag: "Impossible",
  why: "te-vroeg",
  text: {
    nl: "De dag ligt voor die van de gebeurtenis ervoor.",
    en: "The day is before that of the event before it."
  }
}

/** The state after one more event, or why it cannot be. */
export const next = (state: State, now: Occurrence, readings: Readings): State | Impossible => {
  if (state.last !== undefined && now.on < state.last) return earlier
  const outcome = outcomeOf(state, now)
  if (outcome._tag === "Refused") return { _tag: "Impossible", why: "onmogelijk", text: outcome.because }
  const { klager, ...becomes } = outcome.becomes
  const parts = { ...state.parts, ...becomes }
  const klagers = klager === undefined ? state.klagers : withKlager(state, now.klager, klager)
  const anew = state.parts["zaak"] === "ingetrokken" && parts["zaak"] === "lopend"
  const happened = happenedAfter(anew ? {} : state.happened, now, parts)
  const after = { ...state, parts, klagers, happened, round: state.round + (anew ? 1 : 0), last: now.on }
  const over = parts["zaak"] !== "lopend" && state.parts["zaak"] === "lopend"
  return { ...after, duties: dutiesAfter(after, now, readings, over) }
}

/** Can this event happen now? The refusal says why not. */
export const outcomeOf = ({ parts, klagers }: State, { event, klager }: Occurrence): Course.Outcome =>
  Table.decide(Rulebook.course, {
    ...parts,
    [Course.EVENT]: event,
    klager: klagers.get(klager) ?? "nieuw",
    anderen: [...klagers].some(([other, stand]) => other !== klager && stand === "actief")
  }).outcome

const withKlager = ({ klagers }: State, klager: number, stand: Value): State["klagers"] =>
  new Map([...klagers, [klager, stand as "actief" | "ingetrokken"]])

/** The day a term counts from is that of the first event of its kind. */
const happenedAfter = (happened: Happened, { event, on }: Occurrence, parts: State["parts"]): Happened => {
  if (event === "sluiting" || (event === "intrekking" && parts["zaak"] === "ingetrokken"))
    return { ...happened, sluiting: on }
  return (event === "ontvangst" || event === "doorzetting") && happened[event] === undefined
    ? { ...happened, [event]: on }
    : happened
}

const dutiesAfter = (state: State, now: Occurrence, readings: Readings, over: boolean): ReadonlyArray<Opened> => {
  const kept = state.duties.map((opened) => (isOpen(opened) ? after(opened, now, over) : opened))
  return [...kept, ...opening({ ...state, duties: kept }, now, readings)]
}

/** Still to be done, late or not. */
export const isOpen = ({ met, lapsed }: Opened): boolean => met === undefined && lapsed === undefined

const after = (opened: Opened, { event, on, klager, until }: Occurrence, over: boolean): Opened => {
  const { duty } = opened
  if (duty.fulfilledBy.includes(event) && (duty.perKlager !== true || klager === opened.klager))
    return { ...opened, met: on }
  if (duty.postponedBy === event && until !== undefined) return { ...opened, postponed: until }
  if (duty.due._tag === "Before" && duty.due.events.includes(event)) return { ...opened, overtaken: on }
  if (gone(opened, event, klager, over)) return { ...opened, lapsed: on }
  return opened
}

/** A duty ends with the case, and what is owed to one complainant with their withdrawal. */
const gone = ({ duty, klager: owed }: Opened, event: Gebeurtenis, klager: number, over: boolean): boolean =>
  duty.survives === true
    ? event === "heropening" || event === "ontvangst" || event === "ontvangst-extern"
    : over || (event === "intrekking" && duty.perKlager === true && klager === owed)

const opening = (state: State, now: Occurrence, readings: Readings): ReadonlyArray<Opened> =>
  duties
    .filter(({ opens }) => opens.includes(now.event))
    .filter(({ when = {} }) => Object.entries(when).every(([part, is]) => is.includes(state.parts[part] as Value)))
    .filter(({ afterTalks }) => afterTalks !== true || enoughTalks(state.parts["gesprekken"], readings))
    .filter((duty) => !state.duties.some((opened) => stands(opened, duty, now, state.round)))
    .map((duty) => ({ duty, klager: now.klager, since: now, round: state.round }))

/** What is owed already is not owed twice, and what filing brings is owed once. */
const stands = (opened: Opened, duty: Duty, { klager }: Occurrence, round: number): boolean => {
  if (opened.duty !== duty || opened.round !== round || opened.lapsed !== undefined) return false
  if (duty.perKlager === true) return opened.klager === klager
  return isOpen(opened) || duty.opens.some((event) => event.startsWith("ontvangst"))
}

/** Under `niet-te-zeggen` no number of talks makes the duty certain. */
const enoughTalks = (talks: Value | undefined, readings: Readings): boolean => {
  const read = readings["doorverwijzen.gesprekken"]
  return (talks === "meer" && read !== "niet-te-zeggen") || (talks === "een" && read === "een")
}

/** What the last day of a duty depends on besides what happened. */
export interface Known {
  readonly regulation: Regulation
  readonly readings: Readings
  /** The term of the external committee's own regulation, where it is known. */
  readonly committee: Termijn | undefined
}

/** The last day of a duty, `undefined` where nothing sets one. */
export const lastDay = (opened: Opened, state: State, known: Known): PlainDate | Refusal | undefined => {
  const { duty, postponed, overtaken } = opened
  if (postponed !== undefined) return postponed
  if (overtaken !== undefined) return overtaken
  return byDue[duty.due._tag](duty.due as never, opened, state, known)
}

type LastDay<D extends Due> = (due: D, opened: Opened, state: State, known: Known) => PlainDate | Refusal | undefined

const byDue: { readonly [K in Due["_tag"]]: LastDay<Extract<Due, { readonly _tag: K }>> } = {
  House: ({ obligation }, { since }, { happened }, { regulation, readings }) => {
    const from = startOf(obligation, { ...happened, [obligation.start]: since.on }, regulation.terms, readings)
    if (isRefusal(from) || from.day === undefined) return isRefusal(from) ? from : undefined
    return deadline(obligation, from.day, regulation.terms, readings)
  },
  Statute: (_due, { since }) => {
    const computed = ProviderTerm.reactionBy(since.on)
    return isRefusal(computed) ? computed : computed.einde
  },
  Committee: (_due, { since }, _state, { committee, readings }) =>
    committee === undefined ? undefined : Term.end(since.on, { stelsel: "regeling", ...committee }, readings.werkdag),
  Agreed: (_due, { since }) => since.until,
  Before: () => undefined,
  Open: () => undefined
}
