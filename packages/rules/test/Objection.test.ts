import { isRefusal } from "@kracht/calendar/Refusal"
import { describe, expect, it } from "vitest"
import { type Filed, type Question, terms } from "../src/Objection.ts"
import { day, iso } from "./day.ts"

const of = (question: Question) => {
  const answer = terms(question)
  if (isRefusal(answer)) throw new Error(answer.melding)
  return answer
}

describe("de termijnen van een bezwaar (Awb 6:7–6:9, 7:10)", () => {
  it("zes weken na bekendmaking, verlengd van zondag naar maandag (law.md: 1 maart 2026)", () => {
    const { bezwaar } = of({ bekendmaking: day("2026-03-01"), commissie: false })
    expect([iso(bezwaar.nominaalEinde), iso(bezwaar.einde)]).toEqual(["2026-04-12", "2026-04-13"])
  })

  it("een dag die bij koninklijk besluit is gelijkgesteld, verlengt mee (29 mei 2025 → 2 juni)", () => {
    expect(iso(of({ bekendmaking: day("2025-04-17"), commissie: false }).bezwaar.einde)).toBe("2025-06-02")
  })

  it("de week voor de post wordt zelf niet verlengd", () => {
    // 2025-11-14 + 6 weken = vrijdag 26 december, tweede Kerstdag; verlengd tot maandag 29 december; week erna: 5 januari.
    const answer = of({ bekendmaking: day("2025-11-14"), commissie: false })
    expect([iso(answer.bezwaar.einde), iso(answer.postUiterlijkOntvangen)]).toEqual(["2025-12-29", "2026-01-05"])
    // 2025-03-14 + 6 weken = vrijdag 25 april; een week later is vrijdag 2 mei. 2026-03-25 + 6 weken = 6 mei; 13 mei.
    // 2026-04-02 + 6 weken = donderdag 14 mei, Hemelvaart; 15 mei gelijkgesteld; maandag 18 mei; een week later tweede Pinksterdag.
    const pinksteren = of({ bekendmaking: day("2026-04-02"), commissie: false })
    expect([iso(pinksteren.bezwaar.einde), iso(pinksteren.postUiterlijkOntvangen)]).toEqual([
      "2026-05-18",
      "2026-05-25"
    ])
  })

  it("de beslistermijn loopt vanaf het verlengde einde, niet vanaf de ontvangst; twaalf weken met commissie", () => {
    // 1-3-2026: bezwaar tot 13-4. Zes weken: maandag 25-5 is tweede Pinksterdag, dus dinsdag 26-5. Twaalf weken: 6-7.
    expect(iso(of({ bekendmaking: day("2026-03-01"), commissie: false }).beslissing.computed.einde)).toBe("2026-05-26")
    expect(iso(of({ bekendmaking: day("2026-03-01"), commissie: true }).beslissing.computed.einde)).toBe("2026-07-06")
  })

  it("verdagen telt zes weken vanaf het verlengde einde", () => {
    // 26-5-2026 + 6 weken = 7-7-2026.
    expect(iso(of({ bekendmaking: day("2026-03-01"), commissie: false }).verdaging.computed.einde)).toBe("2026-07-07")
  })

  it("dagen waarop de termijn stilstond komen erbij: van de dag na het verzoek tot de dag van herstel", () => {
    // Verzocht 20-4, hersteld 1-5: 21 t/m 30 april, tien dagen. Nominaal 25-5 + 10 = 4-6-2026, een donderdag.
    const opschortingen = [{ verzocht: day("2026-04-20"), hersteld: day("2026-05-01") }]
    expect(
      iso(of({ bekendmaking: day("2026-03-01"), commissie: false, opschortingen }).beslissing.computed.einde)
    ).toBe("2026-06-04")
  })

  it("de termijn kan niet stilstaan voordat zij loopt: wie zijn bezwaar in de bezwaartermijn aanvult, wacht niet langer", () => {
    // 5-1-2026: bezwaar tot 16-2, beslissing tot 30-3. Verzocht 20-1, hersteld 10-2: alles voor 17-2.
    const early = [{ verzocht: day("2026-01-20"), hersteld: day("2026-02-10") }]
    const answer = of({ bekendmaking: day("2026-01-05"), commissie: false, opschortingen: early })
    expect([iso(answer.beslissing.computed.einde), iso(answer.verdaging.computed.einde)]).toEqual([
      "2026-03-30",
      "2026-05-11"
    ])
    // Verzocht 10-2, hersteld 20-2: alleen 17, 18 en 19 februari; 30-3 + 3 = donderdag 2 april.
    const across = [{ verzocht: day("2026-02-10"), hersteld: day("2026-02-20") }]
    const later = of({ bekendmaking: day("2026-01-05"), commissie: false, opschortingen: across })
    expect([iso(later.beslissing.computed.einde), later.beslissing.stilgestaan]).toEqual(["2026-04-02", 3])
  })

  it("voor 1 oktober 2009 golden andere termijnen om te beslissen: dat wordt geweigerd", () => {
    expect(terms({ bekendmaking: day("2009-09-30"), commissie: true })).toMatchObject({
      code: "niet-onderbouwd",
      veld: "bekendmaking"
    })
    expect(isRefusal(terms({ bekendmaking: day("2009-10-01"), commissie: true }))).toBe(false)
  })

  it("na 2028 kan een besluit de datum nog veranderen", () => {
    expect(of({ bekendmaking: day("2026-03-01"), commissie: true }).verdaging.computed.voorlopig).toBe(false)
    expect(of({ bekendmaking: day("2029-03-01"), commissie: true }).bezwaar.voorlopig).toBe(true)
  })
})

