/**
 * The terms of an objection, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import type { Computed, StatutoryTerm } from "@kracht/calendar/Term"
import { inWords } from "./DayInWords.ts"
import { dayOf } from "./Moment.ts"
import { type Filed, obligations, type Question, terms } from "./Objection.ts"
import { type Step, steps } from "./TermSteps.ts"
import type { Onbekend } from "./Unknown.ts"

/** What is asked: days as dates or instants; a letter's day of posting may be left out. */
export interface Bezwaarvraag {
  readonly bekendmaking: string
  readonly commissie: boolean
  readonly ingediend?: {
    readonly wijze: "digitaal" | "post"
    readonly verzonden?: string
    readonly ontvangen: string
  }
}

/** The last days (ISO) of an objection, whether one that was filed is in time, and why. */
export interface Bezwaartermijnen {
  readonly bezwaarUiterlijk: string
  readonly postUiterlijkOntvangen: string
  readonly beslissingUiterlijk: string
  readonly naVerdagingUiterlijk: string
  /** Unknown where only the postmark can tell. */
  readonly tijdig?: boolean | Onbekend
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
}

/** Answers an objection question (Awb 6:7–6:9, 7:10); a refusal names the field as `ingediend/verzonden`. */
export const answer = (vraag: Bezwaarvraag): Bezwaartermijnen | Refusal => {
  const question = read(vraag)
  if (isRefusal(question)) return question
  const found = terms(question)
  if (isRefusal(found)) return found.veld === "verzonden" ? { ...found, veld: "ingediend/verzonden" } : found
  const { bezwaar, postUiterlijkOntvangen, beslissing, verdaging, tijdig } = found
  const duty = question.commissie ? obligations.metCommissie : obligations.zonderCommissie
  return {
    bezwaarUiterlijk: toIso(bezwaar.einde),
    postUiterlijkOntvangen: toIso(postUiterlijkOntvangen),
    beslissingUiterlijk: toIso(beslissing.einde),
    naVerdagingUiterlijk: toIso(verdaging.einde),
    ...(tijdig === undefined ? {} : { tijdig }),
    voorlopig: bezwaar.voorlopig || beslissing.voorlopig || verdaging.voorlopig,
    redenen: [
      ...explained("Bezwaar maken kan tot en met", bezwaar, obligations.bezwaar),
      postStep(postUiterlijkOntvangen),
      ...explained("De gemeente beslist uiterlijk", beslissing, duty),
      ...explained("Na verdagen beslist zij uiterlijk", verdaging, obligations.verdaging),
      ...(tijdig === false ? [excuse] : [])
    ]
  }
}

const read = ({ bekendmaking, commissie, ingediend }: Bezwaarvraag): Question | Refusal => {
  const day = dayOf(bekendmaking, "bekendmaking")
  if (isRefusal(day)) return day
  if (ingediend === undefined) return { bekendmaking: day, commissie }
  const filed = readFiled(ingediend)
  return isRefusal(filed) ? filed : { bekendmaking: day, commissie, ingediend: filed }
}

const readFiled = ({ wijze, verzonden, ontvangen }: NonNullable<Bezwaarvraag["ingediend"]>): Filed | Refusal => {
  const received = dayOf(ontvangen, "ingediend/ontvangen")
  if (isRefusal(received)) return received
  if (verzonden === undefined) return { wijze, ontvangen: received }
  if (wijze === "digitaal")
    return refuse("ongeldige-datum", "ingediend/verzonden", "Alleen een brief heeft een dag van verzending.")
  const posted = dayOf(verzonden, "ingediend/verzonden")
  return isRefusal(posted) ? posted : { wijze, verzonden: posted, ontvangen: received }
}

const explained = (
  what: string,
  computed: Computed,
  { term, statute }: { readonly term: StatutoryTerm; readonly statute: string }
): ReadonlyArray<Step> => [{ tekst: `${what} ${inWords(computed.einde)}.`, wet: statute }, ...steps(computed, term)]

const postStep = (last: PlainDate): Step => ({
  tekst: `Een brief die op tijd is gepost, mag uiterlijk ${inWords(last)} aankomen. Deze week wordt niet verlengd.`,
  wet: "Awb art. 6:9 lid 2"
})

const excuse: Step = {
  tekst: "Te laat is niet altijd verloren: een mens beoordeelt of u er iets aan kon doen.",
  wet: "Awb art. 6:11"
}
