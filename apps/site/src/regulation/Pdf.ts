/**
 * A version as a PDF that a screen reader can follow (PDF/UA-1), typeset by Typst.
 *
 * No clock and no font of the machine at hand: the same text gives the same bytes.
 *
 * @module
 */

import type { Blok, Punt, Versie } from "@kracht/regulation/Model"
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler"
import { shortHash } from "./Integrity.ts"
import { headingOf } from "./Section.ts"
import { statusOf } from "./Status.ts"
import { titleOf } from "./Versions.ts"

/** The bytes of the PDF; throws when Typst finds the text breaks the standard. */
export const pdf = (versie: Versie): Uint8Array<ArrayBuffer> =>
  new Uint8Array(compiler().pdf({ mainFileContent: typst(versie) }, { pdfStandard: PdfStandard.UA_1 }))

let made: NodeCompiler | undefined

const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create()
  return made
}

const typst = (versie: Versie): string => {
  const { naam, van } = titleOf(versie)
  const words: Words = new Map(versie.zinnen.map(({ id, tekst }) => [id, tekst]))
  const body = versie.hoofdstukken.flatMap((hoofdstuk) => [
    heading(1, headingOf(hoofdstuk)),
    ...blocks(hoofdstuk.blokken, words),
    ...hoofdstuk.bepalingen.flatMap((bepaling) => [
      heading(bepaling.niveau, headingOf(bepaling)),
      ...blocks(bepaling.blokken, words)
    ])
  ])
  return [
    layout(versie),
    `#titel(${quoted(naam)}, ${quoted(van)})`,
    `#stand(${quoted(standing(versie))})`,
    ...body
  ].join("\n\n")
}

/** Where the text stands, and which text it is: a paper has no page around it to say so. */
const standing = (versie: Versie): string => {
  const { kop, uitleg } = statusOf(versie)
  return `${kop}. ${uitleg} Versie ${versie.versie}, controlegetal ${shortHash(versie.hash)}. ${versie.bron.omschrijving}`
}

const layout = (versie: Versie): string => `
#set document(title: ${quoted(versie.titel.join(" "))}, author: ${quoted(versie.naam)}, date: none)
#set page(
  paper: "a4",
  margin: (x: 2.6cm, y: 2.4cm),
  numbering: "1",
  header: context if counter(page).get().first() > 1 { text(8.5pt, luma(90), ${quoted(`${versie.titel.join(" ")}, versie ${versie.versie}`)}) }
)
#set text(font: "Libertinus Serif", size: 11pt, lang: "nl", hyphenate: false)
#set par(leading: 0.72em, spacing: 1.1em)
#set list(indent: 0.4em, spacing: 0.8em)
#set enum(indent: 0.4em, spacing: 0.8em)
#show heading: set text(fill: rgb("#0d4a47"))
#show heading.where(level: 1): set block(above: 2.2em, below: 0.9em)
#show heading.where(level: 1): set text(15pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.7em)
#show heading.where(level: 2): set text(12.5pt)
#show heading.where(level: 3): set text(11pt)
#let titel(naam, van) = block(below: 1.2em)[#text(22pt, weight: "bold", fill: rgb("#0d4a47"), naam) \\ #text(13pt, van)]
#let stand(woorden) = block(fill: rgb("#fbeccb"), inset: 9pt, radius: 4pt, width: 100%, text(9.5pt, woorden))`

type Words = ReadonlyMap<string, string>

const heading = (level: number, words: string): string => `#heading(level: ${level})[${shown(words)}]`

const blocks = (blokken: ReadonlyArray<Blok>, words: Words): ReadonlyArray<string> =>
  blokken.map((blok) =>
    blok.soort === "alinea"
      ? shown(blok.zinnen.map((id) => words.get(id) ?? "").join(" "))
      : runsOf(blok.punten)
          .map((run) => list(run, words))
          .join("\n")
  )

/** Items that follow each other with the same kind of marker: a list in Typst has one. */
const runsOf = (punten: ReadonlyArray<Punt>): ReadonlyArray<ReadonlyArray<Punt>> => {
  const runs: Array<Array<Punt>> = []
  for (const punt of punten) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && markerOf(last[0]) === markerOf(punt)) last.push(punt)
    else runs.push([punt])
  }
  return runs
}

const markerOf = (punt: Punt): string => (numberOf(punt) === undefined ? punt.teken : "1.")

const list = (punten: ReadonlyArray<Punt>, words: Words): string => {
  const inside = punten.map(({ blokken }) => `[${blocks(blokken, words).join("\n\n")}]`).join(", ")
  const [first] = punten
  const start = first === undefined ? undefined : numberOf(first)
  return start === undefined
    ? `#list(marker: ${quoted(first?.teken ?? "•")}, ${inside})`
    : `#enum(start: ${start}, ${inside})`
}

const numberOf = ({ teken }: Punt): number | undefined => {
  const digits = /^\d+(?=\.$)/u.exec(teken)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** Words as a string of Typst: shown letter by letter, with no mark read as Typst's own. */
const shown = (words: string): string => `#${quoted(words)}`

const quoted = (words: string): string => JSON.stringify(words)
