/**
 * All tables and obligations of the rules, each shown right when this module loads.
 *
 * @module
 */
import * as Appeal from "./Appeal.ts"
import * as Composition from "./Composition.ts"
import * as Costs from "./Costs.ts"
import { obligations } from "./Deadline.ts"
import * as Eligibility from "./Eligibility.ts"
import * as Kind from "./Kind.ts"
import { minderjarig } from "./Reading.ts"
import { digest } from "./Receipt.ts"
import * as Routing from "./Routing.ts"
import { aanleiding, anoniem, hoedanigheid, leeftijdsgroep, samenMetVolwassene } from "./Situation.ts"
import * as Table from "./Table.ts"

/** What kind of message it is. */
export const kind = Table.compileUnsafe(Kind.table)

/** Whether this person may bring it. */
export const eligibility = Table.compileUnsafe(Eligibility.table)

/** Where it can be brought. */
export const routing = Table.compileUnsafe(Routing.table)

/** What can be done now. */
export const appeal = Table.compileUnsafe(Appeal.table)

/** What it costs. */
export const costs = Table.compileUnsafe(Costs.table)

/** Every table, in the order in which they feed each other. */
export const tables: ReadonlyArray<Table.Compiled> = [
  Table.erase(kind),
  Table.erase(eligibility),
  Table.erase(routing),
  Table.erase(appeal),
  Table.erase(costs)
]

/** Kind and eligibility as one: what a person must be asked before both are decided. */
export const admission = Composition.compose(
  [aanleiding, anoniem, hoedanigheid, leeftijdsgroep, samenMetVolwassene, minderjarig],
  [
    { as: "soort", table: Table.erase(kind) },
    { as: "uitkomst", table: Table.erase(eligibility) }
  ]
)

let known: string | undefined

/** A hash over every table and obligation: two answers with the same rules carry the same one. */
export const fingerprint = (): string => {
  known ??= digest({ tables: tables.map(({ table }) => table), obligations })
  return known
}
