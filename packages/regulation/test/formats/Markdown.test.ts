import { describe, expect, it } from "@effect/vitest"
import { hashText } from "@kracht/regulation/Hash"
import { markdown } from "@kracht/regulation/Markdown"
import type { Blok, Versie } from "@kracht/regulation/Model"
import { plainText } from "@kracht/regulation/Text"
import type { List, Root, RootContent } from "mdast"
import { toString as wordsOf } from "mdast-util-to-string"
import remarkFrontmatter from "remark-frontmatter"
import remarkParse from "remark-parse"
import { unified } from "unified"
import { parse as parseYaml } from "yaml"
import { versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"
import { saying, Words } from "./Awkward.ts"

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).freeze()
const parse = (versie: Versie): Root => parser.parse(markdown(versie))

/** What a Markdown reader makes of it: per block its kind and its words. */
const read = (node: RootContent): unknown => {
  if (node.type === "list") return { lijst: itemsOf(node) }
  if (node.type === "heading") return { kop: node.depth, tekst: wordsOf(node) }
  return { [node.type]: wordsOf(node) }
}

const itemsOf = ({ children }: List): unknown => children.map((item) => item.children.map(read))

/** What should be read: the same, straight from the model. */
const expected = (versie: Versie): ReadonlyArray<unknown> => {
  const words = new Map(versie.zinnen.map(({ id, tekst }) => [id, tekst]))
  const blocks = (blokken: ReadonlyArray<Blok>): ReadonlyArray<unknown> =>
    blokken.map((blok) =>
      blok.soort === "alinea"
        ? { paragraph: blok.zinnen.map((id) => words.get(id)).join(" ") }
        : { lijst: blok.punten.map(({ blokken: inside }) => blocks(inside)) }
    )
  const head = (kop: number, nummer: string | null, titel: string) => ({
    kop,
    tekst: nummer === null ? titel : `${nummer} ${titel}`
  })
  const [title, ...lines] = versie.titel
  return [
    { kop: 1, tekst: title },
    ...lines.map((line) => ({ paragraph: line })),
    ...versie.hoofdstukken.flatMap(({ nummer, titel, blokken, bepalingen }) => [
      head(2, nummer, titel),
      ...blocks(blokken),
      ...bepalingen.flatMap((bepaling) => [
        head(bepaling.niveau + 1, bepaling.nummer, bepaling.titel),
        ...blocks(bepaling.blokken)
      ])
    ])
  ]
}

describe("a version as Markdown", () => {
  const versie = versieOf(voorbeeldstad)

  it("reads as the text itself: headings, paragraphs and lists in lists", () => {
    const [front, ...rest] = parse(versie).children
    expect(front?.type).toBe("yaml")
    expect(rest.map(read)).toEqual(expected(versie))
  })

  it("has its record in front, with the hash anyone can take of the plain text", () => {
    const [front] = parse(versie).children
    expect(parseYaml(front?.type === "yaml" ? front.value : "")).toEqual({
      naam: "Voorbeeldstad",
      regeling: "voorbeeldstad",
      versie: "2026",
      status: "in-werking",
      sha256: hashText(plainText(versie)),
      hash: versie.hash,
      bron: versie.bron,
      compiler: expect.stringMatching(/^@kracht\/regulation \d+\.\d+\.\d+$/u),
      vastgesteldOp: "2025-11-10",
      geldigVan: "2026-01-01",
      geldigTot: null,
      terugwerkendTot: null
    })
  })

  it("keeps two lists apart that follow each other", () => {
    const [first, ...others] = versie.hoofdstukken
    const list: Blok = { soort: "lijst", punten: [{ teken: "•", blokken: [{ soort: "alinea", zinnen: ["pluim"] }] }] }
    const numbers: Blok = { soort: "lijst", punten: [{ teken: "3.", blokken: [{ soort: "alinea", zinnen: ["tip"] }] }] }
    if (first === undefined) throw new Error("no chapter")
    const doubled = { ...versie, hoofdstukken: [{ ...first, blokken: [list, list, numbers, numbers] }, ...others] }
    expect(parse(doubled).children.slice(1).map(read)).toEqual(expected(doubled))
  })

  it.prop("keeps every character, whatever mark it would be", [Words], ([words]) => {
    const awkward = saying(words)
    expect(parse(awkward).children.slice(1).map(read)).toEqual(expected(awkward))
  })

  it("twice is the same", () => {
    expect(markdown(structuredClone(versie))).toBe(markdown(versie))
  })
})