describe("tijdig ingediend (Awb 6:9; einde 13 april 2026)", () => {
  const tijdig = (ingediend: Filed) => of({ bekendmaking: day("2026-03-02"), commissie: false, ingediend }).tijdig

  it.each([
    ["digitaal op de laatste dag", { wijze: "digitaal", ontvangen: day("2026-04-13") }, true],
    ["digitaal een dag later", { wijze: "digitaal", ontvangen: day("2026-04-14") }, false],
    ["per post ontvangen op de laatste dag", { wijze: "post", ontvangen: day("2026-04-13") }, true],
    [
      "op tijd gepost, binnen de week ontvangen",
      { wijze: "post", verzonden: day("2026-04-13"), ontvangen: day("2026-04-20") },
      true
    ],
    [
      "op tijd gepost, na de week ontvangen",
      { wijze: "post", verzonden: day("2026-04-13"), ontvangen: day("2026-04-21") },
      false
    ],
    ["te laat gepost", { wijze: "post", verzonden: day("2026-04-14"), ontvangen: day("2026-04-15") }, false],
    ["op de dag van de bekendmaking", { wijze: "digitaal", ontvangen: day("2026-03-02") }, true]
  ] satisfies ReadonlyArray<[string, Filed, boolean]>)("%s", (_naam, ingediend, verwacht) =>
    expect(tijdig(ingediend)).toBe(verwacht)
  )

  it("voor de bekendmaking hangt het ervan af of er een besluit was, of dat zo leek (Awb 6:10)", () => {
    for (const ontvangen of [day("2026-02-20"), day("2026-03-01")])
      expect(tijdig({ wijze: "digitaal", ontvangen })).toMatchObject({
        waarde: null,
        vraagBij: "de gemeente: of het besluit er toen al was, of dat u dat mocht denken"
      })
  })

  it("gepost voor de bekendmaking en na de termijn ontvangen hangt daar ook van af", () => {
    const verzonden = day("2026-02-20")
    expect(tijdig({ wijze: "post", verzonden, ontvangen: day("2026-04-15") })).toMatchObject({
      waarde: null,
      vraagBij: "de gemeente: of het besluit er toen al was, of dat u dat mocht denken"
    })
    // Received in the term it is there in time, whenever it was posted.
    expect(tijdig({ wijze: "post", verzonden, ontvangen: day("2026-04-10") })).toBe(true)
    expect(tijdig({ wijze: "post", verzonden, ontvangen: day("2026-04-21") })).toBe(false)
  })

  it("zonder poststempel is het binnen de week niet te zeggen", () =>
    expect(tijdig({ wijze: "post", ontvangen: day("2026-04-15") })).toMatchObject({
      waarde: null,
      vraagBij: expect.stringContaining("stempel")
    }))

  it("verzonden na ontvangst wordt geweigerd", () =>
    expect(
      terms({
        bekendmaking: day("2026-03-02"),
        commissie: false,
        ingediend: { wijze: "post", verzonden: day("2026-04-02"), ontvangen: day("2026-04-01") }
      })
    ).toMatchObject({ _tag: "Weigering", veld: "verzonden" }))
})
