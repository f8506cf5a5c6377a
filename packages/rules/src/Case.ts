/**
 * What does an event change in one complaint, or why can it not be?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import {
  type Case,
  isOpen,
  type Known,
  type Occurrence,
  type Opened,
  type Round,
  roundOf,
  stateOf
} from "./CaseState.ts"
import * as Course from "./Course.ts"
import type { Happened } from "./Deadline.ts"
import { lastDay, termDay } from "./DutyTerm.ts"
import * as Extension from "./Extension.ts"
import type { Value } from "./Fact.ts"
import { notDone } from "./Happening.ts"
import { dutiesAfter, isPostponed } from "./Owing.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { duties, OWN_FILE } from "./ProcedureDuty.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import { readings as all, type Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

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
  const anew = before.parts["extern"] === "opgelost" && parts["extern"] === "in-behandeling"
  const { days, seen } = roundOf(before)
  const { sluiting = undefined, ...others } = first(anew ? {} : days, event, on)
  const until = closed(sluiting, { event, on }, settled, over)
  const round: Round = {
    days: until === undefined ? others : { ...others, sluiting: until },
    seen: new Set([...seen].filter((done) => !isUndone(done, event) && !(anew && !lasting.has(done)))).add(event)
  }
  return [...(anew ? before.rounds : before.rounds.slice(0, -1)), round]
}

/** Is what was done owed again after an event? */
const isUndone = (done: Gebeurtenis, event: Gebeurtenis): boolean =>
  doneAnew.some(({ fulfilledBy, anewAfter }) => fulfilledBy.includes(done) && anewAfter?.includes(event) === true)

const doneAnew = duties.filter(({ anewAfter }) => anewAfter !== undefined)

/** What stays done when the committee takes a complaint up anew: what was destroyed does not come back. */
const lasting: ReadonlySet<Gebeurtenis> = new Set(doneAnew.flatMap(({ fulfilledBy }) => fulfilledBy))

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

const counted = ["ontvangst", "ontvangst-extern", "ontvangstbevestiging", "doorzetting"] as const

/** The day a term counts from is that of the first event of its kind. */
const first = (days: Happened, event: Gebeurtenis, on: PlainDate): Happened =>
  counted.some((one) => one === event && days[one] === undefined) ? { ...days, [event]: on } : days
