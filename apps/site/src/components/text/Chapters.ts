/**
 * The chapters as written, by version: read from the collection once, for asking it per page costs every page all chapters.
 *
 * @module
 */
import { type CollectionEntry, getCollection } from "astro:content"
import type { Hoofdstuk, Versie } from "@kracht/regulation/Model"

/** A chapter as written. */
export type Chapter = CollectionEntry<"hoofdstukken">

const keyOf = (regeling: string, versie: string, id: string): string => `${regeling}/${versie} ${id}`

let byPlace: Promise<ReadonlyMap<string, Chapter>> | undefined

const read = async (): Promise<ReadonlyMap<string, Chapter>> => {
  const chapters = await getCollection("hoofdstukken")
  return new Map(
    chapters.map((chapter) => {
      const [regeling = "", versie = ""] = chapter.id.split("/")
      return [keyOf(regeling, versie, chapter.data.id), chapter]
    })
  )
}

/** A chapter of a version; the build stops where its text is not found. */
export const chapterOf = async ({ regeling, versie }: Versie, { id }: Hoofdstuk): Promise<Chapter> => {
  byPlace ??= read()
  const chapter = (await byPlace).get(keyOf(regeling, versie, id))
  if (chapter === undefined) throw new Error(`Bij hoofdstuk ${id} van versie ${versie} is geen tekst gevonden.`)
  return chapter
}
