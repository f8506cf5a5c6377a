/**
 * How a place in the text is named to a reader: by the number of its provision and its first words, never by an id.
 *
 * @module
 */
import type { Versie, Zin } from "@kracht/regulation/Model"
import { type Section, sectionOf } from "./Section.ts"

const many = 8
const few = 4

/** The first words, with an ellipsis when more follow. */
export const opening = (text: string, words = many): string => {
  const all = text.split(" ")
  return all.length <= words
    ? text
    : `${all
        .slice(0, words)
        .join(" ")
        .replace(/[,;:.]$/u, "")} …`
}

/** The number of a section as a reader would say it, or its title where it has none. */
export const numberOf = ({ nummer, titel }: Pick<Section, "nummer" | "titel">): string =>
  nummer?.replace(/\.$/u, "") ?? titel

/** A sentence in a few words: `3.4 “Nadat u uw klacht …”`. */
export const nameOf = (versie: Versie, zin: Zin): string =>
  `${numberOf(sectionOf(versie, zin))} “${opening(zin.tekst, few)}”`
