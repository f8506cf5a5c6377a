/**
 * How a term or a number of the text is called to a reader.
 *
 * @module
 */
import { headingOf, sectionOf, sentenceOf } from "../regulation/Section.ts"
import { versions } from "../regulation/Versions.ts"
import { dutiesWith } from "./Catalogue.ts"

/** Numbers no duty counts with, where the heading they stand under does not say what is counted. */
const numbers: Readonly<Record<string, string>> = {
  "minderjarig.leeftijd": "De leeftijd voor klagen samen met een volwassene"
}

/** What must be done within it; for a number no duty counts with, what it counts, or the heading it stands under. */
export const termName = (parameter: string): string => {
  const duty = dutiesWith(parameter)[0]
  if (duty !== undefined) return duty.titel
  const own = numbers[parameter]
  if (own !== undefined) return own
  const headings = versions.flatMap((versie) =>
    (versie.parameters[parameter]?.zinnen ?? [])
      .slice(0, 1)
      .map((id) => headingOf(sectionOf(versie, sentenceOf(versie, id))))
  )
  const [heading] = headings
  if (heading === undefined) throw new Error(`Geen enkele versie noemt ${parameter}.`)
  return heading
}
