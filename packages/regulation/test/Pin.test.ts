import type { Bestand } from "@kracht/regulation/Compile"
import { hashText } from "@kracht/regulation/Hash"
import { pinOf } from "@kracht/regulation/Pin"
import { repin, reseal } from "@kracht/regulation/Repin"
import { describe, expect, it } from "vitest"
import { example, indienen, laterVersion, reading } from "./faults/Case.ts"
import { changed, fixture, folder, inhoudOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const findingsOf = (files: ReadonlyArray<Bestand>) => inhoudOf(files).bevindingen

const textIn = (files: ReadonlyArray<Bestand>, bestand: string): string =>
  files.find((file) => file.bestand === bestand)?.tekst ?? ""

const wordsOf = (id: string): string => {
  const zin = inhoudOf(voorbeeldstad).versies[0]?.zinnen.find((candidate) => candidate.id === id)
  if (zin === undefined) throw new Error(`there is no sentence ${id}`)
  return zin.tekst
}

const pinFor = (words: string): string => pinOf({ hash: hashText(words) })

const LINE =
  textIn(voorbeeldstad, reading)
    .split("\n")
    .findIndex((line) => line.startsWith("  jong:")) + 1
const rewordedPin = pinFor(wordsOf("jong").replace("mag een", "mag altijd een"))

const reword = (files: ReadonlyArray<Bestand>, bestand: string) =>
  changed(files, bestand, "mag een volwassene", "mag altijd een volwassene")

const withPin = (files: ReadonlyArray<Bestand>, pin: string) =>
  changed(files, reading, `jong: ${pinFor(wordsOf("jong"))}`, pin === "" ? "jong:" : `jong: ${pin}`)

const found = (melding: string, ...pins: ReadonlyArray<string>) => ({
  bestand: reading,
  regel: LINE,
  kolom: expect.any(Number),
  code: "verouderde-pin",
  melding,
  zin: "jong",
  bepaling: null,
  pad: ["zinnen", "jong"],
  pins
})

/** Other readings of the same sentence are told of too; these are about one. */
const aboutJong = (files: ReadonlyArray<Bestand>) =>
  findingsOf(files).filter(({ zin, bestand }) => zin === "jong" && bestand === reading)

describe("a pin", () => {
  it("is the first twelve digits of the sha-256 of the words", () => {
    expect(pinOf({ hash: "0123456789abcdef" })).toBe("0123456789ab")
    expect(textIn(fixture, reading)).toContain(`  jong: ${pinFor(wordsOf("jong"))}\n`)
  })

  it("stands beside every sentence of every companion of the fixture, and is right", () => {
    expect(findingsOf(fixture)).toEqual([])
    expect(inhoudOf(fixture).lezingen.length).toBeGreaterThan(3)
  })
})

describe("what must be read again", () => {
  it("is told with file, line and sentence; the content compiles all the same", () => {
    expect(aboutJong(reword(fixture, indienen))).toEqual([
      found(
        "De zin “jong” luidt in versie “2026” anders dan toen dit ernaast werd gezet: kijk na of het nog klopt",
        pinFor(wordsOf("jong")),
        rewordedPin
      )
    ])
  })

  it("names every version that words it anew", () => {
    const both = reword(reword(fixture, indienen), indienen.replace("2026", "proef-2"))
    expect(aboutJong(both).map(({ melding }) => melding)).toEqual([
      expect.stringContaining("in de versies “proef-2”, “2026” anders")
    ])
  })

  it("is a companion whose sentence has no pin yet", () => {
    const message = "Bij de zin “jong” staat nog geen pin: kijk na of dit bij de woorden past"
    expect(aboutJong(withPin(fixture, ""))).toEqual([found(message, pinFor(wordsOf("jong")))])
  })

  it("is a companion with a pin of words there are no more", () => {
    const message = "Bij de zin “jong” staat een pin van woorden die geen versie heeft"
    const pins = `[${pinFor(wordsOf("jong"))}, "000000000000"]`
    expect(aboutJong(withPin(fixture, pins))).toEqual([found(message, pinFor(wordsOf("jong")))])
  })

  it("is not an example that does not hold for the version", () => {
    const bericht = (files: ReadonlyArray<Bestand>) => findingsOf(files).filter(({ bestand }) => bestand === example)
    const later = laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
      bestand,
      tekst: tekst.replace("binnen 2 werkdagen", "binnen 1 werkdag")
    }))
    const closed = changed(fixture, `${folder}/regeling.yaml`, "geldigTot: null", "geldigTot: 2026-12-31")
    expect(later).not.toEqual(laterVersion("2027-01-01"))
    expect(bericht([...closed, ...later])).toEqual([])
    const held = changed([...closed, ...later], example, 'versies: ["2026"]', 'versies: ["2026", "2027"]')
    expect(bericht(held).map(({ zin }) => zin)).toEqual(["bericht"])
  })
})

