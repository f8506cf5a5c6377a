/**
 * Reads one chapter file: front matter, heading, text of its own, provisions.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Heading, Node, Root, Yaml } from "mdast"
import { toString as wordsOf } from "mdast-util-to-string"
import { readBlock } from "./Blocks.ts"
import type { Meld, Plaats } from "./Fault.ts"
import { type Element, isElement, parseMdx, placeOf, readElement } from "./Markup.ts"
import type { Bepaling, Blok, Hoofdstuk } from "./Model.ts"
import { readRecord } from "./Record.ts"
import { checkCharacters, checkId, fold, isId, type Sentence } from "./Sentence.ts"

/** A chapter as its file has it. */
export interface Chapter {
  readonly hoofdstuk: Hoofdstuk
  /** In reading order, with the provision (or chapter) each stands in. */
  readonly zinnen: ReadonlyArray<Sentence & { readonly bepaling: string }>
  /** The ids of the chapter and its provisions, with their places. */
  readonly ids: ReadonlyArray<{ readonly id: string; readonly plaats: Plaats }>
  /** False when a sentence or provision the file marks was not read. */
  readonly heel: boolean
}

const FrontMatter = Schema.Struct({ id: Schema.String, nummer: Schema.NullOr(Schema.String) })

/** Stands in for front matter that is not there, so that the faults further down are found as well. */
const NAMELESS: typeof FrontMatter.Type = { id: "", nummer: null }

/** The chapter in this MDX, or null when it cannot be read at all; faults are reported. */
export const readChapter = (tekst: string, meld: Meld): Chapter | null => {
  if (tekst.trim() === "") {
    meld(
      undefined,
      "kopgegevens",
      "Dit bestand is leeg: verwacht worden de gegevens, de kop en de zinnen van een hoofdstuk"
    )
    return null
  }
  const parsed = parseMdx(tekst, meld)
  if (parsed === null) return null
  const front = readFrontMatter(parsed, meld)
  const body = parsed.children.filter((node) => node.type !== "yaml")
  const [first, ...rest] = body
  const titel = readHeading(first, [1], "Een hoofdstuk begint met een kop van één hekje: # Titel", meld)
  const read = readBody(front, titel?.titel ?? "", titel === null ? body : rest, meld)
  return { ...read, heel: isWhole(tekst, read) }
}

/** Whether all was read that is marked, by an id that can be one. */
const isWhole = (tekst: string, { hoofdstuk, zinnen }: Omit<Chapter, "heel">): boolean => {
  const marked = [...tekst.matchAll(MARKED)].map(([, id = ""]) => id)
  const read = [...zinnen, ...hoofdstuk.bepalingen].map(({ id }) => id)
  const known = [hoofdstuk.id, ...read].every(isId)
  return known && same(marked.toSorted(), read.toSorted())
}

// In the text itself a mark stands behind a backslash.
const MARKED = /(?<!\\)<(?:Zin|Bepaling)\b(?:[^<>]*?\bid="([^"<>]*)")?/giu

const same = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

const readFrontMatter = (root: Root, meld: Meld): typeof FrontMatter.Type => {
  const yaml = root.children.find((node): node is Yaml => node.type === "yaml")
  if (yaml === undefined) {
    meld(
      undefined,
      "kopgegevens",
      "Bovenaan ontbreken de gegevens van het hoofdstuk: id en nummer, tussen twee regels ---"
    )
    return NAMELESS
  }
  const front = readRecord(FrontMatter, yaml.value, (plaats, code, melding) => meld(below(plaats), code, melding))
  if (front !== null) checkId(front.waarde.id, placeOf(yaml), meld)
  return front?.waarde ?? NAMELESS
}

// Front matter stands one line below the dashes that open it.
const below = (plaats: Plaats | undefined): Plaats => ({ regel: (plaats?.regel ?? 1) + 1, kolom: plaats?.kolom ?? 1 })

const readBody = (
  front: typeof FrontMatter.Type,
  titel: string,
  nodes: ReadonlyArray<Node>,
  meld: Meld
): Omit<Chapter, "heel"> => {
  const blokken: Array<Blok> = []
  const own: Array<Sentence> = []
  const provisions: Array<Provision> = []
  for (const node of nodes) {
    const element = isElement(node) && node.name === "Bepaling" ? readElement(node, meld) : null
    if (element !== null) provisions.push(readProvision(element, meld))
    else {
      const blok = readBlock(node, own, meld)
      if (blok !== null) blokken.push(blok)
      if (provisions.length > 0) {
        meld(
          placeOf(node),
          "verkeerde-plaats",
          "Tekst na de eerste bepaling staat zelf in een bepaling: zet <Bepaling> eromheen"
        )
      }
    }
  }
  return {
    hoofdstuk: { ...front, titel, blokken, bepalingen: provisions.map(({ bepaling }) => bepaling) },
    zinnen: [
      ...own.map((zin) => ({ ...zin, bepaling: front.id })),
      ...provisions.flatMap(({ bepaling, zinnen }) => zinnen.map((zin) => ({ ...zin, bepaling: bepaling.id })))
    ],
    ids: [
      { id: front.id, plaats: { regel: 1, kolom: 1 } },
      ...provisions.map(({ bepaling, plaats }) => ({ id: bepaling.id, plaats }))
    ].filter(({ id }) => id !== "")
  }
}

interface Provision {
  readonly bepaling: Bepaling
  readonly zinnen: ReadonlyArray<Sentence>
  readonly plaats: Plaats
}

const readProvision = (element: Element, meld: Meld): Provision => {
  const { id = "", nummer = null } = element.attributen
  if (id !== "") checkId(id, element.plaats, meld)
  const [first, ...rest] = element.kinderen
  const expected = "Een bepaling begint met een kop van twee of drie hekjes: ## Titel"
  const heading = readHeading(first, [2, 3], expected, meld, element.plaats)
  const zinnen: Array<Sentence> = []
  const nodes = heading === null ? element.kinderen : rest
  const blokken = nodes.map((node) => readBlock(node, zinnen, meld)).filter((blok) => blok !== null)
  const niveau = heading?.niveau === 3 ? 3 : 2
  return { bepaling: { id, nummer, titel: heading?.titel ?? "", niveau, blokken }, zinnen, plaats: element.plaats }
}

const readHeading = (
  node: Node | undefined,
  depths: ReadonlyArray<number>,
  expected: string,
  meld: Meld,
  otherwise?: Plaats
): { readonly titel: string; readonly niveau: number } | null => {
  if (node === undefined || !isHeading(node)) {
    meld(node === undefined ? otherwise : placeOf(node), "kop", expected)
    return null
  }
  if (!depths.includes(node.depth)) meld(placeOf(node), "kop", expected)
  checkCharacters(wordsOf(node), placeOf(node), meld)
  const titel = fold(wordsOf(node))
  if (titel === "" || node.children.some((child) => child.type !== "text")) {
    meld(placeOf(node), "kop", "Een kop bestaat uit gewone woorden, zonder opmaak en zonder onderdelen")
  }
  return { titel, niveau: node.depth }
}

const isHeading = (node: Node): node is Heading => node.type === "heading"
