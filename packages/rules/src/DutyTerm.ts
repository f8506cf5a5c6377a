/**
 * By which day must a duty of the procedure be done, and from which does it count?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { Case, Known, Occurrence, Opened } from "./CaseState.ts"
import { termUnder } from "./CommitteeTerm.ts"
import { askFor, deadline, type Happened, received, startOf } from "./Deadline.ts"
import type { Obligation } from "./Obligation.ts"
import { type Due, type Duty, forwarding, OWN_FILE } from "./ProcedureDuty.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"

/** The last day of a duty, `undefined` where nothing sets one. */
export const lastDay = (opened: Opened, state: Case, known: Known): PlainDate | Refusal | undefined => {
  return opened.held === undefined ? termDay(opened, state, known) : undefined
}

/** The last day of a duty, as if it may be done. */
export const termDay = (opened: Opened, state: Case, known: Known): PlainDate | Refusal | undefined => {
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
  const from = startOf(due.obligation, countedDays(due, since, days), regulation.terms, readings)
  if (isRefusal(from)) return since.on
  return from.day ?? (from.event === "sluiting" ? since.on : askFor(from.event))
}

/** What is taken up anew was received, and in the right place, on that day; what it brings back counts from then too (D69). */
const countedDays = ({ _tag }: Due, { event, on }: Occurrence, days: Happened): Happened =>
  _tag === "Anew" || event === "heropening" ? { ontvangst: on, doorzetting: on } : days

type LastDay<D extends Due> = (due: D, opened: Opened, days: Happened, known: Known) => PlainDate | Refusal | undefined

const byDue: { readonly [K in Due["_tag"]]: LastDay<Extract<Due, { readonly _tag: K }>> } = {
  House: (due, { duty, since }, days, known) =>
    isUncovered(duty, known.readings) ? undefined : houseDay(due.obligation, countedDays(due, since, days), known),
  Anew: (due, { since }, days, known) => houseDay(due.obligation, countedDays(due, since, days), known),
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
