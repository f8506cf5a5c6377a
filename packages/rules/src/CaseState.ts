/**
 * What is known of one complaint of one complainant, after all that happened to it?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import type { Happened } from "./Deadline.ts"
import type { Value } from "./Fact.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import type { Duty } from "./ProcedureDuty.ts"
import { start as nothing } from "./ProcedureState.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import type { Regulation, Termijn } from "./Regulation.ts"

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
export interface Round {
  readonly days: Happened
  /** What was done and is not owed again. */
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

/** Still to be done, late or not. */
export const isOpen = ({ met, lapsed }: Opened): boolean => met === undefined && lapsed === undefined

/** What happened since it was taken up last. */
export const roundOf = ({ rounds }: Case): Round => rounds[rounds.length - 1] as Round

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

/** All that an opening can ask of: the state and the readings. */
export type Asked = (id: string) => Value | undefined

/** What an opening can ask of a complaint. */
export const askedOf = (state: Case, readings: Readings): Asked => {
  const parts = stateOf(state)
  return (id) => parts[id] ?? readings[id as keyof Readings]
}
