/**
 * The table: a choice, written as rows of facts and outcomes.
 *
 * Exactly one row fits every input. That is not promised but shown: compiling a table walks its whole input space and
 * refuses a gap, an overlap and a row that never fits, each with the input that proves it.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Diagram from "./Diagram.ts"
import type { Fact, Known, Partially, Value } from "./Fact.ts"
import type { Because } from "./Reason.ts"

/** What a row asks of the facts: a value, one of several, or nothing. */
export type When<Facts extends ReadonlyArray<Fact>> = {
  readonly [F in Facts[number] as F["id"]]?: F["values"][number] | ReadonlyArray<F["values"][number]>
}

/** A row: when it fits, what follows, and why. */
export interface Row<Facts extends ReadonlyArray<Fact> = ReadonlyArray<Fact>, Outcome = unknown> {
  readonly id: string
  readonly when: When<Facts>
  readonly outcome: Outcome
  /** The sentences, statutes and readings the outcome rests on; never empty. */
  readonly because: ReadonlyArray<Because>
  /** A default: fits only where no row without this mark does. Two defaults that meet are an overlap like any other. */
  readonly otherwise?: true
}

/** A table as written. */
export interface Table<Facts extends ReadonlyArray<Fact> = ReadonlyArray<Fact>, Outcome = unknown> {
  readonly id: string
  /** What the table decides, as a question in plain Dutch. */
  readonly question: string
  readonly facts: Facts
  readonly rows: ReadonlyArray<Row<Facts, Outcome>>
}

/** What is wrong with a table, with an input that shows it. */
export type Defect =
  | { readonly _tag: "Gap"; readonly table: string; readonly input: Readonly<Record<string, Value>> }
  | {
      readonly _tag: "Overlap"
      readonly table: string
      readonly rows: ReadonlyArray<string>
      readonly input: Readonly<Record<string, Value>>
    }
  | { readonly _tag: "DeadRow"; readonly table: string; readonly row: string }
  | { readonly _tag: "OutsideDomain"; readonly table: string; readonly row: string; readonly fact: string }
  | { readonly _tag: "NoReason"; readonly table: string; readonly row: string }
  | { readonly _tag: "SameId"; readonly table: string; readonly row: string }

/** A table that was shown to be right, with its diagram: the answers are rows. */
export interface Compiled<Facts extends ReadonlyArray<Fact> = ReadonlyArray<Fact>, Outcome = unknown> {
  readonly table: Table<Facts, Outcome>
  readonly space: Diagram.Space<Row<Facts, Outcome>>
  readonly root: Diagram.Node
}

/** A table; its facts and outcomes are kept in its type. */
export const make = <const Facts extends ReadonlyArray<Fact>, const Outcome>(
  table: Table<Facts, Outcome>
): Table<Facts, Outcome> => table

/** Shows a table right and makes its diagram, or answers with all its defects. */
export const compile = <Facts extends ReadonlyArray<Fact>, Outcome>(
  table: Table<Facts, Outcome>
): Result.Result<Compiled<Facts, Outcome>, ReadonlyArray<Defect>> => {
  const written = [...sameIds(table), ...outsideDomain(table), ...withoutReason(table)]
  if (written.length > 0) return Result.fail(written)
  const { space, root, defects } = build(table)
  const dead = deadRows(table, space)
  return defects.length + dead.length > 0 ? Result.fail([...defects, ...dead]) : Result.succeed({ table, space, root })
}

/** As {@link compile}, for tables that are constants of the program: throws on a defect. */
export const compileUnsafe = <Facts extends ReadonlyArray<Fact>, Outcome>(
  table: Table<Facts, Outcome>
): Compiled<Facts, Outcome> => Result.getOrThrowWith(compile(table), (defects) => new Error(JSON.stringify(defects)))

/** The same table with its own types forgotten, to stand in a list with others. */
export const erase = <Facts extends ReadonlyArray<Fact>, Outcome>(compiled: Compiled<Facts, Outcome>): Compiled =>
  compiled as unknown as Compiled

/** The defects of a table; none when exactly one row fits every input and every row fits some. */
export const verify = (table: Table): ReadonlyArray<Defect> =>
  Result.match(compile(table), { onFailure: (defects) => defects, onSuccess: () => [] })

/** The row that fits; every fact is known. */
export const decide = <Facts extends ReadonlyArray<Fact>, Outcome>(
  { space, root }: Compiled<Facts, Outcome>,
  facts: Known<Facts>
): Row<Facts, Outcome> => Diagram.answerOf(space, Diagram.walk(space, root, facts))

