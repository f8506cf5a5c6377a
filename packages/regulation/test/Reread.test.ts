import type { Bestand } from "@kracht/regulation/Compile"
import { hashText } from "@kracht/regulation/Hash"
import { pinOf } from "@kracht/regulation/Pin"
import { isLeftOver, withoutLeftOver, withReread } from "@kracht/regulation/Reread"
import { describe, expect, it } from "vitest"
import { indienen } from "./faults/Case.ts"
import { changed, fixture, foutenOf, inhoudOf } from "./Voorbeeldstad.ts"

const words = "regels/voorbeeldstad.yaml"

const textIn = (files: ReadonlyArray<Bestand>, bestand: string): string =>
  files.find((file) => file.bestand === bestand)?.tekst ?? ""

const record = "regelingen/voorbeeldstad/2026/regeling.yaml"

/** The files with another pin of the words the rules on this sentence were written for. */
const withPin = (files: ReadonlyArray<Bestand>, change: (pin: string) => string): ReadonlyArray<Bestand> =>
  files.map(({ bestand, tekst }) => ({
    bestand,
    tekst:
      bestand === words
        ? tekst.replace(
            /( {2}jong:\n {4}regels: .*\n {4}pin: )(.*)/u,
            (_, before: string, pin: string) => `${before}${change(pin)}`
          )
        : tekst
  }))

const found = (files: ReadonlyArray<Bestand>) =>
  inhoudOf(files).bevindingen.filter(({ code }) => code === "regel-niet-herlezen")

const left = (files: ReadonlyArray<Bestand>) =>
  inhoudOf(files).bevindingen.filter(({ code, bestand }) => code === "verouderde-pin" && bestand === words)

const cleaned = (files: ReadonlyArray<Bestand>) =>
  files.map(({ bestand, tekst }) => ({
    bestand,
    tekst: bestand === words ? withoutLeftOver(tekst, inhoudOf(files).bevindingen.filter(isLeftOver)) : tekst
  }))

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

  it("were written for the first text, and for no other: a later one is read by somebody", () => {
    const pin = found(reversed).flatMap(({ pins }) => pins)[0] ?? ""
    const pinned = withPin(reversed, (first) => `[${first}, "${pin}"]`)
    expect(found(pinned).map(({ zin, pins }) => [zin, pins])).toEqual([["jong", [pin]]])
    expect(found(noted(pinned))).toEqual([])
  })

  it("were written for a text that was received, also when it is not the first", () => {
    const received = changed(reversed, record, "sha256: null", `sha256: ${"a".repeat(64)}`)
    const [before, pin = ""] = [found(received), found(reversed)[0]?.pins[0]]
    expect(before.map(({ zin }) => zin)).toContain("jong")
    // The trials were not received, and nobody read the rules against them.
    const pinned = withPin(received, (first) => `[${first}, "${pin}"]`)
    expect(found(pinned).find(({ zin }) => zin === "jong")?.melding).toContain("in de versies “proef-1”, “proef-2” op")
  })

  it("are read by whoever says so, and nothing else changes in the file", () => {
    const after = noted(reversed)
    expect(found(after)).toEqual([])
    const [was, is] = [textIn(reversed, words), textIn(after, words)].map((tekst) => tekst.split("\n"))
    const from = is?.findIndex((line, index) => line !== was?.[index]) ?? -1
    expect(is?.slice(from, from + 5).map((line) => line.trim())).toEqual([
      "herlezen:",
      expect.stringMatching(/^- pin: "?[0-9a-f]{12}"?$/u),
      "door: S. de Vries, jurist",
      "op: 2026-02-03",
      "waarom: Zo stond het er al."
    ])
    expect(is?.toSpliced(from, 5)).toEqual(was)
  })

  it("must be read once more when the words change once more", () => {
    const again = changed(noted(reversed), indienen, "mag geen volwassene", "mag nooit een volwassene")
    expect(found(again).map(({ zin }) => zin)).toEqual(["jong"])
    expect(textIn(noted(again), words).match(/door: S\. de Vries/gu)).toHaveLength(2)
    expect(found(noted(again))).toEqual([])
    // What was read in between is of no version any more.
    expect(left(noted(again))).toMatchObject([
      {
        bestand: words,
        regel: textIn(noted(again), words).split("\n").indexOf("  jong:") + 5,
        melding: "Bij de regels op de zin “jong” staat een pin die bij geen versie hoort",
        zin: "jong",
        pad: ["zinnen", "jong", "herlezen", 0],
        pins: []
      }
    ])
    expect(left(cleaned(noted(again)))).toEqual([])
    expect(found(cleaned(noted(again)))).toEqual([])
  })
})

