/**
 * How is an answer about a complaint file told to a reader?
 *
 * @module
 */
import { type Alinea, askInWords, dayInWords, headings, paragraphs, reasonsOf, stillToAsk } from "./Paragraph.ts"
import type { Taal } from "./Reason.ts"
import { disposalInWords } from "./Retention.ts"
import type { Bewaarantwoord, Verlengd } from "./RetentionAnswer.ts"
import { isUnknown } from "./Unknown.ts"

/**
 * Tells an answer about a complaint file as paragraphs, in the language it was given in.
 *
 * @example
 * ```ts
 * import { explainRetention, retention } from "@kracht/rules/plain"
 *
 * const antwoord = retention({ gesloten: true, uitkomstOp: "2026-03-01" })
 * explainRetention(antwoord)[0]?.zinnen[0] // => "De laatste dag is woensdag 1 maart 2028."
 * ```
 */
export const explain = (antwoord: Bewaarantwoord): ReadonlyArray<Alinea> => {
  const { bestemming, nogTeVragen, redenen, regeling, uiterlijkVernietigen, verlengingen } = antwoord
  const { taal } = regeling
  return paragraphs(antwoord, [
    [{ nl: "Tot wanneer het blijft", en: "Until when it stays" }, lastDay(uiterlijkVernietigen, taal)],
    [
      { nl: "Wat er nu moet gebeuren", en: "What must happen now" },
      bestemming === null ? [] : [disposalInWords[bestemming][taal]]
    ],
    [headings.why, reasonsOf(redenen)],
    [
      { nl: "Langer bewaren", en: "Keeping it longer" },
      verlengingen.flatMap((verlengd, i) => extension(verlengd, i + 1, verlengingen.length, taal))
    ],
    stillToAsk(nogTeVragen, taal)
  ])
}

const lastDay = (day: Bewaarantwoord["uiterlijkVernietigen"], taal: Taal): ReadonlyArray<string> =>
  isUnknown(day)
    ? [notKnown[taal], askInWords(day.vraagBij, taal)]
    : [lastDayIs[taal](dayInWords(day, taal)), orSooner[taal]]

const notKnown = { nl: "De laatste dag is nog niet bekend.", en: "The last day is not known yet." }

const lastDayIs: Readonly<Record<Taal, (day: string) => string>> = {
  nl: (day) => `De laatste dag is ${day}.`,
  en: (day) => `The last day is ${day}.`
}

const orSooner = {
  nl: "Is het dossier eerder niet meer nodig, dan gaat het eerder weg.",
  en: "If the file is no longer needed before, it goes sooner."
}

/** One extension: whether it counts, the last day after it, and why; numbered where there are more. */
const extension = (
  { toegestaan, uiterlijkVernietigen, redenen }: Verlengd,
  number: number,
  of: number,
  taal: Taal
): ReadonlyArray<string> => {
  const which = of === 1 ? one[taal] : nth[taal](number)
  const day = isUnknown(uiterlijkVernietigen) ? undefined : dayInWords(uiterlijkVernietigen, taal)
  if (toegestaan === true) return [counts[taal](which, day), ...reasonsOf(redenen)]
  if (toegestaan === false) return [refused[taal](which), ...reasonsOf(redenen)]
  return [undecided[taal](which)]
}

const one = { nl: "Deze verlenging", en: "This extension" }

const nth: Readonly<Record<Taal, (number: number) => string>> = {
  nl: (number) => `Verlenging ${number}`,
  en: (number) => `Extension ${number}`
}

/** While the file may not go at all, no extension sets its last day. */
const counts: Readonly<Record<Taal, (which: string, day: string | undefined) => string>> = {
  nl: (which, day) => `${which} telt.${day === undefined ? "" : ` De laatste dag wordt ${day}.`}`,
  en: (which, day) => `${which} counts.${day === undefined ? "" : ` The last day becomes ${day}.`}`
}

const refused: Readonly<Record<Taal, (which: string) => string>> = {
  nl: (which) => `${which} telt niet.`,
  en: (which) => `${which} does not count.`
}

const undecided: Readonly<Record<Taal, (which: string) => string>> = {
  nl: (which) => `${which}: of die telt, is nog niet te zeggen.`,
  en: (which) => `${which}: whether it counts cannot be said yet.`
}
