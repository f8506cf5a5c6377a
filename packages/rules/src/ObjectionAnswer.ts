/**
 * The terms of an objection, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { StatutoryTerm } from "@kracht/calendar/Term"
import * as Result from "effect/Result"
import { differences, type Gevoeligheid, otherwise } from "./Change.ts"
import { inWords } from "./DayInWords.ts"
import { fact } from "./Fact.ts"
import {
  type Checks,
  checkedDay,
  checkFields,
  day,
  dayFrom,
  factValue,
  faultAt,
  fieldsOf,
  notBefore,
  objectOf,
  required,
  yesOrNo
} from "./FieldCheck.ts"
import {
  type Filed,
  type FilingTerms,
  filingTerms,
  isEarly,
  type ObjectionReadings,
  type ObjectionTerms,
  obligations,
  type Question,
  SINCE,
  terms,
  usual
} from "./Objection.ts"
import { bezwaarOpschorten, bezwaarPost, bezwaarUitstel, bezwaarVorm } from "./Reading.ts"
import type { Invoerfout } from "./Situation.ts"
import type { Suspended } from "./Suspension.ts"
import { lastIn, type Opschorting, opschortingen, suspensionsIn } from "./SuspensionQuestion.ts"
import { type Step, steps, stoodStillInVain } from "./TermSteps.ts"
import { isUnknown, type Onbekend, unknown } from "./Unknown.ts"

/** What is asked: days as dates or instants; a letter's day of posting may be left out. */
export interface Bezwaarvraag {
  readonly bekendmaking: string
  readonly commissie: boolean
  readonly ingediend?: {
    readonly wijze: Filed["wijze"]
    readonly verzonden?: string
    readonly ontvangen: string
  }
  /** The times the term for deciding stood still while a defect was repaired. */
  readonly opschortingen?: ReadonlyArray<Opschorting>
}

/** The last days (ISO) of an objection, whether one that was filed is in time, and why. */
export interface Bezwaartermijnen {
  readonly bezwaarUiterlijk: string
  readonly postUiterlijkOntvangen: string
  /** Unknown for a decision made known before the Awb had these terms. */
  readonly beslissingUiterlijk: string | Onbekend
  readonly naVerdagingUiterlijk: string | Onbekend
  /** Unknown where only the postmark can tell. */
  readonly tijdig?: boolean | Onbekend
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
  /** Where another reading of the statute would change a day, or whether it is in time. */
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
}

const wijze = fact("wijze", ["digitaal", "post", "mail"], "Hoe is het bezwaar verstuurd?")

const checks: Checks = {
  bekendmaking: required(day),
  commissie: required(yesOrNo),
  ingediend: objectOf("Een ingediend bezwaar", {
    wijze: required(factValue(wijze)),
    verzonden: day,
    ontvangen: required(day)
  }),
  opschortingen
}

/**
 * Answers an objection question (Awb 6:7–6:9, 7:10), or says everything that is wrong with it. Where the statute leaves a day
 * open it is read in its usual meaning, unless another reading is given.
 */
export const answer = (
  vraag: Bezwaarvraag,
  lezingen: Partial<ObjectionReadings> = {}
): Result.Result<Bezwaartermijnen, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  const chosen = { ...usual, ...lezingen }
  return faults.length > 0
    ? Result.fail([...faults, ...calendarFaults(vraag, chosen)])
    : told(read(vraag), chosen, vraag.opschortingen)
}

const told = (
  question: Question,
  chosen: ObjectionReadings,
  asked?: Bezwaarvraag["opschortingen"]
): Result.Result<Bezwaartermijnen, ReadonlyArray<Invoerfout>> =>
  toIso(question.bekendmaking) < SINCE ? filingOnly(question, chosen) : whole(question, chosen, asked)

/** What the calendar has against the day of a question of which something else is wrong: the shorter term is as long as it can be sure of. */
const calendarFaults = (vraag: unknown, chosen: ObjectionReadings): ReadonlyArray<Invoerfout> => {
  const bekendmaking = dayFrom(fieldsOf(vraag)["bekendmaking"])
  if (bekendmaking === undefined) return []
  const found = told({ bekendmaking, commissie: false }, chosen)
  return Result.isFailure(found) ? found.failure : []
}

const whole = (
  question: Question,
  chosen: ObjectionReadings,
  asked: Bezwaarvraag["opschortingen"] = []
): Result.Result<Bezwaartermijnen, ReadonlyArray<Invoerfout>> => {
  const found = terms(question, chosen)
  if (isRefusal(found)) {
    // Without having stood still the term may end in time.
    const stands = asked.length > 0 && !isRefusal(terms({ ...question, opschortingen: [] }, chosen))
    return Result.fail([faultAt(found, stands ? lastIn(asked) : "bekendmaking")])
  }
  return Result.succeed({ ...tell(question, found, chosen), gevoeligheid: sensitivity(question, found, chosen) })
}

