/**
 * Reads the marks in a chapter's MDX: which components stand where, with which attributes.
 *
 * @module
 */
import type { Node, Root } from "mdast"
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx"
import remarkFrontmatter from "remark-frontmatter"
import remarkMdx from "remark-mdx"
import remarkParse from "remark-parse"
import { unified } from "unified"
import type { VFileMessage } from "vfile-message"
import type { FoutCode, Meld, Plaats } from "./Fault.ts"

/** The attributes of each component; `true` where one must be there. */
const COMPONENTS = {
  Bepaling: { id: true, nummer: false },
  Zin: { id: true, soort: true, draagt: false },
  Termijn: { id: true },
  Aantal: { id: true },
  Lijst: { teken: true }
} as const satisfies Readonly<Record<string, Readonly<Record<string, boolean>>>>

type Component = keyof typeof COMPONENTS

/** A component as written, its attributes by name. */
export interface Element {
  readonly naam: Component
  readonly attributen: Readonly<Record<string, string>>
  readonly kinderen: ReadonlyArray<Node>
  readonly plaats: Plaats
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkMdx).freeze()

/**
 * The syntax tree of a chapter, or null when its marks do not close; every fault is reported.
 *
 * A sentence that does not close ends with its line, or where the next one begins; a provision or list where the next one
 * begins. A line whose marks are faulty otherwise is left out. So one slip does not hide the next.
 */
export const parseMdx = (tekst: string, meld: Meld): Root | null => {
  let lines: ReadonlyArray<string> = tekst.split("\n")
  for (;;) {
    try {
      return parser.parse(lines.join("\n"))
    } catch (error) {
      if (!isMessage(error)) throw error
      const plaats = culprit(lines, placeOfMessage(error), error)
      const line = lines[plaats.regel - 1] ?? ""
      if (!STRUCTURE.test(line)) {
        const closed = closeSentences(line, plaats.regel)
        for (const { plaats: at, melding } of closed?.fouten ?? []) meld(at, "niet-gesloten", melding)
        if (closed === null)
          meld(plaats, ...(error.ruleId !== "unexpected-eof" && isMiswritten(line) ? MISWRITTEN_MARK : explain(error)))
        lines = lines.with(plaats.regel - 1, closed?.line ?? MARKER.exec(line)?.[0] ?? "")
        continue
      }
      const mended = closeEnclosures(lines, meld)
      if (mended !== null) {
        lines = mended
        continue
      }
      const [code, melding] = explain(error)
      meld(plaats, code, `${melding}; de rest van dit bestand is daarom niet gelezen`)
      return null
    }
  }
}

/** Where a brace does not close the parser names the end of the paragraph; it stands in a line before that. */
const culprit = (lines: ReadonlyArray<string>, plaats: Plaats, { ruleId }: VFileMessage): Plaats => {
  if (ruleId !== "unexpected-eof") return plaats
  for (let index = plaats.regel - 1; index >= 0 && lines[index]?.trim() !== ""; index--) {
    const line = lines[index] ?? ""
    const open = [...line.matchAll(/(?<!\\)\{/gu)]
    if (open.length > [...line.matchAll(/(?<!\\)\}/gu)].length)
      return { regel: index + 1, kolom: (open.at(-1)?.index ?? 0) + 1 }
  }
  return plaats
}

/** Whether a mark of a sentence or a value is there, and one of them is not written as it should be. */
const isMiswritten = (line: string): boolean =>
  [...line.matchAll(/(?<!\\)<(?:Zin|Termijn|Aantal)\b([^<>]*>?)/gu)].some(([, rest = ""]) => !WELL_WRITTEN.test(rest))

// What a line may begin with when it is an item of a list, so that the items after it stay in the list.
const MARKER = /^\s*(?:[-*+]|\d+[.)])?\s*/u

// Without these lines the rest would stand in the wrong place; a line already left out cannot be left out again.
const STRUCTURE = new RegExp(`${MARKER.source}$|</?(Bepaling|Lijst)\\b|^---`, "u")

/** A line whose sentences and values all close, and what was wrong with it. */
interface ClosedLine {
  readonly line: string
  readonly fouten: ReadonlyArray<{ readonly plaats: Plaats; readonly melding: string }>
}

