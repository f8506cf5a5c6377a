import type { Bestand } from "@kracht/regulation/Compile"
import { describe, expect, it } from "vitest"
import { beside, language, pinFor, pins, term } from "./Beside.ts"
import { laterVersion } from "./faults/Case.ts"
import { changed, folder, inhoudOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const content = [...voorbeeldstad, ...beside]
const { bevindingen, taal, begrippen, versies } = inhoudOf(content)

const staleIn = (files: ReadonlyArray<Bestand>) =>
  inhoudOf(files).bevindingen.filter(
    ({ code, bestand }) => code === "verouderde-pin" && [language, term].includes(bestand)
  )

const lacking = (code: "zonder-taal" | "zonder-begrip") => bevindingen.filter((finding) => finding.code === code)

describe("plain text and the glossary", () => {
  it("are data: a text of each version in three languages, a term with its sentences and words", () => {
    expect(taal).toEqual([
      {
        regeling: "voorbeeldstad",
        versie: "2026",
        zin: null,
        bepaling: "slot",
        nagekeken: true,
        gewoon: "Wat u verder moet weten",
        jong: "Wat je verder moet weten",
        engels: "What else there is to know"
      },
      {
        regeling: "voorbeeldstad",
        versie: "2026",
        zin: "gratis",
        bepaling: null,
        nagekeken: true,
        gewoon: "U betaalt niets voor een klacht.",
        jong: "Een klacht kost je niets.",
        engels: "A complaint costs you nothing."
      },
      {
        regeling: "voorbeeldstad",
        versie: "2026",
        zin: "dossier",
        bepaling: null,
        nagekeken: true,
        gewoon: "We bewaren uw klacht hoogstens 1 jaar.",
        jong: "We bewaren je klacht hoogstens 1 jaar.",
        engels: "We keep your complaint for 1 year at most."
      }
    ])
    expect(begrippen).toEqual([
      {
        id: "klacht",
        regeling: "voorbeeldstad",
        term: "klacht",
        vormen: ["klacht"],
        zinnen: ["klacht"],
        woorden: ["soort=klacht"],
        gewoon: "U vindt dat iemand niet goed met u omging.",
        jong: "Je vindt dat iemand niet goed met je omging.",
        engels: { term: "complaint", uitleg: "You think someone did not treat you well." },
        andersDanDeWet: null
      }
    ])
  })

  it("have nothing to be read again while the words are those they were checked against", () => {
    expect(staleIn(content)).toEqual([])
  })

  it("must be read again when a sentence, a heading or a definition is reworded, and are built all the same", () => {
    const later = laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
      bestand,
      tekst: tekst
        .replace("Een klacht kost u niets.", "Een klacht is gratis.")
        .replace("# Tot slot", "# Ten slotte")
        .replace("Een klacht gaat over hoe", "Een klacht gaat er over hoe")
    }))
    const closed = changed(content, `${folder}/regeling.yaml`, "geldigTot: null", "geldigTot: 2026-12-31")
    expect(
      inhoudOf([...closed, ...later]).taal.map(({ versie, zin, bepaling, nagekeken }) => [
        versie,
        zin ?? bepaling,
        nagekeken
      ])
    ).toEqual([
      ["2026", "slot", true],
      ["2026", "gratis", true],
      ["2026", "dossier", true],
      ["2027", "slot", false],
      ["2027", "gratis", false],
      ["2027", "dossier", true]
    ])
    const otherwise = "luidt in versie “2027” anders dan toen dit ernaast werd gezet: kijk na of het nog klopt"
    const found = staleIn([...closed, ...later])
    const lineOf = (words: string) => (beside[0]?.tekst.split(words)[0] ?? "").split("\n").length
    expect(found).toEqual([
      expect.objectContaining({ bestand: term, regel: 6, zin: "klacht", melding: `De zin “klacht” ${otherwise}` }),
      expect.objectContaining({
        bestand: language,
        regel: lineOf(pins.slot),
        zin: null,
        bepaling: "slot",
        pad: ["koppen", "slot", "pin"],
        pins: [JSON.parse(pins.slot), JSON.parse(pinFor("Ten slotte"))],
        melding: `De kop “slot” ${otherwise}`
      }),
      expect.objectContaining({
        bestand: language,
        regel: lineOf(pins.gratis),
        zin: "gratis",
        bepaling: null,
        pad: ["zinnen", "gratis", "pin"],
        pins: [JSON.parse(pins.gratis), JSON.parse(pinFor("Een klacht is gratis."))],
        melding: `De zin “gratis” ${otherwise}`
      })
    ])
  })

  it("may be checked against several wordings, one for each version", () => {
    const closed = changed(content, `${folder}/regeling.yaml`, "geldigTot: null", "geldigTot: 2026-12-31")
    const later = laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
      bestand,
      tekst: tekst.replace("Een klacht kost u niets.", "Een klacht is gratis.")
    }))
    const both = changed(closed, language, pins.gratis, `[${pins.gratis}, ${pinFor("Een klacht is gratis.")}]`)
    expect(staleIn([...closed, ...later]).length).toBe(1)
    expect(staleIn([...both, ...later])).toEqual([])
  })
})

