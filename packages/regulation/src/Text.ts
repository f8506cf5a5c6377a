/**
 * The official text of a version: the words in order, with heading numbers and list markers as printed, and nothing else.
 *
 * @module
 */
import type { Bepaling, Blok, Punt, Versie } from "./Model.ts"

/** What the official text is made of. */
export type Printed = Pick<Versie, "titel" | "hoofdstukken" | "zinnen">

/**
 * The official text as plain text: a blank line between blocks, a list item on a line of its own, a line break at the end.
 *
 * Rests on every sentence of the version; adds no word of its own.
 */
export const plainText = (versie: Printed): string => {
  const words = new Map(versie.zinnen.map(({ id, tekst }) => [id, tekst]))
  const blocks = versie.hoofdstukken.flatMap((hoofdstuk) => [
    heading(hoofdstuk),
    ...hoofdstuk.blokken.map((blok) => printBlock(blok, words)),
    ...hoofdstuk.bepalingen.flatMap((bepaling) => [
      heading(bepaling),
      ...bepaling.blokken.map((blok) => printBlock(blok, words))
    ])
  ])
  return `${[versie.titel.join("\n"), ...blocks].join("\n\n")}\n`
}

const heading = ({ nummer, titel }: { readonly nummer: string | null; readonly titel: string }): string =>
  nummer === null ? titel : `${nummer} ${titel}`

/** What stands under a heading of its own: a provision, or a chapter without its provisions. */
export type Place = Pick<Bepaling, "id" | "nummer" | "titel" | "blokken">

/** One place as plain text, printed as in the whole: its heading, then its own blocks. */
export const placeText = ({ zinnen }: Pick<Versie, "zinnen">, place: Place): string => {
  const words = new Map(zinnen.map(({ id, tekst }) => [id, tekst]))
  return `${[heading(place), ...place.blokken.map((blok) => printBlock(blok, words))].join("\n\n")}\n`
}

/** A regulation with its versions as plain text: the lines of its title, then a line for each version, without the text. */
export const versionsText = (versies: ReadonlyArray<Versie>): string => {
  const lines = versies.map(({ versie, status, geldigVan, geldigTot }) => {
    const dates = geldigVan === null ? [] : [`van ${geldigVan}${geldigTot === null ? "" : ` tot en met ${geldigTot}`}`]
    return [`${versie}: ${status}`, ...dates].join(", ")
  })
  return `${[...(versies.at(-1)?.titel ?? []), "", ...lines].join("\n")}\n`
}

type Words = ReadonlyMap<string, string>

const printBlock = (blok: Blok, words: Words): string =>
  blok.soort === "alinea"
    ? blok.zinnen.map((id) => words.get(id) ?? "").join(" ")
    : blok.punten.map((punt) => printItem(punt, words)).join("\n")

const printItem = ({ teken, blokken }: Punt, words: Words): string =>
  `${teken} ${blokken
    .map((blok) => printBlock(blok, words))
    .join("\n")
    .replaceAll("\n", "\n  ")}`