/**
 * The same line with every sentence, term and number closed, or null when that is not what is wrong with it. What stands
 * in a sentence closes with it, and a sentence closes before the next one begins.
 */
const closeSentences = (line: string, regel: number): ClosedLine | null => {
  const open: Array<{ readonly naam: string; readonly kolom: number }> = []
  const fouten: Array<ClosedLine["fouten"][number]> = []
  const close = (from: number): string => {
    const unclosed = open.splice(from).toReversed()
    for (const { naam, kolom } of unclosed)
      fouten.push({ plaats: { regel, kolom }, melding: `<${naam}> van regel ${regel} is niet gesloten met </${naam}>` })
    return unclosed.map(({ naam }) => `</${naam}>`).join("")
  }
  let strayed = false
  const closed = line.replace(SENTENCE_MARK, (mark: string, closing: string, naam: string, at: number) => {
    if (closing === "") {
      // A value does not stand in a value, and a sentence in nothing of the two.
      const first = open.findIndex((other) => naam === "Zin" || other.naam !== "Zin")
      const before = first < 0 ? "" : close(first)
      open.push({ naam, kolom: at + 1 })
      return `${before}${mark}`
    }
    const opened = open.findLastIndex((other) => other.naam === naam)
    if (opened >= 0) {
      const before = close(opened + 1)
      open.pop()
      return `${before}${mark}`
    }
    const within = open.at(-1)
    if (within === undefined || within.naam === "Zin") {
      strayed = true
      return mark
    }
    // Another value closes this one: one slip, not two.
    return close(open.length - 1)
  })
  const last = close(0)
  return strayed || fouten.length === 0 ? null : { line: `${closed.trimEnd()}${last}`, fouten }
}

const SENTENCE_MARK = /(?<!\\)<(\/?)(Zin|Termijn|Aantal)\b(?:[^<>]*)>/gu

const ENCLOSURE = /^\s*<(\/?)(Bepaling|Lijst)\b(.*)$/u

// What follows the name in a mark that is written as it should be.
const WELL_WRITTEN = /^(?:\s+\w+="[^"<>{}]*")*\s*>\s*$/u

/** What encloses other blocks, and the line it was opened on. */
interface Enclosure {
  readonly naam: string
  readonly regel: number
}

/**
 * The same lines with every provision and list closed before the next provision begins, or null when all of them close as
 * they should; what does not is reported. A closing mark stands before what it makes room for, so no line moves.
 */
const closeEnclosures = (lines: ReadonlyArray<string>, meld: Meld): ReadonlyArray<string> | null => {
  const open: Array<Enclosure> = []
  let faulty = false
  const close = (from: number): string => {
    const unclosed = open.splice(from)
    for (const { naam, regel } of unclosed) {
      faulty = true
      meld({ regel, kolom: 1 }, "niet-gesloten", `<${naam}> van regel ${regel} is niet gesloten met </${naam}>`)
    }
    return unclosed
      .toReversed()
      .map(({ naam }) => `</${naam}>`)
      .join("")
  }
  const mended = lines.map((line, index) => {
    const [, closing, naam = "", rest = ""] = ENCLOSURE.exec(line) ?? []
    if (closing === undefined) return line
    const written = WELL_WRITTEN.test(rest)
    if (!written) {
      faulty = true
      meld({ regel: index + 1, kolom: 1 }, "niet-te-lezen", MISWRITTEN)
    }
    if (closing === "") {
      const before = naam === "Bepaling" ? close(0) : ""
      open.push({ naam, regel: index + 1 })
      return `${before}${written ? line : standIn(naam, index)}`
    }
    const opened = open.findLastIndex((enclosure) => enclosure.naam === naam)
    if (opened < 0) {
      faulty = true
      meld({ regel: index + 1, kolom: 1 }, "niet-gesloten", `Hier sluit </${naam}>, maar er is geen <${naam}> geopend`)
      return ""
    }
    const before = close(opened + 1)
    open.pop()
    return `${before}${written ? line : `</${naam}>`}`
  })
  const last = close(0)
  return faulty ? [...mended, ...(last === "" ? [] : ["", last])] : null
}

