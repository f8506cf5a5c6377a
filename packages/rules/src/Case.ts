/**
 * How far has one complaint come, and which duties are open, met or late?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { termUnder } from "./CommitteeTerm.ts"
import * as Course from "./Course.ts"
import { askFor, deadline, type Happened, received, startOf } from "./Deadline.ts"
import * as Extension from "./Extension.ts"
import type { Value } from "./Fact.ts"
import { notDone } from "./Happening.ts"
import type { Obligation } from "./Obligation.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { type Due, type Duty, duties, forwarding, type Opening, OWN_FILE } from "./ProcedureDuty.ts"
import { start as nothing } from "./ProcedureState.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import { readings as all, type Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Regulation, Termijn } from "./Regulation.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

/** Something that happened to a complaint, on a civil day. */
export interface Occurrence {
  readonly event: Gebeurtenis
  readonly on: PlainDate
  /** Which of those who must consent it is about; the complainant when there is one. */
  readonly person: number
  /** The later day it names, for the events that name one. */
  readonly until?: PlainDate
}

/** A duty that was opened, and what became of it. */
export interface Opened {
  readonly duty: Duty
  readonly since: Occurrence
  /** How often the complaint had been with the committee anew by then. */
  readonly round: number
  readonly met?: PlainDate
  /** It was met, and what happened since can make it owed again. */
  readonly again?: true
  /** It ended before it was met. */
  readonly lapsed?: PlainDate
  /** The last day named when it was postponed. */
  readonly postponed?: PlainDate
  /** The first day of the period that runs since it was postponed. */
  readonly runs?: PlainDate
  /** The day its term counts from, where that is another than the day it opened. */
  readonly counted?: PlainDate
  /** The day of the event that could not do without it. */
  readonly overtaken?: PlainDate
  /** The day from which it may not be done. */
  readonly held?: PlainDate
}

/** How far one complaint of one complainant has come. */
export interface Case {
  /** The parts of the state that events change. */
  readonly parts: Readonly<Record<string, Value>>
  /** What each of those who must consent said, by their number. */
  readonly consents: ReadonlyMap<number, Value>
  readonly talks: number
  readonly duties: ReadonlyArray<Opened>
  /** The days of what happened first, each time the committee took it up: what was owed earlier counts from its own. */
  readonly rounds: ReadonlyArray<Round>
  /** The last day of an outcome, a reaction or a follow-up talk: from the one a complaint was closed after a file is kept. */
  readonly settled: PlainDate | undefined
}

/** What happened since a complaint was taken up. */
interface Round {
  readonly days: Happened
  readonly seen: ReadonlySet<Gebeurtenis>
}

/** Before anything has happened. */
export const start: Case = {
  parts: nothing,
  consents: new Map(),
  talks: 0,
  duties: [],
  rounds: [{ days: {}, seen: new Set() }],
  settled: undefined
}

/** What the course of a complaint depends on besides what happened. */
export interface Known {
  readonly regulation: Regulation
  readonly readings: Readings
  /** The term of the external committee's own regulation, where it is known. */
  readonly committee: Termijn | undefined
  /** The duties that can be owed under the statute of the help and on the way the complaint goes; all where it is left out. */
  readonly owes?: ReadonlySet<Duty>
}

/** Why an event cannot be. */
export interface Impossible {
  readonly _tag: "Impossible"
  readonly why: "te-vroeg" | "te-laat" | "tot-te-vroeg" | "tot-te-laat" | "klacht" | "onmogelijk"
  readonly text: Plain
}

/** Tells what cannot be. */
export const isImpossible = (result: object): result is Impossible => "_tag" in result

/** The complaint after one more event, or why that cannot be. */
export const next = (before: Case, now: Occurrence, known: Known): Case | Impossible => {
  const { outcome } = rowOf(before, now, known)
  if (outcome._tag === "Refused")
    return { _tag: "Impossible", why: "onmogelijk", text: refusalOf(before, now.event, outcome) }
  const notLater = postponing(before, now, known)
  if (notLater !== undefined) return notLater
  const { eigenToestemming, ...becomes } = outcome.becomes
  const { consents, talks } = before
  const changed: Case = {
    ...before,
    parts: { ...before.parts, ...becomes },
    consents: eigenToestemming === undefined ? consents : new Map([...consents, [now.person, eigenToestemming]]),
    talks: now.event === "gesprek" ? talks + 1 : talks,
    settled: settles(now.event) ? now.on : before.settled
  }
  const over = changed.parts["zaak"] !== "lopend" && before.parts["zaak"] === "lopend"
  const after: Case = { ...changed, rounds: roundsAfter(before, changed, now, over) }
  return { ...after, duties: dutiesAfter(after, now, known, over) }
}

