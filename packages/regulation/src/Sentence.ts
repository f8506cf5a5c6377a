/**
 * Reads a `<Zin>`: its words, its kind, the anchors it carries and the values stated in it.
 *
 * @module
 */

import * as Result from "effect/Result"
import type { Node, Text } from "mdast"
import type { Meld, Plaats } from "./Fault.ts"
import { type Element, isElement, placeOf, readElement } from "./Markup.ts"
import type { ParameterWaarde, ZinSoort } from "./Model.ts"
import { readNumber, readTerm } from "./Term.ts"

/** A sentence as the file has it, before it stands in a version. */
export interface Sentence {
  readonly id: string
  readonly soort: ZinSoort
  readonly tekst: string
  /** The same words with the values taken out: “binnen {contact.termijn} contact met u op”. */
  readonly zonderWaarden: string
  readonly ankers: ReadonlyArray<string>
  readonly vermeldingen: ReadonlyArray<Mention>
  readonly plaats: Plaats
}

/** A value stated in a sentence: the parameter, the value and the words it was read from. */
export interface Mention {
  readonly id: string
  /** Null when the words could not be read. */
  readonly waarde: ParameterWaarde | null
  readonly woorden: string
  readonly plaats: Plaats
}

const KINDS: ReadonlyArray<ZinSoort> = ["regel", "begrip", "uitleg", "belofte", "open"]
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u
const NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/u

/** Words with their white space folded to single spaces. */
export const fold = (tekst: string): string => tekst.replace(/\s+/gu, " ").trim()

/** Whether this is lower-case words joined by hyphens. */
export const isId = (id: string): boolean => ID.test(id)

/** Reports an id that is not lower-case words joined by hyphens. */
export const checkId = (id: string, plaats: Plaats, meld: Meld): void => {
  if (!isId(id))
    meld(plaats, "ongeldige-id", `“${id}” kan geen id zijn: gebruik kleine letters, cijfers en koppeltekens`)
}

// What is not seen where it stands, or has no meaning: control and format characters, and code points that are none.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu

// A no-break space and its like: they look like a space and are another character.
const OTHER_SPACE = /(?! )[\p{Zs}\p{Zl}\p{Zp}]/gu

/** Reports each character in these words that no reader sees, or sees as an ordinary space, once. */
export const checkCharacters = (words: string, plaats: Plaats, meld: Meld): void => {
  for (const unseen of new Set(words.match(UNSEEN)))
    meld(plaats, "onzichtbaar-teken", `Hier staat een teken dat niemand ziet (${pointOf(unseen)}): haal het weg`)
  for (const space of new Set(words.match(OTHER_SPACE))) {
    const melding = `Hier staat een andere spatie dan de gewone (${pointOf(space)}): zet er een gewone voor in de plaats`
    meld(plaats, "onzichtbaar-teken", melding)
  }
}

const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

/** The sentence at a `<Zin>`, or null when it has no id to know it by. */
export const readSentence = (element: Element, meld: Meld): Sentence | null => {
  const { id, soort, draagt = "" } = element.attributen
  const vermeldingen: Array<Mention> = []
  const parts = element.kinderen.map((node) => partOf(node, vermeldingen, meld))
  const words = parts.map(({ woorden }) => woorden).join("")
  checkCharacters(words, element.plaats, meld)
  const tekst = fold(words)
  if (tekst === "") meld(element.plaats, "lege-zin", "Deze zin heeft geen woorden")
  const ankers = readAnchors(draagt, element.plaats, meld)
  const kind = readKind(soort, element.plaats, meld)
  if (id === undefined) return null
  checkId(id, element.plaats, meld)
  const zonderWaarden = fold(parts.map((part) => part.zonderWaarde).join(""))
  return { id, soort: kind, tekst, zonderWaarden, ankers, vermeldingen, plaats: element.plaats }
}

const readKind = (soort: string | undefined, plaats: Plaats, meld: Meld): ZinSoort => {
  const kind = KINDS.find((known) => known === soort)
  if (kind === undefined && soort !== undefined) {
    meld(plaats, "onbekende-soort", `“${soort}” is geen soort zin: kies uit ${KINDS.join(", ")}`)
  }
  return kind ?? "uitleg"
}

const readAnchors = (draagt: string, plaats: Plaats, meld: Meld): ReadonlyArray<string> => {
  const names = draagt.split(/\s+/u).filter(Boolean)
  for (const name of names) checkName(name, plaats, meld)
  return [...new Set(names)]
}

const checkName = (name: string, plaats: Plaats, meld: Meld): void => {
  if (NAME.test(name)) return
  meld(plaats, "ongeldige-id", `“${name}” kan geen naam zijn: gebruik letters, cijfers en punten, zoals wie.klant`)
}

/** Words within a sentence as printed, and with the value they state taken out. */
interface Part {
  readonly woorden: string
  readonly zonderWaarde: string
}

const plain = (woorden: string): Part => ({ woorden, zonderWaarde: woorden })

const partOf = (node: Node, mentions: Array<Mention>, meld: Meld): Part => {
  if (isText(node)) return plain(node.value)
  if (!isElement(node)) {
    meld(
      placeOf(node),
      "opmaak",
      "In een zin staat alleen tekst, <Termijn> en <Aantal>; opmaak en koppelingen kunnen niet"
    )
    return plain("")
  }
  const element = readElement(node, meld)
  if (element === null) return plain("")
  if (element.naam !== "Termijn" && element.naam !== "Aantal") {
    meld(element.plaats, "verkeerde-plaats", `<${element.naam}> kan niet in een zin staan`)
    return plain("")
  }
  return mentioned(element, mentions, meld)
}

const mentioned = (element: Element, mentions: Array<Mention>, meld: Meld): Part => {
  const raw = element.kinderen.map((node) => plainWords(node, meld)).join("")
  const woorden = fold(raw)
  const waarde =
    element.naam === "Termijn" ? termValue(woorden, element.plaats, meld) : numberValue(woorden, element.plaats, meld)
  const { id } = element.attributen
  if (id === undefined) return plain(raw)
  checkName(id, element.plaats, meld)
  mentions.push({ id, waarde, woorden, plaats: element.plaats })
  return { woorden: raw, zonderWaarde: raw.replace(VALUE, `{${id}}`) }
}

// The number and its unit; "binnen" or "maximaal" before it says what the value means, and stays.
const VALUE = /\d+(?:\s+\p{L}+)?/u

const plainWords = (node: Node, meld: Meld): string => {
  if (isText(node)) return node.value
  meld(placeOf(node), "opmaak", "In <Termijn> en <Aantal> staat alleen tekst")
  return ""
}

const termValue = (woorden: string, plaats: Plaats, meld: Meld): ParameterWaarde | null => {
  const termijn = readTerm(woorden)
  if (Result.isSuccess(termijn)) return { soort: "termijn", termijn: termijn.success }
  meld(plaats, "onleesbare-termijn", termijn.failure)
  return null
}

const numberValue = (woorden: string, plaats: Plaats, meld: Meld): ParameterWaarde | null => {
  const aantal = readNumber(woorden)
  if (Result.isSuccess(aantal)) return { soort: "aantal", aantal: aantal.success }
  meld(plaats, "onleesbaar-aantal", aantal.failure)
  return null
}

const isText = (node: Node): node is Text => node.type === "text"
