import type { Value } from "../src/Fact.ts"
import type * as Table from "../src/Table.ts"

/** Every input of a table, by plain enumeration. */
export const inputsOf = (table: Table.Table): ReadonlyArray<Record<string, Value>> =>
  table.facts.reduce<ReadonlyArray<Record<string, Value>>>(
    (inputs, { id, values }) => inputs.flatMap((input) => values.map((value) => ({ ...input, [id]: value }))),
    [{}]
  )
