import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"
import { wens } from "../src/Situation.ts"

const klacht = (situatie: Situatie) => assess({ aanleiding: "behandeling", anoniem: false, ...situatie })

describe("wie mag een klacht indienen", () => {
  it.each(["klant", "ouder", "ouder-zonder-gezag", "voogd", "gezaghebbende", "pleegouder"] as const)(
    "%s mag het (3.2)",
    (hoedanigheid) => expect(klacht({ hoedanigheid }).uitkomst).toBe("mogelijk")
  )

  it.each(["onder-12", "12-tot-18"] as const)(
    "een kind (%s) mag het ook alleen (Jeugdwet 4.2.1 lid 4)",
    (leeftijdsgroep) => {
      const antwoord = klacht({ hoedanigheid: "klant", leeftijdsgroep, samenMetVolwassene: false })
      expect(antwoord.uitkomst).toBe("mogelijk")
      expect(antwoord.redenen).toContainEqual(expect.objectContaining({ zin: "minderjarig" }))
      expect(antwoord.redenen).toContainEqual(expect.objectContaining({ wet: "Jeugdwet art. 4.2.1 lid 4 onder a" }))
      expect(antwoord.lezingen).toContainEqual({ id: "minderjarig", waarde: "zelfstandig" })
    }
  )

  it("de leeftijd wordt niet gevraagd, want zij verandert niets", () => {
    const antwoord = klacht({ hoedanigheid: "klant" })
    expect(antwoord.uitkomst).toBe("mogelijk")
    expect(antwoord.nogTeVragen).toEqual([])
    expect(antwoord.verfijnt).toContain("leeftijdsgroep")
  })

  it("onder de andere lezing mag een kind alleen het niet, en dat staat bij de gevoeligheid", () => {
    const situatie = { hoedanigheid: "klant", leeftijdsgroep: "12-tot-18", samenMetVolwassene: false } as const
    expect(klacht(situatie).gevoeligheid).toContainEqual({
      lezing: "minderjarig",
      waarde: "samen",
      verandert: expect.arrayContaining([{ wat: "uitkomst", van: "mogelijk", naar: "niet-mogelijk" }])
    })
    const anders = assess(
      { aanleiding: "behandeling", anoniem: false, ...situatie },
      { lezingen: { minderjarig: "samen" } }
    )
    expect(anders.uitkomst).toBe("niet-mogelijk")
  })

  it("een nabestaande en een gemachtigde mogen het volgens de wet", () => {
    expect(klacht({ hoedanigheid: "nabestaande" })).toMatchObject({
      uitkomst: "mogelijk",
      redenen: expect.arrayContaining([expect.objectContaining({ wet: "Jeugdwet art. 4.2.1 lid 4 onder b" })])
    })
    expect(klacht({ hoedanigheid: "gemachtigde" }).uitkomst).toBe("mogelijk")
  })

  // law.md 2.8: for help under the Wmo the text binds by itself. It does not name them and does not refuse them.
  it.each(["nabestaande", "gemachtigde"] as const)(
    "een %s wordt bij hulp volgens de Wmo niet geweigerd: een mens beslist",
    (hoedanigheid) => {
      const open = klacht({ hoedanigheid, regime: "wmo", loket: "kracht", ingediendOp: "2026-12-24" })
      expect(open).toMatchObject({ uitkomst: "mogelijk", nogTeVragen: [] })
      expect(open.termijnen.map(({ id }) => id)).toContain("contact")
      expect(open.vervolg.map(({ stap }) => stap)).toEqual(expect.arrayContaining(["wmo-regeling", "wmo-mens"]))
      expect(open.redenen).toContainEqual(expect.objectContaining({ wet: "Wmo 2015 art. 3.2 lid 1 onder a" }))
      expect(JSON.stringify(open)).not.toContain('"wet":"Jeugdwet')
    }
  )

  it.each([
    ["nabestaande", "wie.nabestaande"],
    ["gemachtigde", "wie.gemachtigde"]
  ] as const)("een %s wordt onder de andere lezing van %s ook daar geweigerd", (hoedanigheid, lezing) => {
    for (const regime of ["jeugdhulp", "wmo"] as const)
      expect(
        assess(
          { aanleiding: "behandeling", anoniem: false, hoedanigheid, regime },
          { lezingen: { [lezing]: "weigeren" } }
        ).uitkomst
      ).toBe("niet-mogelijk")
  })

  it("wie de tekst weigert over de toegang, hoort van de weg naar de gemeente", () => {
    const steps = (over: "toegang" | "medewerker") =>
      klacht({ hoedanigheid: "anders", over }).vervolg.map(({ stap }) => stap)
    expect(steps("toegang")).toContain("klacht-bij-gemeente")
    expect(steps("medewerker")).not.toContain("klacht-bij-gemeente")
  })

  it("wie de tekst weigert voor zorg, hoort dat de Wkkgz geldt", () =>
    expect(klacht({ hoedanigheid: "anders", regime: "zorg" }).vervolg.map(({ stap }) => stap)).toContain("wkkgz-mens"))

  it("vraagt wie de tekst zelf noemt niet volgens welke wet de hulp is", () => {
    for (const hoedanigheid of ["klant", "ouder", "pleegouder", "anders"] as const)
      expect(klacht({ hoedanigheid }).nogTeVragen).toEqual([])
  })

  // D34: "kun je samen met" is een aanbod, dat staat in de tekst zelf; een kind is ook klant (D39).
  it("een kind mag het ook bij hulp volgens de Wmo alleen, op grond van de tekst", () => {
    const child = {
      hoedanigheid: "klant",
      leeftijdsgroep: "12-tot-18",
      samenMetVolwassene: false,
      regime: "wmo"
    } as const
    const admitted = klacht(child)
    expect(admitted).toMatchObject({ uitkomst: "mogelijk", nogTeVragen: [] })
    expect(admitted.redenen).toContainEqual(expect.objectContaining({ zin: "minderjarig" }))
    expect(admitted.redenen).toContainEqual(expect.objectContaining({ lezing: "minderjarig" }))
    expect(JSON.stringify(admitted.redenen)).not.toContain("Jeugdwet")
    const together = assess(
      { aanleiding: "behandeling", anoniem: false, ...child },
      { lezingen: { minderjarig: "samen" } }
    )
    expect(together.uitkomst).toBe("niet-mogelijk")
  })

  it("wat iemand wil, verandert niets aan wat het is en wie het mag indienen (D20, D21)", () => {
    for (const value of wens.values)
      for (const hoedanigheid of ["ouder", "anders", undefined] as const) {
        const { soort, uitkomst, nogTeVragen } = klacht({ hoedanigheid, wens: value })
        expect({ soort, uitkomst, nogTeVragen }).toEqual(
          (({ soort, uitkomst, nogTeVragen }) => ({ soort, uitkomst, nogTeVragen }))(klacht({ hoedanigheid }))
        )
      }
  })

  it("zonder naam kan niet, en er staat wat wel kan", () => {
    const antwoord = assess({ aanleiding: "behandeling", anoniem: true })
    expect(antwoord).toMatchObject({ soort: "klacht", uitkomst: "niet-mogelijk", nogTeVragen: [], termijnen: [] })
    expect(antwoord.redenen).toContainEqual(expect.objectContaining({ zin: "anoniem" }))
    expect(antwoord.vervolg.map(({ stap }) => stap)).toEqual(["signaal-geven", "vertrouwenspersoon", "klacht-met-naam"])
    expect(antwoord.loketten.map(({ id }) => id)).toEqual(["jeugdstem"])
  })

  it("wie geen klachtrecht heeft, hoort wat wel kan", () => {
    const antwoord = klacht({ hoedanigheid: "anders" })
    expect(antwoord.uitkomst).toBe("niet-mogelijk")
    expect(antwoord.vervolg.map(({ stap }) => stap)).toEqual([
      "machtiging",
      "signaal-geven",
      "recht-op-vertrouwenspersoon"
    ])
    const named = assess(
      { aanleiding: "behandeling", anoniem: false, hoedanigheid: "anders" },
      { lezingen: { "signaal.anoniem": "met-naam" } }
    )
    expect(named.vervolg.map(({ stap }) => stap)).toContain("signaal-met-naam")
  })

  it.each([
    ["tevreden", "compliment"],
    ["opmerking", "signaal"],
    ["oneens-met-besluit", "bezwaar"],
    ["geen-besluit", "ingebrekestelling"]
  ] as const)("%s is een %s, en dat mag iedereen, ook zonder naam", (aanleiding, soort) => {
    expect(assess({ aanleiding, anoniem: true, hoedanigheid: "anders" })).toMatchObject({ soort, uitkomst: "mogelijk" })
  })

  it("een signaal zonder naam is onze lezing (D41), en dat staat erbij", () => {
    const antwoord = assess({ aanleiding: "opmerking", anoniem: true })
    expect(antwoord.uitkomst).toBe("mogelijk")
    expect(antwoord.redenen).toContainEqual(expect.objectContaining({ zin: "signaal", lezing: "signaal.anoniem" }))
    expect(antwoord.lezingen).toContainEqual({ id: "signaal.anoniem", waarde: "zonder-naam" })
    expect(antwoord.gevoeligheid.map(({ lezing }) => lezing)).toContain("signaal.anoniem")
  })

  it("geen besluit: de tekst noemt bezwaar, de wet de ingebrekestelling; beide staan erbij", () => {
    const { redenen } = assess({ aanleiding: "geen-besluit" })
    expect(redenen).toContainEqual(expect.objectContaining({ zin: "geen-besluit" }))
    expect(redenen).toContainEqual(expect.objectContaining({ wet: "Awb art. 7:1 lid 1 onder f" }))
  })
})
