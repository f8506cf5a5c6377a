/**
 * The places as the search script carries them: short, for every byte is loaded.
 *
 * @module
 */
import type { Kind, Place } from "./Match.ts"

/** A place: its kind by number, its title, its address, its stems in two lines, and its phrases where it has any. */
type PackedPlace = readonly [
  kind: number,
  title: string,
  href: string,
  own: string,
  words: string,
  ...phrases: ReadonlyArray<string>
]

/** The kinds once, then each place. */
export interface Packed {
  readonly kinds: ReadonlyArray<Kind>
  readonly places: ReadonlyArray<PackedPlace>
}

/** Packs the places. */
export const pack = (places: ReadonlyArray<Place>): Packed => {
  const kinds = [...new Set(places.map(({ kind }) => kind))]
  return {
    kinds,
    places: places.map(({ kind, title, href, own, words, phrases }) => [
      kinds.indexOf(kind),
      title,
      href,
      own.join(" "),
      words.join(" "),
      ...phrases
    ])
  }
}

/** Unpacks them again. */
export const unpack = ({ kinds, places }: Packed): ReadonlyArray<Place> =>
  places.flatMap(([number, title, href, own, words, ...phrases]) => {
    const kind = kinds[number]
    return kind === undefined ? [] : [{ kind, title, href, own: own.split(" "), words: words.split(" "), phrases }]
  })
