/** Who objects or waits for a decision first knows whether the municipality decides: not on care, and perhaps not on outsourced help (D24). */
import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"

const KINDS = ["oneens-met-besluit", "geen-besluit"] as const

const steps = (situatie: Situatie, lezingen: Partial<Readings> = {}) =>
  assess(situatie, { lezingen }).vervolg.map(({ stap }) => stap)

describe.each(KINDS)("een besluit van de gemeente (%s)", (aanleiding) => {
  const usual = steps({ aanleiding })

  it("hoort bij hulp volgens de Jeugdwet en de Wmo, over wie het ook gaat", () => {
    for (const regime of ["jeugdhulp", "wmo"] as const)
      for (const over of ["medewerker", "team", "toegang"] as const)
        expect(steps({ aanleiding, regime, over })).toEqual(usual)
  })

  it("is er niet over zorg uit de zorgverzekering: dat staat vooraan", () => {
    expect(steps({ aanleiding, regime: "zorg" })).toEqual(["besluit-zorg", ...usual])
    expect(steps({ aanleiding, regime: "zorg", over: "onderaannemer" })).toEqual(["besluit-zorg", ...usual])
  })

  it("hoort misschien bij uitbestede hulp: dan staan beide wegen er, en wat een andere lezing verandert", () => {
    const situatie = { aanleiding, over: "onderaannemer" } as const
    expect(steps(situatie)).toEqual(["besluit-vragen", "klacht-bij-onderaannemer", ...usual])
    expect(steps(situatie, { uitbesteding: "besluit" })).toEqual(usual)
    expect(steps(situatie, { uitbesteding: "geen-besluit" })).toEqual([
      "geen-besluit",
      "klacht-bij-onderaannemer",
      ...usual
    ])
    const changed = assess(situatie).gevoeligheid.filter(({ lezing }) => lezing === "uitbesteding")
    expect(changed.map(({ waarde, verandert }) => [waarde, verandert.map(({ wat }) => wat)])).toEqual([
      ["besluit", ["vervolg"]],
      ["geen-besluit", ["vervolg"]]
    ])
  })

  it("wordt gevraagd zolang dat iets verandert", () => {
    expect(assess({ aanleiding }).verfijnt).toEqual(expect.arrayContaining(["over", "regime"]))
    expect(assess({ aanleiding, regime: "zorg" }).verfijnt).not.toContain("over")
  })
})
