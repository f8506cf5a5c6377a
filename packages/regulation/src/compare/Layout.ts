/**
 * How a sentence is set: in which list, under which marker, and whether it goes on where the one before it ends.
 *
 * @module
 */
import type { Blok, Versie } from "../Model.ts"

/** The setting of one sentence. */
export interface Layout {
  /** The markers of the list items it stands in, from the outside in. */
  readonly tekens: ReadonlyArray<string>
  /** The sentence it follows in the same paragraph; null where it begins one. */
  readonly na: string | null
  /** The sentence before it in the text as a whole. */
  readonly vorige: string | null
}

/** The setting of every sentence by its id. */
export const layoutOf = ({ hoofdstukken }: Pick<Versie, "hoofdstukken">): ReadonlyMap<string, Layout> => {
  const found = new Map<string, Layout>()
  let vorige: string | null = null
  const walk = (blokken: ReadonlyArray<Blok>, tekens: ReadonlyArray<string>): void => {
    for (const blok of blokken) {
      if (blok.soort === "lijst") {
        for (const punt of blok.punten) walk(punt.blokken, [...tekens, punt.teken])
        continue
      }
      blok.zinnen.forEach((id, index) => {
        found.set(id, { tekens, na: blok.zinnen[index - 1] ?? null, vorige })
        vorige = id
      })
    }
  }
  for (const { blokken, bepalingen } of hoofdstukken)
    for (const own of [blokken, ...bepalingen.map((bepaling) => bepaling.blokken)]) walk(own, [])
  return found
}

/**
 * Whether a sentence is set as it was. That another sentence came before it, or went, is that sentence's change; only where
 * the same one precedes it does it count whether the two stand in one paragraph.
 */
export const sameLayout = (a: Layout | undefined, b: Layout | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b
  const sameMarkers = a.tekens.length === b.tekens.length && a.tekens.every((teken, index) => teken === b.tekens[index])
  return sameMarkers && (a.vorige !== b.vorige || (a.na === null) === (b.na === null))
}
