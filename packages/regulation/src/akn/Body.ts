/**
 * The body of an Akoma Ntoso document: chapters, sections, paragraphs, lists, points and, within them, sentences.
 *
 * @module
 */
import type { Bepaling, Blok, Hoofdstuk, Punt, Versie, Zin } from "../Model.ts"
import { outline, type Section } from "../Outline.ts"
import type { Place } from "../Text.ts"
import { element, type XmlElement } from "../Xml.ts"
import { Identifiers } from "./Identifiers.ts"

interface Source {
  readonly sentences: ReadonlyMap<string, Zin>
  readonly ids: Identifiers
}

/** The `body` element of a version. */
export const bodyOf = (versie: Versie): XmlElement => {
  const source = sourceOf(versie)
  return element("body", {}, ...versie.hoofdstukken.map((hoofdstuk) => chapterOf(hoofdstuk, source)))
}

const sourceOf = ({ regeling, zinnen }: Versie): Source => ({
  sentences: new Map(zinnen.map((zin) => [zin.id, zin])),
  ids: new Identifiers(regeling)
})

/** One place without what stands in it, with the name it has in the `body`. */
export const placeElement = (versie: Versie, place: Place): XmlElement =>
  placeOf(elementName(versie, place), place, [], sourceOf(versie))

/** One sentence, in a paragraph of its own. */
export const sentenceElement = (versie: Versie, { id }: Zin): XmlElement =>
  blockOf({ soort: "alinea", zinnen: [id] }, sourceOf(versie))

const elementName = ({ hoofdstukken }: Versie, { id }: Place): keyof typeof PREFIX => {
  if (hoofdstukken.some((hoofdstuk) => hoofdstuk.id === id)) return "chapter"
  const levels = hoofdstukken.flatMap(({ bepalingen }) => bepalingen).filter((bepaling) => bepaling.id === id)
  return levels[0]?.niveau === 3 ? "subsection" : "section"
}

const chapterOf = (hoofdstuk: Hoofdstuk, source: Source): XmlElement => {
  const sections = outline(hoofdstuk.bepalingen).map((section) => sectionOf(section, source))
  return placeOf("chapter", hoofdstuk, sections, source)
}

const sectionOf = ({ bepaling, binnen }: Section, source: Source): XmlElement => {
  const inner = binnen.map((other) => placeOf("subsection", other, [], source))
  return placeOf(bepaling.niveau === 2 ? "section" : "subsection", bepaling, inner, source)
}

/** The elements of a place, with the beginning of their identifiers. */
const PREFIX = { chapter: "chp", section: "sec", subsection: "subsec" } as const

const placeOf = (
  naam: keyof typeof PREFIX,
  { id, nummer, titel, blokken }: Pick<Bepaling, "id" | "nummer" | "titel" | "blokken">,
  inner: ReadonlyArray<XmlElement>,
  source: Source
): XmlElement =>
  element(
    naam,
    source.ids.of(PREFIX[naam], id),
    ...(nummer === null ? [] : [element("num", {}, nummer)]),
    element("heading", {}, titel),
    ...blokken.map((blok) => blockOf(blok, source)),
    ...inner
  )

const blockOf = (blok: Blok, source: Source): XmlElement => {
  const ids = (prefix: string) => source.ids.of(prefix, firstSentence([blok]))
  return blok.soort === "alinea"
    ? element("paragraph", ids("par"), contentOf(blok.zinnen, source))
    : element("list", ids("list"), ...blok.punten.map((punt) => pointOf(punt, source)))
}

// What has no authored id is known by the first sentence in it.
const firstSentence = (blokken: ReadonlyArray<Blok>): string => {
  const [blok] = blokken
  if (blok === undefined) return ""
  return blok.soort === "alinea" ? (blok.zinnen[0] ?? "") : firstSentence(blok.punten[0]?.blokken ?? [])
}

const pointOf = ({ teken, blokken }: Punt, source: Source): XmlElement => {
  const [only, ...rest] = blokken
  const ids = source.ids.of("point", firstSentence(blokken))
  const num = element("num", {}, teken)
  return only?.soort === "alinea" && rest.length === 0
    ? element("point", ids, num, contentOf(only.zinnen, source))
    : element("point", ids, num, ...blokken.map((blok) => blockOf(blok, source)))
}

const contentOf = (zinnen: ReadonlyArray<string>, source: Source): XmlElement => {
  const spans = zinnen.flatMap((id, index) => [...(index === 0 ? [] : [" "]), sentenceOf(id, source)])
  return element("content", {}, element("p", {}, ...spans))
}

const sentenceOf = (id: string, { sentences, ids }: Source): XmlElement => {
  const zin = sentences.get(id)
  return element("span", { ...ids.of("zin", id), class: zin?.soort ?? "" }, zin?.tekst ?? "")
}
