/**
 * How a term or a number of the text is called to a reader.
 *
 * @module
 */
import { headingOf, sectionOf, sentenceOf } from "../regulation/Section.ts"
import { versions } from "../regulation/Versions.ts"
import { dutiesWith } from "./Catalogue.ts"

/** What must be done within it; for a number no duty counts with, the heading it stands under. */
export const termName = (parameter: string): string => {
  const duty = dutiesWith(parameter)[0]
  if (duty !== undefined) return duty.titel
  const headings = versions.flatMap((versie) =>
    (versie.parameters[parameter]?.zinnen ?? [])
      .slice(0, 1)
      .map((id) => headingOf(sectionOf(versie, sentenceOf(versie, id))))
  )
  const [heading] = headings
  if (heading === undefined) throw new Error(`Geen enkele versie noemt ${parameter}.`)
  return heading
}
