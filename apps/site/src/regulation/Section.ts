/**
 * The parts of the text that have a page of their own: provisions, and chapters that have text before or without one.
 *
 * @module
 */
import type { Bepaling, Blok, Hoofdstuk, Versie, Zin } from "@kracht/regulation/Model"

/** A part of the text with a heading. */
export interface Section {
  readonly id: string
  readonly nummer: string | null
  readonly titel: string
  readonly hoofdstuk: Hoofdstuk
  readonly zinnen: ReadonlyArray<Zin>
}

/** The sections of a version in reading order; a chapter is one only when it has text of its own. */
export const sectionsOf = (versie: Versie): ReadonlyArray<Section> => {
  const before = sections.get(versie)
  if (before !== undefined) return before
  const made = sectionsIn(versie)
  sections.set(versie, made)
  return made
}

// Every link to a sentence asks in which of them it stands.
const sections = new WeakMap<Versie, ReadonlyArray<Section>>()

const sectionsIn = (versie: Versie): ReadonlyArray<Section> =>
  versie.hoofdstukken.flatMap((hoofdstuk) =>
    [hoofdstuk, ...hoofdstuk.bepalingen]
      .filter(({ blokken }) => blokken.length > 0)
      .map(({ id, nummer, titel }) => ({ id, nummer, titel, hoofdstuk, zinnen: sentencesIn(versie, id) }))
  )

/** Does the version have a chapter or provision with this id? */
export const hasPart = ({ hoofdstukken }: Versie, id: string): boolean =>
  hoofdstukken.some((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen].some((part) => part.id === id))

/** Does it have a page of its own? */
export const hasPage = (versie: Versie, id: string): boolean => sectionsOf(versie).some((section) => section.id === id)

/** The section a sentence stands in. */
export const sectionOf = (versie: Versie, { bepaling }: Zin): Section => {
  const section = sectionsOf(versie).find(({ id }) => id === bepaling)
  if (section === undefined) throw new Error(`De bepaling ${bepaling} staat niet in versie ${versie.versie}.`)
  return section
}

/** The provision with this id. */
export const provisionOf = (versie: Versie, id: string): Bepaling => {
  const provision = versie.hoofdstukken.flatMap(({ bepalingen }) => bepalingen).find((candidate) => candidate.id === id)
  if (provision === undefined) throw new Error(`De bepaling ${id} staat niet in versie ${versie.versie}.`)
  return provision
}

/** The sentence with this id. */
export const sentenceOf = (versie: Versie, id: string): Zin => {
  const zin = versie.zinnen.find((candidate) => candidate.id === id)
  if (zin === undefined) throw new Error(`De zin ${id} staat niet in versie ${versie.versie}.`)
  return zin
}

/** The sentences that carry an anchor, in reading order; none when nothing does. */
export const carriersOf = (versie: Versie, anker: string): ReadonlyArray<Zin> =>
  (versie.ankers[anker] ?? []).map((id) => sentenceOf(versie, id))

/** A heading as printed: number, then title. */
export const headingOf = ({ nummer, titel }: Pick<Section, "nummer" | "titel">): string =>
  nummer === null ? titel : `${nummer} ${titel}`

/** Sentences that open or close a paragraph: MDX takes a paragraph apart when it holds nothing but components. */
export const paragraphEdges = (
  blokken: ReadonlyArray<Blok>
): { readonly opens: ReadonlySet<string>; readonly closes: ReadonlySet<string> } => {
  const paragraphs = blokken.flatMap(paragraphsOf)
  return {
    opens: new Set(paragraphs.flatMap((zinnen) => zinnen.slice(0, 1))),
    closes: new Set(paragraphs.flatMap((zinnen) => zinnen.slice(-1)))
  }
}

/** The text of a list item stands in the item itself, unless it has several paragraphs. */
const paragraphsOf = (blok: Blok): ReadonlyArray<ReadonlyArray<string>> =>
  blok.soort === "alinea"
    ? [blok.zinnen]
    : blok.punten.flatMap(({ blokken }) => {
        const several = blokken.filter(({ soort }) => soort === "alinea").length > 1
        return blokken.filter(({ soort }) => several || soort === "lijst").flatMap(paragraphsOf)
      })

const sentencesIn = (versie: Versie, id: string): ReadonlyArray<Zin> =>
  versie.zinnen.filter(({ bepaling }) => bepaling === id)