describe("rules on a sentence in the same words", () => {
  const melding = (what: string) =>
    `De regel “uitkomst” rust in versie “2026” op de zin “client”, die ${what}: een jurist en een ontwikkelaar moeten dat herlezen`

  it("are told of when it stands under another heading", () => {
    const kosten = '<Zin id="commissie-kosten" soort="regel" draagt="extern.kosten">De commissie kost u niets.</Zin>'
    const gratis = 'draagt="vertrouwenspersoon.kosten">Die hulp is gratis.</Zin>'
    const moved = changed(changed(fixture, indienen, ` ${kosten}`, ""), indienen, gratis, `${gratis} ${kosten}`)
    expect(found(moved).map((one) => one.melding)).toEqual([
      "De regels “kosten”, “kosten-waarvoor” rusten in versie “2026” op de zin “commissie-kosten”, die onder een andere kop staat: een jurist en een ontwikkelaar moeten dat herlezen",
      "De regels “behandelaars”, “onderwerp” rusten in versie “2026” op de zin “commissie-zoeken”, die onder of na een andere zin staat: een jurist en een ontwikkelaar moeten dat herlezen"
    ])
    const within = changed(
      changed(fixture, indienen, ` ${kosten}`, ""),
      indienen,
      '<Zin id="commissie-zelf"',
      `${kosten} <Zin id="commissie-zelf"`
    )
    // It goes before the sentence it followed: that one, and the one that came after it, now follow another as well.
    expect(found(within).map(({ zin, melding }) => [zin, melding.includes("onder of na een andere zin")])).toEqual([
      ["commissie-zelf", true],
      ["commissie-kosten", true],
      ["commissie-zoeken", true]
    ])
  })

  it("are told of when it stands after another sentence", () => {
    const [doorgeven, bellen] = ["doorgeven", "bellen"].map(
      (id) => new RegExp(`<Zin id="${id}".*</Zin>`, "u").exec(textIn(fixture, indienen))?.[0] ?? ""
    )
    const swapped = changed(fixture, indienen, `${doorgeven}\n${bellen}`, `${bellen}\n${doorgeven}`)
    expect(found(swapped).map(({ zin, melding }) => [zin, melding])).toEqual(
      [
        ["doorgeven", "De regels “verloop”, “doorzetting” rusten"],
        ["bellen", "De regels “verloop”, “contact” rusten"],
        ["verwijzen", "De regels “weg”, “verloop” rusten"]
      ].map(([zin]) => [
        zin,
        expect.stringMatching(`op de zin “${zin}”, die onder of na een andere zin staat: een jurist`)
      ])
    )
  })

  it("are told of when it carries what another carried, though the same rules rest on it", () => {
    const swapped = changed(
      changed(
        fixture,
        indienen,
        'id="client" soort="regel" draagt="wie.klant"',
        'id="client" soort="regel" draagt="wie.ouder"'
      ),
      indienen,
      'id="verzorger" soort="regel" draagt="wie.ouder"',
      'id="verzorger" soort="regel" draagt="wie.klant"'
    )
    expect(found(swapped).map(({ zin }) => zin)).toEqual(["client", "verzorger"])
    expect(found(swapped)[0]?.melding).toBe(melding("iets anders draagt"))
  })
})

