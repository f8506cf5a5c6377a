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

/** Every input of a table, by plain enumeration. */
const inputsOf = (table: Table.Table): ReadonlyArray<Record<string, Value>> =>
  table.facts.reduce<ReadonlyArray<Record<string, Value>>>(
    (inputs, { id, values }) => inputs.flatMap((input) => values.map((value) => ({ ...input, [id]: value }))),
    [{}]
  )

/** The rows that fit an input, by reading them one by one. */
const fitting = (table: Table.Table, input: Record<string, Value>) =>
  table.rows.filter((row) =>
    Object.entries(row.when).every(([id, wanted]) => [wanted].flat().includes(input[id] as Value))
  )

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
      "indienen",
      "kosten",
      "loketten",
      "onderwerp",
      "soort",
      "uitkomst",
      "vervolg"
    ]))

  it.each(tables.map(({ table }) => table))(
    "$id: over de hele ruimte past precies één rij, en elke rij ergens",
    (table) => {
      const inputs = inputsOf(table)
      const counts = inputs.map((input) => fitting(table, input).length)
      expect(inputs.length).toBe(table.facts.reduce((product, { values }) => product * values.length, 1))
      expect(counts.every((count) => count === 1)).toBe(true)
      expect(new Set(inputs.flatMap((input) => fitting(table, input).map(({ id }) => id))).size).toBe(table.rows.length)
      expect(Table.verify(table)).toEqual([])
    }
  )

  it.each(tables)("$table.id: beslissen geeft de rij die past, voor elke invoer", (compiled) => {
    const wrong = inputsOf(compiled.table).filter(
      (input) => Table.decide(compiled, input) !== fitting(compiled.table, input)[0]
    )
    expect(wrong).toEqual([])
  })
})
