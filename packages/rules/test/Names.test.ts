/** Whatever the rules name is there: what a row rests on, whom a duty binds, what a table is called and asks. */
import { describe, expect, it } from "vitest"
import { parties } from "../src/Obligation.ts"
import { everyDuty } from "../src/OtherLaw.ts"
import { happenings } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { readings } from "../src/Reading.ts"
import type { Because } from "../src/Reason.ts"
import { anchors } from "../src/Requirement.ts"
import { tables } from "../src/Rulebook.ts"
import { steps } from "../src/Step.ts"

const NAME = /^[a-z0-9]+(?:[.-][A-Za-z0-9]+)*$/u

const rows = tables.flatMap(({ table }) => table.rows.map((row) => ({ ...row, name: `${table.id} ${row.id}` })))
const bound = [...everyDuty, ...duties]

const grounds: ReadonlyArray<readonly [string, Because]> = [
  ...rows.flatMap(({ name, because }) => because.map((reason) => [name, reason] as const)),
  ...duties.flatMap(({ id, because }) => because.map((reason) => [id, reason] as const)),
  ...Object.entries(steps)
]

describe("waar iets op rust", () => {
  it("is een anker dat de tekst draagt, een lezing die er is, of een wet met een artikel", () => {
    expect(grounds.length).toBeGreaterThan(400)
    const known: ReadonlySet<string> = new Set(anchors)
    const chosen: ReadonlySet<string> = new Set(readings.map(({ id }) => id))
    const wrong = grounds.flatMap(([name, reason]) => [
      ...("anchor" in reason && !known.has(reason.anchor) ? [`${name}: anker ${reason.anchor}`] : []),
      ...("reading" in reason && reason.reading !== undefined && !chosen.has(reason.reading)
        ? [`${name}: lezing ${reason.reading}`]
        : []),
      ...("statute" in reason && !/^\p{L}.* \d/u.test(reason.statute) ? [`${name}: wet ${reason.statute}`] : [])
    ])
    expect(wrong).toEqual([])
  })
})

describe("wat een naam heeft", () => {
  it("heeft er een die in een adres kan staan", () => {
    const ids = [
      ...tables.map(({ table }) => table.id),
      ...rows.map(({ id }) => id),
      ...bound.map(({ id }) => id),
      ...happenings.map(({ event }) => event)
    ]
    expect(ids.length).toBeGreaterThan(300)
    expect(ids.filter((id) => !NAME.test(id))).toEqual([])
  })

  it("is anders dan elke andere in dezelfde tabel", () => {
    for (const { table } of tables) {
      const ids = table.rows.map(({ id }) => id)
      expect(new Set(ids).size, table.id).toBe(ids.length)
    }
  })

  it("is een vraag waar dat een tabel is", () => {
    for (const { table } of tables) expect(table.question, table.id).toMatch(/^[A-Z].*\?$/u)
  })

  it("zegt nooit niets: geen uitkomst is een lege tekst", () => {
    const empty = rows.filter(({ outcome }) => [outcome].flat().some((value) => value === ""))
    expect(empty.map(({ name }) => name)).toEqual([])
  })
})

describe("een plicht", () => {
  it("is van iemand, jegens iemand, die in woorden te noemen is", () => {
    expect(bound.length).toBeGreaterThan(20)
    const named = bound.flatMap(({ id, by, towards }) => [by, towards].flat().map((party) => [id, party] as const))
    expect(named.filter(([, party]) => !Object.hasOwn(parties, party))).toEqual([])
  })
})
