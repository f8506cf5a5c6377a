/**
 * The main road through the states of a complaint: the shortest way to each, so that a drawing of it has no loops.
 *
 * @module
 */
import type { Value } from "@kracht/rules/Fact"
import type { Chart, Transition } from "./Transitions.ts"

/** The states in rows, each row one step further, with the steps between the rows and all other steps. */
export interface MainRoute {
  readonly rows: ReadonlyArray<ReadonlyArray<Value>>
  readonly steps: ReadonlyArray<Transition>
  readonly others: ReadonlyArray<Transition>
}

/** The main road of a part, from the state where nothing has happened yet; every state is on it. */
export const mainRoute = ({ part, steps }: Chart): MainRoute => {
  const rows = rowsFrom(part.values.slice(0, 1), steps, new Set(part.values.slice(0, 1)))
  const rowOf = (value: Value) => rows.findIndex((row) => row.includes(value))
  const unreached = part.values.filter((value) => rowOf(value) < 0)
  if (unreached.length > 0) throw new Error(`Geen stap leidt naar: ${unreached.join(", ")}.`)
  const main = steps.filter(({ van, naar }) => rowOf(naar) === rowOf(van) + 1)
  return { rows, steps: main, others: steps.filter((step) => !main.includes(step)) }
}

const rowsFrom = (
  row: ReadonlyArray<Value>,
  steps: ReadonlyArray<Transition>,
  seen: ReadonlySet<Value>
): ReadonlyArray<ReadonlyArray<Value>> => {
  if (row.length === 0) return []
  const next = [
    ...new Set(steps.filter(({ van, naar }) => row.includes(van) && !seen.has(naar)).map(({ naar }) => naar))
  ]
  return [row, ...rowsFrom(next, steps, new Set([...seen, ...next]))]
}
