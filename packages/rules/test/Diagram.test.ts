import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { plan } from "../src/Composition.ts"
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

type Space = (typeof compositions)[number]["space"]

const nextOf = ({ leads }: Space, node: Diagram.Node) => leads[node] as ReadonlyArray<Diagram.Node>

/** How many ways lead through a diagram: most have far too many to walk. */
const ways = (space: Space, root: Diagram.Node): number => {
  const known = new Map<Diagram.Node, number>()
  const from = (node: Diagram.Node): number => {
    const before = node < 0 ? 1 : known.get(node)
    if (before !== undefined) return before
    const found = nextOf(space, node).reduce((sum, next) => sum + from(next), 0)
    known.set(node, found)
    return found
  }
  return from(root)
}

/** How many questions are asked on average, counted along every way. */
const average = (space: Space, node: Diagram.Node, chance = 1): number => {
  if (node < 0) return 0
  const next = nextOf(space, node)
  return chance + next.reduce((sum, lead) => sum + average(space, lead, chance / next.length), 0)
}

describe("hoeveel vragen er gemiddeld overblijven", () => {
  it("is wat langs elke weg is geteld, en eerst komt de vraag waarna er de minste overblijven", () => {
    let choices = 0
    for (const composition of compositions.filter(({ space, root }) => ways(space, root) < 20_000)) {
      const { space, root } = composition
      expect(Diagram.questionsLeft(space, root)).toBeCloseTo(average(space, root), 9)
      const after = (id: string): number => {
        const { values } = space.facts.find((fact) => fact.id === id) as Fact
        const left = values.map((value) => Diagram.restrict(space, root, Diagram.positionsOf(space, { [id]: value })))
        return left.reduce((sum, node) => sum + average(space, node), 0) / values.length
      }
      const asked = plan(composition, {}).ask.map(after)
      if (new Set(asked.map((left) => left.toFixed(9))).size > 1) choices += 1
      for (const [i, left] of asked.entries()) expect(left).toBeGreaterThanOrEqual((asked[i - 1] ?? 0) - 1e-9)
    }
    expect(choices).toBeGreaterThan(2)
  })
})
