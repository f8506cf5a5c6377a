/**
 * What we say ourselves on a built page, sentence by sentence: without the words of the text, which are not ours.
 *
 * @module
 */
import { load } from "cheerio/slim"
import { type Measured, measure } from "./Measure.ts"

/** Part of a parsed page, as far as its words are concerned. */
interface Node {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: ReadonlyArray<Node>
}

/** Machine text, drawings, menus. */
const silent = new Set("script style code pre svg nav header footer textarea select".split(" "))

/** The words of the text, quoted or not, and what only a screen reader hears. */
const quoted = new Set(["data-citaat", "data-mist"])
const others = new Set(["zin", "aanhalen", "hidden", "status"])

const isOurs = ({ name = "", attribs = {} }: Node): boolean =>
  !silent.has(name) &&
  !Object.keys(attribs).some((attribute) => quoted.has(attribute)) &&
  !(attribs["class"] ?? "").split(" ").some((one) => others.has(one))

/** What flows on within a sentence; everything else begins a new piece of text. */
const inline = new Set("a abbr b bdi button em i input mark small span strong sub sup time wbr".split(" "))

/** Our own sentences on a page; what ends without a mark, such as a name or a heading, is none. */
export const ownSentences = (html: string): ReadonlyArray<string> =>
  load(html)("main")
    .toArray()
    .flatMap((main) => piecesIn(main as Node))
    .flatMap((piece) =>
      piece
        .replace(/\s+/gu, " ")
        .trim()
        .split(/(?<=[.?!:;])\s+/u)
    )
    .filter((sentence) => /[.?!:;]$/u.test(sentence))

const piecesIn = (block: Node): ReadonlyArray<string> => {
  const pieces: Array<string> = []
  let piece = ""
  const close = (): void => {
    pieces.push(piece)
    piece = ""
  }
  const read = (node: Node): void => {
    if (node.type === "text") piece += node.data ?? ""
    if (node.children === undefined || !isOurs(node)) return
    const flows = inline.has(node.name ?? "")
    if (!flows) close()
    for (const child of node.children) read(child)
    if (!flows) close()
  }
  read(block)
  return pieces
}

/** How the pages read together, and the page that reads least easily. */
export interface OwnFigures {
  readonly paginas: number
  readonly samen: Measured
  /** The highest average of one page, in words a sentence. */
  readonly hoogste: number
}

/** Measures pages, given as HTML; a page without a sentence of ours counts as a page, and adds nothing. */
export const ownFigures = (pages: ReadonlyArray<string>): OwnFigures => {
  const sentences = pages.map((html) => ownSentences(html)).filter((found) => found.length > 0)
  return {
    paginas: pages.length,
    samen: measure(sentences.flat()),
    hoogste: Math.max(...sentences.map((found) => measure(found).gemiddeld))
  }
}

const decimal = (figure: number): string => String(figure).replace(".", ",")

/** The figures as they stand on a page, by the name of their place. */
const places = ({ paginas, samen, hoogste }: OwnFigures): Readonly<Record<string, string>> => ({
  paginas: String(paginas),
  zinnen: samen.zinnen.toLocaleString("nl-NL"),
  gemiddeld: decimal(samen.gemiddeld),
  langste: String(samen.langste),
  "boven-vijftien": `${samen.bovenVijftien}%`,
  hoogste: decimal(hoogste)
})

/** Puts the figures in the places a page keeps for them; a place without a figure is an error. */
export const fillIn = (html: string, figures: OwnFigures): string => {
  const known = places(figures)
  return html.replace(/(<span data-eigen="([\w-]+)">)(<\/span>)/gu, (_, open, name, close) => {
    const figure = known[name]
    if (figure === undefined) throw new Error(`Voor ${name} is niets gemeten.`)
    return `${open}${figure}${close}`
  })
}
