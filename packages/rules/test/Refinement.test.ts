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

/** A day of filing that is not said is itself an answer: nothing has been filed. */
const valuesOf = (id: string): ReadonlyArray<unknown> => [
  ...(domains[id] ?? []),
  ...(id === "ingediendOp" ? [undefined] : [])
]

/** With these a complaint is opened, on which most depends: tried first, so that few tries are needed. Each statute opens its own. */
const opened: ReadonlyArray<Known> = ["jeugdhulp", "wmo", "zorg"].map((regime) => ({
  aanleiding: "behandeling",
  anoniem: false,
  hoedanigheid: "ouder",
  over: "medewerker",
  wens: "klacht-behandelen",
  stand: "nieuw",
  regime
}))

/** The rest of a situation, nearer to an opened complaint or further from it. */
const completed = (situatie: Known, except: string, near: number, like: Known): Known => ({
  ...Object.fromEntries(
    Object.keys(domains).map((id) => [
      id,
      id in like && next() < near ? like[id] : pick(id === "stand" ? [...valuesOf(id), undefined] : valuesOf(id))
    ])
  ),
  ...situatie,
  [except]: undefined
})

const TRIES = 400

const canMatter = (situatie: Known, id: string): boolean => {
  for (let tries = 0; tries < TRIES; tries++) {
    const like = opened[tries - 1]
    const full = tries === 0 ? situatie : completed(situatie, id, like ? 1 : next(), like ?? pick(opened))
    const [before, ...others] = valuesOf(id).map((value) => () => rest({ ...full, [id]: value }))
    const first = before?.()
    if (others.some((other) => other() !== first)) return true
  }
  return false
}

describe("feiten die het antwoord alleen verfijnen", () => {
  it("wat niet genoemd wordt, verandert niets aan het antwoord", () => {
    const wrong = Array.from({ length: 500 }, () => someSituation(next())).flatMap((situatie) => {
      const { nogTeVragen, verfijnt } = assess(situatie as Situatie)
      const before = rest(situatie)
      return Object.entries(domains)
        .filter(([id]) => situatie[id] === undefined && ![...nogTeVragen, ...verfijnt].includes(id))
        .flatMap(([id, values]) =>
          [pick(values), pick(values)].map((value) => ({
            situatie,
            [id]: value,
            same: rest({ ...situatie, [id]: value }) === before
          }))
        )
        .filter(({ same }) => !same)
    })
    expect(wrong).toEqual([])
  })

  it("wat genoemd wordt, kan het antwoord nog veranderen", () => {
    let named = 0
    const idle = Array.from({ length: 80 }, () => someSituation(next())).flatMap((situatie) => {
      const { verfijnt } = assess(situatie as Situatie)
      named += verfijnt.length
      return verfijnt.filter((id) => !canMatter(situatie, id)).map((id) => ({ situatie, id }))
    })
    expect(named).toBeGreaterThan(200)
    expect(idle).toEqual([])
  }, 300_000)
})
