/**
 * How is the answer of one rule told to a reader?
 *
 * @module
 */
import { type Alinea, askInWords, headings, paragraphs, reasonsOf, stillToAsk } from "./Paragraph.ts"
import { outcomeInWords, type Regelantwoord } from "./RuleAnswer.ts"

/** Tells the answer of a rule as paragraphs, in the language it was given in. */
export const explain = (antwoord: Regelantwoord): ReadonlyArray<Alinea> => {
  const { nogTeVragen, vraagBij, redenen, regeling } = antwoord
  const { taal } = regeling
  return paragraphs(antwoord, [
    [
      { nl: "Het antwoord", en: "The answer" },
      [
        ...(antwoord.uitkomst === "meer-nodig" ? [moreNeeded[taal]] : []),
        ...outcomeInWords(antwoord).map((text) => text[taal]),
        ...(vraagBij === undefined ? [] : [askInWords(vraagBij, taal)])
      ]
    ],
    [headings.why, reasonsOf(redenen)],
    stillToAsk(nogTeVragen, taal)
  ])
}

const moreNeeded = {
  nl: "Er is nog iets nodig om dit te weten.",
  en: "Something more is needed to know this."
}
