/** How long a term is stands in the answer also while its day is not known, and whether a decree can still move that day (law.md 2.2). */
import { describe, expect, it } from "vitest"
import { assess, explain, type Situatie } from "../src/plain.ts"

const complaint: Situatie = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" }
const care: Situatie = { ...complaint, over: "medewerker", regime: "zorg" }

const lengths = (situatie: Situatie) =>
  Object.fromEntries(
    assess(situatie).termijnen.flatMap(({ id, duur }) =>
      duur === undefined ? [] : [[id, `${duur.aantal} ${duur.eenheid}`]]
    )
  )

const when = (situatie: Situatie, taal: "nl" | "en") =>
  explain(assess(situatie, { taal })).find(({ kop }) => kop === (taal === "nl" ? "Wanneer" : "When"))?.zinnen ?? []

describe("hoelang een termijn is", () => {
  it("staat erbij, met of zonder dag (N029, N019, N075, N076, N079)", () => {
    const house = { ontvangstbevestiging: "1 werkdagen", routering: "2 werkdagen", contact: "5 werkdagen" }
    expect(lengths(complaint)).toEqual(house)
    expect(lengths({ ...complaint, ingediendOp: "2026-12-24" })).toEqual(house)
    expect(lengths({ aanleiding: "oneens-met-besluit" })).toMatchObject({ bezwaar: "6 weken", beroep: "6 weken" })
    expect(lengths({ aanleiding: "geen-besluit" })).toMatchObject({ besluit: "8 weken" })
  })

  it("is er niet bij een commissie: die heeft een eigen termijn", () =>
    expect(lengths({ ...complaint, loket: "externe-klachtencommissie", ingediendOp: "2026-12-24" })).toEqual({}))

  it("wordt verteld zolang de dag niet bekend is, in beide talen", () => {
    expect(when({ aanleiding: "oneens-met-besluit" }, "nl")[0]).toContain(
      "De termijn is 6 weken. De dag is nog niet bekend."
    )
    expect(when({ aanleiding: "geen-besluit" }, "en").join()).toContain(
      "The term is 8 weeks. The day is not known yet."
    )
    expect(when({ ...complaint, ingediendOp: "2026-12-24" }, "nl").join()).not.toContain("De termijn is")
  })
})

describe("een dag die nog kan schuiven", () => {
  const days = (situatie: Situatie) => assess(situatie).termijnen.map(({ id, voorlopig }) => [id, voorlopig])

  it("zegt dat: 11 mei 2029 kan een vrije dag worden, en wat daarna telt schuift mee", () => {
    const filed = { ...care, ingediendOp: "2029-03-30" }
    expect(assess(filed).termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(["2029-05-11", "2029-06-08"])
    expect(days(filed)).toEqual([
      ["oordeel-zorg", true],
      ["oordeel-zorg-na-uitstel", true]
    ])
    for (const [taal, words] of [
      ["nl", "Een nieuw koninklijk besluit kan deze datum nog veranderen."],
      ["en", "A new royal decree can still change this date."]
    ] as const) {
      const told = when(filed, taal)
      expect(told).toHaveLength(2)
      for (const line of told) expect(line).toContain(words)
    }
  })

  it("zwijgt waar alles is bepaald, en bij een termijn die geen wet verlengt", () => {
    for (const [, voorlopig] of days({ ...care, ingediendOp: "2026-03-30" })) expect(voorlopig).toBeUndefined()
    for (const [, voorlopig] of days({ ...complaint, ingediendOp: "2029-05-08" })) expect(voorlopig).toBeUndefined()
  })
})
