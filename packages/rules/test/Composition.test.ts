import { describe, expect, it } from "vitest"
import * as Composition from "../src/Composition.ts"
import { type Fact, fact, type Value } from "../src/Fact.ts"
import { sentence } from "../src/Reason.ts"
import { admission, eligibility, kind } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"

const chosen = { minderjarig: "zelfstandig", "signaal.anoniem": "zonder-naam" } as const

type Input = Readonly<Record<string, Value>>

const facts: ReadonlyArray<Fact> = admission.space.facts

const inputs = (partial: boolean): ReadonlyArray<Input> =>
  facts.reduce<ReadonlyArray<Input>>(
    (before, { id, values }) =>
      before.flatMap((input) => [...(partial ? [input] : []), ...values.map((value) => ({ ...input, [id]: value }))]),
    [{}]
  )

/** Kind and eligibility, straight through the tables. */
const decided = (input: Input): string => {
  const soort = Table.decide(Table.erase(kind), input).outcome as Value
  return JSON.stringify([soort, Table.decide(Table.erase(eligibility), { ...input, soort }).outcome])
}

const outcomes = new Map(inputs(false).map((input) => [key(input), decided(input)]))

function key(input: Input): string {
  return facts.map(({ id }) => String(input[id])).join()
}

/** Every outcome a partial input can still have, by plain recursion over its unknown facts. */
const possible = (input: Input): ReadonlySet<string> => {
  const before = possibleByKey.get(key(input))
  if (before !== undefined) return before
  const unknown = facts.find(({ id }) => input[id] === undefined)
  const found =
    unknown === undefined
      ? new Set([outcomes.get(key(input)) as string])
      : new Set(unknown.values.flatMap((value) => [...possible({ ...input, [unknown.id]: value })]))
  possibleByKey.set(key(input), found)
  return found
}
const possibleByKey = new Map<string, ReadonlySet<string>>()

/** A fact matters when two completions that differ in it alone are decided differently. */
const matters = (input: Input, fact: Fact): boolean => {
  const name = `${fact.id}|${key(input)}`
  const before = mattersByKey.get(name)
  if (before !== undefined) return before
  const other = facts.find(({ id }) => id !== fact.id && input[id] === undefined)
  const found =
    other === undefined
      ? possible(input).size > 1
      : other.values.some((value) => matters({ ...input, [other.id]: value }, fact))
  mattersByKey.set(name, found)
  return found
}
const mattersByKey = new Map<string, boolean>()

describe("de samenstelling van soort en uitkomst", () => {
  const partial = inputs(true)

  it("vraagt voor elke gedeeltelijke invoer precies de feiten die nog tellen", () => {
    const wrong = partial.filter((input) => {
      const unknown = facts.filter(({ id }) => input[id] === undefined)
      const expected = unknown.filter((candidate) => matters(input, candidate)).map(({ id }) => id)
      return JSON.stringify([...Composition.plan(admission, input).ask].sort()) !== JSON.stringify(expected.sort())
    })
    expect(partial.length).toBe(facts.reduce((product, { values }) => product * (values.length + 1), 1))
    expect(wrong).toEqual([])
  })

  it("heeft voor elke gedeeltelijke invoer beslist wat vaststaat, en niets anders", () => {
    const wrong = partial.filter((input) => {
      const left = [...possible(input)].map((outcome) => JSON.parse(outcome) as ReadonlyArray<string>)
      const only = (i: number) => (new Set(left.map((outcome) => outcome[i])).size === 1 ? left[0]?.[i] : undefined)
      const { decided } = Composition.plan(admission, input)
      return decided["soort"] !== only(0) || decided["uitkomst"] !== only(1)
    })
    expect(wrong).toEqual([])
  })

  it("begint met de aanleiding en vraagt bij een klacht eerst naar de naam", () => {
    expect(Composition.plan(admission, chosen).ask[0]).toBe("aanleiding")
    expect(Composition.plan(admission, { ...chosen, aanleiding: "behandeling" }).ask).toEqual([
      "anoniem",
      "hoedanigheid"
    ])
  })

  it("weigert een tabel die een feit gebruikt dat niemand kent", () => {
    const because = [sentence("kosten", "Omdat.", "Because.")]
    const vreemd = fact("vreemd", ["ja", "nee"], "?")
    const rows = vreemd.values.map((value) => ({ id: value, when: { vreemd: value }, outcome: value, because }))
    const table = Table.erase(Table.compileUnsafe(Table.make({ id: "t", question: "?", facts: [vreemd], rows })))
    expect(() => Composition.compose([], [{ as: "x", table }])).toThrow("hangt af van een feit dat niemand kent")
  })
})
