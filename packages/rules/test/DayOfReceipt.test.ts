/** Where a term counts from receipt, it counts from the day it was received by whoever owes it (D57, D58, D85, D87). */
import { describe, expect, it } from "vitest"
import type { Procedure } from "../src/ProcedureAnswer.ts"
import { assess, retention } from "../src/plain.ts"
import { at, under } from "./happened.ts"

const lastDay = ({ verplichtingen }: Procedure, id: string) =>
  verplichtingen.findLast((duty) => duty.id === id)?.uiterlijk

const fromReceipt = { lezingen: { "bewaren.start": "ontvangst" } } as const

describe("een dossier dat telt vanaf de ontvangst (lezing bewaren.start)", () => {
  const outside = ["ontvangst-extern 2026-03-02", "intrekking 2026-03-09"] as const

  it("telt bij de commissie vanaf de dag waarop zij de klacht kreeg, net als de bewaarvraag zelf", () => {
    const day = lastDay(under(fromReceipt, "2026-03-09", ...outside), "bewaren-extern")
    expect(day).toBe("2028-03-02")
    const asked = { gesloten: true, ingediendOp: "2026-03-02", ingetrokkenOp: "2026-03-09" }
    expect(retention({ ...asked, dossierVan: "externe-klachtencommissie" }, fromReceipt).uiterlijkVernietigen).toBe(day)
  })

  it("telt voor wie het elk bewaart vanaf de eigen dag, ook als de commissie de klacht een tweede keer krijgt", () => {
    const both = ["ontvangst 2026-03-03", "ontvangst-extern 2026-04-01"] as const
    const once = under(fromReceipt, "2026-05-01", ...both, "intrekking 2026-04-20")
    expect(lastDay(once, "bewaren")).toBe("2028-03-03")
    expect(lastDay(once, "bewaren-extern")).toBe("2028-04-01")
    const again = ["oplossing-extern 2026-04-10", "ontvangst-extern 2026-05-04", "intrekking 2026-05-11"] as const
    const twice = under(fromReceipt, "2026-06-01", ...both, ...again)
    expect(lastDay(twice, "bewaren")).toBe("2028-03-03")
    expect(lastDay(twice, "bewaren-extern")).toBe("2028-05-04")
    // Kwam zij eerst bij de commissie, dan telt Kracht vanaf de eigen dag.
    const later = ["ontvangst-extern 2026-03-02", "ontvangst 2026-03-10", "intrekking 2026-03-20"] as const
    const reversed = under(fromReceipt, "2026-04-01", ...later)
    expect(lastDay(reversed, "bewaren")).toBe("2028-03-10")
    expect(lastDay(reversed, "bewaren-extern")).toBe("2028-03-02")
  })

  it("telt ook in een beoordeling vanaf de dag van indienen, en anders vanaf het afsluiten, dat niemand nog kent", () => {
    const closed = {
      aanleiding: "behandeling",
      hoedanigheid: "ouder",
      anoniem: false,
      loket: "kracht",
      stand: "gesloten",
      ingediendOp: "2026-03-02"
    } as const
    const kept = (options: Parameters<typeof assess>[1] = {}) =>
      assess(closed, options).termijnen.find(({ id }) => id === "bewaren")
    expect(kept(fromReceipt)).toMatchObject({ start: "2026-03-02", uiterlijk: "2028-03-02" })
    const vraagBij = "wie de klacht afsloot: de dag waarop de klacht is afgesloten"
    expect(kept()).toMatchObject({ start: { waarde: null, vraagBij }, uiterlijk: { waarde: null, vraagBij } })
  })

  it("staat zo in de gevoeligheid van wie het zonder die lezing vraagt", () => {
    const { gevoeligheid } = at("2026-03-09", ...outside)
    const told = gevoeligheid.find(({ lezing, waarde }) => lezing === "bewaren.start" && waarde === "ontvangst")
    expect(told?.verandert.map(({ van, naar }) => [van, naar])).toContainEqual(["2028-03-09", "2028-03-02"])
  })
})

describe("de medewerker hoort het bij ontvangst (lezing beklaagde.wanneer)", () => {
  // 7 maart 2026 is een zaterdag, 9 maart een maandag.
  const told = (lezingen: Readonly<Record<string, string>>, event: string) =>
    lastDay(
      under({ lezingen: { "beklaagde.wanneer": "bij-ontvangst", ...lezingen } }, "2026-03-07", event),
      "beklaagde-informeren"
    )

  it.each(["ontvangst 2026-03-07", "ontvangst-extern 2026-03-07"])("op de dag waarop dat is: %s", (event) => {
    expect(told({}, event)).toBe("2026-03-07")
    expect(told({ "ontvangst.vrije-dag": "eerste-werkdag" }, event)).toBe("2026-03-09")
  })
})
