import { isRefusal } from "@kracht/calendar/Refusal"
import { describe, expect, it } from "vitest"
import { type Penalty, penalty, type Question } from "../src/LateDecision.ts"
import { day, iso } from "./day.ts"

const of = (question: Question, extended = true): Penalty => {
  const answer = penalty(question, extended)
  if (isRefusal(answer)) throw new Error(answer.melding)
  return answer
}

const late = (besluit: string | null): Question => ({
  beslistermijnEinde: day("2026-02-02"),
  ingebrekestellingOntvangen: day("2026-02-03"),
  besluit: besluit === null ? null : day(besluit)
})

describe("de dwangsom (Awb 4:17)", () => {
  it("een brief op of voor de laatste dag van de termijn is te vroeg", () => {
    const question = { ...late(null), ingebrekestellingOntvangen: day("2026-02-02") }
    expect(of(question)).toMatchObject({ prematuur: true, eersteDag: null, dagen: 0, bedragEuro: 0, voorlopig: false })
  })

  it("de eerste dag is die na twee weken: de dag van de brief plus vijftien", () =>
    expect(iso(of(late(null)).eersteDag)).toBe("2026-02-18"))

  it.each([
    [null, 42, 14 * 23 + 14 * 35 + 14 * 45],
    ["2026-02-17", 0, 0],
    ["2026-02-18", 0, 0],
    ["2026-02-19", 1, 23],
    ["2026-03-04", 14, 322],
    ["2026-03-05", 15, 357],
    ["2026-03-18", 28, 812],
    ["2026-03-19", 29, 857],
    ["2026-03-31", 41, 1397],
    ["2026-04-01", 42, 1442],
    ["2026-12-31", 42, 1442]
  ])("besluit %s: %i dagen, %i euro (de dag van het besluit telt niet)", (besluit, dagen, bedragEuro) =>
    expect(of(late(besluit))).toMatchObject({ prematuur: false, dagen, bedragEuro })
  )

  it("twee weken die op zaterdag eindigen worden verlengd, en het antwoord zonder verlenging staat ernaast", () => {
    const question = {
      beslistermijnEinde: day("2026-03-20"),
      ingebrekestellingOntvangen: day("2026-03-21"),
      besluit: null
    }
    // 21-3 + 14 dagen = zaterdag 4 april, Pasen: tot en met dinsdag 7 april; eerste dag 8 april.
    expect(iso(of(question).eersteDag)).toBe("2026-04-08")
    expect(iso(of(question, false).eersteDag)).toBe("2026-04-05")
  })

  it.each([
    ["2017-02-02", 14 * 20 + 14 * 30 + 14 * 40],
    ["2018-11-20", 1260],
    ["2018-12-05", 1260],
    ["2018-12-28", 1260],
    ["2018-12-31", 1260],
    ["2019-01-01", 1442],
    ["2019-01-02", 1442]
  ])(
    "de dag waarop de brief kwam, bepaalt het tarief: %s, %i euro (overgangsrecht Stcrt. 2018, 65542)",
    (brief, euro) =>
      expect(
        of({ beslistermijnEinde: day("2017-02-01"), ingebrekestellingOntvangen: day(brief), besluit: null }).bedragEuro
      ).toBe(euro)
  )

  it("bestaat sinds 1 oktober 2009; een eerdere brief wordt geweigerd", () => {
    const question = { beslistermijnEinde: day("2009-08-31"), besluit: null }
    expect(penalty({ ...question, ingebrekestellingOntvangen: day("2009-09-30") }, true)).toMatchObject({
      code: "niet-onderbouwd",
      veld: "ingebrekestellingOntvangen"
    })
    expect(of({ ...question, ingebrekestellingOntvangen: day("2009-10-01") }).bedragEuro).toBe(1260)
  })

  it("is voorlopig als een besluit de twee weken nog kan verlengen (law.md 2.2: 11 mei 2029)", () => {
    const question = {
      beslistermijnEinde: day("2029-04-20"),
      ingebrekestellingOntvangen: day("2029-04-27"),
      besluit: null
    }
    expect([iso(of(question).eersteDag), of(question).voorlopig]).toEqual(["2029-05-12", true])
    expect(of(question, false).voorlopig).toBe(false)
  })
})
