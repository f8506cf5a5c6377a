import type { Bestand } from "@kracht/regulation/Compile"
import { hashText } from "@kracht/regulation/Hash"
import { pinOf } from "@kracht/regulation/Pin"
import { withReread } from "@kracht/regulation/Reread"
import { describe, expect, it } from "vitest"
import { indienen } from "./faults/Case.ts"
import { changed, fixture, foutenOf, inhoudOf } from "./Voorbeeldstad.ts"

const words = "regels/voorbeeldstad.yaml"

const textIn = (files: ReadonlyArray<Bestand>, bestand: string): string =>
  files.find((file) => file.bestand === bestand)?.tekst ?? ""

const found = (files: ReadonlyArray<Bestand>) =>
  inhoudOf(files).bevindingen.filter(({ code }) => code === "regel-niet-herlezen")

/** The sentence that says a minor may bring an adult, the other way round. */
const reversed = changed(fixture, indienen, "mag een volwassene", "mag geen volwassene")

const NOTED = { door: "S. de Vries, jurist", op: "2026-02-03", waarom: "Zo stond het er al." }

const noted = (files: ReadonlyArray<Bestand>) =>
  files.map(({ bestand, tekst }) => ({
    bestand,
    tekst: bestand === words ? withReread(tekst, found(files), NOTED) : tekst
  }))

describe("rules on a sentence in other words", () => {
  it("are told of by name, where they are pinned, and the content compiles all the same", () => {
    const line = textIn(fixture, words).split("\n").indexOf("  jong:") + 1
    expect(found(fixture)).toEqual([])
    expect(found(reversed)).toEqual([
      {
        bestand: words,
        regel: line,
        kolom: expect.any(Number),
        code: "regel-niet-herlezen",
        melding: expect.stringMatching(
          /^De regels “leeftijd”, “uitkomst” rusten in versie “2026” op andere woorden van de zin “jong”: een jurist en een ontwikkelaar moeten dat herlezen$/u
        ),
        zin: "jong",
        bepaling: null,
        pad: ["zinnen", "jong", "herlezen"],
        pins: [expect.stringMatching(/^[0-9a-f]{12}$/u)]
      }
    ])
  })

  it("follow a number of the sentence by themselves, and not what the words around it say", () => {
    const bericht = textIn(fixture, indienen)
    expect(bericht).toContain("binnen 2 werkdagen")
    expect(found(changed(fixture, indienen, "binnen 2 werkdagen", "binnen 3 weken"))).toEqual([])
    expect(found(changed(fixture, indienen, "binnen 2 werkdagen", "maximaal 2 werkdagen"))).toHaveLength(1)
    expect(found(changed(fixture, indienen, "binnen 2 werkdagen", "2 werkdagen"))).toHaveLength(1)
  })

  it("were written for the words of a text that was made from no other, and of no later one", () => {
    const pin = found(reversed).flatMap(({ pins }) => pins)[0] ?? ""
    const pinned = reversed.map(({ bestand, tekst }) => ({
      bestand,
      tekst:
        bestand === words ? tekst.replace(/( {2}jong:\n {4}regels: .*\n {4}pin: )(.*)/u, `$1[$2, "${pin}"]`) : tekst
    }))
    expect(found(pinned)).toEqual([])
    const later = changed(pinned, "regelingen/voorbeeldstad/2026/regeling.yaml", "titel:", "vorige: proef-2\ntitel:")
    expect(found(later).map(({ zin }) => zin)).toContain("jong")
  })

  it("are read by whoever says so, and nothing else changes in the file", () => {
    const after = noted(reversed)
    expect(found(after)).toEqual([])
    const [was, is] = [textIn(reversed, words), textIn(after, words)].map((tekst) => tekst.split("\n"))
    expect(is?.filter((line) => was?.includes(line) !== true).map((line) => line.trim())).toEqual([
      "herlezen:",
      expect.stringMatching(/^- pin: "?[0-9a-f]{12}"?$/u),
      "door: S. de Vries, jurist",
      "op: 2026-02-03",
      "waarom: Zo stond het er al."
    ])
    expect(is?.filter((line) => was?.includes(line) === true)).toEqual(was)
  })

  it("must be read once more when the words change once more", () => {
    const again = changed(noted(reversed), indienen, "mag geen volwassene", "mag nooit een volwassene")
    expect(found(again).map(({ zin }) => zin)).toEqual(["jong"])
    expect(textIn(noted(again), words).match(/door: S\. de Vries/gu)).toHaveLength(2)
    expect(found(noted(again))).toEqual([])
  })
})

describe("a sentence that carries rules", () => {
  it("is told of where it stands when it is not listed", () => {
    const entry = /^ {2}jong:\n(?: {4}.*\n)+/mu.exec(textIn(fixture, words))?.[0] ?? ""
    const [one, ...more] = found(changed(fixture, words, entry, ""))
    expect(one).toMatchObject({ zin: "jong", bestand: expect.stringMatching(/indienen\.mdx$/u) })
    expect(one?.melding).toContain(`Op de zin “jong” rusten regels, en zij staat niet in ${words}`)
    expect(more.every(({ zin }) => zin === "jong")).toBe(true)
  })

  it("is told of when nothing is listed at all", () => {
    const without = fixture.filter(({ bestand }) => bestand !== words)
    expect(found(without).map(({ melding }) => melding)).toEqual([
      "Op zinnen van de regeling “voorbeeldstad” rusten regels, en geen bestand in regels/ zegt op welke woorden: een jurist en een ontwikkelaar moeten dat lezen"
    ])
  })
})

describe("the list of sentences with their rules", () => {
  it("has pins, days and sentences that can be", () => {
    const wrong = fixture.map(({ bestand, tekst }) => ({
      bestand,
      tekst:
        bestand === words
          ? `${tekst}  zomaar:\n    regels: []\n    herlezen:\n      - { pin: kort, door: wij, op: 2026-02-30, waarom: "" }\n`
          : tekst
    }))
    expect(foutenOf(wrong).map(({ bestand, melding }) => `${bestand} ${melding}`)).toEqual([
      `${words} De regeling “voorbeeldstad” heeft geen zin “zomaar”`,
      `${words} Het veld “zinnen.zomaar.herlezen.0.pin” klopt niet: verwacht wordt een pin van 12 tekens 0-9 en a-f`,
      `${words} Het veld “zinnen.zomaar.herlezen.0.op” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31`,
      `${words} Het veld “zinnen.zomaar.herlezen.0.waarom” klopt niet: verwacht wordt een tekst die niet leeg is`
    ])
    const unknown = fixture.map((file) =>
      file.bestand === words ? { ...file, tekst: `${file.tekst}  zomaar:\n    regels: []\n` } : file
    )
    expect(foutenOf(unknown).map(({ melding }) => melding)).toEqual([
      "De regeling “voorbeeldstad” heeft geen zin “zomaar”"
    ])
  })

  it("pins the words with the numbers taken out", () => {
    const bericht = inhoudOf(fixture).versies.flatMap(({ zinnen }) => zinnen.filter(({ id }) => id === "bericht"))
    const bare = bericht.map(({ tekst }) => tekst.replace(/\d+ werkdag(?:en)?/u, "{ontvangstbevestiging.termijn}"))
    expect(bare.length).toBeGreaterThan(1)
    for (const tekst of bare) {
      expect(tekst).toContain("{ontvangstbevestiging.termijn}")
      expect(textIn(fixture, words)).toContain(pinOf({ hash: hashText(tekst) }))
    }
  })
})
