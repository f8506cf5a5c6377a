/**
 * The version whose text is being rendered: known to the components inside the MDX, which are given no version.
 *
 * @module
 */
import type { Versie } from "@kracht/regulation/Model"
import { paragraphEdges } from "../../regulation/Section.ts"

/** The version of the page at hand; throws when a text component is used outside `ChapterText`. */
export const current = ({ versie }: App.Locals): Versie => {
  if (versie === undefined) throw new Error("Een zin staat alleen in de tekst van een versie: gebruik ChapterText.")
  return versie
}

/** Sets the version of the page; a page shows the text of one version, for its sentences are told apart by id alone. */
export const enter = (locals: App.Locals, versie: Versie): void => {
  if (locals.versie !== undefined && locals.versie !== versie) {
    throw new Error(
      `Deze pagina toont al versie ${locals.versie.versie} en kan niet ook versie ${versie.versie} tonen.`
    )
  }
  locals.versie = versie
}

const edges = new WeakMap<Versie, ReturnType<typeof paragraphEdges>>()

/** Which sentences open and close a paragraph in this version. */
export const edgesOf = (versie: Versie): ReturnType<typeof paragraphEdges> => {
  const known = edges.get(versie) ?? paragraphEdges(blocksOf(versie))
  edges.set(versie, known)
  return known
}

const blocksOf = (versie: Versie) =>
  versie.hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen].flatMap(({ blokken }) => blokken))