describe("an open sentence", () => {
  const opened = changed(fixture, indienen, '<Zin id="jong" soort="regel"', '<Zin id="jong" soort="open"')

  it("that a reading settles is no finding", () => expect(findingsOf(opened)).toEqual([]))
})

describe("writing the pins", () => {
  it("changes the pins and nothing else", () => {
    for (const before of [reword(fixture, indienen), withPin(fixture, ""), withPin(fixture, '["000000000000"]')]) {
      const findings = findingsOf(before).filter(({ code }) => code !== "regel-niet-herlezen")
      const pinned = before.map(({ bestand, tekst }) => ({
        bestand,
        tekst: repin(
          tekst,
          findings.filter((finding) => finding.bestand === bestand)
        )
      }))
      expect(findings.length).toBeGreaterThan(0)
      expect(findingsOf(pinned).filter(({ code }) => code !== "regel-niet-herlezen")).toEqual([])
      const [was, is] = [textIn(before, reading), textIn(pinned, reading)].map((tekst) => tekst.split("\n"))
      expect(is?.filter((line, index) => line !== was?.[index])).toEqual([expect.stringMatching(/^ {2}jong: /u)])
    }
  })

  it("cannot say that the rules were read against other words", () => {
    const onRules = findingsOf(reword(fixture, indienen)).filter(({ code }) => code === "regel-niet-herlezen")
    expect(onRules.map(({ zin }) => zin)).toEqual(["jong"])
    expect(() => repin(textIn(fixture, onRules[0]?.bestand ?? ""), onRules)).toThrow("zinnen.jong.herlezen")
  })

  it("puts quotes around a pin that would be read as a number", () => {
    const told = (pins: ReadonlyArray<string>) => repin("zinnen:\n  a: 0 # oud\n", [{ pad: ["zinnen", "a"], pins }])
    expect(told(["123456789012"])).toBe('zinnen:\n  a: "123456789012" # oud\n')
    expect(told(["1234567e8901", "abcdef123456"])).toBe('zinnen:\n  a: ["1234567e8901", abcdef123456] # oud\n')
  })

  it("refuses a place that is not there", () => {
    expect(() => repin("zinnen:\n  a: 0\n", [{ pad: ["zinnen", "b"], pins: ["abcdef123456"] }])).toThrow("zinnen.b")
  })
})

describe("writing the seal", () => {
  const seal = { woorden: 7, sha256: "a".repeat(64) }
  const record = textIn(voorbeeldstad, `${folder}/regeling.yaml`)

  it("adds it where there is none, and changes it and nothing else where there is one", () => {
    const sealed = `${record.trimEnd()}\nbewaking:\n  woorden: 7\n  sha256: ${seal.sha256}\n`
    expect(reseal(record, seal)).toBe(sealed)
    const older = sealed.replace("woorden: 7", "woorden: 12 # gisteren").replaceAll("a".repeat(64), "b".repeat(64))
    expect(reseal(older, seal)).toBe(sealed.replace("woorden: 7", "woorden: 7 # gisteren"))
  })
})
