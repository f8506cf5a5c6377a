import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"

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
      "signaal-met-naam",
      "recht-op-vertrouwenspersoon"
    ])
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
