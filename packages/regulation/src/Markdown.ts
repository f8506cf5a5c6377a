/**
 * The text of a version as Markdown (CommonMark), its record in front.
 *
 * @module
 */
import { stringify } from "yaml"
import type { Blok, Punt, Versie, Zin } from "./Model.ts"
import { provenanceOf } from "./Provenance.ts"
import type { Place } from "./Text.ts"

/**
 * The version as Markdown: YAML front matter with its provenance and dates (null where the text does not say), then the text.
 *
 * Every word is the official text's; a character that Markdown would read as a mark has a backslash.
 */
export const markdown = (versie: Versie): string => {
  const words: Words = new Map(versie.zinnen.map(({ id, tekst }) => [id, tekst]))
  const [title = "", ...lines] = versie.titel
  const body = versie.hoofdstukken.flatMap((hoofdstuk) => [
    heading(2, hoofdstuk),
    ...printBlocks(hoofdstuk.blokken, words),
    ...hoofdstuk.bepalingen.flatMap((bepaling) => [
      heading(bepaling.niveau === 2 ? 3 : 4, bepaling),
      ...printBlocks(bepaling.blokken, words)
    ])
  ])
  return `---\n${frontMatter(versie)}---\n\n${[`# ${escapeMarks(title)}`, ...lines.map(paragraph), ...body].join("\n\n")}\n`
}

/** One place as Markdown: the version's front matter with `deel`, its heading and its own blocks. */
export const placeMarkdown = (versie: Versie, place: Place): string => {
  const words: Words = new Map(versie.zinnen.map(({ id, tekst }) => [id, tekst]))
  return partOf(versie, place.id, [heading(1, place), ...printBlocks(place.blokken, words)])
}

/** One sentence as Markdown: the version's front matter with `deel`, and its words. */
export const sentenceMarkdown = (versie: Versie, { id, tekst }: Zin): string => partOf(versie, id, [paragraph(tekst)])

const partOf = (versie: Versie, deel: string, blocks: ReadonlyArray<string>): string =>
  `---\n${frontMatter(versie)}${stringify({ deel })}---\n\n${blocks.join("\n\n")}\n`

/** A regulation with its versions as Markdown: a heading and a table of their records, without the text. */
export const versionsMarkdown = (versies: ReadonlyArray<Versie>): string => {
  const [title = "", ...lines] = versies.at(-1)?.titel ?? []
  const rows = versies.map(({ versie, status, vastgesteldOp, geldigVan, geldigTot }) =>
    [versie, status, vastgesteldOp, geldigVan, geldigTot].map((cell) => escapeMarks(cell ?? "–"))
  )
  const table = [["versie", "status", "vastgesteld op", "geldig van", "geldig tot"], Array(5).fill("---"), ...rows]
  const body = [
    `# ${escapeMarks(title)}`,
    ...lines.map(paragraph),
    table.map((row) => `| ${row.join(" | ")} |`).join("\n")
  ]
  return `${body.join("\n\n")}\n`
}

type Words = ReadonlyMap<string, string>

const frontMatter = (versie: Versie): string => {
  const { naam, vastgesteldOp, geldigVan, geldigTot, terugwerkendTot } = versie
  const record = { naam, ...provenanceOf(versie), vastgesteldOp, geldigVan, geldigTot, terugwerkendTot }
  return stringify(record, { lineWidth: 0 })
}

const heading = (
  depth: number,
  { nummer, titel }: { readonly nummer: string | null; readonly titel: string }
): string => `${"#".repeat(depth)} ${escapeMarks(nummer === null ? titel : `${nummer} ${titel}`)}`

const printBlocks = (blokken: ReadonlyArray<Blok>, words: Words): ReadonlyArray<string> =>
  blokken.map((blok, index) =>
    blok.soort === "alinea"
      ? paragraph(blok.zinnen.map((id) => words.get(id) ?? "").join(" "))
      : printList(blok.punten, listsBefore(blokken.slice(0, index)) % 2 === 1, words)
  )

// Two lists in a row would run together, unless their markers differ.
const listsBefore = (blokken: ReadonlyArray<Blok>): number =>
  blokken.length - 1 - blokken.findLastIndex(({ soort }) => soort === "alinea")

const printList = (punten: ReadonlyArray<Punt>, other: boolean, words: Words): string =>
  punten.map((punt) => printItem(punt, other, words)).join("\n")

const printItem = ({ teken, blokken }: Punt, other: boolean, words: Words): string => {
  const marker = markerOf(teken, other)
  const inside = printBlocks(blokken, words).join("\n\n")
  return `${marker} ${inside.replaceAll("\n", `\n${" ".repeat(marker.length + 1)}`).replace(/^ +$/gmu, "")}`
}

const markerOf = (teken: string, other: boolean): string => {
  const number = /^\d+(?=\.$)/u.exec(teken)?.[0]
  if (number === undefined) return other ? "*" : "-"
  return `${number}${other ? ")" : "."}`
}

const escapeMarks = (tekst: string): string =>
  tekst.replace(/[\\`*_[\]<>~#]/gu, "\\$&").replace(/&(?=#?[\p{L}\d]+;)/gu, "\\&")

// What would open a list or a rule at the start of a line.
const paragraph = (tekst: string): string =>
  escapeMarks(tekst)
    .replace(/^[-+=]/u, "\\$&")
    .replace(/^(\d+)([.)])/u, "$1\\$2")
