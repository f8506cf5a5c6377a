/**
 * The term for a decision on an application, in days and in words.
 *
 * @module
 */
import { addDays, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { inWords } from "./DayInWords.ts"
import { type DecisionTerm, decisionBy, obligation, type Postponement } from "./DecisionTerm.ts"
import {
  type Checks,
  checkFields,
  day,
  dayFrom,
  faultAt,
  fieldsOf,
  notBefore,
  objectOf,
  required
} from "./FieldCheck.ts"
import type { Invoerfout } from "./Situation.ts"
import { lastIn, type Opschorting, opschortingen, suspensionsIn } from "./SuspensionQuestion.ts"
import { type Step, steps, stoodStillInVain } from "./TermSteps.ts"

/** What is asked: the day (a date or an instant) on which the municipality received the application. */
export interface Beslistermijnvraag {
  readonly aanvraagOntvangen: string
  /** The times the term stood still while the application was completed. */
  readonly opschortingen?: ReadonlyArray<Opschorting>
  /** What the municipality said when it could not decide in time: on which day it said so, and the day it named. */
  readonly uitstel?: { readonly meegedeeldOp: string; readonly totEnMet: string }
}

/** The last day (ISO) to decide, as `beslistermijnEinde` of a penalty question takes it, and why. */
export interface Beslistermijn {
  readonly besluitUiterlijk: string
  /** The first day on which a notice of default is not premature. */
  readonly inGebrekeVanaf: string
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
}

const checks: Checks = {
  aanvraagOntvangen: required(day),
  opschortingen,
  uitstel: objectOf("Een uitstel", { meegedeeldOp: required(day), totEnMet: required(day) })
}

/** Answers a question about the term for deciding (Awb 4:13 to 4:15), or says everything that is wrong with it. */
export const answer = (vraag: Beslistermijnvraag): Result.Result<Beslistermijn, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  const found = termOf(vraag)
  if (faults.length > 0 || found === undefined || isRefusal(found))
    return Result.fail(isRefusal(found) ? [...faults, faultAt(found, fieldOf(found, vraag))] : faults)
  const { computed, stilgestaan, langer, last, postponed } = found
  const dayAfter = addDays(last, 1)
  if (isRefusal(dayAfter)) return Result.fail([faultAt(dayAfter, postponed ? "uitstel/totEnMet" : laterBy(vraag))])
  const standstill = { dagen: stilgestaan, langer, wet: "Awb art. 4:15 lid 1" }
  return Result.succeed({
    besluitUiterlijk: toIso(last),
    inGebrekeVanaf: toIso(dayAfter),
    voorlopig: !postponed && computed.voorlopig,
    redenen: [
      ...(postponed ? [named(last)] : []),
      {
        tekst: `${postponed ? "Zonder uitstel was dat" : decides} ${inWords(computed.einde)}.`,
        wet: obligation.statute
      },
      ...steps(computed, obligation.term, "W32", standstill),
      ...stoodStillInVain(vraag.opschortingen ?? [], standstill),
      ...(vraag.uitstel === undefined ? [otherDay] : postponed ? [reasonable] : [tooLate]),
      ...otherwise
    ]
  })
}

/** The term by all that is right of a question; none without the day the application came in. */
const termOf = (vraag: unknown): DecisionTerm | Refusal | undefined => {
  const { aanvraagOntvangen, opschortingen, uitstel } = fieldsOf(vraag)
  const received = dayFrom(aanvraagOntvangen)
  if (received === undefined) return
  return decisionBy(
    received,
    suspensionsIn(opschortingen, since(received)).suspensions,
    postponementIn(uitstel, received)
  )
}

const since = (day: PlainDate | undefined) => ({ veld: "aanvraagOntvangen", day })

/** A day that was named is too early whenever that was said in time: a day of saying that is wrong is taken for the first there could be. */
const postponementIn = (uitstel: unknown, received: PlainDate): Postponement | undefined => {
  const { meegedeeldOp, totEnMet } = fieldsOf(uitstel)
  const named = dayFrom(totEnMet)
  return named && { meegedeeldOp: Math.max(received, dayFrom(meegedeeldOp) ?? received) as PlainDate, totEnMet: named }
}

/** The field a refusal of the term is about. */
const fieldOf = ({ veld }: Refusal, vraag: unknown): string =>
  veld === "meegedeeldOp" || veld === "totEnMet" ? `uitstel/${veld}` : laterBy(vraag)

/** The field that lets the term end as late as it does: the last time it stood still, where it would not without. */
const laterBy = (vraag: unknown): string => {
  const { aanvraagOntvangen, opschortingen } = fieldsOf(vraag)
  const received = dayFrom(aanvraagOntvangen)
  const own = received === undefined ? undefined : decisionBy(received)
  const stands = Array.isArray(opschortingen) && opschortingen.length > 0 && own !== undefined && !isRefusal(own)
  return stands ? lastIn(opschortingen as ReadonlyArray<Opschorting>) : "aanvraagOntvangen"
}

const decides = "De gemeente besluit uiterlijk"

const named = (last: PlainDate): Step => ({
  tekst: `${decides} ${inWords(last)}. Die dag noemde zij op tijd.`,
  wet: "Awb art. 4:14 lid 3"
})

const reasonable: Step = {
  tekst: "De dag moet redelijk zijn. Of dat zo is, beoordeelt een mens.",
  wet: "Awb art. 4:14 lid 3"
}

const tooLate: Step = {
  tekst: "De gemeente noemde een andere dag toen de termijn al voorbij was. Dat verandert niets.",
  wet: "Awb art. 4:14 lid 3"
}

const otherDay: Step = {
  tekst: "Noemde de gemeente op tijd een andere dag, dan geldt die.",
  wet: "Awb art. 4:14 lid 3"
}

/** What is wrong with the fields of a question, and between them. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const { aanvraagOntvangen, opschortingen, uitstel } = fieldsOf(vraag)
  const received = dayFrom(aanvraagOntvangen)
  return [
    ...checkFields(vraag, "Een vraag naar de beslistermijn", checks),
    ...suspensionsIn(opschortingen, since(received)).faults,
    ...notBefore(
      "uitstel/meegedeeldOp",
      dayFrom(fieldsOf(uitstel)["meegedeeldOp"]),
      received,
      "meegedeeldOp ligt niet voor aanvraagOntvangen."
    )
  ]
}

/** What can set another day; none of these is known here. */
const otherwise: ReadonlyArray<Step> = [
  { tekst: "Noemt een wet of verordening een andere termijn, dan geldt die.", wet: "Awb art. 4:13 lid 1" },
  { tekst: "Vroeg u hulp aan via de Wmo, dan gaat een onderzoek vooraf.", wet: "Wmo 2015 art. 2.3.5 lid 2" }
]
