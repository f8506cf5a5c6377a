/**
 * What does an event do to what is owed: which duties does it bring, meet, postpone or end?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import {
  type Asked,
  askedOf,
  type Case,
  isOpen,
  type Known,
  type Occurrence,
  type Opened,
  roundOf
} from "./CaseState.ts"
import { lastDay, termDay } from "./DutyTerm.ts"
import type { Value } from "./Fact.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { type Duty, duties, type Opening } from "./ProcedureDuty.ts"
import type { Readings } from "./Reading.ts"

/** The duties after an event: what became of those there were, and those it brings. */
export const dutiesAfter = (state: Case, now: Occurrence, known: Known, over: boolean): ReadonlyArray<Opened> => {
  const kept = state.duties.map((opened) => (isOpen(opened) ? after(opened, state, now, known, over) : opened))
  return [...kept, ...opening({ ...state, duties: kept }, now, known)]
}

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

/** Does an event name a later last day of this duty? */
export const isPostponed = (
  { postponedBy = [] }: Duty,
  event: Gebeurtenis,
  state: Case,
  { readings }: Known
): boolean => postponedBy.some((one) => one.on === event && comesTrue(one, event, askedOf(state, readings)))

const isNeedless = ({ endedBy = [] }: Duty, event: Gebeurtenis, state: Case, { readings }: Known): boolean =>
  endedBy.some((one) => one.on === event && comesTrue(one, event, askedOf(state, readings)))

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
  const is = askedOf(state, readings)
  return candidates
    .filter((duty) => owes === undefined || owes.has(duty))
    .filter(({ opens }) => opens.some((one) => comesTrue(one, now.event, is)))
    .filter(({ afterTalks }) => afterTalks !== true || enoughTalks(state.talks, readings))
    .filter((duty) => !stands(duty, state))
    .map((duty) => ({
      duty,
      since: now,
      round: state.rounds.length - 1,
      ...(duty.held !== undefined && is("bewaarplicht") === "geldt" ? { held: now.on } : {})
    }))
}

const openedBy: ReadonlyMap<Gebeurtenis, ReadonlyArray<Duty>> = new Map(
  [...new Set(duties.flatMap(({ opens }) => opens.map(({ on }) => on)))].map((event) => [
    event,
    duties.filter(({ opens }) => opens.some(({ on }) => on === event))
  ])
)

const comesTrue = ({ on, when = {} }: Opening, event: Gebeurtenis, is: Asked): boolean =>
  on === event && Object.entries(when).every(([part, values]) => values.includes(is(part) as Value))

/**
 * What is owed already is not owed twice; what is owed once, not again after it was done. What lapsed was not done, nor what an
 * event since made to be done anew.
 */
const stands = (duty: Duty, state: Case): boolean => {
  if (state.duties.some((opened) => opened.duty === duty && isOpen(opened))) return true
  const { seen } = roundOf(state)
  return (duty.once === true || duty.anewAfter !== undefined) && duty.fulfilledBy.some((event) => seen.has(event))
}

/** Under `niet-te-zeggen` no number of talks makes the duty certain. */
const enoughTalks = (talks: number, readings: Readings): boolean => {
  const read = readings["doorverwijzen.gesprekken"]
  return (talks > 1 && read !== "niet-te-zeggen") || (talks === 1 && read === "een")
}
