import { type Beantwoord, holdsUnder, toldAs, toldOf } from "@kracht/regulation/Example"
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
    expect(heldUnder(changed(fixture, example, '["2026"]', '["2026", proef-1]'))).toEqual(["proef-1", "2026"])
  })

  it("holds under every version when it names none", () => {
    expect(heldUnder(changed(fixture, example, 'versies: ["2026"]\n', ""))).toEqual(["proef-1", "proef-2", "2026"])
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
    loketten: [
      { id: "kracht" },
      { id: "extern", commissies: [{ organisatie: "yoep" }, { organisatie: "impegno" }] },
      { id: "jeugdstem" }
    ],
    vervolg: [{ stap: "klacht-indienen" }, { stap: "hulp-vragen" }],
    kosten: { bedragEuro: 0 }
  }

  it("has the fields that are expected, and no others", () => {
    const all = {
      soort: "klacht",
      uitkomst: "mogelijk",
      nogTeVragenEerst: "anoniem",
      termijnen: { contact: "2027-01-04" },
      loketten: ["kracht", "extern", "jeugdstem"],
      commissies: ["yoep", "impegno"],
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

describe("an answer to another question told as an expectation", () => {
  const unknown = { waarde: null, tekst: "niet vastgesteld", vraagBij: "iemand" }

  it("of a procedure has the duties and steps that are expected, as they are", () => {
    const antwoord = {
      toestand: "intern-in-behandeling",
      verplichtingen: [
        { id: "contact", klager: 1, uiterlijk: "2027-01-04", toestand: "open" },
        { id: "contact", klager: 2, uiterlijk: "2027-01-05", toestand: "te-laat" },
        { id: "oordeel", uiterlijk: unknown, toestand: "open" }
      ],
      vervallen: [{ id: "routering", uiterlijk: "2027-01-02" }],
      mogelijkeStappen: [{ gebeurtenis: "gesprek" }],
      vervolg: [{ stap: "intrekken" }, { stap: "direct-extern" }]
    }
    const told = (verwacht: Readonly<Record<string, unknown>>) =>
      toldOf({ soort: "procedure", vraag: {}, verwacht }, antwoord)
    const right = {
      toestand: "intern-in-behandeling",
      verplichtingen: { contact: "open", "contact 2": "te-laat" },
      uiterlijk: { contact: "2027-01-04", oordeel: null, routering: "2027-01-02" },
      vervallen: ["routering"],
      mogelijk: ["gesprek"],
      nietMogelijk: ["oplossing"],
      vervolg: ["intrekken"]
    }
    expect(told(right)).toEqual(right)
    expect(told({ verplichtingen: { oordeel: "te-laat", advies: "open" } })).toEqual({
      verplichtingen: { oordeel: "open", advies: undefined }
    })
    expect(told({ mogelijk: ["oplossing"], nietMogelijk: ["gesprek"], vervolg: ["ombudsman"] })).toEqual({
      mogelijk: [],
      nietMogelijk: [],
      vervolg: []
    })
  })

  it("of a procedure that cannot be names the event", () => {
    const vraag = { gebeurtenissen: [{ gebeurtenis: "ontvangst" }, { gebeurtenis: "inzage" }] }
    const verwacht = { kanNiet: "gesprek" }
    expect(toldOf({ soort: "procedure", vraag, verwacht }, { kanNiet: 1 })).toEqual({ kanNiet: "inzage" })
  })

  it("of access, retention, a report and a rule has what is asked", () => {
    const told = (soort: "inzage" | "bewaren" | "jaarverslag" | "regel", antwoord: unknown, verwacht: object) =>
      toldOf({ soort, vraag: {}, verwacht: verwacht as Readonly<Record<string, unknown>> }, antwoord)
    const access = { uitkomst: "mag-niet", toestemming: { van: "jongere", stand: null }, geheimhouding: null }
    expect(told("inzage", access, { uitkomst: 1, toestemmingVan: 1, toestemming: 1, geheimhouding: 1 })).toEqual({
      uitkomst: "mag-niet",
      toestemmingVan: "jongere",
      toestemming: null,
      geheimhouding: undefined
    })
    const kept = { uiterlijkVernietigen: unknown, bestemming: "bewaren", verlengingen: [{ toegestaan: unknown }] }
    expect(told("bewaren", kept, { uiterlijkVernietigen: 1, bestemming: 1, verlengingen: 1 })).toEqual({
      uiterlijkVernietigen: null,
      bestemming: "bewaren",
      verlengingen: [false]
    })
    const report = {
      klachten: 7,
      tabellen: [
        { onderdeel: "aard", rijen: [{ waarde: "bejegening", aantal: { waarde: null, tekst: "niet getoond" } }] }
      ],
      daarnaast: [{ onderdeel: "signaal", aantal: 6 }],
      perAanbieder: { openbaarUiterlijk: "2027-05-31" }
    }
    const figures = {
      klachten: 0,
      tabellen: { aard: { bejegening: 1 } },
      daarnaast: { signaal: 1 },
      openbaarUiterlijk: 1
    }
    expect(told("jaarverslag", report, figures)).toEqual({
      klachten: 7,
      tabellen: { aard: { bejegening: null } },
      daarnaast: { signaal: 6 },
      openbaarUiterlijk: "2027-05-31"
    })
    expect(told("regel", { uitkomst: ["a"] }, { uitkomst: "b" })).toEqual({ uitkomst: ["a"] })
  })
})
