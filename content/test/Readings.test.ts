import { lint } from "@kracht/regulation/Lint"
import { describe, expect, it } from "vitest"
import { concept, inhoud, versieOf } from "./Content.ts"

const { lezingen } = inhoud
const proposal = versieOf("voorstel")

/**
 * What the reading of the law notes and no reading answers: there is no sentence to read, so it stands in the public list of
 * what is not regulated (`lint`), with words that tell it there.
 */
const NOT_REGULATED: Readonly<Record<string, ReadonlyArray<string>>> = {
  D19: ["complimenten en signalen"],
  D92: ["welke wetten behalve de Jeugdwet"],
  D93: [
    ...["taal", "woorden voor kinderen", "tolk", "meteen gevaar", "niet redelijk", "nog een keer"],
    ...["hoe de klacht wordt behandeld", "tegelijk bezwaar", "afwezig", "vergoed", "ander lid"]
  ]
}

const numbered = (from: number, to: number): ReadonlyArray<string> =>
  Array.from({ length: to - from + 1 }, (_, index) => `D${String(from + index).padStart(2, "0")}`)

const DEFECTS = [...numbered(1, 93), "D62a", "D62b", "D62c", "D62d"]

describe("the readings", () => {
  it("and the proposal answer every defect that the reading of the law found", () => {
    const answered = new Set([
      ...lezingen.flatMap(({ defecten }) => defecten),
      ...proposal.wijzigingen.flatMap(({ defect }) => defect ?? [])
    ])
    expect(DEFECTS.filter((defect) => !answered.has(defect)).toSorted()).toEqual(Object.keys(NOT_REGULATED))
    expect([...answered].filter((defect) => !DEFECTS.includes(defect))).toEqual([])
  })

  it.each([concept, proposal])(
    "leave to the public list of $versie only what is told there as not regulated",
    (versie) => {
      const told = lint(versie).filter(({ code }) => code === "niet-geregeld")
      const words = Object.values(NOT_REGULATED).flat()
      expect(told.map(({ melding }) => words.filter((word) => melding.includes(word)))).toEqual(
        words.map((word) => [word])
      )
    }
  )

  it.each([concept, proposal])("settle every open sentence of $versie", ({ zinnen }) => {
    const open = zinnen.filter(({ soort }) => soort === "open")
    expect(open.length).toBeGreaterThan(4)
    const read = new Set(lezingen.flatMap((lezing) => lezing.zinnen))
    expect(open.filter(({ id }) => !read.has(id))).toEqual([])
  })

  it("each have a ground, a consequence and someone to decide, and are still only proposed", () => {
    expect(lezingen.length).toBeGreaterThan(70)
    expect(lezingen.filter(({ status }) => status !== "voorgesteld")).toEqual([])
    expect([...new Set(lezingen.map(({ besluitDoor }) => besluitDoor))].toSorted()).toEqual([
      "de 5 partners",
      "de directie van Kracht",
      "de directie van Kracht en de 5 partners",
      "de functionaris gegevensbescherming",
      "de gemeente Den Haag",
      "de rechter"
    ])
  })

  it("write numbers in digits, as all our own words do", () => {
    const spelled =
      /(?<![\p{L}-])(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|twintig)(?![\p{L}-])/iu
    const texts = lezingen.flatMap(
      ({ vraag, grond, gevolg, toepassing, zonderVoorbeeld, besluitDoor, alternatieven }) => [
        vraag,
        grond,
        gevolg,
        toepassing ?? "",
        zonderVoorbeeld ?? "",
        besluitDoor,
        ...alternatieven.map(({ betekenis }) => betekenis)
      ]
    )
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => spelled.test(text))).toEqual([])
  })

  it("cite a statute wherever their ground names one", () => {
    const named = lezingen.filter(({ grond }) => /Jeugdwet|Awb|AVG|de wet(?!ten)/iu.test(grond))
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter(({ wetten }) => wetten.length === 0).map(({ id }) => id)).toEqual([])
  })

  it("say so where no statute bears on the choice, and only there", () => {
    const none = /(?<![\p{L}])geen wet(?![\p{L}])/iu
    const without = lezingen.filter(({ wetten }) => wetten.length === 0)
    expect(without.length).toBeGreaterThan(5)
    expect(without.filter(({ grond }) => !none.test(grond)).map(({ id }) => id)).toEqual([])
    const found = lezingen.filter(({ grond, wetten }) => /wij vonden geen wet/iu.test(grond) && wetten.length > 0)
    expect(found.map(({ id }) => id)).toEqual([])
  })

  it("are short enough to read: 15 words a sentence at most, on average", () => {
    const sentences = lezingen
      .flatMap(({ vraag, grond, gevolg, toepassing, zonderVoorbeeld, alternatieven }) => [
        ...[vraag, grond, gevolg, toepassing ?? "", zonderVoorbeeld ?? ""],
        ...alternatieven.map(({ betekenis }) => betekenis)
      ])
      .flatMap((text) => text.split(/(?<=[.?!;])\s+/u))
      .filter((sentence) => sentence !== "")
    const words = sentences.map((sentence) => sentence.split(/\s+/u).length)
    expect(words.reduce((sum, count) => sum + count, 0) / sentences.length).toBeLessThanOrEqual(15)
  })
})
