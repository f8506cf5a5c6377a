/**
 * The plain version of a sentence of the current text.
 *
 * @module
 */
import { taal } from "@kracht/content/taal"
import type { Taal, Zin } from "@kracht/regulation/Model"
import { current } from "../regulation/Versions.ts"

const said: ReadonlyMap<string, Taal> = new Map(
  taal.flatMap((entry) => (entry.regeling === current.regeling && entry.zin !== null ? [[entry.zin, entry]] : []))
)

/** A sentence in plain Dutch; the build stops where a sentence that is shown has none. */
export const plainly = ({ id }: Pick<Zin, "id">): string => entryOf(id).gewoon

/** A sentence in English. */
export const inEnglish = ({ id }: Pick<Zin, "id">): string => entryOf(id).engels

const entryOf = (id: string): Taal => {
  const entry = said.get(id)
  if (entry === undefined) throw new Error(`De zin ${id} staat op een hulppagina, maar heeft geen gewone taal.`)
  return entry
}
