import { describe, expect, it } from "vitest"
import { adoption, announcement } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"

describe("vaststellen en wijzigen (N122, N123, D64)", () => {
  const inputs = inputsOf(Table.erase(adoption).table)
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

describe("bekendmaken (N120, N121, D91)", () => {
  it.each([
    ["nieuwe-regeling", ["ruim-bekendmaken", "mondeling-toelichten"]],
    ["wijziging", ["ruim-bekendmaken", "mondeling-toelichten"]],
    ["begin-van-hulp", ["uitleggen-aan-klant"]],
    ["jaarverslag", ["openbaar-maken"]]
  ] as const)("bij %s: %j", (moment, what) => expect(Table.decide(announcement, { moment }).outcome).toEqual(what))
})
