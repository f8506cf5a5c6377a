import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { fact, type Value, yesNo } from "../src/Fact.ts"
import { sentence } from "../src/Reason.ts"
import { tables } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"

const kleur = fact("kleur", ["rood", "groen", "blauw"], "Welke kleur?")
const groot = yesNo("groot", "Is het groot?")
const because = [sentence("kosten", "Omdat.", "Because.")]

const good = Table.make({
  id: "goed",
  question: "Wat is het?",
  facts: [kleur, groot],
  rows: [
    { id: "rood", when: { kleur: "rood" }, outcome: "stop", because },
    { id: "groot", when: { kleur: ["groen", "blauw"], groot: true }, outcome: "wacht", because },
    { id: "klein", when: { kleur: ["groen", "blauw"], groot: false }, outcome: "ga", because }
  ]
})

describe("een tabel", () => {
  it("die klopt, wordt aangenomen", () => expect(Table.verify(good)).toEqual([]))

  it("met overlap wordt geweigerd, met een invoer die het toont", () => {
    const extra = { id: "blauw", when: { kleur: "blauw" }, outcome: "ga", because } as const
    const defects = Table.verify({ ...good, rows: [...good.rows, extra] })
    expect(defects).toContainEqual({
      _tag: "Overlap",
      table: "goed",
      rows: ["groot", "blauw"],
      input: { kleur: "blauw", groot: true }
    })
    expect(defects).toContainEqual({
      _tag: "Overlap",
      table: "goed",
      rows: ["klein", "blauw"],
      input: { kleur: "blauw", groot: false }
    })
  })

  it("met een gat wordt geweigerd, met een invoer die het toont", () => {
    expect(Table.verify({ ...good, rows: good.rows.slice(0, 2) })).toEqual([
      { _tag: "Gap", table: "goed", input: { kleur: "groen", groot: false } }
    ])
  })

  it("met een dode rij wordt geweigerd", () => {
    const dead = { id: "dood", when: { kleur: "rood" }, outcome: "stop", because } as const
    expect(Table.verify({ ...good, rows: [...good.rows, dead] })).toContainEqual({
      _tag: "DeadRow",
      table: "goed",
      row: "dood"
    })
  })

  it("met een waarde buiten het domein, zonder reden of met twee gelijke namen wordt geweigerd", () => {
    const odd = [
      { id: "paars", when: { kleur: "paars" as "rood" }, outcome: "ga", because },
      { id: "rood", when: { kleur: "rood" as const }, outcome: "ga", because: [] }
    ]
    expect(Table.verify({ ...good, rows: [...good.rows, ...odd] })).toEqual([
      { _tag: "SameId", table: "goed", row: "rood" },
      { _tag: "OutsideDomain", table: "goed", row: "paars", fact: "kleur" },
      { _tag: "NoReason", table: "goed", row: "rood" }
    ])
  })

  it("mag een rij hebben voor alle andere gevallen, die voor elke andere rij wijkt", () => {
    const rest = { id: "rest", when: {}, outcome: "wacht", because, otherwise: true } as const
    const table = Table.make({ ...good, rows: [good.rows[0] as (typeof good.rows)[0], rest] })
    const compiled = Result.getOrThrow(Table.compile(table))
    const decided: Array<string> = []
    everyInput(table, (input) => decided.push(Table.decide(Table.erase(compiled), input).id))
    expect(decided).toEqual(["rood", "rood", "rest", "rest", "rest", "rest"])
  })

  it("met twee rijen voor dezelfde andere gevallen wordt geweigerd, en ook een die nooit past", () => {
    const rest = (id: string) => ({ id, when: {}, outcome: "wacht", because, otherwise: true }) as const
    const twice = { ...good, rows: [good.rows[0] as (typeof good.rows)[0], rest("een"), rest("twee")] }
    expect(Table.verify(twice)).toContainEqual({
      _tag: "Overlap",
      table: "goed",
      rows: ["een", "twee"],
      input: { kleur: "groen", groot: true }
    })
    expect(Table.verify({ ...good, rows: [...good.rows, rest("rest")] })).toEqual([
      { _tag: "DeadRow", table: "goed", row: "rest" }
    ])
  })

  it("die een constante van het programma is, gooit bij een gebrek", () => {
    expect(() => Table.compileUnsafe({ ...good, rows: [] })).toThrow(/Gap/u)
  })

  it("weet welke feiten nog tellen", () => {
    const compiled = Result.getOrThrow(Table.compile(good))
    expect(Table.openFacts(compiled, {})).toEqual(["kleur", "groot"])
    expect(Table.openFacts(compiled, { kleur: "rood" })).toEqual([])
    expect(Table.candidates(compiled, { kleur: "groen" }).map(({ id }) => id)).toEqual(["groot", "klein"])
  })
})

