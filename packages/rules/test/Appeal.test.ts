import { describe, expect, it } from "vitest"
import { assess, follow } from "../src/plain.ts"
import type { Situatie, stand } from "../src/Situation.ts"

const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, over: "medewerker" } as const

type Lezingen = NonNullable<NonNullable<Parameters<typeof assess>[1]>["lezingen"]>
type Stand = (typeof stand.values)[number]

const steps = (extra: Situatie, lezingen: Lezingen = {}): ReadonlyArray<string> =>
  assess({ ...complaint, ...extra }, { lezingen }).vervolg.map(({ stap }) => stap)

const inside = [
  "intern-gegrond",
  "intern-deels-gegrond",
  "intern-ongegrond",
  "intern-geen-oplossing",
  "intern-opgelost"
]
const outside = ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond", "extern-opgelost"]

describe("een vervolggesprek (N096, D68)", () => {
  it("is er na elke uitkomst, en na de commissie zolang het zo wordt gelezen", () => {
    for (const value of [...inside, ...outside]) {
      const talk = (lezingen: Lezingen) => steps({ stand: value as Stand }, lezingen).includes("vervolggesprek")
      expect(talk({}), value).toBe(true)
      expect(talk({ "vervolggesprek.dag": "alleen-intern" }), value).toBe(inside.includes(value))
    }
    for (const value of ["nieuw", "intern-in-behandeling", "extern-in-behandeling", "ingetrokken", "gesloten"] as const)
      expect(steps({ stand: value }), value).not.toContain("vervolggesprek")
  })
})

describe("voor een deel terecht (D60)", () => {
  it.each(["intern", "extern"] as const)("brengt %s wat volgt op terecht en wat volgt op niet terecht", (route) => {
    for (const lezingen of [{}, { "vervolggesprek.dag": "alleen-intern" }, { "na-extern": "niets" }] as const) {
      const at = (value: string) => steps({ stand: `${route}-${value}` as Stand }, lezingen)
      expect(at("deels-gegrond").toSorted()).toEqual([...new Set([...at("gegrond"), ...at("ongegrond")])].toSorted())
    }
  })

  it("laat de aanbieder na een oordeel binnen een maand reageren (Jeugdwet 4.2.1 lid 5)", () => {
    const owed = assess({ ...complaint, loket: "externe-klachtencommissie", stand: "extern-deels-gegrond" }).termijnen
    expect(owed.map(({ id }) => id)).toContain("reactie-aanbieder")
  })

  it("na elk oordeel schrijft de aanbieder of er iets verandert, kunt u daarom vragen en mag er hulp bij (lid 5, D55)", () => {
    for (const value of ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"] as const) {
      expect(steps({ stand: value })).toEqual(
        expect.arrayContaining(["reactie-aanbieder", "reactie-vragen", "vertrouwenspersoon"])
      )
      const told = assess({ ...complaint, stand: value }).vervolg.find(({ stap }) => stap === "reactie-aanbieder")
      expect(told?.tekst).toBe("De aanbieder moet u schrijven of er iets verandert, en wat.")
    }
  })

  it("heet in een situatie als in een verloop", () => {
    const found = follow({
      gebeurtenissen: [
        { gebeurtenis: "ontvangst", op: "2026-03-02" },
        { gebeurtenis: "bevinding-deels-gegrond", op: "2026-03-10" }
      ],
      peilmoment: "2026-03-10"
    })
    expect(found.vervolg.map(({ stap }) => stap)).toEqual(steps({ stand: found.toestand as Stand }))
  })
})

describe("wat op elk moment kan", () => {
  const open = ["intern-in-behandeling", "extern-in-behandeling", ...inside, ...outside]

  it("is intrekken, zolang de klacht niet is afgesloten (N098), met een reden waar dat zo wordt gelezen (D70)", () => {
    expect(open).toHaveLength(11)
    for (const value of open) {
      expect(steps({ stand: value as Stand }), value).toContain("intrekken")
      const reasoned = steps({ stand: value as Stand }, { "intrekken.reden": "nodig" })
      expect(reasoned, value).toContain("intrekken-met-reden")
      expect(reasoned, value).not.toContain("intrekken")
    }
    for (const value of ["nieuw", "ingetrokken", "gesloten"] as const)
      expect(steps({ stand: value }).filter((step) => step.startsWith("intrekken"))).toEqual([])
  })

  it("is een vertrouwenspersoon vragen (N071, D55)", () => {
    for (const value of ["nieuw", ...open, "ingetrokken", "gesloten"])
      expect(steps({ stand: value as Stand }), value).toContain("vertrouwenspersoon")
  })
})
