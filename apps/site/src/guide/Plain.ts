/**
 * The plain version of a sentence of the current text, as the reader is addressed.
 *
 * @module
 */
import { taal } from "@kracht/content/taal"
import type { Taal, Zin } from "@kracht/regulation/Model"
import { current } from "../regulation/Versions.ts"
import type { Form } from "./Form.ts"

const own: ReadonlyMap<string, Taal> = new Map(
  taal.flatMap((entry) =>
    entry.regeling === current.regeling && entry.versie === current.versie && entry.zin !== null
      ? [[entry.zin, entry]]
      : []
  )
)

/** The plain text says “wij” of the partnership, as the official text does; these pages mean by it who made them. */
const speaksAsPartnership = (text: string): boolean =>
  /(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})/iu.test(text.replace(/zo lezen wij (?:de tekst|het)/giu, ""))

/** A sentence in plain Dutch; the build stops where a sentence that is shown has none, or speaks as the partnership. */
export const plainly = ({ id }: Pick<Zin, "id">, form: Form): string => {
  const entry = own.get(id)
  if (entry === undefined) throw new Error(`De zin ${id} staat op een hulppagina, maar heeft geen gewone taal.`)
  const text = form === "u" ? entry.gewoon : entry.jong
  if (speaksAsPartnership(text))
    throw new Error(`De zin ${id} zegt “wij” en bedoelt ${current.naam}: op een hulppagina is dat iemand anders.`)
  return text
}