describe("elke tabel van de regels", () => {
  it("is er", () =>
    expect(tables.map(({ table }) => table.id).sort()).toEqual([
      "behandelaars",
      "bekendmaken",
      "beklaagde",
      "belangen",
      "besluit-gemeente",
      "bespreken",
      "bewaren-begin",
      "bewaren-bevoegd",
      "bewaren-geldt",
      "bewaren-of-vernietigen",
      "bewaren-reden",
      "bewaren-verlengen",
      "bewaren-waar",
      "bij-commissie",
      "geheimhouding",
      "geldt",
      "gevaar",
      "indienen",
      "inzage",
      "jaarverslag",
      "jaarverslag-bijdrage",
      "kanaal",
      "kosten",
      "kosten-waarvoor",
      "leeftijd",
      "loketten",
      "onderwerp",
      "regime",
      "soort",
      "toestemming-stand",
      "toestemming-stap",
      "toestemming-wie",
      "uitkomst",
      "vaststellen",
      "verloop",
      "vervolg",
      "waarover",
      "weg",
      "wens"
    ]))

  it.each(tables)(
    "$table.id: over de hele ruimte past precies één rij, elke rij ergens, en die rij is het besluit",
    (compiled) => {
      const { table } = compiled
      const seen = new Set<Table.Row>()
      let inputs = 0
      let wrong = 0
      for (const part of apart(table)) {
        everyInput(part, (input, rows) => {
          inputs++
          for (const row of rows) seen.add(row)
          if (rows.length !== 1 || Table.decide(compiled, { ...elsewhere(table), ...input }) !== rows[0]) wrong++
        })
      }
      expect(inputs).toBe(apart(table).reduce((sum, { facts }) => sum + sizeOf(facts), 0))
      expect(wrong).toBe(0)
      expect(seen.size).toBe(table.rows.length)
      expect(Table.verify(table)).toEqual([])
    }
  )
})

/** Visits every input of a table with the rows that fit it, found by looking at the rows alone. */
const sizeOf = (facts: Table.Table["facts"]): number =>
  facts.reduce((product, { values }) => product * values.length, 1)

/**
 * The course asks too much at once to walk: billions of inputs. Each event apart asks only what its rows name, and what no
 * row of it names cannot matter to it.
 */
const apart = (table: Table.Table): ReadonlyArray<Table.Table> => {
  const [first, ...others] = table.facts
  if (first === undefined || sizeOf(table.facts) < 1e6) return [table]
  return first.values.map((value) => {
    const rows = table.rows.filter(({ when }) =>
      [(when as Table.When<typeof table.facts>)[first.id]].flat().includes(value)
    )
    const named = new Set(rows.flatMap(({ when }) => Object.keys(when)))
    return { ...table, facts: [{ ...first, values: [value] }, ...others.filter(({ id }) => named.has(id))], rows }
  })
}

/** Some value for every fact. */
const elsewhere = (table: Table.Table): Readonly<Record<string, Value>> =>
  Object.fromEntries(table.facts.map(({ id, values }) => [id, values[values.length - 1] as Value]))

const everyInput = (
  table: Table.Table,
  visit: (input: Readonly<Record<string, Value>>, rows: ReadonlyArray<Table.Row>) => void
): void => {
  const input: Record<string, Value> = {}
  const go = (depth: number, rows: ReadonlyArray<Table.Row>): void => {
    const fact = table.facts[depth]
    if (fact === undefined) {
      // A default only where nothing else fits.
      visit(input, rows.every(({ otherwise }) => otherwise) ? rows : rows.filter(({ otherwise }) => !otherwise))
      return
    }
    for (const value of fact.values) {
      input[fact.id] = value
      const wanted = rows.filter((row) => {
        const when = (row.when as Readonly<Record<string, Value | ReadonlyArray<Value>>>)[fact.id]
        return when === undefined || [when].flat().includes(value)
      })
      go(depth + 1, wanted.length === rows.length ? rows : wanted)
    }
  }
  go(0, table.rows)
}
