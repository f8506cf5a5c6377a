/**
 * Which rows of which tables does a worked example reach?
 *
 * A row is reached when an example leaves it alone to fit, and the answer gives its reasons or its steps.
 *
 * @module
 */
import * as Result from "effect/Result"
import { presumed } from "./src/ApplicableLaw.ts"
import { choose } from "./src/Choice.ts"
import { behind } from "./src/Fact.ts"
import { toReden } from "./src/Reason.ts"
import * as Rulebook from "./src/Rulebook.ts"
import type { Setting } from "./src/Setting.ts"
import type { Situatie } from "./src/Situation.ts"
import * as Table from "./src/Table.ts"
import { answer, type Vraag } from "./src/WorkedExample.ts"

/** A table with its rows: those an example reaches, those none does, and those that fit only under a reading not chosen. */
export interface Bereik {
  readonly tabel: string
  readonly geraakt: ReadonlyArray<string>
  readonly nooit: ReadonlyArray<string>
  readonly andereLezing: ReadonlyArray<string>
}

/** By table, the rows these examples reach in this setting. */
export const reachedRows = (vragen: ReadonlyArray<Vraag>, setting: Setting): ReadonlyArray<Bereik> => {
  const reached = new Set(vragen.flatMap((vraag) => rowsOf(vraag, setting)))
  return Rulebook.tables.map((compiled) => {
    const fits = fitsUnder(compiled, setting)
    const placeOf = (row: Table.Row) => (reached.has(row) ? "geraakt" : fits.has(row) ? "nooit" : "andereLezing")
    const ids = (which: ReturnType<typeof placeOf>) =>
      compiled.table.rows.filter((row) => placeOf(row) === which).map(({ id }) => id)
    return {
      tabel: compiled.table.id,
      geraakt: ids("geraakt"),
      nooit: ids("nooit"),
      andereLezing: ids("andereLezing")
    }
  })
}

const fitsUnder = (table: Table.Compiled, { readings }: Setting): ReadonlySet<Table.Row> =>
  new Set(Table.candidates(table, knownTo(table, readings) as never))

const rowsOf = (vraag: Vraag, setting: Setting): ReadonlyArray<Table.Row> => {
  const answered = answer(vraag, setting)
  if (Result.isFailure(answered)) return []
  if (!("situatie" in vraag) && vraag.soort === "regel") {
    const own = Rulebook.tables.filter(({ table }) => table.id === vraag.vraag["id"])
    return own.flatMap((table) => alone(table, { ...setting.readings, ...(vraag.vraag["feiten"] as object) }))
  }
  const told = new Set(wordsIn(answered.success.antwoord))
  const facts = factsOf(vraag, setting)
  const isTold = ({ because }: Table.Row): boolean =>
    because.every((reason) => toReden(reason, setting.taal, setting.regulation).every(({ tekst }) => told.has(tekst)))
  return Rulebook.tables
    .flatMap((table) => (facts === null ? table.table.rows : alone(table, facts)))
    .filter((row) => isTold(row) || isTaken(row, told))
}

/** A row that brings steps is told by them. */
const isTaken = ({ outcome }: Table.Row, told: ReadonlySet<string>): boolean =>
  Array.isArray(outcome) && outcome.length > 0 && outcome.every((step) => told.has(step))

/**
 * What is known to the tables: of a situation with all that was decided or is presumed, of a question its fields; of a course the
 * events decide.
 */
const factsOf = (vraag: Vraag, { readings }: Setting): object | null => {
  if ("situatie" in vraag) {
    const { facts } = choose(vraag.situatie as Situatie, readings)
    return behind(facts, Object.fromEntries(Object.entries(presumed).filter(([id]) => facts[id] === undefined)))
  }
  return vraag.soort === "inzage" ? { ...readings, ...vraag.vraag } : null
}

const alone = (table: Table.Compiled, facts: object): ReadonlyArray<Table.Row> => {
  const rows = Table.candidates(table, knownTo(table, facts) as never)
  return rows.length === 1 ? rows : []
}

const knownTo = ({ table }: Table.Compiled, facts: object): object =>
  Object.fromEntries(
    table.facts.flatMap(({ id }) => {
      const value: unknown = (facts as Readonly<Record<string, unknown>>)[id]
      return value === undefined ? [] : [[id, value]]
    })
  )

const wordsIn = (part: unknown): ReadonlyArray<string> => {
  if (typeof part === "string") return [part]
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(wordsIn) : []
}
