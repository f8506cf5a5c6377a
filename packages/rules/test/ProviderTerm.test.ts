import { isRefusal } from "@kracht/calendar/Refusal"
import { describe, expect, it } from "vitest"
import { decisionBy } from "../src/DecisionTerm.ts"
import { publicationBy, reactionBy, reportYear } from "../src/ProviderTerm.ts"
import { day, iso } from "./day.ts"

const end = (computed: unknown) => iso((computed as { einde: number }).einde)

describe("de reactie van de aanbieder (Jeugdwet 4.2.1 lid 5)", () => {
  it.each([
    ["2026-01-31", "2026-03-02"], // 28 februari is zaterdag
    ["2026-02-28", "2026-03-30"], // 28 maart is zaterdag; niet 31 maart
    ["2026-04-15", "2026-05-18"] // 15 mei gelijkgesteld, dan een weekend
  ])("een maand na %s is %s", (oordeel, einde) => expect(end(reactionBy(day(oordeel)))).toBe(einde))
})

describe("het jaarverslag van een aanbieder (Jeugdwet 4.3.2 lid 1)", () => {
  const publication = (vastgesteld: string, jaar: number, read: "31-mei" | "eerste-werkdag" = "31-mei") => {
    const found = publicationBy(day(vastgesteld), jaar, read)
    if (isRefusal(found)) throw new Error(found.melding)
    return { ...found, uiterlijk: iso(found.uiterlijk) }
  }

  it("tien dagen na vaststelling, verlengd van zaterdag naar maandag", () =>
    expect(publication("2026-04-01", 2025)).toEqual({ uiterlijk: "2026-04-13", voorlopig: false }))
  it("maar uiterlijk 31 mei, ook op zondag: een vaste datum wordt niet verlengd", () =>
    expect(publication("2026-05-28", 2025)).toEqual({ uiterlijk: "2026-05-31", voorlopig: false }))
  it("na 2028 kan een besluit de tien dagen nog verlengen, 31 mei nooit", () => {
    // 1-5-2029 + 10 = vrijdag 11 mei 2029, de eerste dag die law.md 2.2 voorspelt.
    expect(publication("2029-05-01", 2028)).toEqual({ uiterlijk: "2029-05-11", voorlopig: true })
    expect(publication("2029-05-28", 2028)).toEqual({ uiterlijk: "2029-05-31", voorlopig: false })
  })
  it("uiterlijk 31 mei zolang de dag van vaststelling niet bekend is", () =>
    expect(publicationBy(undefined, 2025, "31-mei")).toEqual({ uiterlijk: day("2026-05-31"), voorlopig: false }))
  it("onder de andere lezing schuift 31 mei op van een vrije dag, en anders niet", () => {
    // 31 mei 2026 is een zondag; 31 mei 2027 een maandag; 31 mei 2028 een woensdag; 31 mei 2025 een zaterdag.
    expect(publication("2026-05-28", 2025, "eerste-werkdag")).toEqual({ uiterlijk: "2026-06-01", voorlopig: false })
    expect(publication("2027-05-28", 2026, "eerste-werkdag")).toEqual({ uiterlijk: "2027-05-31", voorlopig: false })
    expect(publication("2025-05-28", 2024, "eerste-werkdag")).toEqual({ uiterlijk: "2025-06-02", voorlopig: false })
    expect(publication("2026-04-01", 2025, "eerste-werkdag")).toEqual({ uiterlijk: "2026-04-13", voorlopig: false })
    expect(publicationBy(undefined, 2025, "eerste-werkdag")).toEqual({ uiterlijk: day("2026-06-01"), voorlopig: false })
  })
  it("wordt vastgesteld na het jaar waarover het gaat, en dat jaar is een jaar", () => {
    expect(publicationBy(day("2025-12-31"), 2025, "31-mei")).toMatchObject({ _tag: "Weigering", veld: "vastgesteld" })
    for (const jaar of [Number.NaN, -5, 2025.5, 2199])
      expect(publicationBy(day("2026-06-20"), jaar, "31-mei")).toMatchObject({ _tag: "Weigering", veld: "jaar" })
  })
  it("gaat over het jaar ervoor", () => expect(reportYear(day("2026-04-01"))).toBe(2025))
})

describe("het besluit op een aanvraag (Awb 4:13 lid 2)", () => {
  const decided = (ontvangen: string, ...suspensions: ReadonlyArray<readonly [string, string]>) => {
    const found = decisionBy(
      day(ontvangen),
      suspensions.map(([verzocht, hersteld]) => ({ verzocht: day(verzocht), hersteld: day(hersteld) }))
    )
    return isRefusal(found) ? found : iso(found.computed.einde)
  }

  it("acht weken na ontvangst", () => expect(decided("2026-01-05")).toBe("2026-03-02"))

  it.each([
    ["20 t/m 29 januari, tien dagen; 2 maart + 10", [["2026-01-19", "2026-01-30"]], "2026-03-12"],
    [
      "twee keer dezelfde tijd telt één keer",
      [
        ["2026-01-19", "2026-01-30"],
        ["2026-01-19", "2026-01-30"]
      ],
      "2026-03-12"
    ],
    [
      "20-1 t/m 1-2, dertien dagen samen; zondag 15 maart, dus maandag",
      [
        ["2026-01-19", "2026-01-30"],
        ["2026-01-25", "2026-02-02"]
      ],
      "2026-03-16"
    ],
    ["een verzoek na het einde doet niets meer", [["2026-06-01", "2026-07-01"]], "2026-03-02"],
    ["een verzoek op de laatste dag ook niet", [["2026-03-02", "2026-04-01"]], "2026-03-02"],
    ["hersteld op de dag zelf of de dag erna: geen dag stil", [["2026-01-19", "2026-01-20"]], "2026-03-02"]
  ] as ReadonlyArray<[string, ReadonlyArray<[string, string]>, string]>)(
    "staat stil zolang de aanvraag wordt aangevuld (Awb 4:15): %s",
    (_why, suspensions, expected) => expect(decided("2026-01-05", ...suspensions)).toBe(expected)
  )

  it("weigert een herstel voor het verzoek, een verzoek voor de ontvangst, en een aanvraag van voor 1 oktober 2009", () => {
    expect(decided("2026-01-05", ["2025-12-20", "2026-01-09"])).toMatchObject({ veld: "verzocht" })
    expect(decided("2026-01-05", ["2026-01-05", "2026-01-09"])).toBe("2026-03-05")
    expect(decided("2026-01-05", ["2026-01-30", "2026-01-19"])).toMatchObject({ veld: "hersteld" })
    expect(decided("2009-09-30")).toMatchObject({ code: "niet-onderbouwd", veld: "aanvraagOntvangen" })
  })
})
