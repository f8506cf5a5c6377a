/**
 * The places as the search script carries them: short, for every byte is loaded.
 *
 * @module
 */
import type { Kind, Place } from "./Match.ts"

/** The kinds once, then for each place its kind by number, its title, its address, and its stems in two lines. */
export interface Packed {
  readonly kinds: ReadonlyArray<Kind>
  readonly places: ReadonlyArray<readonly [kind: number, title: string, href: string, own: string, words: string]>
}

/** Packs the places. */
export const pack = (places: ReadonlyArray<Place>): Packed => {
  const kinds = [...new Set(places.map(({ kind }) => kind))]
  return {
    kinds,
    places: places.map(({ kind, title, href, own, words }) => [
      kinds.indexOf(kind),
      title,
      href,
      own.join(" "),
      words.join(" ")
    ])
  }
}

/** Unpacks them again. */
export const unpack = ({ kinds, places }: Packed): ReadonlyArray<Place> =>
  places.flatMap(([number, title, href, own, words]) => {
    const kind = kinds[number]
    return kind === undefined ? [] : [{ kind, title, href, own: own.split(" "), words: words.split(" ") }]
  })
