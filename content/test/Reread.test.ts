/** A jurist who turns a norm round hears which rules rest on other words. */
import { type Bestand, draft } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Bevinding } from "@kracht/regulation/Model"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { concept, folder, inhoud } from "./Content.ts"

const WORDS = "regels/kracht.yaml"
const files = readFolder(folder)

interface Listed {
  readonly regels: ReadonlyArray<string>
  readonly herlezen?: ReadonlyArray<{ readonly door: string; readonly op: string; readonly waarom: string }>
}

const listed: Readonly<Record<string, Listed>> = parse(
  files.find(({ bestand }) => bestand === WORDS)?.tekst ?? ""
).zinnen

const findingsOf = (all: ReadonlyArray<Bestand>): ReadonlyArray<Bevinding> => {
  const { fouten, inhoud: made } = draft(all)
  if (made === null) throw new Error(JSON.stringify(fouten))
  return made.bevindingen.filter(({ code }) => code === "regel-niet-herlezen")
}

/** The text with every sentence of it changed at once, by the words between its tags. */
const reworded = (versie: string, change: (words: string, zin: string) => string): ReadonlyArray<Bestand> =>
  files.map(({ bestand, tekst }) => ({
    bestand,
    tekst: bestand.startsWith(`regelingen/kracht/${versie}/`)
      ? tekst.replaceAll(
          /(<Zin id="([a-z0-9-]+)"[^>]*>)(.*?)(<\/Zin>)/gu,
          (_, open: string, zin: string, words: string, close: string) => `${open}${change(words, zin)}${close}`
        )
      : tekst
  }))

/** The sentences of a version on which rules rest; what only names a partner is data to the rules. */
const carrying = (versie: string): ReadonlyArray<string> =>
  (inhoud.versies.find((one) => one.versie === versie)?.zinnen ?? [])
    .filter(({ draagt }) => draagt.some((name) => name !== "partners"))
    .map(({ id }) => id)

const isPartner = (zin: string): boolean => zin.startsWith("partner-")

describe("a norm in other words", () => {
  it("is told of when “niet” or “geen” is taken away, with the rules that rest on it", () => {
    const denying = new Map(concept.zinnen.map(({ id, tekst }) => [id, / (?:niet|geen) /u.test(tekst)]))
    const turned = carrying("concept").filter((zin) => denying.get(zin))
    expect(turned.length).toBeGreaterThan(10)
    const told = findingsOf(reworded("concept", (words) => words.replace(/ (?:niet|geen) /u, " ")))
    expect(told.map(({ zin }) => zin).toSorted()).toEqual(turned.toSorted())
    for (const { zin, bestand, melding } of told) {
      expect(bestand).toBe(WORDS)
      for (const rule of listed[zin ?? ""]?.regels ?? [""]) expect(melding).toContain(`“${rule}”`)
      expect(melding).toContain("een jurist en een ontwikkelaar moeten dat herlezen")
    }
  })

  it.each(inhoud.versies.map(({ versie }) => versie))(
    "is told of in every sentence of %s that carries rules",
    (versie) => {
      const told = findingsOf(reworded(versie, (words, zin) => (isPartner(zin) ? words : `Niet altijd: ${words}`)))
      expect(told.length).toBeGreaterThan(80)
      expect(told.map(({ zin }) => zin).toSorted()).toEqual(carrying(versie).toSorted())
    }
  )

  it("is not told of when only a number in a tag is another: the rules follow that themselves", () => {
    const other = reworded("concept", (words) =>
      words.replaceAll(/(<Termijn[^>]*>\D*)\d+/gu, (_, before: string) => `${before}9`)
    )
    expect(draft(other).inhoud?.versies[0]?.parameters["contact.termijn"]?.waarde).toEqual({
      soort: "termijn",
      termijn: { aantal: 9, eenheid: "werkdagen" }
    })
    expect(findingsOf(other)).toEqual([])
  })
})

