import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"
import { facts, organisatieVelden } from "../src/Situation.ts"

type Known = Readonly<Record<string, unknown>>

const domains: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  ...Object.fromEntries(facts.map(({ id, values }) => [id, values])),
  ...Object.fromEntries(organisatieVelden.map((id) => [id, ["yoep", "incluzio", "onbekend"]])),
  ingediendOp: ["2026-12-24", "2026-11-02"]
}

/** A seeded sequence (mulberry32), so that a failure can be had again. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const next = random(20261224)
const pick = <A>(values: ReadonlyArray<A>): A => values[Math.floor(next() * values.length)] as A

const someSituation = (known: number): Known =>
  Object.fromEntries(
    Object.entries(domains)
      .filter(() => next() < known)
      .map(([id, values]) => [id, pick(values)])
  )

/** The answer but for what it says of facts that are missing, and its receipt. */
const rest = (situatie: Known): string => {
  const { nogTeVragen, verfijnt, ontvangstbewijs, ...answer } = assess(situatie as Situatie)
  return JSON.stringify(answer)
}

const completed = (situatie: Known, except: string): Known => ({
  ...Object.fromEntries(
    Object.entries(domains).map(([id, values]) => [id, pick(id === "stand" ? [...values, undefined] : values)])
  ),
  ...situatie,
  [except]: undefined
})

/** A day of filing that is not said is itself an answer: nothing has been filed. */
const valuesOf = (id: string): ReadonlyArray<unknown> => [
  ...(domains[id] ?? []),
  ...(id === "ingediendOp" ? [undefined] : [])
]

const canMatter = (situatie: Known, id: string): boolean => {
  for (let tries = 0; tries < 20000; tries++) {
    const full = completed(situatie, id)
    const answers = new Set(valuesOf(id).map((value) => rest({ ...full, [id]: value })))
    if (answers.size > 1) return true
  }
  return false
}

describe("feiten die het antwoord alleen verfijnen", () => {
  it("wat niet genoemd wordt, verandert niets aan het antwoord", () => {
    const wrong = Array.from({ length: 400 }, () => someSituation(next())).flatMap((situatie) => {
      const { nogTeVragen, verfijnt } = assess(situatie as Situatie)
      const before = rest(situatie)
      return Object.entries(domains)
        .filter(([id]) => situatie[id] === undefined && ![...nogTeVragen, ...verfijnt].includes(id))
        .flatMap(([id, values]) =>
          values.map((value) => ({ situatie, [id]: value, same: rest({ ...situatie, [id]: value }) === before }))
        )
        .filter(({ same }) => !same)
    })
    expect(wrong).toEqual([])
  })

  it("wat genoemd wordt, kan het antwoord nog veranderen", () => {
    const idle = Array.from({ length: 60 }, () => someSituation(next())).flatMap((situatie) =>
      assess(situatie as Situatie)
        .verfijnt.filter((id) => !canMatter(situatie, id))
        .map((id) => ({ situatie, id }))
    )
    expect(idle).toEqual([])
  }, 300_000)
})
