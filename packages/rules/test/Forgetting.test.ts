/** What is remembered of situations is forgotten before it is much, and their answers stay the same. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer } from "../src/Answer.ts"
import { forget, isFull } from "../src/Composition.ts"
import { json } from "../src/Receipt.ts"
import * as Rulebook from "../src/Rulebook.ts"
import { facts, type Situatie } from "../src/Situation.ts"
import { randomFrom } from "./RandomCases.ts"
import { setting } from "./setting.ts"

/** Situations whose facts hardly ever come together again. */
const strange = (many: number, seed: number): ReadonlyArray<Situatie> => {
  const chance = randomFrom(seed)
  return Array.from({ length: many }, (): Situatie => {
    const given = facts.flatMap(({ id, values }) =>
      chance() < 0.2 ? [] : [[id, values[Math.floor(chance() * values.length)]] as const]
    )
    return { ...Object.fromEntries(given), ingediendOp: "2026-12-24" }
  })
}

const compositions = [Rulebook.admission, ...Rulebook.aspects().map(({ composition }) => composition)]

const say = (situatie: Situatie): string =>
  Result.match(answer(situatie, setting()), { onFailure: (faults) => JSON.stringify(faults), onSuccess: json })

describe("na duizend situaties", () => {
  const before = compositions.map(({ memory }) => memory)
  const first = strange(60, 1)
  const said = first.map(say)
  for (const situatie of strange(1000, 2)) say(situatie)

  it("is vergeten wat van eerdere overbleef, en is er niet meer dan één vraag te veel", () => {
    expect(compositions.filter(({ memory }, i) => memory !== before[i]).length).toBeGreaterThan(0)
    for (const { space, size } of compositions) expect(space.asks.length - size).toBeLessThan(2000)
  })

  it("is elk antwoord nog hetzelfde, tot op de letter", () => {
    expect(new Set(said).size).toBeGreaterThan(50)
    expect(first.map(say)).toEqual(said)
  })

  it("leidt geen knoop naar een die er niet meer is", () => {
    for (const composition of compositions) {
      forget(composition)
      const { space, size, root } = composition
      expect(isFull(composition)).toBe(false)
      expect([space.asks.length, space.leads.length, space.nodeByKey.size]).toEqual([size, size, size])
      expect(Math.max(root, ...space.leads.flat())).toBeLessThan(size)
    }
  })
})