describe("a norm in the same words, under the same heading", () => {
  const BASE = "regelingen/kracht/voorstel/"
  const chapter = `${BASE}3-indienen.mdx`
  const sentence = (tekst: string, id: string): string =>
    new RegExp(`<Zin id="${id}".*</Zin>`, "u").exec(tekst)?.[0] ?? ""

  /** What is told of the next version, made from the proposal by changing its chapter on complaining. */
  const toldOf = (change: (tekst: string) => string) => {
    const copy = files
      .filter(({ bestand }) => bestand.startsWith(BASE))
      .map(({ bestand, tekst }) => ({
        bestand: bestand.replace(BASE, "regelingen/kracht/2027/"),
        tekst: bestand.endsWith("regeling.yaml")
          ? tekst
              .slice(0, tekst.indexOf("wijzigingen:"))
              .replace("versie: voorstel", 'versie: "2027"')
              .replace("vorige: concept", "vorige: voorstel")
          : bestand === chapter
            ? change(tekst)
            : tekst
      }))
    return findingsOf([...files, ...copy]).map(({ zin, melding }) => [zin, melding] as const)
  }

  it("needs no rereading in a copy", () => expect(toldOf((tekst) => tekst)).toEqual([]))

  it("is told of when the steps it is one of are those of another: “gegrond” and “doorverwijzing” as external steps", () => {
    const told = toldOf((tekst) => {
      const lead = sentence(tekst, "stappen-extern")
      return tekst
        .replace(`${lead}\n\n`, "")
        .replace('4. <Zin id="gegrond"', `\n${lead}\n\n1. <Zin id="gegrond"`)
        .replace('5. <Zin id="doorverwijzing"', '2. <Zin id="doorverwijzing"')
    })
    expect(told.map(([zin]) => zin)).toEqual(expect.arrayContaining(["gegrond", "doorverwijzing", "stappen-extern"]))
    for (const [zin, melding] of told) {
      expect(melding).toContain(`op de zin “${zin}”, die onder of na een andere zin staat`)
      expect(melding).toContain("in versie “2027”")
    }
  })

  it("is told of when it comes to follow another: “Deze klachtencoördinator …”", () => {
    const told = toldOf((tekst) => {
      const [doorzetting, contact] = [sentence(tekst, "doorzetting"), sentence(tekst, "contact")]
      return tekst.replace(doorzetting, "EERST").replace(contact, doorzetting).replace("EERST", contact)
    })
    expect(told.map(([zin]) => zin)).toEqual(["doorzetting", "contact", "gegrond"])
  })
})

describe("a copy of the proposal without a word of where it came from", () => {
  const BASE = "regelingen/kracht/voorstel/"
  const copy = files
    .filter(({ bestand }) => bestand.startsWith(BASE))
    .map(({ bestand, tekst }) => ({
      bestand: bestand.replace(BASE, "regelingen/kracht/2027/"),
      tekst: bestand.endsWith("regeling.yaml")
        ? `${tekst.slice(0, tekst.indexOf("wijzigingen:"))}`
            .replace("versie: voorstel", 'versie: "2027"')
            .replace("vorige: concept\n", "")
        : tekst.replace("Het is niet mogelijk om anoniem", "Het is mogelijk om anoniem")
    }))

  /** The content with the copy, and these pins noted as what the rules on “anoniem” were written for. */
  const withCopy = (pins: ReadonlyArray<string>): ReadonlyArray<Bestand> =>
    [...files, ...copy].map(({ bestand, tekst }) => ({
      bestand,
      tekst:
        bestand === WORDS
          ? tekst.replace(/( {2}anoniem:\n {4}regels: .*\n {4}pin: )(\S+)/u, (_, before: string, pin: string) =>
              [before, `[${[pin, ...pins.map((one) => `"${one}"`)].join(", ")}]`].join("")
            )
          : tekst
    }))

  it("is told of, and so is the norm turned round in it, whatever is noted as its first words", () => {
    const [turned] = findingsOf(withCopy([]))
    expect(turned?.melding).toMatch(/ in versie “2027” op andere woorden van de zin “anoniem”: /u)
    expect(turned?.pins).toHaveLength(1)
    const told = findingsOf(withCopy(turned?.pins ?? []))
    expect(told.map(({ zin, melding }) => [zin, melding])).toEqual([[turned?.zin, turned?.melding]])
    const { inhoud: made } = draft(withCopy([]))
    expect(made?.bevindingen.filter(({ code }) => code === "zonder-vorige")).toMatchObject([
      {
        bestand: "regelingen/kracht/2027/regeling.yaml",
        melding: "Bij versie “2027” staat niet uit welke zij is gemaakt: zet die bij vorige"
      }
    ])
  })
})

describe("the rules read against other words", () => {
  it("are those of every sentence the proposal says otherwise, with who, when and why", () => {
    const reread = Object.entries(listed).flatMap(([zin, { herlezen = [] }]) => herlezen.map((by) => ({ zin, ...by })))
    const [proposal] = inhoud.versies.filter(({ versie }) => versie === "voorstel")
    const changed = carrying("voorstel").filter(
      (id) => concept.zinnen.find((zin) => zin.id === id)?.hash !== proposal?.zinnen.find((zin) => zin.id === id)?.hash
    )
    expect(changed.length).toBeGreaterThan(15)
    // “U ontvangt dan binnen 8 weken …” follows what the concept asks between brackets, as a sentence of its own.
    expect(reread.map(({ zin }) => zin).toSorted()).toEqual([...changed, "beslistermijn"].toSorted())
    expect(reread.find(({ zin }) => zin === "beslistermijn")?.waarom).toContain("“Dan” slaat nog steeds op")
    for (const { zin, waarom } of reread.filter(({ zin }) => changed.includes(zin)))
      expect(proposal?.wijzigingen.find((one) => one.zin === zin)?.waarom, zin).toContain(waarom)
  })
})
