import { compile } from "@kracht/regulation/Compile"
import { describe, expect, it } from "vitest"
import { changed, fixture, folder, foutenOf, inhoudOf, versieOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const versie = versieOf(voorbeeldstad)

describe("a regulation's content becomes data", () => {
  it("also where it is called as something every object has", () => {
    const odd = versieOf(
      changed(voorbeeldstad, `${folder}/slot.mdx`, 'draagt="kosten"', 'draagt="kosten constructor toString"')
    )
    expect(odd.zinnen.find(({ id }) => id === "gratis")?.draagt).toEqual(["kosten", "constructor", "toString"])
    const carried = Object.entries(odd.ankers).filter(([, zinnen]) => zinnen.includes("gratis"))
    expect(carried.map(([anker]) => anker)).toEqual(["kosten", "constructor", "toString"])
  })

  it("keeps the record of the version", () => {
    expect(versie).toMatchObject({
      regeling: "voorbeeldstad",
      naam: "Voorbeeldstad",
      versie: "2026",
      titel: ["Klachtenregeling", "Samenwerking Voorbeeldstad"],
      status: "in-werking",
      vastgesteldOp: "2025-11-10",
      geldigVan: "2026-01-01",
      geldigTot: null,
      terugwerkendTot: null
    })
  })

  it("keeps numbers and headings as printed, and their depth", () => {
    expect(
      versie.hoofdstukken.map(({ nummer, titel, bepalingen }) => [
        nummer,
        titel,
        bepalingen.map((b) => [b.nummer, b.titel, b.niveau])
      ])
    ).toEqual([
      [
        "A",
        "Wat u kunt laten weten",
        [
          ["A1", "Compliment en signaal", 2],
          ["A2", "Bezwaar", 2],
          ["A3", "Klacht", 2]
        ]
      ],
      [
        "B",
        "Een klacht indienen",
        [
          ["B1", "Wie", 2],
          ["B2", "Waar", 2],
          ["B2.1", "Bij Voorbeeldstad", 3],
          ["B2.2", "Bij de commissie", 3],
          ["B2.3", "Bij Jeugdstem", 3],
          ["B3", "Wat wij doen", 2]
        ]
      ],
      [
        "C",
        "Hoe het verder gaat",
        [
          ["C1", "Eerst praten", 2],
          ["C2", "Meer over bezwaar", 2],
          ["C3", "Hoe de klacht loopt", 2],
          ["C4", "Uw gegevens", 2],
          ["C5", "Verslag en regeling", 2]
        ]
      ],
      [null, "Tot slot", []]
    ])
  })

  it("keeps lists with their markers, nested as written", () => {
    const wie = versie.hoofdstukken[1]?.bepalingen[0]
    expect(wie?.blokken).toEqual([
      {
        soort: "lijst",
        punten: [
          { teken: "1.", blokken: [{ soort: "alinea", zinnen: ["client", "jong"] }] },
          {
            teken: "2.",
            blokken: [
              { soort: "alinea", zinnen: ["verzorger"] },
              {
                soort: "lijst",
                punten: [
                  { teken: "•", blokken: [{ soort: "alinea", zinnen: ["verzorger-ouder"] }] },
                  { teken: "•", blokken: [{ soort: "alinea", zinnen: ["verzorger-voogd"] }] }
                ]
              }
            ]
          },
          { teken: "3.", blokken: [{ soort: "alinea", zinnen: ["met-naam"] }] }
        ]
      },
      { soort: "alinea", zinnen: ["steun"] }
    ])
  })

  it("gives each sentence its words, its kind, its place and what it carries", () => {
    expect(versie.zinnen.find(({ id }) => id === "bellen")).toEqual({
      id: "bellen",
      bepaling: "stappen",
      soort: "regel",
      tekst: "Die belt u binnen 10 werkdagen.",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      draagt: ["contact", "contact.termijn"]
    })
    expect(versie.zinnen.find(({ id }) => id === "gratis")?.bepaling).toBe("slot")
  })

  it("reads the parameters out of the words, with every sentence that states one", () => {
    const { parameters } = versie
    expect(Object.fromEntries(Object.entries(parameters).map(([id, { waarde }]) => [id, waarde]))).toEqual({
      partners: { soort: "lijst", lijst: ["noordhulp", "zuiderlicht", "de-brug"] },
      "besluit.termijn": { soort: "termijn", termijn: { aantal: 7, eenheid: "weken" } },
      "bezwaar.termijn": { soort: "termijn", termijn: { aantal: 6, eenheid: "weken" } },
      "minderjarig.leeftijd": { soort: "aantal", aantal: 18 },
      "routering.termijn": { soort: "termijn", termijn: { aantal: 3, eenheid: "werkdagen" } },
      "ontvangstbevestiging.termijn": { soort: "termijn", termijn: { aantal: 2, eenheid: "werkdagen" } },
      "contact.termijn": { soort: "termijn", termijn: { aantal: 10, eenheid: "werkdagen" } },
      "bewaren.termijn": { soort: "termijn", termijn: { aantal: 1, eenheid: "jaren" } }
    })
    expect(parameters["besluit.termijn"]).toMatchObject({
      woorden: ["binnen 7 weken", "7 weken"],
      zinnen: ["besluit-komt", "besluit-blijft-uit"]
    })
  })

  it("gives each anchor its sentences", () => {
    expect(versie.ankers["wie.minderjarig"]).toEqual(["jong"])
    expect(versie.ankers["partners"]).toBeUndefined()
  })

  it("follows a changed term, and nothing else changes", () => {
    const before = versie.parameters["contact.termijn"]?.waarde
    const after = versieOf(
      changed(voorbeeldstad, `${folder}/indienen.mdx`, "binnen 10 werkdagen", "binnen 4 werkdagen")
    )
    expect(before).toEqual({ soort: "termijn", termijn: { aantal: 10, eenheid: "werkdagen" } })
    expect(after.parameters["contact.termijn"]?.waarde).toEqual({
      soort: "termijn",
      termijn: { aantal: 4, eenheid: "werkdagen" }
    })
    expect(after.zinnen.filter((zin, index) => zin.hash !== versie.zinnen[index]?.hash).map(({ id }) => id)).toEqual([
      "bellen"
    ])
  })

  it("keeps a character that MDX would read as a mark when it is written with a backslash", () => {
    const files = changed(
      voorbeeldstad,
      `${folder}/soorten.mdx`,
      "Bezwaar gaat over een besluit.",
      "Bezwaar \\{a\\} \\<b> a@b.nl & www.c.nl *."
    )
    expect(versieOf(files).zinnen.find(({ id }) => id === "bezwaar")?.tekst).toBe(
      "Bezwaar {a} <b> a@b.nl & www.c.nl *."
    )
  })

  it("keeps the changes a version lists, in the writer's order, and none when it lists none", () => {
    const listed =
      "wijzigingen:\n  - bepaling: stappen\n    waarom: Ander nummer.\n    defect: D02\n  - zin: bellen\n    waarom: Korter.\n"
    const record = changed(voorbeeldstad, `${folder}/regeling.yaml`, "hoofdstukken:", `${listed}hoofdstukken:`)
    expect(versie.wijzigingen).toEqual([])
    expect(versieOf(record).wijzigingen).toEqual([
      { zin: null, bepaling: "stappen", waarom: "Ander nummer.", defect: "D02", norm: null },
      { zin: "bellen", bepaling: null, waarom: "Korter.", defect: null, norm: null }
    ])
    expect(versieOf(record).hash).toBe(versie.hash)
  })

  it("knows a listed change by any version of the regulation: what is gone stands in an older one", () => {
    const older = "regelingen/voorbeeldstad/proef-1/soorten.mdx"
    const first = '<Zin id="pluim" '
    const gone = `<Zin id="weg" soort="uitleg">Dit verdwijnt.</Zin>\n${first}`
    const files = changed(fixture, older, first, gone)
    const listed = "wijzigingen:\n  - zin: weg\n    waarom: Niet meer nodig.\nhoofdstukken:"
    expect(foutenOf(changed(files, `${folder}/regeling.yaml`, "hoofdstukken:", listed))).toEqual([])
    expect(foutenOf(changed(fixture, `${folder}/regeling.yaml`, "hoofdstukken:", listed))).toMatchObject([
      { code: "onbekende-zin" }
    ])
  })

  it("does not depend on the order of the files, and equal files make equal bytes", () => {
    expect(JSON.stringify(inhoudOf(voorbeeldstad.toReversed()))).toBe(JSON.stringify(inhoudOf(voorbeeldstad)))
  })

  it("answers with every fault of every file at once, and with no content", () => {
    const first = changed(voorbeeldstad, `${folder}/indienen.mdx`, "10 werkdagen", "10 werkdgen")
    const second = changed(
      first,
      "partners/noordhulp.yaml",
      "gecontroleerdOp: 2026-11-23",
      "gecontroleerdOp: 2026-02-30"
    )
    expect(foutenOf(second).map(({ bestand }) => bestand)).toEqual([
      "partners/noordhulp.yaml",
      `${folder}/indienen.mdx`
    ])
    expect(compile(second)).toMatchObject({ _tag: "Failure" })
  })
})