const MISWRITTEN =
  "Dit onderdeel is verkeerd geschreven: elk attribuut staat tussen rechte aanhalingstekens, en dan een >"

const MISWRITTEN_MARK: [FoutCode, string] = ["niet-te-lezen", MISWRITTEN]

/** An enclosure without faults of its own, in the place of one that cannot be read. */
const standIn = (naam: string, index: number): string =>
  naam === "Bepaling" ? `<Bepaling id="regel-${index + 1}">` : `<Lijst teken="•">`

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && "ruleId" in error && "reason" in error

/** Where a node begins. */
export const placeOf = (node: Node): Plaats => ({
  regel: node.position?.start.line ?? 1,
  kolom: node.position?.start.column ?? 1
})

/** Whether a node is a component, alone on its lines or within a line. */
export const isElement = (node: Node): node is JsxElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement"

/** The component at this node with its attributes checked, or null when it is none of ours; then the fault is reported. */
export const readElement = (node: JsxElement, meld: Meld): Element | null => {
  const { name } = node
  if (name === null || !isComponent(name)) {
    const known = Object.keys(COMPONENTS).join(", ")
    meld(placeOf(node), "onbekend-onderdeel", `<${name ?? ""}> is geen onderdeel van een regeling: kies uit ${known}`)
    return null
  }
  const attributen = readAttributes(node, name, meld)
  return { naam: name, attributen, kinderen: node.children, plaats: placeOf(node) }
}

const isComponent = (name: string): name is Component => Object.hasOwn(COMPONENTS, name)

const readAttributes = (node: JsxElement, component: Component, meld: Meld): Readonly<Record<string, string>> => {
  const allowed: Readonly<Record<string, boolean>> = COMPONENTS[component]
  const found: Record<string, string> = {}
  for (const attribute of node.attributes) {
    const plaats = attribute.position === undefined ? placeOf(node) : placeOf(attribute)
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      meld(
        plaats,
        "onbekend-attribuut",
        `Een attribuut van <${component}> staat tussen aanhalingstekens, zonder accolades`
      )
    } else if (!Object.hasOwn(allowed, attribute.name)) {
      const known = Object.keys(allowed).join(", ")
      meld(
        plaats,
        "onbekend-attribuut",
        `<${component}> kent het attribuut “${attribute.name}” niet: kies uit ${known}`
      )
    } else if (Object.hasOwn(found, attribute.name)) {
      meld(plaats, "dubbel-attribuut", `Het attribuut “${attribute.name}” staat er twee keer`)
    } else found[attribute.name] = attribute.value
  }
  for (const [name, required] of Object.entries(allowed)) {
    const faulty = node.attributes.some((attribute) => "name" in attribute && attribute.name === name)
    if (required && !faulty) meld(placeOf(node), "ontbrekend-attribuut", `<${component}> mist het attribuut “${name}”`)
  }
  return found
}

// Of an element that never closes the parser names the paragraph or the end; its opening tag stands in the words.
const placeOfMessage = (message: VFileMessage): Plaats => {
  const [, line, column] = /\((\d+):(\d+)-/u.exec(message.reason) ?? []
  return { regel: Number(line ?? message.line ?? 1), kolom: Number(column ?? message.column ?? 1) }
}

const explain = (message: VFileMessage): [FoutCode, string] => {
  const opened = /closing tag for `<(\w+)>`(?: \((\d+):)?/u.exec(message.reason)
  if (opened !== null) {
    return ["niet-gesloten", `<${opened[1]}> van regel ${opened[2] ?? "?"} is niet gesloten met </${opened[1]}>`]
  }
  switch (message.ruleId) {
    case "unexpected-closing-slash":
      return ["niet-gesloten", "Hier sluit een onderdeel dat niet is geopend"]
    case "unexpected-eof":
      return ["niet-gesloten", "Het bestand eindigt binnen een onderdeel, een aanhalingsteken of een accolade"]
    case "acorn":
      return ["niet-te-lezen", "Een accolade of het woord import of export kan hier niet: schrijf een accolade als \\{"]
    default:
      return [
        "niet-te-lezen",
        "Dit teken kan hier niet staan: schrijf een kleiner-dan-teken als \\< en een accolade als \\{"
      ]
  }
}
