/**
 * The chapters and provisions of a version in one row, each with the place it stands in.
 *
 * @module
 */
import type { Bepaling, Versie } from "../Model.ts"
import { outline } from "../Outline.ts"

/** A chapter (`niveau` 1) or a provision, without its text. */
export interface Plaats {
  readonly id: string
  readonly nummer: string | null
  readonly titel: string
  readonly niveau: 1 | 2 | 3
  /** The chapter or provision it stands in; null for a chapter. */
  readonly binnen: string | null
}

/** In reading order: a chapter, then what stands in it. */
export const placesOf = ({ hoofdstukken }: Pick<Versie, "hoofdstukken">): ReadonlyArray<Plaats> =>
  hoofdstukken.flatMap(({ id, nummer, titel, bepalingen }) => [
    { id, nummer, titel, niveau: 1 as const, binnen: null },
    ...outline(bepalingen).flatMap(({ bepaling, binnen }) => [
      toPlace(bepaling, id),
      ...binnen.map((inner) => toPlace(inner, bepaling.id))
    ])
  ])

const toPlace = ({ id, nummer, titel, niveau }: Bepaling, binnen: string): Plaats => ({
  id,
  nummer,
  titel,
  niveau,
  binnen
})