describe("a number in plain text", () => {
  it("is that of the version, in the words of the language", () => {
    const closed = changed(content, `${folder}/regeling.yaml`, "geldigTot: null", "geldigTot: 2026-12-31")
    const later = laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
      bestand,
      tekst: tekst.replace("maximaal 1 jaar", "maximaal 30 maanden")
    }))
    const kept = inhoudOf([...closed, ...later]).taal.filter(({ zin }) => zin === "dossier")
    expect(kept.map(({ versie, gewoon, engels, nagekeken }) => [versie, gewoon, engels, nagekeken])).toEqual([
      ["2026", "We bewaren uw klacht hoogstens 1 jaar.", "We keep your complaint for 1 year at most.", true],
      ["2027", "We bewaren uw klacht hoogstens 30 maanden.", "We keep your complaint for 30 months at most.", false]
    ])
  })
})

describe("what lacks a companion", () => {
  it("is every other sentence and heading, at its own place", () => {
    const [versie] = versies
    const places = (versie?.hoofdstukken ?? []).flatMap(({ bepalingen }) => [null, ...bepalingen]).length
    expect(lacking("zonder-taal").length).toBe(places + (versie?.zinnen.length ?? 0) - taal.length)
    const line = voorbeeldstad
      .find(({ bestand }) => bestand === `${folder}/soorten.mdx`)
      ?.tekst.split("\n")
      .findIndex((words) => words.includes('id="pluim"'))
    expect(lacking("zonder-taal").find(({ zin }) => zin === "pluim")).toMatchObject({
      bestand: `${folder}/soorten.mdx`,
      regel: (line ?? 0) + 1,
      melding: "De zin “pluim” heeft nog geen gewone taal"
    })
    expect(lacking("zonder-taal").find(({ bepaling }) => bepaling === "klachten")).toMatchObject({
      bestand: `${folder}/regeling.yaml`,
      melding: "De kop “klachten” van versie “2026” heeft nog geen gewone taal"
    })
  })

  it("is every other definition", () => {
    const definitions = versies[0]?.zinnen.filter(({ soort, id }) => soort === "begrip" && id !== "klacht") ?? []
    expect(definitions.length).toBeGreaterThan(5)
    expect(lacking("zonder-begrip").map(({ zin }) => zin)).toEqual(definitions.map(({ id }) => id))
  })

  it("is not missed in a regulation without plain text and glossary", () => {
    expect(inhoudOf(voorbeeldstad)).toMatchObject({ taal: [], begrippen: [] })
    expect(inhoudOf(voorbeeldstad).bevindingen.filter(({ code }) => code.startsWith("zonder-"))).toEqual([])
  })
})