/** Before the terms for deciding were what they are now: until when one could object, and whom to ask for the rest. */
const filingOnly = (
  question: Question,
  chosen: ObjectionReadings
): Result.Result<Bezwaartermijnen, ReadonlyArray<Invoerfout>> => {
  const found = filingTerms(question, chosen)
  if (isRefusal(found)) return Result.fail([faultAt(found, "bekendmaking")])
  const earlier = unknown("de gemeente: op dit besluit golden andere beslistermijnen")
  return Result.succeed({
    ...tellFiling(found),
    beslissingUiterlijk: earlier,
    naVerdagingUiterlijk: earlier,
    voorlopig: found.bezwaar.voorlopig,
    redenen: filingReasons(question, found, chosen),
    gevoeligheid: otherwise([bezwaarPost, bezwaarVorm], chosen, (read) => {
      const other = filingTerms(question, read)
      return isRefusal(other) ? [] : differences(filingDays(found), filingDays(other))
    })
  })
}

const sensitivity = (
  question: Question,
  found: ObjectionTerms,
  chosen: ObjectionReadings
): ReadonlyArray<Gevoeligheid> =>
  otherwise([bezwaarPost, bezwaarUitstel, bezwaarOpschorten, bezwaarVorm], chosen, (read) => {
    const other = terms(question, read)
    return isRefusal(other) ? [] : differences(days(found), days(other))
  })

/** What a reading can change. */
const days = ({ beslissing, verdaging, ...filing }: ObjectionTerms) => ({
  ...filingDays(filing),
  beslissingUiterlijk: toIso(beslissing.computed.einde),
  naVerdagingUiterlijk: toIso(verdaging.computed.einde)
})

const filingDays = ({ postUiterlijkOntvangen, tijdig }: FilingTerms) => ({
  postUiterlijkOntvangen: toIso(postUiterlijkOntvangen),
  ...(tijdig === undefined ? {} : { tijdig: isUnknown(tijdig) ? tijdig : tijdig ? "ja" : "nee" })
})

/** What is wrong with the fields of a question, and between them. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const { ingediend, opschortingen } = fieldsOf(vraag)
  const { verzonden, ontvangen } = fieldsOf(ingediend)
  const received = dayFrom(ontvangen)
  return [
    ...checkFields(vraag, "Een bezwaarvraag", checks),
    ...notBefore(
      "ingediend/verzonden",
      received,
      dayFrom(verzonden),
      "De dag van verzending ligt niet na de dag van ontvangst."
    ),
    // Nobody is asked to mend what has not come in. The term itself may still have to begin (Awb 7:10 lid 2).
    ...suspensionsIn(opschortingen, { veld: "ingediend/ontvangen", day: received }).faults
  ]
}

const read = ({ ingediend, ...vraag }: Bezwaarvraag): Question => ({
  bekendmaking: checkedDay(vraag.bekendmaking),
  commissie: vraag.commissie,
  opschortingen: suspensionsIn(vraag.opschortingen).suspensions,
  ...(ingediend === undefined ? {} : { ingediend: readFiled(ingediend) })
})

const readFiled = ({ wijze, verzonden, ontvangen }: NonNullable<Bezwaarvraag["ingediend"]>): Filed => ({
  wijze,
  ontvangen: checkedDay(ontvangen),
  ...(verzonden === undefined ? {} : { verzonden: checkedDay(verzonden) })
})

const tell = (
  question: Question,
  found: ObjectionTerms,
  chosen: ObjectionReadings
): Omit<Bezwaartermijnen, "gevoeligheid"> => {
  const { bezwaar, beslissing, verdaging } = found
  const duty = question.commissie ? obligations.metCommissie : obligations.zonderCommissie
  const { computed, stilgestaan } = beslissing
  return {
    ...tellFiling(found),
    beslissingUiterlijk: toIso(computed.einde),
    naVerdagingUiterlijk: toIso(verdaging.computed.einde),
    voorlopig: bezwaar.voorlopig || computed.voorlopig || verdaging.computed.voorlopig,
    redenen: filingReasons(question, found, chosen, [
      ...explained("De gemeente beslist uiterlijk", beslissing, duty),
      ...explained("Na verdagen beslist zij uiterlijk", verdaging, obligations.verdaging),
      ...stoodStillInVain(question.opschortingen ?? [], {
        dagen: stilgestaan + verdaging.stilgestaan,
        wet: "Awb art. 7:10 lid 2"
      })
    ])
  }
}

const tellFiling = ({ bezwaar, postUiterlijkOntvangen, tijdig }: FilingTerms) => ({
  bezwaarUiterlijk: toIso(bezwaar.einde),
  postUiterlijkOntvangen: toIso(postUiterlijkOntvangen),
  ...(tijdig === undefined ? {} : { tijdig })
})

const filingReasons = (
  { ingediend, bekendmaking }: Question,
  found: FilingTerms,
  chosen: ObjectionReadings,
  between: ReadonlyArray<Step> = []
): ReadonlyArray<Step> => [
  ...explained(
    "Bezwaar maken kan tot en met",
    { computed: found.bezwaar, stilgestaan: 0, langer: 0 },
    obligations.bezwaar
  ),
  postStep(found.postUiterlijkOntvangen, chosen),
  ...between,
  ...(ingediend === undefined ? [] : arrival(ingediend, bekendmaking, found, chosen))
]

const explained = (
  what: string,
  { computed, stilgestaan, langer }: Suspended,
  { term, statute }: { readonly term: StatutoryTerm; readonly statute: string }
): ReadonlyArray<Step> => [
  { tekst: `${what} ${inWords(computed.einde)}.`, wet: statute },
  ...steps(computed, term, "W32", { dagen: stilgestaan, langer, wet: "Awb art. 7:10 lid 2" })
]

const postStep = (last: PlainDate, { "bezwaar.post": read }: ObjectionReadings): Step => ({
  tekst: [
    `Een brief die op tijd is gepost, mag uiterlijk ${inWords(last)} aankomen.`,
    read === "niet" ? "Deze week wordt niet verlengd." : "Eindigt deze week op een vrije dag, dan schuift zij op."
  ].join(" "),
  wet: "Awb art. 6:9 lid 2"
})

/** How an objection came counts first, then when. */
const arrival = (
  filed: Filed,
  bekendmaking: PlainDate,
  found: FilingTerms,
  { "bezwaar.vorm": form }: ObjectionReadings
): ReadonlyArray<Step> => {
  if (filed.wijze !== "mail") return inTime(filed, bekendmaking, found)
  return form === "alleen-genoemd" ? [onlyNamed] : [...inTime(filed, bekendmaking, found), mendable]
}

