import { isRefusal } from "@kracht/calendar/Refusal"
import { expect, describe as group, it } from "vitest"
import { type Dag, describe } from "../src/DayAnswer.ts"
import { day } from "./day.ts"

const of = (iso: string): Dag => {
  const found = describe(day(iso))
  if (isRefusal(found)) throw new Error(found.melding)
  return found
}

group("een dag (Algemene termijnenwet art. 3, law.md 2.1 tot 2.3)", () => {
  it.each([
    // A decree may still equate an ordinary day after 2028; what is free by the act itself stays free.
    ["2029-05-11", true],
    ["2029-05-10", false],
    ["2029-05-12", false],
    ["2028-12-29", false],
    ["2026-11-26", false]
  ])("%s is voorlopig: %s", (iso, voorlopig) => expect(of(iso).voorlopig).toBe(voorlopig))

  it.each([
    ["2026-11-26", { vrij: false, feestdag: null, gelijkgesteld: false, werkdag: true }],
    ["2026-11-28", { vrij: true, feestdag: null, gelijkgesteld: false, werkdag: false }],
    ["2026-12-25", { vrij: true, gelijkgesteld: false, werkdag: false }],
    // Goede Vrijdag: art. 3 lid 2.
    ["2026-04-03", { vrij: true, gelijkgesteld: true, werkdag: false }],
    // Equated by Stcrt 2025, 24713: free for the act, and under W32 a working day.
    ["2026-05-15", { vrij: true, gelijkgesteld: true, werkdag: true }]
  ])("%s is wat de wet en het besluit zeggen", (iso, expected) => expect(of(iso)).toMatchObject(expected))

  it("heeft een naam op een feestdag, en anders geen", () => {
    for (const iso of ["2026-12-25", "2026-04-03", "2026-05-15"]) expect(of(iso).feestdag, iso).toMatch(/\p{L}/u)
    for (const iso of ["2026-11-26", "2026-11-28"]) expect(of(iso).feestdag, iso).toBe(null)
  })

  it("is onder elke lezing een werkdag of niet, zoals law.md 2.3 haar beschrijft", () => {
    expect(of("2026-05-05").werkdagPerLezing).toEqual({ W0: true, WX: true, W31: false, W32: false, W33: false })
    expect(of("2026-04-03").werkdagPerLezing).toEqual({ W0: true, WX: true, W31: true, W32: false, W33: false })
    expect(of("2026-05-15").werkdagPerLezing).toEqual({ W0: true, WX: true, W31: true, W32: true, W33: false })
    expect(of("2026-12-25").werkdagPerLezing).toEqual({ W0: true, WX: false, W31: false, W32: false, W33: false })
  })

  it("is er niet van vóór 2005: daar kennen wij de besluiten niet van", () =>
    expect(isRefusal(describe(day("2004-12-31")))).toBe(true))
})
