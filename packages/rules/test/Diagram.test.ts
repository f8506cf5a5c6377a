import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Diagram from "../src/Diagram.ts"
import type { Fact } from "../src/Fact.ts"
import { admission, aspects } from "../src/Rulebook.ts"

const compositions = [admission, ...aspects().map(({ composition }) => composition)]

/** Some facts known, and one of all of them in another way: known otherwise, known at all, or not known any more. */
const changeOf = (facts: ReadonlyArray<Fact>) =>
  fc
    .tuple(
      fc.tuple(...facts.map(({ values }) => fc.option(fc.constantFrom(...values), { nil: undefined }))),
      fc.nat({ max: facts.length - 1 })
    )
    .chain(([values, i]) => {
      const { id, values: domain } = facts[i] as Fact
      const known = Object.fromEntries(facts.map((fact, at) => [fact.id, values[at]]))
      return fc.constantFrom(undefined, ...domain).map((value) => ({ id, known, otherwise: { ...known, [id]: value } }))
    })

describe("wat een diagram onder twee gegevens overlaat", () => {
  it("is hetzelfde precies waar het diagram dat overblijft hetzelfde is", () => {
    let same = 0
    let different = 0
    for (const { space, root } of compositions)
      fc.assert(
        fc.property(changeOf(space.facts), ({ id, known, otherwise }) => {
          const left = (record: Readonly<Record<string, unknown>>) =>
            Diagram.restrict(space, root, Diagram.positionsOf(space, record))
          const expected = left(known) === left(otherwise)
          if (expected) same += 1
          else different += 1
          expect(Diagram.leavesSame(space, root, id, known, otherwise)).toBe(expected)
        }),
        { numRuns: 200, seed: 20261224 }
      )
    expect(same).toBeGreaterThan(100)
    expect(different).toBeGreaterThan(100)
  })
})
