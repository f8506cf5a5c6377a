/** An answer does not depend on what was asked before it, by whomever: under the same readings, which share what they remember. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer } from "../src/Answer.ts"
import type { Readings } from "../src/Reading.ts"
import { json } from "../src/Receipt.ts"
import type { Setting } from "../src/Setting.ts"
import { facts, kanaal, loket, type Situatie } from "../src/Situation.ts"
import { randomFrom } from "./RandomCases.ts"
import { setting } from "./setting.ts"

const say = (situatie: Situatie, under: Setting): string =>
  Result.match(answer(situatie, under), { onFailure: (faults) => JSON.stringify(faults), onSuccess: json })

/** Readings of which the rules presume how far a complaint has come, where nobody says so. */
const presuming: ReadonlyArray<Partial<Readings>> = [
  {},
  { "jeugdstem.rol": "behandelen" },
  { "loket.kanaal": "alleen-genoemd" },
  { "intake.gevolg": "eerst-kracht" }
]

const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false } as const

describe("wie iets vraagt, krijgt hetzelfde antwoord na een ander", () => {
  const counters = [undefined, ...loket.values]
  const ways = [undefined, ...kanaal.values]

  it.each(presuming)("die alleen een andere dag noemt, of geen, onder %o", (other) => {
    let differing = 0
    for (const counter of counters)
      for (const way of ways) {
        const without: Situatie = {
          ...complaint,
          ...(counter === undefined ? {} : { loket: counter }),
          ...(way === undefined ? {} : { kanaal: way })
        }
        const days = [without, { ...without, ingediendOp: "2026-04-02" }, { ...without, ingediendOp: "2026-12-24" }]
        const alone = days.map((situatie) => say(situatie, setting(other)))
        differing += new Set(alone).size
        for (const order of [days, days.toReversed()]) {
          const shared = setting(other)
          const said = new Map(order.map((situatie) => [situatie, say(situatie, shared)]))
          expect(days.map((situatie) => said.get(situatie))).toEqual(alone)
          // And once more, now that all was remembered.
          expect(days.map((situatie) => say(situatie, shared))).toEqual(alone)
        }
      }
    expect(differing).toBe(counters.length * ways.length * 3)
  })

  it("die van alles vroeg, in elke taal", () => {
    const chance = randomFrom(6)
    const pick = <A>(values: ReadonlyArray<A>): A => values[Math.floor(chance() * values.length)] as A
    const situations = Array.from({ length: 40 }, (): Situatie => {
      const given = facts.flatMap(({ id, values }) => (chance() < 0.5 ? [] : [[id, pick<unknown>(values)] as const]))
      return Object.fromEntries(given)
    })
    const shared = { nl: setting(), en: setting({}, "en") }
    for (let times = 0; times < 600; times += 1) {
      const [situatie, taal, ingediendOp] = [
        pick(situations),
        pick(["nl", "en"] as const),
        pick([undefined, "2026-04-02", "2026-12-24"])
      ]
      const asked = { ...situatie, ingediendOp, organisatie: pick([undefined, "yoep"]) }
      expect(say(asked, shared[taal]), JSON.stringify(asked)).toBe(say(asked, setting({}, taal)))
    }
  })
})
