/**
 * How is the annual report told to a reader?
 *
 * @module
 */
import { besidesInWords, notShown } from "./AnnualReport.ts"
import type { Jaarverslag, NietGetoond, Verslagtabel } from "./AnnualReportAnswer.ts"
import { provisional } from "./ExplainProviderReport.ts"
import { type Alinea, capital, dayInWords, headings, paragraphs, reasonsOf, type Written } from "./Paragraph.ts"
import type { Taal } from "./Reason.ts"

/**
 * Tells the annual report as paragraphs, in the language it was given in: a paragraph for each table, and at the end what
 * each provider must publish itself.
 *
 * @example
 * ```ts
 * import { annualReport, explainReport } from "@kracht/rules/plain"
 *
 * const verslag = annualReport({ jaar: 2026, gevallen: [] })
 * explainReport(verslag)[0]?.zinnen // => ["Het aantal klachten over 2026: niet getoond."]
 * ```
 */
export const explain = (verslag: Jaarverslag): ReadonlyArray<Alinea> => {
  const { daarnaast, jaar, klachten, perAanbieder, redenen, regeling, tabellen } = verslag
  const { taal } = regeling
  return paragraphs(verslag, [
    [{ nl: "Hoeveel klachten", en: "How many complaints" }, [howMany[taal](jaar, said(klachten, taal))]],
    ...tabellen.map((tabel) => table(tabel, taal)),
    [
      { nl: "Daarnaast", en: "Beside these" },
      [
        ...daarnaast.map(
          ({ onderdeel, aantal }) =>
            `${capital(besidesInWords[onderdeel as keyof typeof besidesInWords][taal])}: ${said(aantal, taal)}.`
        ),
        notRegulated[taal]
      ]
    ],
    [headings.why, reasonsOf(redenen)],
    [
      { nl: "Wat elke aanbieder zelf openbaar maakt", en: "What each provider publishes itself" },
      [
        ...reasonsOf(perAanbieder.redenen),
        publishedBy[taal](dayInWords(perAanbieder.openbaarUiterlijk, taal)),
        ...(perAanbieder.voorlopig ? [provisional[taal]] : []),
        contains[taal],
        ...reasonsOf(perAanbieder.inhoud)
      ]
    ]
  ])
}

/** A table: each number that is shown, then together what is not. */
const table = ({ vraag, rijen, nietGetoondSamen }: Verslagtabel, taal: Taal): Written => {
  const hidden = rijen.filter(({ aantal }) => typeof aantal !== "number").map(({ woorden }) => woorden)
  return [
    { nl: vraag, en: vraag },
    [
      ...rijen.flatMap(({ woorden, aantal }) =>
        typeof aantal === "number" ? [`${capital(woorden)}: ${aantal}.`] : []
      ),
      ...(hidden.length === 0 ? [] : [capital(`${notShown[taal]}: ${listed(hidden, taal)}.`)]),
      ...(nietGetoondSamen === undefined ? [] : [together[taal](nietGetoondSamen)])
    ]
  ]
}

const listed = (words: ReadonlyArray<string>, taal: Taal): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${and[taal]} ${words.at(-1)}`

const and = { nl: "en", en: "and" }

const said = (aantal: number | NietGetoond, taal: Taal): string =>
  typeof aantal === "number" ? String(aantal) : notShown[taal]

const howMany: Readonly<Record<Taal, (year: number, number: string) => string>> = {
  nl: (year, number) => `Het aantal klachten over ${year}: ${number}.`,
  en: (year, number) => `The number of complaints of ${year}: ${number}.`
}

const together: Readonly<Record<Taal, (number: number) => string>> = {
  nl: (number) => `Samen zijn dat er ${number}.`,
  en: (number) => `Together that is ${number}.`
}

const notRegulated = {
  nl: "Wat hiervan in het verslag hoort, is niet geregeld.",
  en: "What of this belongs in the report is not regulated."
}

const publishedBy: Readonly<Record<Taal, (day: string) => string>> = {
  nl: (day) => `Dat is uiterlijk ${day}.`,
  en: (day) => `That is on ${day} at the latest.`
}

const contains = { nl: "Dit staat erin:", en: "It says:" }