/** Why an event cannot happen; what must be done first is named, and for how long a file waits for that. */
const refusalOf = (before: Case, event: Gebeurtenis, { because }: { readonly because: Plain }): Plain => {
  const waiting = before.duties.filter((opened) => isOpen(opened) && opened.duty.first === true)
  if (because !== notDone) return because
  const named = (taal: keyof Plain) => waiting.map(({ duty }) => duty.what[taal]).join("; ")
  const until = destroying.has(event) ? atTheEnd : { nl: "", en: "" }
  return {
    nl: `${because.nl} Dat is: ${named("nl")}.${until.nl}`,
    en: `${because.en} That is: ${named("en")}.${until.en}`
  }
}

const atTheEnd: Plain = {
  nl: " Op de laatste dag van de bewaartermijn gaat het dossier toch weg.",
  en: " On the last day of the retention period the file goes all the same."
}

/** Did anything change that anyone can see: how far it is, what people said, or what is owed? */
export const differs = (before: Case, after: Case): boolean =>
  Object.keys(before.parts).some((part) => before.parts[part] !== after.parts[part]) ||
  [...after.consents].some(([person, said]) => before.consents.get(person) !== said) ||
  after.duties.length > before.duties.length ||
  after.duties.some((opened, i) => opened !== before.duties[i])

/** The row of the course that says what an event changes now, or why it cannot happen. */
export const rowOf = (before: Case, now: Occurrence, known: Known) =>
  Table.decide(Rulebook.course, {
    ...chosen(known.readings),
    ...stateOf(before),
    eigenToestemming: before.consents.get(now.person) ?? "geen",
    dossier: fileOf(before),
    nogNodig: isNeeded(before, now, known),
    [Course.EVENT]: now.event
  })

/**
 * Is the file that this event would destroy still needed? Whatever is owed in its complaint needs it, but the text keeps it no
 * longer than its maximum (law.md N115, D85): a duty outlives the file (D71), and only an extension keeps the file too.
 */
const isNeeded = (before: Case, { event, on }: Occurrence, known: Known): boolean => {
  if (!destroying.has(event)) return false
  const isOwed = before.duties.some((opened) => isOpen(opened) && opened.duty.first === true)
  return (
    isOwed &&
    !openFiles(before).some((file) => file.duty.fulfilledBy.includes(event) && isOver(file, before, on, known))
  )
}

/** Is the last day of a duty here, or behind? */
const isOver = (opened: Opened, state: Case, on: PlainDate, known: Known): boolean => {
  const day = lastDay(opened, state, known)
  return typeof day === "number" && on >= day
}

/** The duties to destroy what is still kept of this complaint. */
const openFiles = ({ duties }: Case): ReadonlyArray<Opened> =>
  duties.filter((opened) => isOpen(opened) && opened.duty.fulfilledBy.some((event) => destroying.has(event)))

/** Who still keeps a file of it? */
const fileOf = (before: Case): Value => {
  const kept = openFiles(before).map(({ duty }) => duty.id)
  const inside = kept.includes(OWN_FILE)
  if (!kept.some((id) => id !== OWN_FILE)) return inside ? "samenwerking" : "geen"
  return inside ? "beide" : "commissie"
}

/** The readings the course knows. */
const chosen = (readings: Readings): Readonly<Record<string, Value>> => {
  const known: Record<string, Value> = {}
  for (const id of ofCourse) known[id] = readings[id]
  return known
}

const ofCourse = all.map(({ id }) => id).filter((id) => Rulebook.course.table.facts.some((fact) => fact.id === id))

/** The parts of the state, those that are derived too. */
export const stateOf = ({ parts, consents, duties }: Case): Readonly<Record<string, Value>> => {
  const open = duties.filter(isOpen)
  return {
    ...parts,
    toestemming: together([...consents.values()]),
    reactieOpen: open.some(({ duty }) => duty.id === ProviderTerm.reaction.id),
    afgerond: open.every(({ duty }) => duty.first !== true)
  }
}

