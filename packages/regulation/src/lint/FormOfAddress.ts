/**
 * Is the reader called u, or je, throughout?
 *
 * @module
 */
import type { Bevinding } from "./Finding.ts"
import { aboutPassage, type LintText, type Passage, passagesOf, wordsOf } from "./Passage.ts"

const FORMS = {
  u: new Set(["u", "uw", "uzelf"]),
  je: new Set(["je", "jij", "jou", "jouw", "jezelf", "jullie"])
} as const

type Form = keyof typeof FORMS

/** Findings on each passage that uses the form the text uses least. */
export const lintFormOfAddress = (text: LintText): ReadonlyArray<Bevinding> => {
  const passages = passagesOf(text)
  const [u, je] = [passages.filter(uses("u")), passages.filter(uses("je"))]
  const [most, least] = u.length >= je.length ? (["u", "je"] as const) : (["je", "u"] as const)
  if (u.length === 0 || je.length === 0) return []
  return passages.filter(uses(least)).map((passage) => mixed(passage, most, least))
}

const uses =
  (form: Form) =>
  ({ tekst }: Passage): boolean =>
    wordsOf(tekst).some((word) => FORMS[form].has(word.toLowerCase()))

const mixed = (passage: Passage, most: Form, least: Form): Bevinding => {
  const both = uses(most)(passage)
  return aboutPassage(passage, {
    code: "u-en-je",
    ernst: both ? "waarschuwing" : "opmerking",
    melding: both
      ? `“${most}” en “${least}” staan hier door elkaar`
      : `Hier staat “${least}”, bijna overal elders “${most}”`,
    voorstel: `Gebruik overal “${most}”, of zeg waarom hier “${least}” staat`
  })
}
