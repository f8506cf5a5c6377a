/**
 * The same text in other words: plain Dutch, for readers of 12 and up, and English, by sentence id.
 *
 * @module
 */
import { taal } from "@kracht/content/taal"
import type { Taal, Versie } from "@kracht/regulation/Model"
import { englishPage, plainPage, versionPath, youngPage } from "./Address.ts"
import { current } from "./Versions.ts"

/** In which words. */
export type Register = "gewoon" | "jong" | "engels"

/** The text of a version in other words; throws when a sentence or heading has none. */
export interface Reworded {
  readonly sentence: (id: string) => Said
  readonly heading: (id: string) => Said
}

/** What is said instead; `nagekeken` is false when the official words changed since. */
export interface Said {
  readonly tekst: string
  readonly nagekeken: boolean
}

/** The words of one register for a version. */
export const reworded = ({ regeling, versie }: Versie, register: Register): Reworded => {
  const own = byVersion.get(`${regeling} ${versie}`) ?? []
  const sentences = new Map(own.map((entry) => [entry.zin, entry]))
  const headings = new Map(own.map((entry) => [entry.bepaling, entry]))
  return {
    sentence: (id) => said(sentences.get(id), register, id),
    heading: (id) => said(headings.get(id), register, id)
  }
}

const byVersion = Map.groupBy(taal, ({ regeling, versie }) => `${regeling} ${versie}`)

/** The official text and its other registers, as a reader can choose between them. */
export const registers = [
  { href: versionPath(current), words: "Officiële tekst", lang: "nl" },
  { href: plainPage, words: "Gewone taal", lang: "nl" },
  { href: youngPage, words: "Voor 12+", lang: "nl" },
  { href: englishPage, words: "English", lang: "en" }
] as const

const said = (entry: Taal | undefined, register: Register, id: string): Said => {
  if (entry === undefined) throw new Error(`Bij ${id} staat geen tekst in andere woorden.`)
  return { tekst: entry[register], nagekeken: entry.nagekeken }
}
