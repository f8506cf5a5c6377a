/** What the answer about a file says of keeping it longer (text 5.3, law.md D86): it counts, it does not, or nobody can say yet. */
import { describe, expect, it } from "vitest"
import { type Bewaarvraag, explainRetention, retention } from "../src/plain.ts"
import type { Taal } from "../src/Reason.ts"

type Verlenging = NonNullable<Bewaarvraag["verlengingen"]>[number]

const kept: Bewaarvraag = { dossierVan: "samenwerking", gesloten: true, uitkomstOp: "2026-03-01" }

const longer: Verlenging = {
  door: "interne-klachtenfunctionaris",
  reden: "rechtszaak",
  opSchrift: true,
  beslotenOp: "2028-02-01",
  totEnMet: "2029-03-01"
}

/** The sentences that say what became of each extension, without why. */
const told = (verlengingen: ReadonlyArray<Verlenging>, vraag = kept, taal: Taal = "nl"): ReadonlyArray<string> => {
  const said = explainRetention(retention({ ...vraag, verlengingen }, { taal })).find(
    ({ kop }) => kop === (taal === "nl" ? "Langer bewaren" : "Keeping it longer")
  )
  return (said?.zinnen ?? []).filter(
    (sentence) => /verlenging|extension/iu.test(sentence) && /tel|count/u.test(sentence)
  )
}

describe("een dossier dat niet weg mag (AVG 17 lid 3)", () => {
  const forbidden: Bewaarvraag = { ingetrokkenOp: "2026-03-01", peildatum: "2029-03-01", vernietigingsverbod: true }

  it("heeft geen laatste dag, maar wie weet wanneer het verbod eindigt", () => {
    const { bestemming, uiterlijkVernietigen } = retention(forbidden)
    expect(bestemming).toBe("niet-vernietigen")
    expect(uiterlijkVernietigen).toMatchObject({
      waarde: null,
      vraagBij: "wie vernietigen verbiedt: de dag waarop het verbod eindigt"
    })
    expect(explainRetention(retention(forbidden))[0]?.zinnen).toEqual([
      "De laatste dag is nog niet bekend.",
      "Daarvoor is nodig: de dag waarop het verbod eindigt. Vraag het aan wie vernietigen verbiedt."
    ])
  })

  it("gaat ook na een verlenging niet vanzelf weg: dan wordt opnieuw gekeken", () => {
    const all = explainRetention(retention({ ...forbidden, dossierVan: "samenwerking", verlengingen: [longer] }))
      .flatMap(({ zinnen }) => zinnen)
      .join(" ")
    expect(all).toContain("wordt opnieuw gekeken of het dossier weg moet")
    expect(all).not.toContain("gaat het dossier weg")
  })

  it("noemt ook in de redenen geen laatste dag, en onder geen lezing een andere", () => {
    const { redenen, gevoeligheid } = retention(forbidden)
    expect(redenen.map(({ tekst }) => tekst).filter((tekst) => tekst.includes("2028"))).toEqual([])
    expect(gevoeligheid.flatMap(({ verandert }) => verandert.map(({ wat }) => wat))).not.toContain(
      "uiterlijkVernietigen"
    )
    expect(retention({ ...forbidden, vernietigingsverbod: false }).uiterlijkVernietigen).toBe("2028-03-01")
  })

  it("krijgt ook van een verlenging die telt geen laatste dag", () => {
    const held = { ...kept, vernietigingsverbod: true, peildatum: "2028-04-01" }
    expect(told([longer], held)).toEqual(["Deze verlenging telt."])
    expect(told([longer], held, "en")).toEqual(["This extension counts."])
    const [extended] = retention({ ...held, verlengingen: [longer] }).verlengingen
    expect(extended).toMatchObject({ toegestaan: true, uiterlijkVernietigen: { waarde: null } })
  })
})

describe("een verlenging", () => {
  it("die mag, telt, en de nieuwe laatste dag staat erbij", () => {
    expect(told([longer])[0]).toBe("Deze verlenging telt. De laatste dag wordt donderdag 1 maart 2029.")
    expect(told([longer], kept, "en")[0]).toBe("This extension counts. The last day becomes 1 March 2029.")
  })

  it("die niet mag, telt niet", () => {
    expect(told([{ ...longer, opSchrift: false }])[0]).toBe("Deze verlenging telt niet.")
    expect(told([{ ...longer, opSchrift: false }], kept, "en")[0]).toBe("This extension does not count.")
  })

  it("van een dossier zonder bekende laatste dag is nog niet te beoordelen", () => {
    const open: Bewaarvraag = { dossierVan: "samenwerking" }
    expect(told([longer], open)).toEqual(["Deze verlenging: of die telt, is nog niet te zeggen."])
    expect(told([longer], open, "en")).toEqual(["This extension: whether it counts cannot be said yet."])
  })

  it("heeft een nummer waar er meer zijn", () =>
    expect(told([longer, { ...longer, totEnMet: "2035-01-01" }])).toEqual([
      "Verlenging 1 telt. De laatste dag wordt donderdag 1 maart 2029.",
      "Verlenging 2 telt niet."
    ]))
})
