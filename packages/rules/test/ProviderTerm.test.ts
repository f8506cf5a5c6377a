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
  it("tien dagen na vaststelling, verlengd van zaterdag naar maandag", () =>
    expect(iso(publicationBy(day("2026-04-01"), 2025))).toBe("2026-04-13"))
  it("maar uiterlijk 31 mei, ook op zondag: een vaste datum wordt niet verlengd", () =>
    expect(iso(publicationBy(day("2026-05-28"), 2025))).toBe("2026-05-31"))
  it("gaat over het jaar ervoor", () => expect(reportYear(day("2026-04-01"))).toBe(2025))
})

describe("het besluit op een aanvraag (Awb 4:13 lid 2)", () => {
  it("acht weken na ontvangst", () => expect(end(decisionBy(day("2026-01-05")))).toBe("2026-03-02"))
  it("langer met de dagen waarop de termijn stilstond (Awb 4:15)", () =>
    // Verzocht 19-1, aangevuld 30-1: 20 t/m 29 januari, tien dagen; 2 maart + 10 = 12 maart.
    expect(end(decisionBy(day("2026-01-05"), [{ verzocht: day("2026-01-19"), hersteld: day("2026-01-30") }]))).toBe(
      "2026-03-12"
    ))
})
