/**
 * How far have the complaints come that belong together: of each complainant apart, or of all as one?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import * as Case from "./Case.ts"
import * as Course from "./Course.ts"
import { happenings } from "./Procedure.ts"

/** Something that happened, to one complainant or to all it can happen to. */
export interface Occurrence extends Omit<Case.Occurrence, "person"> {
  /** Which complainant. Without it: the first, for what a complainant does; else everyone to whom it can happen. */
  readonly klager: number | undefined
  /** Which of those who must consent; the complainant without it. */
  readonly person: number | undefined
}

/** How far the complaints have come. */
export interface State {
  /** The complaint of each complainant; under `samen` one complaint under the number of the first. */
  readonly cases: ReadonlyMap<number, Case.Case>
  /** Everyone who filed, with the number of their complaint. */
  readonly klagers: ReadonlyMap<number, number>
  readonly last: PlainDate | undefined
}

/** Before anything has happened. */
export const start: State = { cases: new Map(), klagers: new Map(), last: undefined }

/** Folds what happened over no complaint at all, up to the first event that cannot be. */
export const run = (occurrences: ReadonlyArray<Occurrence>, known: Case.Known) =>
  Course.fold<State, Occurrence, Case.Impossible>(
    start,
    occurrences,
    (state, now) => next(state, now, known),
    Case.isImpossible
  )

const earlier: Case.Impossible = {
  _tag: "Impossible",
  why: "te-vroeg",
  text: {
    nl: "De dag ligt voor die van de gebeurtenis ervoor.",
    en: "The day is before that of the event before it."
  }
}

/** The state after one more event, or why it cannot be. */
export const next = (state: State, now: Occurrence, known: Case.Known): State | Case.Impossible => {
  if (state.last !== undefined && now.on < state.last) return earlier
  const tried = complaintsOf(state, now, known).map((id) => [id, nextOf(state, id, now, known)] as const)
  const happening = tried.filter((one): one is readonly [number, Case.Case] => !Case.isImpossible(one[1]))
  const [first] = happening
  if (first === undefined) return (tried[0] as (typeof tried)[number])[1] as Case.Impossible
  return {
    cases: new Map([...state.cases, ...happening.filter(([id, after]) => isKept(state, id, after, known))]),
    klagers: filing(now.event) ? new Map([...state.klagers, [now.klager ?? 1, first[0]]]) : state.klagers,
    last: now.on
  }
}

/** What is no complaint yet is remembered once Jeugdstem was asked for help; complainants who share theirs remember one. */
const isKept = ({ cases }: State, id: number, { parts }: Case.Case, { readings }: Case.Known): boolean =>
  parts["zaak"] !== "geen" ||
  cases.has(id) ||
  (parts["jeugdstem"] === "gevraagd" && (cases.size === 0 || readings["klagers.meer"] === "ieder-voor-zich"))

const filing = (event: string): boolean => event === "ontvangst" || event === "ontvangst-extern"

/** Whose complaint is this about? At least one, if only to say why it cannot be. */
const complaintsOf = (state: State, { event, klager }: Occurrence, known: Case.Known): ReadonlyArray<number> => {
  const acts = happenings.find((happening) => happening.event === event)?.by === "indiener"
  if (klager === undefined && !acts && state.cases.size > 0) return [...state.cases.keys()]
  const one = klager ?? 1
  if (known.readings["klagers.meer"] === "ieder-voor-zich") return [one]
  // Only those who filed take part in the complaint they share.
  return state.klagers.has(one) || filing(event) || state.klagers.size === 0 ? [sharedBy(state)] : [one]
}

/** The one complaint under `samen`. */
const sharedBy = ({ cases }: State): number => [...cases.keys()][0] ?? 1

const nextOf = (state: State, id: number, now: Occurrence, known: Case.Known): Case.Case | Case.Impossible => {
  const { event, on, until, person } = now
  const occurrence = { event, on, person: person ?? now.klager ?? id, ...(until === undefined ? {} : { until }) }
  return Case.next(state.cases.get(id) ?? Case.start, occurrence, known)
}
