/**
 * How is an answer about access, consent and secrecy told to a reader?
 *
 * @module
 */

import { accessInWords } from "./Access.ts"
import type { Inzageantwoord } from "./AccessAnswer.ts"
import { standingInWords } from "./Consent.ts"
import { consenterInWords } from "./Consenter.ts"
import { type Alinea, askInWords, headings, paragraphs, reasonsOf, stillToAsk } from "./Paragraph.ts"
import { secrecyInWords } from "./Secrecy.ts"

/**
 * Tells an answer about access as paragraphs, in the language it was given in.
 *
 * @example
 * ```ts
 * import { access, explainAccess } from "@kracht/rules/plain"
 *
 * const antwoord = access({ rol: "iedereen", stuk: "klacht" })
 * explainAccess(antwoord)[0] // => { kop: "Mag dit worden gezien?", zinnen: ["Nee, dit mag niet worden gezien."] }
 * ```
 */
export const explain = (antwoord: Inzageantwoord): ReadonlyArray<Alinea> => {
  const { uitkomst, nogTeVragen, vraagBij, redenen, toestemming, geheimhouding, regeling } = antwoord
  const { taal } = regeling
  return paragraphs(antwoord, [
    [
      { nl: "Mag dit worden gezien?", en: "May this be seen?" },
      [
        (uitkomst === "meer-nodig" ? moreNeeded : accessInWords[uitkomst])[taal],
        ...(vraagBij === undefined ? [] : [askInWords(vraagBij, taal)])
      ]
    ],
    [headings.why, reasonsOf(redenen)],
    [
      { nl: "Wie toestemming geeft", en: "Who gives consent" },
      [
        ...(toestemming.van === null ? [] : [consenterInWords[toestemming.van][taal]]),
        ...(toestemming.stand === null ? [] : [standingInWords[toestemming.stand][taal]]),
        ...reasonsOf(toestemming.redenen)
      ]
    ],
    [
      { nl: "Wie moet zwijgen", en: "Who must keep silent" },
      geheimhouding === null ? [] : [secrecyInWords[geheimhouding.uitkomst][taal], ...reasonsOf(geheimhouding.redenen)]
    ],
    stillToAsk(nogTeVragen, taal)
  ])
}

const moreNeeded = {
  nl: "Dat hangt nog af van wat u antwoordt.",
  en: "That still depends on what you answer."
}
