/**
 * How is the report of one provider told to a reader?
 *
 * @module
 */
import { type Alinea, askInWords, capital, dayInWords, headings, paragraphs, reasonsOf } from "./Paragraph.ts"
import type { Aanbiederverslag, Verslagonderdeel } from "./ProviderReportAnswer.ts"
import type { Taal } from "./Reason.ts"
import { isUnknown } from "./Unknown.ts"

/** Tells the report of a provider as paragraphs, in the language it was given in: one for each part the statute asks. */
export const explain = (verslag: Aanbiederverslag): ReadonlyArray<Alinea> => {
  const { behandeld, jaar, onderdelen, openbaarUiterlijk, redenen, regeling, voorlopig } = verslag
  const { taal } = regeling
  return paragraphs(verslag, [
    [{ nl: "Hoeveel klachten", en: "How many complaints" }, [handled[taal](jaar, behandeld)]],
    ...onderdelen.map((part) => [{ nl: part.tekst, en: part.tekst }, contents(part, taal)] as const),
    [headings.why, reasonsOf(redenen)],
    [
      { nl: "Wanneer het openbaar is", en: "When it is public" },
      [publicBy[taal](dayInWords(openbaarUiterlijk, taal)), ...(voorlopig ? [provisional[taal]] : [])]
    ]
  ])
}

const contents = ({ inhoud }: Verslagonderdeel, taal: Taal): ReadonlyArray<string> =>
  isUnknown(inhoud)
    ? [notKnown[taal], askInWords(inhoud.vraagBij, taal)]
    : inhoud.map(({ woorden, aantal }) => `${capital(woorden)}: ${aantal}.`)

const handled: Readonly<Record<Taal, (year: number, number: number) => string>> = {
  nl: (year, number) => `De commissie behandelde er ${number} in ${year}.`,
  en: (year, number) => `The committee handled ${number} in ${year}.`
}

const notKnown = { nl: "Dit is nog niet bekend.", en: "This is not known yet." }

const publicBy: Readonly<Record<Taal, (day: string) => string>> = {
  nl: (day) => `Uiterlijk ${day} is het openbaar.`,
  en: (day) => `It is public on ${day} at the latest.`
}

/** Said of a day that a royal decree still to come could move. */
export const provisional = {
  nl: "Die dag kan nog veranderen. Nog niet alle vrije dagen van dat jaar zijn bekend.",
  en: "That day can still change. Not all free days of that year are known yet."
}