describe("a heading over a sentence that carries rules", () => {
  const heading = changed(fixture, indienen, "## Wat wij doen", "## Wat wij misschien doen")

  it("is told of when it says otherwise, until someone has read the rules under it", () => {
    const line = textIn(fixture, words).split("\n").indexOf("  stappen:") + 1
    expect(found(heading)).toEqual([
      {
        bestand: words,
        regel: line,
        kolom: expect.any(Number),
        code: "regel-niet-herlezen",
        melding:
          "De kop “stappen” staat boven zinnen waarop regels rusten, en luidt in versie “2026” anders dan is gelezen: een jurist en een ontwikkelaar moeten dat herlezen",
        zin: null,
        bepaling: "stappen",
        pad: ["koppen", "stappen", "herlezen"],
        pins: [expect.stringMatching(/^[0-9a-f]{12}$/u)]
      }
    ])
    expect(found(noted(heading))).toEqual([])
    // “Wat wij doen” is of no version any more.
    expect(left(noted(heading)).map(({ bepaling, melding }) => [bepaling, melding])).toEqual([
      ["stappen", "Bij de kop “stappen” staat een pin die bij geen versie hoort"]
    ])
  })

  it("is not told of over sentences on which nothing rests", () => {
    const [start, end] = ['\n\n<Bepaling id="los" nummer="B4">\n\n## Los\n\n', "\n\n</Bepaling>"]
    const adding = (zin: string) =>
      fixture.map((file) =>
        file.bestand === indienen ? { ...file, tekst: `${file.tekst.trimEnd()}${start}${zin}${end}\n` } : file
      )
    expect(found(adding('<Zin id="los-zin" soort="uitleg">Dit is uitleg.</Zin>'))).toEqual([])
    const carrying = found(adding('<Zin id="los-zin" soort="regel" draagt="wie.klant">Iedereen kan klagen.</Zin>'))
    expect(carrying.map(({ zin, bepaling }) => zin ?? bepaling)).toEqual(["los-zin", "los"])
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

  it("is in one file", () => {
    const [one] = fixture.filter(({ bestand }) => bestand === words)
    const twice = [...fixture, { bestand: "regels/weer.yaml", tekst: one?.tekst ?? "" }]
    expect(foutenOf(twice)).toMatchObject([
      {
        bestand: "regels/weer.yaml",
        regel: (one?.tekst ?? "").split("\n").indexOf("regeling: voorbeeldstad") + 1,
        code: "dubbele-id",
        melding: "De regels van de regeling “voorbeeldstad” staan al in regels/voorbeeldstad.yaml"
      }
    ])
    const elsewhere = { bestand: "regels/weer.yaml", tekst: "regeling: elders\nzinnen: {}\n" }
    expect(foutenOf([...fixture, elsewhere]).map(({ code }) => code)).toEqual(["onbekende-regeling"])
  })

  it("has no pin that belongs to no version", () => {
    expect(left(fixture)).toEqual([])
    const more = withPin(fixture, (pin) => `[${pin}, "${"0".repeat(12)}"]`)
    expect(left(more).map(({ zin, melding }) => [zin, melding])).toEqual([
      ["jong", "Bij de regels op de zin “jong” staat een pin die bij geen versie hoort"]
    ])
    expect(found(more)).toEqual([])
    expect(textIn(cleaned(more), words)).toBe(
      textIn(
        withPin(fixture, (pin) => `[${pin}]`),
        words
      )
    )
  })

  it("pins the words with the numbers taken out, where the sentence stands and what it carries", () => {
    const bericht = inhoudOf(fixture).versies.flatMap(({ zinnen }) => zinnen.filter(({ id }) => id === "bericht"))
    const bare = bericht.map(({ tekst }) => tekst.replace(/\d+ werkdag(?:en)?/u, "{ontvangstbevestiging.termijn}"))
    expect(bare.length).toBeGreaterThan(1)
    for (const tekst of bare) {
      expect(tekst).toContain("{ontvangstbevestiging.termijn}")
      const carried = "ontvangstbevestiging ontvangstbevestiging.termijn"
      expect(textIn(fixture, words)).toContain(pinOf({ hash: hashText(`${tekst}\nindienen/stappen||\n${carried}`) }))
    }
  })
})
