/**
 * Reads paragraphs and lists: runs of sentences, in reading order.
 *
 * @module
 */
import type { List, ListItem, Node, Paragraph } from "mdast"
import type { Meld } from "./Fault.ts"
import { type Element, isElement, placeOf, readElement } from "./Markup.ts"
import type { Blok, Punt } from "./Model.ts"
import { readSentence, type Sentence } from "./Sentence.ts"

/** The printed marker of an unordered list, unless `<Lijst teken>` says otherwise. */
const BULLET = "•"

/** The block at this node, or null when it is none; its sentences are appended to `sentences` in reading order. */
export const readBlock = (node: Node, sentences: Array<Sentence>, meld: Meld): Blok | null => {
  if (isParagraph(node)) return readParagraph(node, sentences, meld)
  if (isList(node)) return readList(node, BULLET, sentences, meld)
  if (isElement(node)) {
    const element = readElement(node, meld)
    return element === null ? null : readMarkedBlock(element, sentences, meld)
  }
  if (node.type === "heading")
    meld(placeOf(node), "kop", "Een kop staat bovenaan een hoofdstuk of een bepaling, eenmaal")
  else
    meld(placeOf(node), "tekst-buiten-zin", "Alle tekst van de regeling staat in een zin: zet <Zin> en </Zin> eromheen")
  return null
}

const readParagraph = (paragraph: Paragraph, sentences: Array<Sentence>, meld: Meld): Blok | null => {
  const zinnen: Array<string> = []
  for (const node of paragraph.children) {
    const sentence = readInline(node, meld)
    if (sentence === null) continue
    sentences.push(sentence)
    zinnen.push(sentence.id)
  }
  return zinnen.length === 0 ? null : { soort: "alinea", zinnen }
}

const readInline = (node: Node, meld: Meld): Sentence | null => {
  if (isElement(node)) {
    const element = readElement(node, meld)
    if (element?.naam === "Zin") return readSentence(element, meld)
    if (element !== null)
      meld(element.plaats, "verkeerde-plaats", `<${element.naam}> kan hier niet staan: zet het binnen een zin`)
    return null
  }
  const blank = "value" in node && typeof node.value === "string" && node.value.trim() === "" && node.type === "text"
  if (!blank)
    meld(placeOf(node), "tekst-buiten-zin", "Alle tekst van de regeling staat in een zin: zet <Zin> en </Zin> eromheen")
  return null
}

const readList = (list: List, bullet: string, sentences: Array<Sentence>, meld: Meld): Blok => ({
  soort: "lijst",
  punten: list.children.map((item, index) => readItem(item, markerOf(list, index, bullet), sentences, meld))
})

const markerOf = (list: List, index: number, bullet: string): string =>
  list.ordered === true ? `${(list.start ?? 1) + index}.` : bullet

const readItem = (item: ListItem, teken: string, sentences: Array<Sentence>, meld: Meld): Punt => {
  const blokken = item.children.map((node) => readBlock(node, sentences, meld)).filter((blok) => blok !== null)
  return { teken, blokken }
}

const readMarkedBlock = (element: Element, sentences: Array<Sentence>, meld: Meld): Blok | null => {
  const [only, ...rest] = element.kinderen
  if (element.naam === "Lijst" && only !== undefined && isList(only) && only.ordered !== true && rest.length === 0) {
    return readList(only, element.attributen["teken"] ?? BULLET, sentences, meld)
  }
  if (element.naam === "Zin" && only === undefined) meld(element.plaats, "lege-zin", "Deze zin heeft geen woorden")
  else meld(element.plaats, "verkeerde-plaats", MISPLACED[element.naam])
  return null
}

const MISPLACED: Readonly<Record<Element["naam"], string>> = {
  Bepaling: "<Bepaling> staat los in het hoofdstuk, niet in een andere bepaling of een lijst",
  Zin: "Zet <Zin …>, de tekst en </Zin> op één regel",
  Termijn: "<Termijn> kan hier niet staan: zet het binnen een zin",
  Aantal: "<Aantal> kan hier niet staan: zet het binnen een zin",
  Lijst: "In <Lijst> staat één lijst met streepjes, met een lege regel ervoor en erna"
}

const isParagraph = (node: Node): node is Paragraph => node.type === "paragraph"

const isList = (node: Node): node is List => node.type === "list"
