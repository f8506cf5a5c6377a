import { describe, expect, it } from "vitest"
import { adoption, announcement } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"

describe("vaststellen en wijzigen (N122, N123, D64)", () => {
  const every = inputsOf(Table.erase(adoption).table)
  const inputs = every.filter((input) => input["vaststelling.wie"] === "elke-aanbieder-met-clienten")
  const decided = (input: (typeof inputs)[number]) => Table.decide(Table.erase(adoption), input).outcome

  it("kan nooit zonder overeenstemming met een organisatie van cliënten (Jeugdwet 4.2.1 lid 6)", () => {
    for (const input of inputs.filter(({ overeenstemming }) => overeenstemming === false))
      expect(decided(input)).toBe("kan-niet")
  })

  it("kan door elke aanbieder zelf; of de directie hen bindt, beoordeelt een mens", () => {
    for (const input of inputs.filter((one) => one["overeenstemming"] === true && one["adviezen"] === true)) {
      const outcome = { "elke-aanbieder": "kan", "directie-samenwerking": "mens-beslist", anders: "kan-niet" }
      expect(decided(input)).toBe(outcome[input["besluitVan"] as keyof typeof outcome])
    }
  })

  it("vraagt alleen voor wijzigen eerst de adviezen, en alleen zoals wij lezen", () => {
    const waiting = inputs.filter((input) => decided(input) === "eerst-advies")
    expect(waiting.length).toBe(2)
    for (const input of waiting)
      expect(input).toMatchObject({
        handeling: "wijzigen",
        overeenstemming: true,
        adviezen: false,
        "wijziging.advies": "vooraf"
      })
  })
})

describe("vaststellen en wijzigen, als de tekst letterlijk geldt (de-directie)", () => {
  const inputs = inputsOf(Table.erase(adoption).table).filter((input) => input["vaststelling.wie"] === "de-directie")

  it("kan alleen door de directie, met of zonder overeenstemming; alleen een wijziging wacht op advies (N122, N123)", () => {
    expect(inputs.length).toBe(2 * 3 * 2 * 2 * 2)
    for (const input of inputs) {
      const { handeling, besluitVan, adviezen } = input
      const waits = handeling === "wijzigen" && adviezen === false && input["wijziging.advies"] === "vooraf"
      const expected = besluitVan === "directie-samenwerking" ? (waits ? "eerst-advies" : "kan") : "kan-niet"
      expect(Table.decide(Table.erase(adoption), input).outcome, JSON.stringify(input)).toBe(expected)
    }
  })
})

describe("bekendmaken (N120, N121, D91)", () => {
  it.each([
    ["nieuwe-regeling", ["ruim-bekendmaken", "mondeling-toelichten"]],
    ["wijziging", ["ruim-bekendmaken", "mondeling-toelichten"]],
    ["begin-van-hulp", ["uitleggen-aan-klant"]],
    ["jaarverslag", ["openbaar-maken"]]
  ] as const)("bij %s: %j", (moment, what) =>
    expect(Table.decide(announcement, { moment, "bekendmaking.hoe": "ook-mondeling" }).outcome).toEqual(what)
  )

  it.each([
    ["nieuwe-regeling", ["ruim-bekendmaken"]],
    ["wijziging", ["ruim-bekendmaken"]],
    ["begin-van-hulp", ["ruim-bekendmaken"]],
    ["jaarverslag", ["openbaar-maken"]] // Jeugdwet 4.3.2 lid 1 vraagt dit hoe dan ook
  ] as const)("en als papier genoeg is, bij %s: %j", (moment, what) =>
    expect(Table.decide(announcement, { moment, "bekendmaking.hoe": "alleen-op-papier" }).outcome).toEqual(what)
  )
})
