/**
 * The course: events folded to a state.
 *
 * Which event may happen when, and what it changes, is a table over the event and the state, so it is shown complete
 * and free of overlap like any other: every event has an answer in every state, and a refusal has its reason too.
 *
 * @module
 */
import type { Fact, Value } from "./Fact.ts"
import type { Because, Plain } from "./Reason.ts"
import type { Row, Table } from "./Table.ts"

/** The parts of a state that an event depends on or changes, by the id of their fact. */
export type Parts = Readonly<Record<string, Value>>

/** Some values of a part of the state, and what to say where it has another one. */
export interface Need {
  readonly part: string
  readonly values: ReadonlyArray<Value>
  readonly otherwise: Plain
}

/** What an event changes, or why it cannot happen; where that differs, one way for each difference. */
export type Way = {
  readonly when?: Readonly<Record<string, ReadonlyArray<Value>>>
  /** What this way rests on besides the move itself. */
  readonly because?: ReadonlyArray<Because>
} & ({ readonly becomes: Parts; readonly refused?: never } | { readonly refused: Plain; readonly becomes?: never })

/** An event that can happen: what must be so before it, and what is so after it. */
export interface Move {
  readonly event: string
  readonly needs: ReadonlyArray<Need>
  readonly ways: ReadonlyArray<Way>
  readonly because: ReadonlyArray<Because>
}

/** What a row of the course says: what the event changes, or why it cannot happen. */
export type Outcome =
  | { readonly _tag: "Happens"; readonly becomes: Parts }
  | { readonly _tag: "Refused"; readonly because: Plain }

/** The fact that names the event in the table of a course. */
export const EVENT = "gebeurtenis"

/**
 * The moves as one table: for each event a row for each way it can happen, and one for each need that can be unmet, in
 * the order of the needs.
 */
export const asTable = (
  id: string,
  question: string,
  parts: ReadonlyArray<Fact>,
  moves: ReadonlyArray<Move>
): Table<ReadonlyArray<Fact>, Outcome> => ({
  id,
  question,
  facts: [{ id: EVENT, values: moves.map(({ event }) => event), question: "Wat gebeurt er?" }, ...parts],
  rows: moves.flatMap((move) => [...happening(move), ...refusals(move, parts)])
})

const happening = ({ event, needs, ways, because }: Move): ReadonlyArray<Row<ReadonlyArray<Fact>, Outcome>> =>
  ways.map(({ when = {}, because: own = [], becomes, refused }, i) => ({
    id: ways.length === 1 ? event : `${event}-${i + 1}`,
    when: { [EVENT]: event, ...met(needs), ...when },
    outcome: refused === undefined ? { _tag: "Happens", becomes } : { _tag: "Refused", because: refused },
    because: [...because, ...own]
  }))

const refusals = (
  { event, needs, because }: Move,
  parts: ReadonlyArray<Fact>
): ReadonlyArray<Row<ReadonlyArray<Fact>, Outcome>> =>
  needs.map(({ part, values, otherwise }, i) => ({
    id: `${event}-niet-${part}`,
    when: { [EVENT]: event, ...met(needs.slice(0, i)), [part]: others(parts, part, values) },
    outcome: { _tag: "Refused", because: otherwise },
    because
  }))

const met = (needs: ReadonlyArray<Need>): Readonly<Record<string, ReadonlyArray<Value>>> =>
  Object.fromEntries(needs.map(({ part, values }) => [part, values]))

const others = (parts: ReadonlyArray<Fact>, part: string, values: ReadonlyArray<Value>): ReadonlyArray<Value> =>
  parts.find(({ id }) => id === part)?.values.filter((value) => !values.includes(value)) ?? []

/** Folds events over a state, up to the first that cannot happen. */
export const fold = <State, Event, Refusal>(
  start: State,
  events: ReadonlyArray<Event>,
  next: (state: State, event: Event) => State | Refusal,
  isRefusal: (result: State | Refusal) => result is Refusal
): State | { readonly at: number; readonly refusal: Refusal } => {
  let state = start
  for (const [at, event] of events.entries()) {
    const result = next(state, event)
    if (isRefusal(result)) return { at, refusal: result }
    state = result
  }
  return state
}
