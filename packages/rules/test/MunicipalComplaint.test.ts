import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer, type Gemeenteklachtvraag } from "../src/MunicipalAnswer.ts"
import { InvalidSituation, municipalTerms } from "../src/plain.ts"

const of = (vraag: Gemeenteklachtvraag) => Result.getOrThrow(answer(vraag))

describe("een klacht bij de gemeente (Awb 9:8 lid 3 en 9:11)", () => {
  it("wordt in 6 weken beantwoord, na verdagen in nog eens 4", () =>
    // Maandag 2 maart 2026: 4 weken is 30 maart, 6 weken 13 april, en 4 weken daarna 11 mei.
    expect(of({ ontvangen: "2026-03-02", adviseur: false })).toMatchObject({
      nietBehandelenUiterlijk: "2026-03-30",
      antwoordUiterlijk: "2026-04-13",
      naVerdagingUiterlijk: "2026-05-11",
      uiterlijk: "2026-05-11",
      voorlopig: false
    }))

  it("wordt met een klachtadviseur in 10 weken beantwoord", () =>
    expect(of({ ontvangen: "2026-03-02", adviseur: true })).toMatchObject({
      antwoordUiterlijk: "2026-05-11",
      naVerdagingUiterlijk: "2026-06-08"
    }))

  it("telt de verdaging vanaf het verlengde einde", () =>
    // 6 weken na 15 maart 2026 is zondag 26 april, en 27 april is Koningsdag: tot en met 28 april, dan 4 weken.
    expect(of({ ontvangen: "2026-03-15", adviseur: false })).toMatchObject({
      antwoordUiterlijk: "2026-04-28",
      naVerdagingUiterlijk: "2026-05-26"
    }))

  it("kan verder worden uitgesteld met instemming, en alleen tot na de verdaging", () => {
    const agreed = of({ ontvangen: "2026-03-02", adviseur: false, uitstelTot: "2026-07-01" })
    expect(agreed.uiterlijk).toBe("2026-07-01")
    expect(agreed.redenen.at(-1)).toMatchObject({ wet: "Awb art. 9:11 lid 3" })
    expect(answer({ ontvangen: "2026-03-02", adviseur: false, uitstelTot: "2026-05-11" })).toMatchObject({
      failure: [{ veld: "uitstelTot", code: "ongeldige-datum" }]
    })
  })

  it("wordt op papier bevestigd, zonder termijn (9:6)", () =>
    expect(of({ ontvangen: "2026-03-02", adviseur: false }).redenen[0]).toMatchObject({ wet: "Awb art. 9:6" }))

  it("antwoordt ook zonder Effect, en weigert daar wat niet kan", () => {
    const vraag = { ontvangen: "2026-03-02", adviseur: true } as const
    expect(municipalTerms(vraag)).toEqual(of(vraag))
    expect(() => municipalTerms({ ...vraag, ontvangen: "2026-02-30" })).toThrow(InvalidSituation)
  })

  it("zegt alles wat er niet klopt tegelijk", () =>
    expect(answer({ adviseur: 1, uitstelTot: "x" } as never)).toMatchObject({
      failure: [{ veld: "ontvangen" }, { veld: "adviseur" }, { veld: "uitstelTot" }]
    }))
})
