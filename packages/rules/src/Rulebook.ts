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
import { asTable } from "./Obligation.ts"
import { intrekkenReden, minderjarig, signaalAnoniem } from "./Reading.ts"
import { digest } from "./Receipt.ts"
import * as Routing from "./Routing.ts"
import {
  aanleiding,
  anoniem,
  hoedanigheid,
  leeftijdsgroep,
  loket,
  over,
  samenMetVolwassene,
  stand
} from "./Situation.ts"
import * as Subject from "./Subject.ts"
import * as Table from "./Table.ts"

/** What kind of message it is. */
export const kind = Table.compileUnsafe(Kind.table)

/** Whether this person may bring it. */
export const eligibility = Table.compileUnsafe(Eligibility.table)

/** Where it can be brought. */
export const routing = Table.compileUnsafe(Routing.table)

/** Whose terms start. */
export const filing = Table.compileUnsafe(Routing.filing)

/** Which other way the subject opens. */
export const subject = Table.compileUnsafe(Subject.table)

/** What can be done now. */
export const appeal = Table.compileUnsafe(Appeal.table)

/** What it costs. */
export const costs = Table.compileUnsafe(Costs.table)

/** Every table, in the order in which they feed each other. */
export const tables: ReadonlyArray<Table.Compiled> = [
  Table.erase(kind),
  Table.erase(eligibility),
  Table.erase(routing),
  Table.erase(filing),
  Table.erase(subject),
  Table.erase(appeal),
  Table.erase(costs)
]

const asked = [
  aanleiding,
  anoniem,
  hoedanigheid,
  leeftijdsgroep,
  samenMetVolwassene,
  minderjarig,
  signaalAnoniem
] as const

const admitting: ReadonlyArray<Composition.Part> = [
  { as: "soort", table: Table.erase(kind) },
  { as: "uitkomst", table: Table.erase(eligibility) }
]

/** Kind and eligibility as one: what a person must be asked before both are decided. */
export const admission = Composition.compose(asked, admitting)

const byRow = (as: string, table: Table.Compiled): Composition.Part => ({ as, table, value: (row) => row.id })

/** The name under which a composition knows whether an obligation exists. */
export const dutyFact = (id: string): string => `plicht.${id}`

const duties: ReadonlyArray<Composition.Part> = obligations.map((obligation) => ({
  as: dutyFact(obligation.id),
  table: Table.erase(Table.compileUnsafe(asTable(obligation, [Kind.soort, Eligibility.uitkomst, loket, stand])))
}))

let composed: Composition.Composition | undefined

/** Every decision as one, with the row each rests on: what any part of an answer depends on. Made at first use. */
export const whole = (): Composition.Composition => {
  composed ??= Composition.compose(
    [...asked, intrekkenReden, loket, over, stand],
    [
      ...admitting,
      byRow("uitkomst.rij", Table.erase(eligibility)),
      byRow("vervolg.rij", Table.erase(appeal)),
      byRow("indienen.rij", Table.erase(filing)),
      byRow("onderwerp.rij", Table.erase(subject)),
      ...duties
    ],
    onlyWhatMatters
  )
  return composed
}

/** Where and about whom a complaint goes means nothing for what is no complaint, or cannot be one. */
const onlyWhatMatters = (outcomes: Composition.Outcomes): Composition.Outcomes => {
  if (isComplaint(outcomes)) return outcomes
  const { "indienen.rij": _filing, "onderwerp.rij": _subject, ...rest } = outcomes
  return rest
}

/** Is it a complaint that can be made? */
export const isComplaint = ({ soort, uitkomst }: { readonly soort?: unknown; readonly uitkomst?: unknown }): boolean =>
  soort === "klacht" && uitkomst === "mogelijk"

let known: string | undefined

/** A hash over every table and obligation: two answers with the same rules carry the same one. */
export const fingerprint = (): string => {
  known ??= digest({ tables: tables.map(({ table }) => table), obligations })
  return known
}
