/** Who objects or waits for a decision first knows whether the municipality decides: not on care, and perhaps not on outsourced help (D24). */
import { describe, expect, it } from "vitest"
import { assess, explain, type Situatie } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"

const KINDS = ["oneens-met-besluit", "geen-besluit"] as const

const steps = (situatie: Situatie, lezingen: Partial<Readings> = {}) =>
  assess(situatie, { lezingen }).vervolg.map(({ stap }) => stap)

describe.each(KINDS)("een besluit van de gemeente (%s)", (aanleiding) => {
  const usual = steps({ aanleiding })

  it("hoort bij hulp volgens de Jeugdwet en de Wmo, over wie het ook gaat", () => {
    // Wie nog op het onderzoek van de Wmo wacht, kan na 6 weken ook zo aanvragen (2.3.2 lid 9).
    const first = { jeugdhulp: [], wmo: aanleiding === "geen-besluit" ? ["aanvragen-zonder-onderzoek"] : [] }
    for (const regime of ["jeugdhulp", "wmo"] as const)
      for (const over of ["medewerker", "team", "toegang"] as const)
        expect(steps({ aanleiding, regime, over })).toEqual([...first[regime], ...usual])
  })

  it("is er niet over zorg uit de zorgverzekering: wie er een kreeg, leest dat vooraan, en wie wacht, wacht niet op de gemeente", () => {
    const said = aanleiding === "geen-besluit" ? ["geen-besluit-zorg"] : ["besluit-zorg", ...usual]
    for (const over of [undefined, "onderaannemer"] as const)
      expect(steps({ aanleiding, regime: "zorg", ...(over === undefined ? {} : { over }) })).toEqual(said)
  })

  it("hoort misschien bij uitbestede hulp: dan staan beide wegen er, en wat een andere lezing verandert", () => {
    const situatie = { aanleiding, over: "onderaannemer" } as const
    // Tegen een besluit dat er niet is, is er geen bezwaar (D27).
    const ask = aanleiding === "geen-besluit" ? "besluit-hoort-vragen" : "besluit-vragen"
    expect(steps(situatie)).toEqual([ask, "klacht-bij-onderaannemer", ...usual])
    expect(steps(situatie, { uitbesteding: "besluit" })).toEqual(usual)
    expect(steps(situatie, { uitbesteding: "geen-besluit" })).toEqual(["geen-besluit", "klacht-bij-onderaannemer"])
    const changed = assess(situatie).gevoeligheid.filter(({ lezing }) => lezing === "uitbesteding")
    const owed = assess(situatie).termijnen.map(({ id }) => `termijnen.${id}`)
    expect(changed.map(({ waarde, verandert }) => [waarde, verandert.map(({ wat }) => wat)])).toEqual([
      ["besluit", ["vervolg"]],
      ["geen-besluit", expect.arrayContaining(["uitkomst", "vervolg", "loketten", ...owed])]
    ])
  })

  it("gaat bij uitbestede hulp volgens de Wmo ook via een aanvraag na 6 weken (2.3.2 lid 9)", () => {
    const situatie = { aanleiding, over: "onderaannemer", regime: "wmo" } as const
    const early = aanleiding === "geen-besluit" ? ["aanvragen-zonder-onderzoek"] : []
    expect(steps(situatie)).toEqual(expect.arrayContaining(early))
    expect(steps(situatie, { uitbesteding: "besluit" })).toEqual([...early, ...usual])
    expect(steps(situatie, { uitbesteding: "geen-besluit" })).toEqual(["geen-besluit", "klacht-bij-onderaannemer"])
  })

  it("is er geen als er geen kan zijn: dan is de gemeente niets schuldig en niet de plaats om heen te gaan", () => {
    const none = [
      [{ aanleiding, over: "onderaannemer" }, { uitbesteding: "geen-besluit" }],
      ...(aanleiding === "geen-besluit" ? [[{ aanleiding, regime: "zorg" }, {}] as const] : [])
    ] as const
    for (const [situatie, lezingen] of none) {
      const antwoord = assess(situatie, { lezingen })
      const { loketten, termijnen, kosten, redenen, soort, uitkomst } = antwoord
      expect({ loketten, termijnen, kosten, uitkomst }).toEqual({
        loketten: [],
        termijnen: [],
        kosten: null,
        uitkomst: "niet-mogelijk"
      })
      expect(soort).toBe(assess({ aanleiding }).soort)
      expect(redenen.map(({ zin }) => zin)).not.toContain("bezwaar-waar")
      expect(redenen.map(({ wet }) => wet)).not.toContain("Awb art. 4:17 lid 3")
      expect(explain(antwoord)[0]?.zinnen).toContain("Zo kan het niet. Hieronder staat wat wel kan.")
    }
    expect(assess({ aanleiding }).termijnen.length).toBeGreaterThan(0)
  })

  it("wordt gevraagd zolang dat iets verandert", () => {
    expect(assess({ aanleiding }).verfijnt).toEqual(expect.arrayContaining(["over", "regime"]))
    expect(assess({ aanleiding, regime: "zorg" }).verfijnt).not.toContain("over")
  })
})

describe("geen besluit op tijd", () => {
  const told = (taal: "nl" | "en") => assess({ aanleiding: "geen-besluit" }, { taal }).vervolg

  it("laat ook bellen (N022, N024), en zegt dat te lang wachten geld kost en de weg naar de rechter (Awb 4:17 lid 6, 6:12 lid 4)", () => {
    expect(told("nl").map(({ stap }) => stap)).toEqual([
      "in-gebreke-stellen",
      "bellen-te-laat",
      "dwangsom",
      "beroep-na-twee-weken"
    ])
    const ofStatute = new Map(told("nl").map(({ wet, tekst }) => [wet, tekst]))
    expect(ofStatute.get("Awb art. 4:17 lid 3 en 6")).toContain("en dan snel")
    expect(ofStatute.get("Awb art. 6:12 lid 2 en 4")).toContain("een laatste dag is er niet")
  })

  it("zegt net als bij bezwaar dat wie het voor een ander doet, een machtiging kan moeten laten zien (D37)", () => {
    for (const aanleiding of KINDS)
      expect(assess({ aanleiding }).redenen.map(({ wet }) => wet)).toContain("Awb art. 2:1")
    expect(assess({ aanleiding: "behandeling" }).redenen.map(({ wet }) => wet)).not.toContain("Awb art. 2:1")
  })
})
