import { describe, expect, it } from "vitest"
import * as Composition from "../src/Composition.ts"
import { type Fact, fact, type Value } from "../src/Fact.ts"
import { sentence } from "../src/Reason.ts"
import { admission, eligibility, kind } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"

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

const completions = (input: Input): ReadonlyArray<Input> =>
  facts.reduce<ReadonlyArray<Input>>(
    (before, { id, values }) =>
      input[id] === undefined ? before.flatMap((known) => values.map((value) => ({ ...known, [id]: value }))) : before,
    [input]
  )

const outcomeOf = (input: Input): string => outcomes.get(key(input)) as string

/** A fact matters when two completions that differ in it alone are decided differently. */
const matters = (input: Input, { id, values }: Fact): boolean =>
  completions(input).some((known) => values.some((value) => outcomeOf({ ...known, [id]: value }) !== outcomeOf(known)))

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
      const possible = completions(input).map((known) => JSON.parse(outcomeOf(known)) as ReadonlyArray<string>)
      const only = (i: number) =>
        new Set(possible.map((outcome) => outcome[i])).size === 1 ? possible[0]?.[i] : undefined
      const { decided } = Composition.plan(admission, input)
      return decided["soort"] !== only(0) || decided["uitkomst"] !== only(1)
    })
    expect(wrong).toEqual([])
  })

  it("begint met de aanleiding en vraagt bij een klacht eerst naar de naam", () => {
    expect(Composition.plan(admission, { minderjarig: "zelfstandig" }).ask[0]).toBe("aanleiding")
    expect(Composition.plan(admission, { minderjarig: "zelfstandig", aanleiding: "behandeling" }).ask).toEqual([
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
