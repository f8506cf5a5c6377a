/**
 * What do the words of a sentence refer to: the headings and the sentences it stands under, and the sentence before it?
 *
 * “Deze klachtencoördinator” is whoever the sentence before it names, and a step is one of the procedure its list is led in
 * by. So a sentence can come to say something else in the same words, under the same heading.
 *
 * @module
 */
import type { Blok, Versie } from "../Model.ts"
import { placesOf } from "./Place.ts"

/** What the words of one sentence refer to. */
export interface Context {
  /** The chapter and the provisions it stands in, from the outside in. */
  readonly koppen: ReadonlyArray<string>
  /** Of a list item the sentences that lead in its list, and those that lead in the list around it; else none. */
  readonly onder: ReadonlyArray<string>
  /** The sentence before it under the same heading; null where there is none. */
  readonly na: string | null
}

/** What the words of every sentence refer to, by its id; as if the sentences in `without` were not there. */
export const contextsOf = (
  { hoofdstukken }: Pick<Versie, "hoofdstukken">,
  without: ReadonlySet<string> = new Set()
): ReadonlyMap<string, Context> => {
  const found = new Map<string, Context>()
  const read = (koppen: ReadonlyArray<string>, own: ReadonlyArray<Blok>): void => {
    let na: string | null = null
    const walk = (blokken: ReadonlyArray<Blok>, onder: ReadonlyArray<string>): void => {
      let leading: ReadonlyArray<string> = []
      let listed = false
      for (const blok of blokken) {
        if (blok.soort === "lijst") {
          for (const punt of blok.punten) walk(punt.blokken, [...onder, ...leading])
          listed = true
          continue
        }
        const zinnen = blok.zinnen.filter((id) => !without.has(id))
        // What stands after a list leads in the next one, and not what stood before the first.
        leading = listed && zinnen.length > 0 ? zinnen : [...leading, ...zinnen]
        if (zinnen.length > 0) listed = false
        for (const id of zinnen) {
          found.set(id, { koppen, onder, na })
          na = id
        }
      }
    }
    walk(own, [])
  }
  const headings = headingsOf({ hoofdstukken })
  for (const { id, blokken, bepalingen } of hoofdstukken)
    for (const own of [{ id, blokken }, ...bepalingen]) read(headings.get(own.id) ?? [own.id], own.blokken)
  return found
}

const headingsOf = (versie: Pick<Versie, "hoofdstukken">): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, ReadonlyArray<string>>()
  for (const { id, binnen } of placesOf(versie)) found.set(id, [...(found.get(binnen ?? "") ?? []), id])
  return found
}

/** Whether the words refer to the same. */
export const sameContext = (a: Context | undefined, b: Context | undefined): boolean =>
  a === undefined || b === undefined ? a === b : contextText(a) === contextText(b)

/** What the words of a sentence refer to, in one line. */
export const contextText = ({ koppen, onder, na }: Context): string =>
  [koppen.join("/"), onder.join(" "), na ?? ""].join("|")