/** The rows that can still fit when some facts are known; mostly those asked for first decide. */
export const candidates = <Facts extends ReadonlyArray<Fact>, Outcome>(
  { space, root }: Compiled<Facts, Outcome>,
  facts: Partially<Facts>
): ReadonlyArray<Row<Facts, Outcome>> => {
  const walked = Diagram.walk(space, root, facts)
  if (walked < 0) return [Diagram.answerOf(space, walked)]
  return Diagram.answersOf(space, Diagram.restrict(space, walked, Diagram.positionsOf(space, facts)))
}

/** The facts on which it still depends which row fits. */
export const openFacts = <Facts extends ReadonlyArray<Fact>, Outcome>(
  { space, root }: Compiled<Facts, Outcome>,
  facts: Partially<Facts>
): ReadonlyArray<string> =>
  Diagram.support(space, Diagram.restrict(space, root, Diagram.positionsOf(space, facts))).map(
    (fact) => (space.facts[fact] as Fact).id
  )

const sameIds = (table: Table): ReadonlyArray<Defect> =>
  table.rows
    .filter((row, i) => table.rows.findIndex(({ id }) => id === row.id) < i)
    .map((row) => ({ _tag: "SameId" as const, table: table.id, row: row.id }))

const outsideDomain = (table: Table): ReadonlyArray<Defect> =>
  table.rows.flatMap((row) =>
    Object.entries(row.when).flatMap(([id, wanted]) => {
      const domain = table.facts.find((fact) => fact.id === id)?.values ?? []
      const values = Array.isArray(wanted) ? wanted : [wanted]
      return values.length > 0 && values.every((value) => domain.includes(value))
        ? []
        : [{ _tag: "OutsideDomain" as const, table: table.id, row: row.id, fact: id }]
    })
  )

const withoutReason = (table: Table): ReadonlyArray<Defect> =>
  table.rows
    .filter((row) => row.because.length === 0)
    .map((row) => ({ _tag: "NoReason" as const, table: table.id, row: row.id }))

interface Built<Facts extends ReadonlyArray<Fact>, Outcome> {
  readonly space: Diagram.Space<Row<Facts, Outcome>>
  readonly root: Diagram.Node
  readonly defects: ReadonlyArray<Defect>
}

/** Walks the whole input space once: the rows still in play after the facts so far are all that matters. */
const build = <Facts extends ReadonlyArray<Fact>, Outcome>(table: Table<Facts, Outcome>): Built<Facts, Outcome> => {
  const space = Diagram.space<Row<Facts, Outcome>>(table.facts)
  const defects = new Map<string, Defect>()
  const done = new Map<string, Diagram.Node>()
  const input: Record<string, Value> = {}
  const leaf = (fitting: ReadonlyArray<Row<Facts, Outcome>>): Diagram.Node => {
    const rows = beforeDefaults(fitting)
    const [row] = rows
    if (row !== undefined && rows.length === 1) return Diagram.answerNode(space, row)
    const ids = rows.map(({ id }) => id)
    const defect: Defect =
      row === undefined
        ? { _tag: "Gap", table: table.id, input: { ...input } }
        : { _tag: "Overlap", table: table.id, rows: ids, input: { ...input } }
    if (!defects.has(ids.join())) defects.set(ids.join(), defect)
    return -1
  }
  const go = (depth: number, rows: ReadonlyArray<Row<Facts, Outcome>>): Diagram.Node => {
    const fact = table.facts[depth]
    if (fact === undefined) return leaf(rows)
    const key = `${depth}:${rows.map(({ id }) => id).join()}`
    const before = done.get(key)
    if (before !== undefined) return before
    const leads = fact.values.map((value) => {
      input[fact.id] = value
      return go(
        depth + 1,
        rows.filter((row) => fits(row, fact.id, value))
      )
    })
    const node = Diagram.decisionNode(space, depth, leads)
    done.set(key, node)
    return node
  }
  const root = go(0, table.rows)
  return { space, root, defects: [...defects.values()] }
}

/** The rows that are no default, if there are any. */
const beforeDefaults = <R extends Row>(rows: ReadonlyArray<R>): ReadonlyArray<R> => {
  const written = rows.filter(({ otherwise }) => otherwise !== true)
  return written.length > 0 ? written : rows
}

const fits = (row: Row, fact: string, value: Value): boolean => {
  const wanted = (row.when as Readonly<Record<string, Value | ReadonlyArray<Value>>>)[fact]
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value)
}

const deadRows = <Facts extends ReadonlyArray<Fact>, Outcome>(
  table: Table<Facts, Outcome>,
  space: Diagram.Space<Row<Facts, Outcome>>
): ReadonlyArray<Defect> =>
  table.rows
    .filter((row) => !space.answers.includes(row))
    .map((row) => ({ _tag: "DeadRow" as const, table: table.id, row: row.id }))