/** One refusal, withdrawal or question still open keeps a file shut: all who were asked must consent. */
const together = (said: ReadonlyArray<Value>): Value =>
  (["geweigerd", "ingetrokken", "gevraagd", "gegeven"] as const).find((stand) => said.includes(stand)) ?? "geen"

const settling: ReadonlySet<Gebeurtenis> = new Set([
  "bevinding-gegrond",
  "bevinding-deels-gegrond",
  "bevinding-ongegrond",
  "uitleg-uitkomst",
  "oplossing",
  "geen-oplossing",
  "oplossing-extern",
  "oordeel-gegrond",
  "oordeel-deels-gegrond",
  "oordeel-ongegrond",
  "reactie",
  "vervolggesprek"
])

const settles = (event: Gebeurtenis): boolean => settling.has(event)

/** What keeps a file longer. */
const extending: ReadonlySet<Gebeurtenis> = new Set<Gebeurtenis>(["bewaren-verlengd", "bewaren-extern-verlengd"])

/** What ends that a file is kept. */
const destroying: ReadonlySet<Gebeurtenis> = new Set<Gebeurtenis>(["vernietiging", "vernietiging-extern"])

/** A new last day must be later than the one there was, and within what may be named. */
const postponing = (before: Case, { event, on, until }: Occurrence, known: Known): Impossible | undefined => {
  if (until === undefined) return undefined
  if (extending.has(event)) {
    const moments = periods(before, event, known).map((period) => Extension.momentIn(on, period))
    if (moments.includes("te-vroeg")) return tooEarly
    if (moments.includes("te-laat")) return tooLate
  }
  if (postponable(before, event, known).some((day) => until <= day)) return notLater
  return until > furthestFor(before, event, known) ? tooFar : undefined
}

/** The last days that an event would move. */
const postponable = (before: Case, event: Gebeurtenis, known: Known): ReadonlyArray<PlainDate> =>
  periods(before, event, known).map(({ end }) => end)

/** The periods that an event would lengthen, also while what ends them may not be done. */
const periods = (before: Case, event: Gebeurtenis, known: Known): ReadonlyArray<Extension.Period> =>
  before.duties
    .filter((opened) => isOpen(opened) && isPostponed(opened.duty, event, before, known))
    .flatMap((opened) => {
      const end = termDay(opened, before, known) ?? soonest(opened)
      return typeof end === "number" ? [{ from: opened.runs ?? opened.since.on, end }] : []
    })

/** What counts from a day not known yet ends no sooner than if it were the day it opened. */
const soonest = ({ duty, since }: Opened): PlainDate | undefined => {
  const computed = duty.due._tag === "Statute" ? ProviderTerm.reactionBy(since.on) : undefined
  return computed === undefined || isRefusal(computed) ? undefined : computed.einde
}

const tooEarly: Impossible = {
  _tag: "Impossible",
  why: "te-vroeg",
  text: Extension.tooEarly
}

const tooLate: Impossible = {
  _tag: "Impossible",
  why: "te-laat",
  text: Extension.tooLate
}

const notLater: Impossible = {
  _tag: "Impossible",
  why: "tot-te-vroeg",
  text: {
    nl: "De nieuwe dag ligt niet na de laatste dag die er al was.",
    en: "The new day is not after the last day there was."
  }
}

const tooFar: Impossible = {
  _tag: "Impossible",
  why: "tot-te-laat",
  text: {
    nl: "Zo ver kan een bewaartermijn niet in 1 keer worden verlengd.",
    en: "A retention period cannot be extended that far at once."
  }
}

/** A day later than any last day there can be: what names a later day can always name one. */
const latest = Number.MAX_SAFE_INTEGER as PlainDate

/** The furthest day an event can name: how far a file may be kept longer at once is a reading. */
export const furthestFor = (before: Case, event: Gebeurtenis, known: Known): PlainDate => {
  if (!extending.has(event)) return latest
  const limits = postponable(before, event, known).map((day) => Extension.furthest(day, known.readings))
  return limits.reduce<PlainDate>(
    (least, limit) => (typeof limit === "number" && limit < least ? limit : least),
    latest
  )
}

