/**
 * By when must an objection be filed, and by when decided?
 *
 * @module
 */
import { addDays, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { notADay } from "./Moment.ts"
import type { CivilTerm, StatutoryObligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import { type Suspended, type Suspension, suspended } from "./Suspension.ts"
import { type Onbekend, unknown } from "./Unknown.ts"

const weeks = (aantal: number): CivilTerm => ({ stelsel: "wet", aantal, eenheid: "weken" })

const decision = {
  by: "gemeente",
  towards: "indiener",
  what: { nl: "een beslissing op uw bezwaar", en: "a decision on your objection" },
  start: "einde-bezwaartermijn",
  fulfilledBy: "beslissing-op-bezwaar",
  readings: []
} as const

/** The duties of an objection; each term after the first counts from the extended end of the one before it. */
export const obligations = {
  bezwaar: {
    id: "bezwaar",
    by: "indiener",
    towards: "gemeente",
    what: { nl: "uw bezwaar indienen", en: "file your objection" },
    start: "bekendmaking",
    fulfilledBy: "bezwaar",
    term: weeks(6),
    statute: "Awb art. 6:7 en 6:8 lid 1",
    readings: ["bezwaar.post", "bezwaar.start", "besluit.begrip", "bezwaar.vorm"]
  },
  zonderCommissie: {
    ...decision,
    id: "beslissing-op-bezwaar",
    term: weeks(6),
    statute: "Awb art. 7:10 lid 1",
    readings: ["bezwaar.beslistermijn", "bezwaar.opschorten"]
  },
  metCommissie: {
    ...decision,
    readings: ["bezwaar.beslistermijn", "bezwaar.opschorten"],
    id: "beslissing-op-bezwaar-met-commissie",
    term: weeks(12),
    statute: "Awb art. 7:10 lid 1 en 7:13"
  },
  verdaging: {
    ...decision,
    id: "beslissing-na-verdaging",
    start: "einde-beslistermijn",
    what: { nl: "een beslissing op uw bezwaar, na uitstel", en: "a decision on your objection, after a delay" },
    term: weeks(6),
    statute: "Awb art. 7:10 lid 3",
    readings: ["bezwaar.uitstel", "bezwaar.opschorten"]
  },
  beroep: {
    id: "beroep",
    by: "indiener",
    towards: "rechter",
    what: { nl: "naar de rechter gaan", en: "go to court" },
    start: "beslissing-op-bezwaar",
    fulfilledBy: "beroep",
    term: weeks(6),
    statute: "Awb art. 6:7 en 8:1",
    readings: []
  }
} as const satisfies Readonly<Record<string, StatutoryObligation>>

/** The week in which a letter posted in time may still arrive (Awb 6:9 lid 2). */
const POST_WEEK: Term.StatutoryTerm = weeks(1)

/** The readings the terms of an objection depend on. */
export type ObjectionReadings = Pick<
  Readings,
  "bezwaar.post" | "bezwaar.uitstel" | "bezwaar.opschorten" | "bezwaar.vorm"
>

/** The usual meaning of the words, where the statute leaves it open; the shortest week for the post makes no one late. */
export const usual: ObjectionReadings = {
  "bezwaar.post": "niet",
  "bezwaar.uitstel": "verlengd-einde",
  "bezwaar.opschorten": "alleen-als-zij-loopt",
  "bezwaar.vorm": "herstelbaar"
}

/**
 * How an objection was sent: on the way the municipality made for it, by letter, or by ordinary mail. The day of posting may
 * be unknown.
 */
export interface Filed {
  readonly wijze: "digitaal" | "post" | "mail"
  readonly verzonden?: PlainDate
  readonly ontvangen: PlainDate
}

/** What the terms of an objection are computed from. */
export interface Question {
  /** The day the decision was made known in the prescribed way. */
  readonly bekendmaking: PlainDate
  /** Does a committee in the sense of Awb 7:13 advise? */
  readonly commissie: boolean
  readonly ingediend?: Filed
  readonly opschortingen?: ReadonlyArray<Suspension>
}

/** The last days, and whether an objection that was filed is in time. */
export interface ObjectionTerms {
  readonly bezwaar: Term.Computed
  readonly postUiterlijkOntvangen: PlainDate
  readonly beslissing: Suspended
  readonly verdaging: Suspended
  readonly tijdig?: boolean | Onbekend
}

/** The days of filing alone. */
export type FilingTerms = Pick<ObjectionTerms, "bezwaar" | "postUiterlijkOntvangen" | "tijdig">

/** From this day the Awb has the terms for deciding that are counted here (Wet dwangsom en beroep bij niet tijdig beslissen). */
export const SINCE = "2009-10-01"

/**
 * The terms of an objection (Awb 6:7–6:9, 7:10); refuses a decision made known before {@link SINCE}.
 *
 * Late is never a refusal: whether lateness is excused (Awb 6:11) is for a human.
 */
export const terms = (question: Question, read: ObjectionReadings = usual): ObjectionTerms | Refusal => {
  const wrong = notADay({ bekendmaking: question.bekendmaking })
  if (wrong !== undefined) return wrong
  if (toIso(question.bekendmaking) < SINCE)
    return refuse("niet-onderbouwd", "bekendmaking", `Deze termijnen gelden sinds ${SINCE}.`)
  const filing = filingTerms(question, read)
  if (isRefusal(filing)) return filing
  const { einde } = filing.bezwaar
  const duty = question.commissie ? obligations.metCommissie : obligations.zonderCommissie
  const opschortingen = question.opschortingen ?? []
  const beslissing = suspended(einde, duty.term, opschortingen, read["bezwaar.opschorten"])
  if (isRefusal(beslissing)) return beslissing
  const verdaging = postponed(beslissing.computed, opschortingen, read)
  return isRefusal(verdaging) ? verdaging : { ...filing, beslissing, verdaging }
}

/** The terms of filing alone (Awb 6:7–6:9), which the Awb had all along. */
export const filingTerms = (
  { bekendmaking, ingediend }: Question,
  read: ObjectionReadings = usual
): FilingTerms | Refusal => {
  const { verzonden, ontvangen } = ingediend ?? {}
  const wrong = notADay({
    bekendmaking,
    ...(ingediend === undefined ? {} : { ontvangen }),
    ...(verzonden === undefined ? {} : { verzonden })
  })
  if (wrong !== undefined) return wrong
  const bezwaar = Term.compute(bekendmaking, obligations.bezwaar.term)
  if (isRefusal(bezwaar)) return bezwaar
  const post = postUntil(bezwaar.einde, read)
  if (isRefusal(post)) return post
  const tijdig = ingediend === undefined ? undefined : inTime(ingediend, bekendmaking, bezwaar.einde, post, read)
  if (isRefusal(tijdig)) return tijdig
  return { bezwaar, postUiterlijkOntvangen: post, ...(tijdig === undefined ? {} : { tijdig }) }
}

const postUntil = (end: PlainDate, { "bezwaar.post": read }: ObjectionReadings): PlainDate | Refusal =>
  read === "niet" ? addDays(end, 7 * POST_WEEK.aantal) : Term.end(end, POST_WEEK)

/**
 * Six weeks more, from the end as it was extended or from the end before that. What is to be repaired only then makes the
 * six weeks stand still; what was asked before stood in the first term.
 */
const postponed = (
  { einde, nominaalEinde }: Term.Computed,
  opschortingen: ReadonlyArray<Suspension>,
  { "bezwaar.uitstel": read, "bezwaar.opschorten": standing }: ObjectionReadings
): Suspended | Refusal =>
  suspended(
    read === "verlengd-einde" ? einde : nominaalEinde,
    obligations.verdaging.term,
    standing === "elke-dag" ? [] : opschortingen.filter(({ verzocht }) => verzocht >= einde)
  )

/** Did an objection come, or was it posted, before the decision was made known? */
export const isEarly = (day: PlainDate, bekendmaking: PlainDate): boolean => day < bekendmaking

const whetherThere = unknown("de gemeente: of het besluit er toen al was, of dat u dat mocht denken")

/**
 * In time is received before the end, or posted before the end and received within a week after it. A letter that came
 * in that week with an unknown day of posting is not decided: its postmark tells. Nor is one that came before the decision
 * was made known, or came in that week and was posted before it: it counts if there was a decision by then, or if whoever objects could reasonably think so (Awb 6:10).
 * Mail is a defect that can be mended (Awb 6:6), so it counts on the day it came, unless one reads otherwise.
 */
const inTime = (
  { wijze, verzonden, ontvangen }: Filed,
  bekendmaking: PlainDate,
  end: PlainDate,
  post: PlainDate,
  { "bezwaar.vorm": form }: ObjectionReadings
): boolean | Onbekend | Refusal => {
  if (verzonden !== undefined && verzonden > ontvangen)
    return refuse("ongeldige-datum", "verzonden", "De dag van verzending ligt niet na de dag van ontvangst.")
  if (wijze === "mail" && form === "alleen-genoemd") return false
  if (isEarly(ontvangen, bekendmaking)) return whetherThere
  if (ontvangen <= end) return true
  if (wijze !== "post" || ontvangen > post) return false
  if (verzonden === undefined) return unknown("de poststempel op de envelop")
  return isEarly(verzonden, bekendmaking) ? whetherThere : verzonden <= end
}
