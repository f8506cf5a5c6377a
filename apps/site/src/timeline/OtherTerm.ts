/**
 * What can set another last day for a decision than the one counted here: none of it can be known here.
 *
 * @module
 */
import { wmo } from "@kracht/rules/OtherLaw"
import { termInWords } from "@kracht/rules/TermInWords"
import { type Spoken, same } from "../guide/Form.ts"

/** Something that moves the last day, and the statute that says so. */
export interface OtherTerm {
  readonly words: Spoken
  readonly statute: string
}

/** For a decision on an application. */
export const onApplication: ReadonlyArray<OtherTerm> = [
  {
    words: same("Noemt een andere wet of een regel van de gemeente een andere termijn? Dan geldt die."),
    statute: "Awb art. 4:13 lid 1"
  },
  {
    words: {
      u: `Gaat het om hulp via de Wmo? Na uw melding onderzoekt de gemeente eerst wat u nodig heeft. Dat duurt hoogstens ${termInWords(wmo.inquiry.term)}.`,
      je: `Gaat het om hulp via de Wmo? Na je melding onderzoekt de gemeente eerst wat je nodig hebt. Dat duurt hoogstens ${termInWords(wmo.inquiry.term)}.`
    },
    statute: wmo.inquiry.statute
  },
  {
    words: {
      u: `Vroeg u daarna hulp aan via de Wmo? Dan moet het besluit er zijn binnen ${termInWords(wmo.decision.term)} na uw aanvraag.`,
      je: `Vroeg je daarna hulp aan via de Wmo? Dan moet het besluit er zijn binnen ${termInWords(wmo.decision.term)} na je aanvraag.`
    },
    statute: wmo.decision.statute
  },
  {
    words: {
      u: "Schreef de gemeente u op tijd dat zij langer nodig heeft? Dan geldt de dag die zij noemt.",
      je: "Schreef de gemeente je op tijd dat zij langer nodig heeft? Dan geldt de dag die zij noemt."
    },
    statute: "Awb art. 4:14 lid 3"
  },
  {
    words: {
      u: "Vroeg de gemeente u om iets wat ontbrak? Dan staat de tijd stil zolang zij op u wacht.",
      je: "Vroeg de gemeente je om iets wat ontbrak? Dan staat de tijd stil zolang zij op je wacht."
    },
    statute: "Awb art. 4:15 lid 1"
  }
]

/** For a decision on an objection. */
export const onObjection: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Vroeg de gemeente bij een bezwaar om iets wat ontbrak? Dan staat de tijd stil zolang zij op u wacht.",
      je: "Vroeg de gemeente bij een bezwaar om iets wat ontbrak? Dan staat de tijd stil zolang zij op je wacht."
    },
    statute: "Awb art. 7:10 lid 2"
  },
  { words: same("Nam de gemeente bij een bezwaar uitstel? Dan telt die tijd erbij."), statute: "Awb art. 7:10 lid 3" }
]

/** Whom to ask. */
export const askLastDay: Spoken = {
  u: "Twijfelt u? Vraag de gemeente welke dag haar laatste is.",
  je: "Twijfel je? Vraag de gemeente welke dag haar laatste is."
}