/** A complaint is taken up anew by going to the committee once more. */
const roundsAfter = (before: Case, { parts, settled }: Case, { event, on }: Occurrence, over: boolean) => {
  const again = before.parts["extern"] === "opgelost" && parts["extern"] === "in-behandeling"
  const { days, seen } = again ? { days: {}, seen: new Set<Gebeurtenis>() } : roundOf(before)
  const undone = duties.filter(({ anewAfter }) => anewAfter?.includes(event)).flatMap(({ fulfilledBy }) => fulfilledBy)
  const { sluiting = undefined, ...others } = first(days, event, on)
  const until = closed(sluiting, { event, on }, settled, over)
  const round: Round = {
    days: until === undefined ? others : { ...others, sluiting: until },
    // What is owed again is not done any more.
    seen: new Set([...seen].filter((one) => !undone.includes(one))).add(event)
  }
  return [...(again ? before.rounds : before.rounds.slice(0, -1)), round]
}

/** A file is kept from the day everything was said, not from the day that was booked; what is said later counts too. */
const closed = (
  before: PlainDate | undefined,
  { event, on }: Pick<Occurrence, "event" | "on">,
  settled: PlainDate | undefined,
  over: boolean
): PlainDate | undefined => {
  if (event === "heropening") return undefined
  if (over) return event === "sluiting" ? (settled ?? on) : on
  return before !== undefined && settles(event) ? on : before
}

const roundOf = ({ rounds }: Case): Round => rounds[rounds.length - 1] as Round

const counted = ["ontvangst", "ontvangst-extern", "ontvangstbevestiging", "doorzetting"] as const

/** The day a term counts from is that of the first event of its kind. */
const first = (days: Happened, event: Gebeurtenis, on: PlainDate): Happened =>
  counted.some((one) => one === event && days[one] === undefined) ? { ...days, [event]: on } : days

const dutiesAfter = (state: Case, now: Occurrence, known: Known, over: boolean): ReadonlyArray<Opened> => {
  const kept = state.duties.map((opened) =>
    isOpen(opened) ? after(opened, state, now, known, over) : done(opened, now)
  )
  return [...kept, ...opening({ ...state, duties: kept }, now, known)]
}

/** What was done can be owed again after some events. */
const done = (opened: Opened, { event }: Occurrence): Opened =>
  opened.met !== undefined && opened.duty.anewAfter?.includes(event) ? { ...opened, again: true } : opened

/** Still to be done, late or not. */
export const isOpen = ({ met, lapsed }: Opened): boolean => met === undefined && lapsed === undefined

const after = (opened: Opened, state: Case, now: Occurrence, known: Known, over: boolean): Opened => {
  const { duty } = opened
  const { event, on, until } = now
  if (duty.fulfilledBy.includes(event)) return { ...opened, met: on }
  if (duty.held?.by === event) return held(opened, state, now, known)
  if (duty.held?.until === event && opened.held !== undefined) return released(opened, state, now, known)
  if (until !== undefined && isPostponed(duty, event, state, known)) return postponed(opened, state, now, known)
  if (duty.countsFrom === event) return opened.counted === undefined ? { ...opened, counted: on } : opened
  if (duty.due._tag === "Before" && duty.due.events.includes(event)) return { ...opened, overtaken: on }
  if (isNeedless(duty, event, state, known) || (over && !outlives(duty, event, known.readings)))
    return { ...opened, lapsed: on }
  return opened
}

const isPostponed = ({ postponedBy = [] }: Duty, event: Gebeurtenis, state: Case, { readings }: Known): boolean =>
  postponedBy.some((one) => one.on === event && comesTrue(one, event, allOf(state, readings)))

const isNeedless = ({ endedBy = [] }: Duty, event: Gebeurtenis, state: Case, { readings }: Known): boolean =>
  endedBy.some((one) => one.on === event && comesTrue(one, event, allOf(state, readings)))

/** All that an opening can ask of: the readings and the state. */
const allOf = (state: Case, readings: Readings) =>
  ({ ...readings, ...stateOf(state) }) as Readonly<Record<string, Value>>

/** What may not be done is not late from then; what was late already stays late. */
const held = (opened: Opened, state: Case, { on }: Occurrence, known: Known): Opened => {
  const day = lastDay(opened, state, known)
  return typeof day === "number" && on > day ? opened : { ...opened, held: on }
}

