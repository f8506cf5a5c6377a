/**
 * The penalty for a late decision, in days, euros and words.
 *
 * @module
 */

import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { inWords } from "./DayInWords.ts"
import { MAX_DAYS, type Penalty, penalty, type Question } from "./LateDecision.ts"
import { dayOf } from "./Moment.ts"
import { termInWords } from "./TermInWords.ts"
import type { Step } from "./TermSteps.ts"

/** What is asked: `beslistermijnEinde` is given already extended; `besluit` is null while there is none. */
export interface Dwangsomvraag {
  readonly beslistermijnEinde: string
  readonly ingebrekestellingOntvangen: string
  readonly besluit: string | null
}

/** A penalty; `eersteDag` (ISO) is null only when premature. */
export interface Dwangsom {
  readonly prematuur: boolean
  readonly eersteDag: string | null
  readonly dagen: number
  readonly bedragEuro: number
}

/** The penalty with the two weeks extended by the Algemene termijnenwet, and beside it the one without. */
export interface Dwangsomberekening extends Dwangsom {
  readonly zonderTermijnenwet: Dwangsom
  readonly redenen: ReadonlyArray<Step>
}

/** Answers a penalty question (Awb 4:17). */
export const answer = (vraag: Dwangsomvraag): Dwangsomberekening | Refusal => {
  const question = read(vraag)
  if (isRefusal(question)) return question
  const extended = penalty(question, true)
  const plain = penalty(question, false)
  if (isRefusal(extended)) return extended
  if (isRefusal(plain)) return plain
  return { ...written(extended), zonderTermijnenwet: written(plain), redenen: reasons(question, extended, plain) }
}

const read = (vraag: Dwangsomvraag): Question | Refusal => {
  const beslistermijnEinde = dayOf(vraag.beslistermijnEinde, "beslistermijnEinde")
  const ingebrekestellingOntvangen = dayOf(vraag.ingebrekestellingOntvangen, "ingebrekestellingOntvangen")
  const besluit = vraag.besluit === null ? null : dayOf(vraag.besluit, "besluit")
  if (isRefusal(beslistermijnEinde)) return beslistermijnEinde
  if (isRefusal(ingebrekestellingOntvangen)) return ingebrekestellingOntvangen
  if (isRefusal(besluit)) return besluit
  return { beslistermijnEinde, ingebrekestellingOntvangen, besluit }
}

const written = ({ prematuur, eersteDag, dagen, bedragEuro }: Penalty): Dwangsom => ({
  prematuur,
  eersteDag: eersteDag === null ? null : toIso(eersteDag),
  dagen,
  bedragEuro
})

const reasons = (question: Question, extended: Penalty, plain: Penalty): ReadonlyArray<Step> =>
  extended.eersteDag === null || plain.eersteDag === null
    ? [tooEarly(question.beslistermijnEinde)]
    : [
        {
          tekst: `Is er twee weken na de brief nog geen besluit, dan loopt de dwangsom vanaf ${inWords(extended.eersteDag)}.`,
          wet: "Awb art. 4:17 lid 3"
        },
        ...(extended.eersteDag === plain.eersteDag ? [] : [ambiguous(plain.eersteDag)]),
        {
          tekst: `De dwangsom loopt hoogstens ${MAX_DAYS} dagen; de dag van het besluit telt niet mee. Dat is ${termInWords({ aantal: extended.dagen, eenheid: "dagen" })}, samen € ${extended.bedragEuro}.`,
          wet: "Awb art. 4:17 lid 1 en 2"
        }
      ]

const tooEarly = (end: PlainDate): Step => ({
  tekst: `De brief kwam te vroeg: de termijn liep nog tot en met ${inWords(end)}. Schrijf opnieuw als die dag voorbij is.`,
  wet: "Awb art. 4:17 lid 3"
})

const ambiguous = (first: PlainDate): Step => ({
  tekst: `Of de twee weken worden verlengd, is niet zeker. Zonder verlenging is de eerste dag ${inWords(first)}.`,
  wet: "Algemene termijnenwet art. 1"
})
