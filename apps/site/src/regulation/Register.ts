/**
 * The same text in other words: plain Dutch, for readers of 12 and up, and English, by sentence id.
 *
 * @module
 */
import { taal } from "@kracht/content/taal"
import type { Taal, Versie } from "@kracht/regulation/Model"
import {
  englishText,
  plainPage,
  provisionPath,
  rewordedPath,
  sectionAnchor,
  versionPath,
  youngPage
} from "./Address.ts"
import { hasPage, hasPart } from "./Section.ts"
import { current, versions } from "./Versions.ts"

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

/** The official text, or the same in other words. */
export type Wording = "officieel" | Register

/** One way of saying the text, and how a page in either language calls it. */
export interface Way {
  readonly id: Wording
  readonly lang: "nl" | "en"
  readonly words: { readonly nl: string; readonly en: string }
}

const pages: Readonly<Record<Register, string>> = { gewoon: plainPage, jong: youngPage, engels: englishText }

/** Where a version stands in these words: a section of it, where it has that section, else the whole. */
export const wordingPath = (wording: Wording, versie: Versie, section?: string): string => {
  const found = section !== undefined && hasPart(versie, section) ? section : undefined
  if (wording === "officieel" && found !== undefined && hasPage(versie, found)) return provisionPath(versie, found)
  const whole = wording === "officieel" ? versionPath(versie) : rewordedPath(pages[wording], versie, current)
  return found === undefined ? whole : `${whole}#${sectionAnchor(found)}`
}

/** The ways of saying the text. */
export const ways: ReadonlyArray<Way> = [
  { id: "officieel", lang: "nl", words: { nl: "Officieel", en: "Official, in Dutch" } },
  { id: "gewoon", lang: "nl", words: { nl: "Gewone taal", en: "Plain Dutch" } },
  { id: "jong", lang: "nl", words: { nl: "Voor 12+", en: "For 12+, in Dutch" } },
  { id: "engels", lang: "en", words: { nl: "English", en: "English" } }
]

/** The pages of a register: one for each version. */
export const versionParams = (): ReadonlyArray<{
  readonly params: { readonly versie: string | undefined }
  readonly props: { readonly versie: Versie }
}> =>
  versions.map((versie) => ({
    params: { versie: versie === current ? undefined : versie.versie },
    props: { versie }
  }))

const said = (entry: Taal | undefined, register: Register, id: string): Said => {
  if (entry === undefined) throw new Error(`Bij ${id} staat geen tekst in andere woorden.`)
  return { tekst: entry[register], nagekeken: entry.nagekeken }
}
