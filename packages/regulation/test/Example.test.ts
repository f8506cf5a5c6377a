import { type Beantwoord, holdsUnder, toldAs } from "@kracht/regulation/Example"
import { describe, expect, it } from "vitest"
import { changed, fixture, inhoudOf } from "./Voorbeeldstad.ts"

const example = "voorbeelden/hemelvaart.yaml"

const heldUnder = (files: typeof fixture): ReadonlyArray<string> => {
  const { versies, voorbeelden } = inhoudOf(files)
  expect(voorbeelden).toHaveLength(1)
  return versies.filter((versie) => voorbeelden.some((held) => holdsUnder(held, versie))).map(({ versie }) => versie)
}

describe("a worked example", () => {
  it("holds under the versions it names and no other", () => {
    expect(heldUnder(fixture)).toEqual(["2026"])
    expect(heldUnder(changed(fixture, example, '["2026"]', '["2026", proef-1]'))).toEqual(["2026", "proef-1"])
  })

  it("holds under every version when it names none", () => {
    expect(heldUnder(changed(fixture, example, 'versies: ["2026"]\n', ""))).toEqual(["2026", "proef-1", "proef-2"])
  })

  it("holds under no version of another regulation", () => {
    const [held] = inhoudOf(fixture).voorbeelden
    expect(held && holdsUnder(held, { regeling: "elders", versie: "2026" })).toBe(false)
  })
})

describe("an answer told as an expectation", () => {
  const answer: Beantwoord = {
    soort: "klacht",
    uitkomst: "mogelijk",
    nogTeVragen: ["anoniem", "hoedanigheid"],
    termijnen: [{ id: "contact", uiterlijk: "2027-01-04" }],
    loketten: [{ id: "kracht" }, { id: "jeugdstem" }],
    vervolg: [{ stap: "klacht-indienen" }, { stap: "hulp-vragen" }],
    kosten: { bedragEuro: 0 }
  }

  it("has the fields that are expected, and no others", () => {
    const all = {
      soort: "klacht",
      uitkomst: "mogelijk",
      nogTeVragenEerst: "anoniem",
      termijnen: { contact: "2027-01-04" },
      loketten: ["kracht", "jeugdstem"],
      kosten: 0
    }
    expect(toldAs(answer, all)).toEqual(all)
    for (const [field, value] of Object.entries(all))
      expect(toldAs(answer, { [field]: "iets anders" })).toEqual({ [field]: value })
    expect(toldAs(answer, {})).toEqual({})
  })

  it("has of the next steps those that are expected, as far as they are there", () => {
    expect(toldAs(answer, { vervolg: ["hulp-vragen"] })).toEqual({ vervolg: ["hulp-vragen"] })
    expect(toldAs(answer, { vervolg: ["hulp-vragen", "intrekken"] })).toEqual({ vervolg: ["hulp-vragen"] })
  })

  it("has no costs where none are known", () => {
    expect(toldAs({ ...answer, kosten: null }, { kosten: 0 })).toEqual({ kosten: null })
  })
})
