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

  describe("waar de wet openlaat vanaf welk einde uitstel telt (law.md 2.4 punt 6)", () => {
    // Maandag 23 februari 2026: 6 weken is tweede Paasdag, dus dinsdag 7 april. 4 weken daarna is Bevrijdingsdag, dus 6 mei.
    // Vanaf tweede Paasdag zelf zijn 4 weken maandag 4 mei.
    const vraag = { ontvangen: "2026-02-23", adviseur: false } as const

    it("telt het vanaf het verlengde einde, tenzij zo wordt gelezen", () => {
      const extended = { antwoordUiterlijk: "2026-04-07", naVerdagingUiterlijk: "2026-05-06", uiterlijk: "2026-05-06" }
      const plain = { antwoordUiterlijk: "2026-04-07", naVerdagingUiterlijk: "2026-05-04", uiterlijk: "2026-05-04" }
      expect(municipalTerms(vraag)).toMatchObject(extended)
      expect(municipalTerms(vraag, { lezingen: { "bezwaar.uitstel": "gewoon-einde" } })).toMatchObject(plain)
      expect(of(vraag)).toMatchObject(extended)
      expect(Result.getOrThrow(answer(vraag, { "bezwaar.uitstel": "gewoon-einde" }))).toMatchObject(plain)
    })

    it("noemt de andere lezing, en welke dag daarin anders is; en niets waar geen dag verandert", () => {
      const later = { wat: "naVerdagingUiterlijk", van: "2026-05-06", naar: "2026-05-04" }
      const other = (verandert: ReadonlyArray<object>) => [
        { lezing: "bezwaar.uitstel", waarde: "gewoon-einde", verandert }
      ]
      expect(municipalTerms(vraag).gevoeligheid).toEqual(other([later, { ...later, wat: "uiterlijk" }]))
      expect(municipalTerms({ ...vraag, uitstelTot: "2026-06-01" }).gevoeligheid).toEqual(other([later]))
      expect(municipalTerms({ ontvangen: "2026-03-02", adviseur: false }).gevoeligheid).toEqual([])
    })

    it("zegt onder de andere lezing ook dat een afgesproken dag dan te vroeg is", () => {
      const agreed = { ...vraag, uitstelTot: "2026-05-05" }
      const read = municipalTerms(agreed, { lezingen: { "bezwaar.uitstel": "gewoon-einde" } })
      expect(read.uiterlijk).toBe("2026-05-05")
      expect(read.gevoeligheid[0]?.verandert).toContainEqual({
        wat: "uiterlijk",
        van: "2026-05-05",
        naar: "2026-05-06"
      })
      expect(() => municipalTerms(agreed)).toThrow(InvalidSituation)
    })
  })

  it("antwoordt in het Engels met dezelfde dagen en wetten, en geen Nederlands woord", () => {
    for (const adviseur of [true, false])
      for (const uitstelTot of [undefined, "2026-08-03"]) {
        const vraag = { ontvangen: "2026-02-23", adviseur, ...(uitstelTot === undefined ? {} : { uitstelTot }) }
        const [nl, en] = [municipalTerms(vraag), municipalTerms(vraag, { taal: "en" })]
        expect({ ...en, redenen: [] }).toEqual({ ...nl, redenen: [] })
        expect(en.redenen.map(({ wet }) => wet)).toEqual(nl.redenen.map(({ wet }) => wet))
        const said = en.redenen.map(({ tekst }) => tekst)
        for (const [i, tekst] of said.entries()) expect(tekst).not.toBe(nl.redenen[i]?.tekst)
        expect(said.join(" ")).not.toMatch(
          /\b(?:de|het|een|is de|niet|na|dag|weken|maandag|dinsdag|april|mei|uiterlijk)\b/u
        )
      }
    expect(municipalTerms({ ontvangen: "2026-02-23", adviseur: false }, { taal: "en" }).redenen.slice(5, 9)).toEqual([
      { tekst: "The municipality answers by 7 April 2026.", wet: "Awb art. 9:11 lid 1" },
      {
        tekst: "The day of the event, 23 February 2026, does not count. The term begins on 24 February 2026.",
        wet: "HR 1 september 2017, ECLI:NL:HR:2017:2225"
      },
      { tekst: "After 6 weeks the last day is 6 April 2026." },
      {
        tekst: "Extended past 2026-04-06 (public holiday) up to and including 7 April 2026.",
        wet: "Algemene termijnenwet art. 1"
      }
    ])
  })

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
