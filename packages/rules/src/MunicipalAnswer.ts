/**
 * The terms of a complaint to the municipality, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Computed } from "@kracht/calendar/Term"
import * as Result from "effect/Result"
import { differences, type Gevoeligheid, otherwise } from "./Change.ts"
import { inEnglish, inWords } from "./DayInWords.ts"
import {
  type Checks,
  checkedDay,
  checkFields,
  day,
  dayFrom,
  faultAt,
  fieldsOf,
  notBefore,
  required,
  yesOrNo
} from "./FieldCheck.ts"
import {
  type MunicipalReadings,
  type MunicipalTerms,
  obligations,
  type Question,
  terms,
  usual
} from "./MunicipalComplaint.ts"
import type { StatutoryObligation } from "./Obligation.ts"
import { bezwaarUitstel } from "./Reading.ts"
import type { Plain, Taal } from "./Reason.ts"
import type { Invoerfout } from "./Situation.ts"
import { type Step, steps } from "./TermSteps.ts"

/** What is asked: days as dates or instants. */
export interface Gemeenteklachtvraag {
  /** The day the municipality received the complaint. */
  readonly ontvangen: string
  /** Does a complaints adviser advise who was not involved? */
  readonly adviseur: boolean
  /** The last day of a further delay to which the complainant agreed in writing, after a postponement. */
  readonly uitstelTot?: string
}

/** The last days (ISO) of a complaint to the municipality, and why. */
export interface Gemeenteklachttermijnen {
  /** The last day to say that the complaint is not handled. */
  readonly nietBehandelenUiterlijk: string
  readonly antwoordUiterlijk: string
  readonly naVerdagingUiterlijk: string
  /** The last day there can be: the one agreed on, or that after a postponement. */
  readonly uiterlijk: string
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
  /** Where another reading of the statute would change a day. */
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
}

const checks: Checks = { ontvangen: required(day), adviseur: required(yesOrNo), uitstelTot: day }

/**
 * Answers a question about a complaint to the municipality (Awb 9:6, 9:8, 9:11), or says everything that is wrong with it.
 * Where the statute leaves a day open it is read in its usual meaning, unless another reading is given.
 */
export const answer = (
  vraag: Gemeenteklachtvraag,
  lezingen: Partial<MunicipalReadings> = {},
  taal: Taal = "nl"
): Result.Result<Gemeenteklachttermijnen, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  const chosen = { ...usual, ...lezingen }
  if (faults.length > 0) return Result.fail([...faults, ...calendarFaults(vraag, chosen, faults)])
  const question = read(vraag)
  const found = terms(question, chosen)
  if (isRefusal(found)) return Result.fail([refused(found)])
  const { nietBehandelen, antwoord, naVerdaging } = found
  return Result.succeed({
    nietBehandelenUiterlijk: toIso(nietBehandelen.einde),
    antwoordUiterlijk: toIso(antwoord.einde),
    ...postponed(question, found),
    voorlopig: [nietBehandelen, antwoord, naVerdaging].some(({ voorlopig }) => voorlopig),
    redenen: reasons(question, found, taal),
    gevoeligheid: sensitivity(question, found, chosen)
  })
}

const refused = (found: Refusal): Invoerfout => faultAt(found, found.veld === "uitstelTot" ? "uitstelTot" : "ontvangen")

/** What is wrong with the fields of a question, and between them. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const { ontvangen, uitstelTot } = fieldsOf(vraag)
  return [
    ...checkFields(vraag, "Een vraag over een klacht bij de gemeente", checks),
    ...notBefore("uitstelTot", dayFrom(uitstelTot), dayFrom(ontvangen), "uitstelTot ligt niet voor ontvangen.")
  ]
}

/** What the terms have against the days of a question of which something else is wrong: the shorter one is sure. */
const calendarFaults = (
  vraag: unknown,
  chosen: MunicipalReadings,
  told: ReadonlyArray<Invoerfout>
): ReadonlyArray<Invoerfout> => {
  const { ontvangen, uitstelTot } = fieldsOf(vraag)
  const [received, until] = [dayFrom(ontvangen), dayFrom(uitstelTot)]
  if (received === undefined) return []
  const found = terms(
    { ontvangen: received, adviseur: false, ...(until === undefined ? {} : { uitstelTot: until }) },
    chosen
  )
  if (!isRefusal(found)) return []
  const fault = refused(found)
  return told.some(({ veld }) => veld === fault.veld) ? [] : [fault]
}

