import { addDays } from "@kracht/calendar/PlainDate"
import { partners } from "@kracht/content/partners"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Outcome, outcome } from "../src/Answer.ts"
import { assess } from "../src/plain.ts"
import { type Readings, variantsOf } from "../src/Reading.ts"
import { facts, type Situatie } from "../src/Situation.ts"
import { day, iso } from "./day.ts"
import { setting } from "./setting.ts"

const chosenSetting = setting()
const { readings: readingsChosen } = chosenSetting

/** All that someone could see differ in an answer, but for its words and what names the readings themselves. */
const seen = ({ soort, uitkomst, nogTeVragen, loketten, taken, termijnen, vervolg, kosten, regeling }: Outcome) =>
  new Map<string, unknown>([
    ["soort", soort],
    ["uitkomst", uitkomst],
    ["nogTeVragen", nogTeVragen],
    ["loketten", loketten.map(({ id }) => id)],
    ...loketten.map(({ id, rol, commissies }) => [`loketten.${id}`, [rol, commissies]] as const),
    ["taken", taken],
    ...termijnen.map(({ id, start, uiterlijk }) => [`termijnen.${id}`, [start, uiterlijk]] as const),
    ...termijnen.map(({ id, wie }) => [`termijnen.${id}.wie`, wie] as const),
    ["vervolg", vervolg.map(({ stap }) => stap)],
    ["kosten", kosten?.bedragEuro ?? null],
    ["regeling.inWerking", regeling.inWerking]
  ])

const differing = (one: Outcome, other: Outcome): ReadonlyArray<string> => {
  const [before, after] = [seen(one), seen(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) =>
      JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)) &&
      // A counter that comes or goes is a change of the list, and of a term that does nobody else owes it.
      !((name.startsWith("loketten.") || name.endsWith(".wie")) && before.has(name) !== after.has(name))
  )
}

const under = (situatie: Situatie, lezingen: Partial<Readings> = {}) => assess(situatie, { lezingen })

/** What comes out by force: no other reading is sought beside it, for nobody would read that here. */
const bare = (situatie: Situatie, readings: Readings): Outcome =>
  Result.getOrThrow(
    outcome(situatie, { ...chosenSetting, readings, partners: (name) => partners.find(({ id }) => id === name) })
  )

/** Any facts, each known or not, often a whole complaint; on any day from 2005, or none. */
const situations: fc.Arbitrary<Situatie> = fc
  .tuple(
    fc.record(
      {
        ...Object.fromEntries(facts.map(({ id, values }) => [id, fc.constantFrom(...values)])),
        organisatie: fc.constantFrom(...partners.map(({ id }) => id), "onbekend"),
        organisatieMedewerker: fc.constantFrom(...partners.map(({ id }) => id), "onbekend"),
        ingediendOp: fc.integer({ min: 0, max: 40 * 365 }).map((days) => iso(addDays(day("2005-01-01"), days)))
      },
      { requiredKeys: [] }
    ),
    fc.boolean()
  )
  .map(([some, complaint]) => (complaint ? { ...some, aanleiding: "behandeling" } : some) as Situatie)

describe("gevoeligheid van een beoordeling", () => {
  it("noemt precies de lezingen waaronder iets anders uitkomt, en precies wat", () => {
    let named = 0
    fc.assert(
      fc.property(situations, (situatie) => {
        const chosen = under(situatie)
        const byForce = variantsOf(readingsChosen).flatMap(({ id, waarde, readings }) => {
          const verandert = differing(chosen, bare(situatie, readings))
          return verandert.length > 0 ? [[`${id}=${waarde}`, verandert.toSorted()]] : []
        })
        named += byForce.length
        const told = chosen.gevoeligheid.map(({ lezing, waarde, verandert }) => [
          `${lezing}=${waarde}`,
          verandert.map(({ wat }) => wat).toSorted()
        ])
        expect(told.toSorted()).toEqual(byForce.toSorted())
      }),
      { numRuns: 200, seed: 20261224, endOnFailure: true }
    )
    expect(named).toBeGreaterThan(300)
  }, 180_000)

  it("doet dat ook naast een lezing die niet de gewone is", () => {
    let named = 0
    const others = variantsOf(readingsChosen)
    fc.assert(
      fc.property(situations, fc.constantFrom(...others), (situatie, { id: first, waarde: read, readings: beside }) => {
        const base = { [first]: read }
        const chosen = under(situatie, base)
        const byForce = variantsOf(beside).flatMap(({ id, waarde, readings }) => {
          const verandert = differing(chosen, bare(situatie, readings))
          return verandert.length > 0 ? [[`${id}=${waarde}`, verandert.toSorted()]] : []
        })
        named += byForce.length
        const told = chosen.gevoeligheid.map(({ lezing, waarde, verandert }) => [
          `${lezing}=${waarde}`,
          verandert.map(({ wat }) => wat).toSorted()
        ])
        expect({ base, told: told.toSorted() }).toEqual({ base, told: byForce.toSorted() })
      }),
      { numRuns: 200, seed: 20261225, endOnFailure: true }
    )
    expect(named).toBeGreaterThan(300)
  }, 180_000)

  it("noemt de andere commissie als er 2 kunnen zijn, met de volgorde onder elke lezing (D48); anders niet", () => {
    const there = { aanleiding: "behandeling", loket: "externe-klachtencommissie", ingediendOp: "2026-11-02" } as const
    const committees = ({ gevoeligheid }: ReturnType<typeof under>) =>
      gevoeligheid.filter(({ lezing }) => lezing === "commissie.welke")
    // Wij lezen: de organisatie waar de medewerker werkt.
    const two = { ...there, organisatie: "yoep", organisatieMedewerker: "incluzio" } as const
    const change = (van: string, naar: string) => [{ wat: "loketten.externe-klachtencommissie", van, naar }]
    expect(committees(under(two))).toEqual([
      { lezing: "commissie.welke", waarde: "ondersteuner", verandert: change("incluzio, yoep", "yoep, incluzio") }
    ])
    expect(committees(under(two, { "commissie.welke": "ondersteuner" }))).toEqual([
      { lezing: "commissie.welke", waarde: "werkgever", verandert: change("yoep, incluzio", "incluzio, yoep") }
    ])
    for (const one of [{ organisatie: "yoep", organisatieMedewerker: "yoep" }, { organisatie: "yoep" }, {}] as const)
      expect(committees(under({ ...there, ...one }))).toEqual([])
  })
})