const onlyNamed: Step = {
  tekst: "In deze lezing telt alleen een brief of het formulier. Een mail is dan geen bezwaar."
}

const mendable: Step = {
  tekst: "Het kwam per mail. Wijst de gemeente een andere weg aan, dan krijgt u eerst tijd om het zo te sturen.",
  wet: "Awb art. 6:6"
}

/** Why an objection that was filed is in time, late, or not to be said. */
const inTime = (
  { wijze, verzonden, ontvangen }: Filed,
  bekendmaking: PlainDate,
  { bezwaar, postUiterlijkOntvangen, tijdig }: FilingTerms
): ReadonlyArray<Step> => {
  const arrived = `Het bezwaar kwam aan op ${inWords(ontvangen)}.`
  if (isEarly(ontvangen, bekendmaking))
    return [{ tekst: `${arrived} Dat is voor de bekendmaking. ${early}`, wet: "Awb art. 6:10 lid 1" }]
  if (ontvangen <= bezwaar.einde) return [{ tekst: `${arrived} Dat is op tijd.`, wet: "Awb art. 6:9 lid 1" }]
  const late = wijze === "post" ? "Awb art. 6:9 lid 2" : "Awb art. 6:9 lid 1"
  if (isUnknown(tijdig) && verzonden !== undefined)
    return [{ tekst: `${arrived} Het is gepost voor de bekendmaking. ${early}`, wet: "Awb art. 6:10 lid 1" }]
  if (isUnknown(tijdig)) return [{ tekst: `${arrived} Of het op tijd is gepost, zegt het poststempel.`, wet: late }]
  const sent = wijze === "post" ? "gepost" : "verstuurd"
  const posted = verzonden === undefined ? "" : ` Het is ${sent} op ${inWords(verzonden)}.`
  if (tijdig === true) return [{ tekst: `${arrived}${posted} Dat is op tijd.`, wet: late }]
  const last = wijze === "post" && ontvangen > postUiterlijkOntvangen ? postUiterlijkOntvangen : bezwaar.einde
  return [{ tekst: `${arrived}${posted} Dat is te laat: de laatste dag was ${inWords(last)}.`, wet: late }, excuse]
}

/** Too early is not too late: what counts is whether there was a decision, or seemed to be. */
const early =
  "Het telt mee als het besluit er toen al was, of als u dat redelijkerwijs mocht denken. " +
  "De gemeente mag wachten met behandelen tot de termijn begint."

const excuse: Step = {
  tekst: "Te laat is niet altijd verloren: een mens beoordeelt of u er iets aan kon doen.",
  wet: "Awb art. 6:11"
}