/** What may be done again is done on the last day there was, or at once where that has passed. */
const released = ({ held: _, ...opened }: Opened, state: Case, { on }: Occurrence, known: Known): Opened => {
  const day = lastDay(opened, state, known)
  return typeof day === "number" && on > day ? { ...opened, postponed: on } : opened
}

/** What is said after the last day moves nothing: late stays late. */
const postponed = (opened: Opened, state: Case, { on, until }: Occurrence, known: Known): Opened => {
  const day = termDay(opened, state, known)
  if (until === undefined || (typeof day === "number" && on > day)) return opened
  return { ...opened, postponed: until, ...(typeof day === "number" ? { runs: (day + 1) as PlainDate } : {}) }
}

/** A withdrawal does not end what a statute demands, unless it is read to end everything. */
const outlives = ({ survives }: Duty, event: Gebeurtenis, readings: Readings): boolean =>
  survives === true && !(event === "intrekking" && readings["intrekken.gevolg"] === "alles")

const opening = (state: Case, now: Occurrence, { readings, owes }: Known): ReadonlyArray<Opened> => {
  const candidates = openedBy.get(now.event)
  if (candidates === undefined) return []
  const is = allOf(state, readings)
  return candidates
    .filter((duty) => owes === undefined || owes.has(duty))
    .filter(({ opens }) => opens.some((one) => comesTrue(one, now.event, is)))
    .filter(({ afterTalks }) => afterTalks !== true || enoughTalks(state.talks, readings))
    .filter((duty) => !stands(duty, state))
    .map((duty) => ({
      duty,
      since: now,
      round: state.rounds.length - 1,
      ...(duty.held !== undefined && is["bewaarplicht"] === "geldt" ? { held: now.on } : {})
    }))
}

const openedBy: ReadonlyMap<Gebeurtenis, ReadonlyArray<Duty>> = new Map(
  [...new Set(duties.flatMap(({ opens }) => opens.map(({ on }) => on)))].map((event) => [
    event,
    duties.filter(({ opens }) => opens.some(({ on }) => on === event))
  ])
)

const comesTrue = ({ on, when = {} }: Opening, event: Gebeurtenis, is: Readonly<Record<string, Value>>): boolean =>
  on === event && Object.entries(when).every(([part, values]) => values.includes(is[part] as Value))

/** What is owed already is not owed twice. What is owed once is not owed again after it was done; what lapsed was not done. */
const stands = (duty: Duty, state: Case): boolean => {
  const current = state.rounds.length - 1
  const before = state.duties.filter((opened) => opened.duty === duty)
  if (before.some((opened) => isOpen(opened) || isDoneForGood(opened))) return true
  const { seen } = roundOf(state)
  const done =
    before.some(({ round, lapsed, again }) => round === current && lapsed === undefined && again !== true) ||
    duty.fulfilledBy.some((event) => seen.has(event))
  return duty.once === true && done
}

const isDoneForGood = ({ duty, met, again }: Opened): boolean =>
  duty.anewAfter !== undefined && met !== undefined && again !== true

/** Under `niet-te-zeggen` no number of talks makes the duty certain. */
const enoughTalks = (talks: number, readings: Readings): boolean => {
  const read = readings["doorverwijzen.gesprekken"]
  return (talks > 1 && read !== "niet-te-zeggen") || (talks === 1 && read === "een")
}

/** The last day of a duty, `undefined` where nothing sets one. */
export const lastDay = (opened: Opened, state: Case, known: Known): PlainDate | Refusal | undefined => {
  return opened.held === undefined ? termDay(opened, state, known) : undefined
}

/** The last day of a duty, as if it may be done. */
const termDay = (opened: Opened, state: Case, known: Known): PlainDate | Refusal | undefined => {
  const { duty, postponed, overtaken } = opened
  if (overtaken !== undefined && postponed === undefined) return overtaken
  if (postponed !== undefined && opened.counted === undefined) return postponed
  const day = byDue[duty.due._tag](duty.due as never, opened, daysOf(opened, state), known)
  return postponed === undefined || (typeof day === "number" && day > postponed) ? day : postponed
}

