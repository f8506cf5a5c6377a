/**
 * Lays two rows of named things side by side: by id first, then by where they stand.
 *
 * @module
 */

import { groupBy } from "../Grouping.ts"

/** What became of a thing; one that changed may have moved as well. */
export type Vorm = "gelijk" | "gewijzigd" | "verplaatst" | "nieuw" | "vervallen"

/** A thing in both rows, or in one; `wat` says what differs. */
export interface Pair<A, W extends string> {
  readonly id: string
  readonly vorm: Vorm
  readonly wat: ReadonlyArray<W | "plaats">
  readonly van: A | null
  readonly naar: A | null
}

/**
 * Every thing of either row once, in the order of the newer; what is gone follows what it followed.
 *
 * A thing has moved when it stands in another place (`placeOf`), or in the same place in another order: then as few things
 * as can be are called moved, so that one sentence brought to the front is one move.
 */
export const align = <A extends { readonly id: string }, W extends string>(
  van: ReadonlyArray<A>,
  naar: ReadonlyArray<A>,
  placeOf: (thing: A) => string,
  changes: (van: A, naar: A) => ReadonlyArray<W>
): ReadonlyArray<Pair<A, W>> => {
  const before = new Map(van.map((thing) => [thing.id, thing]))
  const stayed = inPlace(van, naar, placeOf)
  const present = naar.map((thing): Pair<A, W> => {
    const old = before.get(thing.id)
    if (old === undefined) return { id: thing.id, vorm: "nieuw", wat: [], van: null, naar: thing }
    const changed = changes(old, thing)
    const wat = stayed.has(thing.id) ? changed : [...changed, "plaats" as const]
    return { id: thing.id, vorm: formOf(changed.length > 0, !stayed.has(thing.id)), wat, van: old, naar: thing }
  })
  return withGone(present, van)
}

const formOf = (changed: boolean, moved: boolean): Vorm => (changed ? "gewijzigd" : moved ? "verplaatst" : "gelijk")

const withGone = <A extends { readonly id: string }, W extends string>(
  present: ReadonlyArray<Pair<A, W>>,
  van: ReadonlyArray<A>
): ReadonlyArray<Pair<A, W>> => {
  const row = [...present]
  van.forEach((thing, index) => {
    if (row.some(({ id }) => id === thing.id)) return
    const previous = van[index - 1]
    const after = row.findIndex(({ id }) => id === previous?.id)
    row.splice(after + 1, 0, { id: thing.id, vorm: "vervallen", wat: [], van: thing, naar: null })
  })
  return row
}

/** The ids of what stands in the same place in both rows, in the same order. */
const inPlace = <A extends { readonly id: string }>(
  van: ReadonlyArray<A>,
  naar: ReadonlyArray<A>,
  placeOf: (thing: A) => string
): ReadonlySet<string> => {
  const positions = new Map(van.map((thing, index) => [thing.id, { index, place: placeOf(thing) }]))
  const perPlace = groupBy(naar, placeOf)
  return new Set(
    [...perPlace].flatMap(([place, things]) => {
      const common = things.flatMap(({ id }) => {
        const old = positions.get(id)
        return old === undefined || old.place !== place ? [] : [{ id, index: old.index }]
      })
      return longestRising(common).map(({ id }) => id)
    })
  )
}

/** The longest part of a row in which the index rises. */
const longestRising = <T extends { readonly index: number }>(row: ReadonlyArray<T>): ReadonlyArray<T> => {
  const best: Array<ReadonlyArray<T>> = []
  for (const item of row) {
    const before = best.filter((chain) => (chain.at(-1)?.index ?? -1) < item.index)
    best.push([...longest(before), item])
  }
  return longest(best)
}

const longest = <T>(chains: ReadonlyArray<ReadonlyArray<T>>): ReadonlyArray<T> =>
  chains.reduce((found, chain) => (chain.length > found.length ? chain : found), [])