const read = ({ ontvangen, adviseur, uitstelTot }: Gemeenteklachtvraag): Question => ({
  ontvangen: checkedDay(ontvangen),
  adviseur,
  ...(uitstelTot === undefined ? {} : { uitstelTot: checkedDay(uitstelTot) })
})

/** What a reading can change: a delay that was agreed on stays, where it is longer than a postponement. */
const postponed = ({ uitstelTot }: Question, { naVerdaging: { einde } }: Pick<MunicipalTerms, "naVerdaging">) => ({
  naVerdagingUiterlijk: toIso(einde),
  uiterlijk: toIso(uitstelTot === undefined || uitstelTot < einde ? einde : uitstelTot)
})

const sensitivity = (
  question: Question,
  found: MunicipalTerms,
  chosen: MunicipalReadings
): ReadonlyArray<Gevoeligheid> =>
  otherwise([bezwaarUitstel], chosen, (reading) => {
    const { ontvangen, adviseur } = question
    const other = terms({ ontvangen, adviseur }, reading)
    return isRefusal(other) ? [] : differences(postponed(question, found), postponed(question, other))
  })

const reasons = (
  { adviseur, uitstelTot }: Question,
  { nietBehandelen, antwoord, naVerdaging }: MunicipalTerms,
  taal: Taal
): ReadonlyArray<Step> => {
  const explained = (says: Plain, computed: Computed, { term, statute }: StatutoryObligation): ReadonlyArray<Step> => [
    { tekst: `${says[taal]} ${dayIn[taal](computed.einde)}.`, wet: statute },
    ...steps(computed, term, "W32", undefined, taal)
  ]
  return [
    { tekst: confirmation[taal], wet: "Awb art. 9:6" },
    ...explained(notHandled, nietBehandelen, obligations.nietBehandelen),
    ...explained(answers, antwoord, adviseur ? obligations.metAdviseur : obligations.antwoord),
    ...explained(answersLater, naVerdaging, obligations.verdaging),
    { tekst: uitstelTot === undefined ? later[taal] : agreed[taal](uitstelTot), wet: "Awb art. 9:11 lid 3" }
  ]
}

const dayIn: Readonly<Record<Taal, (day: PlainDate) => string>> = { nl: inWords, en: inEnglish }

const confirmation: Plain = {
  nl: "De gemeente bevestigt op papier dat zij de klacht heeft. Daar is geen termijn voor.",
  en: "The municipality confirms in writing that it has the complaint. There is no term for that."
}

const notHandled: Plain = {
  nl: "Behandelt zij de klacht niet, dan zegt de gemeente dat uiterlijk",
  en: "If the municipality does not handle the complaint, it says so by"
}

const answers: Plain = { nl: "De gemeente antwoordt uiterlijk", en: "The municipality answers by" }

const answersLater: Plain = { nl: "Na verdagen antwoordt zij uiterlijk", en: "After a postponement it answers by" }

/** More time than that takes the written consent of whoever complains. */
const later: Plain = {
  nl: "Nog later kan alleen als u daar op papier mee instemt.",
  en: "Later still is possible only if you agree to that in writing."
}

const agreed: Readonly<Record<Taal, (day: PlainDate) => string>> = {
  nl: (day) => `U stemde op papier in met uitstel tot en met ${inWords(day)}.`,
  en: (day) => `You agreed in writing to a delay up to and including ${inEnglish(day)}.`
}