/** Could a royal decree still to come move the last day of a duty? Only a term of a statute is moved by one. */
export const isProvisional = (opened: Opened): boolean => {
  const { duty, postponed, counted } = opened
  if (duty.due._tag !== "Statute" || counted === undefined) return false
  const computed = ProviderTerm.reactionBy(counted)
  return !isRefusal(computed) && computed.voorlopig && (postponed === undefined || computed.einde >= postponed)
}

/** The days a term of this duty can count from; whoever keeps a file received the complaint on a day of their own. */
export const daysOf = ({ duty: { keptSince }, round }: Opened, { rounds }: Case): Happened => {
  const days = rounds[round]?.days ?? {}
  if (keptSince === undefined) return days
  const { ontvangst: _, ...others } = days
  const day = rounds.slice(0, round + 1).findLast((one) => one.days[keptSince] !== undefined)?.days[keptSince]
  return day === undefined ? others : { ...others, ontvangst: day }
}

/** The day a duty counts from; a term of a statute counts from the event it names, whose day is asked for until it is known. */
export const countsFrom = (
  { duty, since, counted }: Opened,
  days: Happened,
  { regulation, readings }: Pick<Known, "regulation" | "readings">
): PlainDate | Plain => {
  const { due } = duty
  if (due._tag === "Statute") return counted ?? askFor(due.obligation.start)
  if (due._tag !== "House" && due._tag !== "Anew") return counted ?? since.on
  const from = startOf(due.obligation, due._tag === "House" ? days : anewOn(since), regulation.terms, readings)
  if (isRefusal(from)) return since.on
  return from.day ?? (from.event === "sluiting" ? since.on : askFor(from.event))
}

/** What is taken up anew was received, and in the right place, on that day. */
const anewOn = ({ on }: Occurrence): Happened => ({ ontvangst: on, doorzetting: on })

type LastDay<D extends Due> = (due: D, opened: Opened, days: Happened, known: Known) => PlainDate | Refusal | undefined

const byDue: { readonly [K in Due["_tag"]]: LastDay<Extract<Due, { readonly _tag: K }>> } = {
  House: ({ obligation }, { duty }, days, known) =>
    isUncovered(duty, known.readings) ? undefined : houseDay(obligation, days, known),
  Anew: ({ obligation }, { since }, _days, known) => houseDay(obligation, anewOn(since), known),
  Statute: (_due, { counted }) => {
    if (counted === undefined) return undefined
    const computed = ProviderTerm.reactionBy(counted)
    return isRefusal(computed) ? computed : computed.einde
  },
  Committee: (_due, { since }, _days, { committee, readings }) => {
    const term = termUnder(committee, readings)
    return term === undefined ? undefined : Term.end(since.on, term, readings.werkdag)
  },
  Forwarding: (_due, { since }, days, known) => toldBy(since, days, known),
  Agreed: (_due, { since }) => since.until,
  Before: () => undefined,
  Open: () => undefined
}

/** The file of the partnership, where the term is read to be that of the committee's files alone (D88). */
export const isUncovered = ({ id }: Duty, readings: Readings): boolean =>
  id === OWN_FILE && readings["bewaren.wat"] === "alleen-extern"

const houseDay = (
  obligation: Obligation,
  days: Happened,
  { regulation, readings }: Known
): PlainDate | Refusal | undefined => {
  const from = startOf(obligation, days, regulation.terms, readings)
  if (isRefusal(from) || from.day === undefined) return isRefusal(from) ? from : undefined
  return deadline(obligation, from.day, regulation.terms, readings)
}

/**
 * The employee is told when the complaint is passed on, or at once, as read; a committee passes nothing on, and what was passed on
 * before the employee had to be told (again) sets no day.
 */
const toldBy = (since: Occurrence, days: Happened, known: Known): PlainDate | Refusal | undefined => {
  if (known.readings["beklaagde.wanneer"] === "bij-ontvangst") {
    const day = received({ ontvangst: since.on }, known.readings)
    return isRefusal(day) ? day : day.day
  }
  const { ontvangst, doorzetting } = days
  if (ontvangst === undefined || ontvangst < since.on) return undefined
  const latest = houseDay(forwarding, days, known)
  return doorzetting !== undefined && (typeof latest !== "number" || doorzetting < latest) ? doorzetting : latest
}
