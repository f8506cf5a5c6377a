/**
 * The penalty for a late decision, in days, euros and words.
 *
 * @module
 */
import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { differences, type Gevoeligheid, otherwise } from "./Change.ts"
import { inWords } from "./DayInWords.ts"
import {
  type Checks,
  checkedDay,
  checkFields,
  day,
  dayFrom,
  faultAt,
  fieldsOf,
  orNull,
  required
} from "./FieldCheck.ts"
import { fixing, MAX_DAYS, obligation, type Penalty, penalty, type Question, type Tariff } from "./LateDecision.ts"
import { dwangsomTarief, dwangsomTermijnenwet, type Readings } from "./Reading.ts"
import type { Invoerfout } from "./Situation.ts"
import { termInWords } from "./TermInWords.ts"
import { type Step, steps, undecided } from "./TermSteps.ts"

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
  /** The last day (ISO) for the decision that fixes the amount; null where there is none to fix. */
  readonly vaststellingUiterlijk: string | null
  /** Could a royal decree still to come move a day of this answer? */
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
  /** What changes when the two weeks are not extended, or another day decides the amounts; empty where nothing does. */
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
}

/** The act extends what it does not except; the amounts are those of the day the right begins, with the notice. */
const usual: Pick<Readings, "besluit.dwangsom-termijnenwet" | "dwangsom.tarief"> = {
  "besluit.dwangsom-termijnenwet": "wel",
  "dwangsom.tarief": "ingebrekestelling"
}

const checks: Checks = {
  beslistermijnEinde: required(day),
  ingebrekestellingOntvangen: required(day),
  besluit: required(orNull(day))
}

/** Answers a penalty question (Awb 4:17), or says everything that is wrong with it. */
export const answer = (vraag: Dwangsomvraag): Result.Result<Dwangsomberekening, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  if (faults.length > 0) return Result.fail([...faults, ...calendarFaults(vraag)])
  const question = read(vraag)
  const extended = penalty(question, true)
  const plain = penalty(question, false)
  if (isRefusal(extended)) return Result.fail([faultAt(extended, "ingebrekestellingOntvangen")])
  if (isRefusal(plain)) return Result.fail([faultAt(plain, "ingebrekestellingOntvangen")])
  return Result.succeed({
    ...written(extended),
    zonderTermijnenwet: written(plain),
    vaststellingUiterlijk: isoOrNull(fixedOn(extended)),
    voorlopig: extended.voorlopig || extended.vaststelling?.voorlopig === true,
    redenen: reasons(question, extended, plain),
    gevoeligheid: otherwise([dwangsomTermijnenwet, dwangsomTarief], usual, (read) => {
      const other = penalty(question, read[dwangsomTermijnenwet.id] === "wel", read[dwangsomTarief.id])
      return isRefusal(other) ? [] : differences(compared(extended), compared(other))
    })
  })
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> => checkFields(vraag, "Een dwangsomvraag", checks)

/** What the calendar has against the day of the notice, whatever else is wrong: even one that came too early was not to be had before. */
const calendarFaults = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const { beslistermijnEinde, ingebrekestellingOntvangen, besluit } = fieldsOf(vraag)
  const notice = dayFrom(ingebrekestellingOntvangen)
  if (notice === undefined) return []
  const question = {
    beslistermijnEinde: dayFrom(beslistermijnEinde) ?? notice,
    ingebrekestellingOntvangen: notice,
    besluit: besluit === null ? null : (dayFrom(besluit) ?? notice)
  }
  const found = penalty(question, false)
  return isRefusal(found) ? [faultAt(found, "ingebrekestellingOntvangen")] : []
}

const read = ({ beslistermijnEinde, ingebrekestellingOntvangen, besluit }: Dwangsomvraag): Question => ({
  beslistermijnEinde: checkedDay(beslistermijnEinde),
  ingebrekestellingOntvangen: checkedDay(ingebrekestellingOntvangen),
  besluit: besluit === null ? null : checkedDay(besluit)
})

const written = ({ prematuur, eersteDag, dagen, bedragEuro }: Penalty): Dwangsom => ({
  prematuur,
  eersteDag: isoOrNull(eersteDag),
  dagen,
  bedragEuro
})

const isoOrNull = (day: PlainDate | null): string | null => (day === null ? null : toIso(day))

const fixedOn = ({ vaststelling }: Penalty): PlainDate | null => vaststelling?.einde ?? null

const compared = (found: Penalty) => {
  const { eersteDag, dagen, bedragEuro } = written(found)
  return { eersteDag, dagen, bedragEuro, vaststellingUiterlijk: isoOrNull(fixedOn(found)) }
}

const reasons = (question: Question, extended: Penalty, plain: Penalty): ReadonlyArray<Step> => {
  const { beslistermijnEinde, ingebrekestellingOntvangen, besluit } = question
  const { tarief } = extended
  if (besluit !== null && besluit <= beslistermijnEinde) return [inTime(besluit)]
  if (extended.eersteDag === null || plain.eersteDag === null || tarief === null)
    return [tooEarly(beslistermijnEinde, besluit)]
  if (besluit !== null && besluit < ingebrekestellingOntvangen) return [beforeNotice(besluit)]
  const waiting = [
    twoWeeks(plain.eersteDag),
    ...(extended.eersteDag === plain.eersteDag ? [] : extension(extended.eersteDag, plain.eersteDag))
  ]
  if (besluit !== null && extended.dagen === 0)
    return [
      ...waiting,
      ...(extended.voorlopig ? [undecided] : []),
      withinNotice(besluit, besluit < plain.eersteDag, plain.dagen === 0)
    ]
  return [
    ...waiting,
    { tekst: `Is er dan nog geen besluit, dan loopt de dwangsom vanaf ${inWords(extended.eersteDag)}.`, wet: LAST_DAY },
    ...(extended.voorlopig ? [undecided] : []),
    amount(extended, besluit, tarief),
    tariffStep(tarief),
    ...fixedBy(extended),
    exceptions
  ]
}

const LAST_DAY = obligation.statute

/** Who has a decision by now need not write again. */
const tooEarly = (end: PlainDate, besluit: PlainDate | null): Step => ({
  tekst: `De brief kwam te vroeg: de termijn liep nog tot en met ${inWords(end)}.${besluit === null ? " Schrijf opnieuw als die dag voorbij is." : ` Op ${inWords(besluit)} kwam er een besluit.`}`,
  wet: LAST_DAY
})

/** There was a decision, late but without a penalty: that begins two weeks after the letter. */
const beforeNotice = (besluit: PlainDate): Step => ({
  tekst: `Het besluit van ${inWords(besluit)} was er al voor de brief. Dan is er geen dwangsom.`,
  wet: LAST_DAY
})

/** The decision was there before the penalty began, or on its first day, which does not count then. */
const withinNotice = (besluit: PlainDate, before: boolean, certain: boolean): Step => ({
  tekst: `Op ${inWords(besluit)} was er een besluit${before ? ", binnen die tijd" : ". De dag van het besluit telt niet mee"}. ${certain ? "Dan" : "Met verlenging"} is er geen dwangsom.`,
  wet: "Awb art. 4:17 lid 1"
})

/** The notice came for nothing: there was a decision. */
const inTime = (besluit: PlainDate): Step => ({
  tekst: `Er was op tijd een besluit, op ${inWords(besluit)}. Dan is er geen dwangsom.`,
  wet: "Awb art. 4:17 lid 1"
})

const twoWeeks = (first: PlainDate): Step => ({
  tekst: `Na de brief heeft de gemeente nog ${termInWords(obligation.term)}: tot en met ${inWords((first - 1) as PlainDate)}.`,
  wet: LAST_DAY
})

/** The statute excludes the act for the days of the penalty, not for these two weeks; no ruling is known. */
const extension = (extended: PlainDate, plain: PlainDate): ReadonlyArray<Step> => [
  {
    tekst: `Die dag is geen gewone dag. Daarom loopt de tijd door tot en met ${inWords((extended - 1) as PlainDate)}.`,
    wet: "Algemene termijnenwet art. 1"
  },
  {
    tekst: `Of deze tijd wordt verlengd, is niet zeker. Zonder verlenging is de eerste dag ${inWords(plain)}.`,
    wet: "Awb art. 4:17 lid 1"
  }
]

const amount = ({ dagen, perTarief, bedragEuro }: Penalty, besluit: PlainDate | null, { euros }: Tariff): Step => {
  const days = termInWords({ aantal: dagen, eenheid: "dagen" })
  const parts = perTarief.flatMap((count, rate) => (count === 0 ? [] : [`${count} × € ${euros[rate]}`]))
  const sum = parts.length === 0 ? `samen € ${bedragEuro}` : `${parts.join(" + ")}, samen € ${bedragEuro}`
  return {
    tekst:
      besluit === null
        ? `Zonder besluit loopt de dwangsom hoogstens ${MAX_DAYS} dagen: ${parts.join(" + ")}, samen hoogstens € ${bedragEuro}.`
        : `De dwangsom loopt hoogstens ${MAX_DAYS} dagen; de dag van het besluit telt niet mee. Dat is ${days}: ${sum}.`,
    wet: "Awb art. 4:17 lid 1 en 2"
  }
}

const tariffStep = ({ vanaf, bron }: Tariff): Step => {
  const day = fromIso(vanaf)
  return {
    tekst: `Wij lezen: de dag van de brief bepaalt de bedragen. Deze gelden vanaf ${isRefusal(day) ? vanaf : inWords(day)}.`,
    wet: bron
  }
}

/** The amount is not paid by itself: a decision fixes it. */
const fixedBy = ({ vaststelling }: Penalty): ReadonlyArray<Step> =>
  vaststelling === null
    ? []
    : [
        {
          tekst: `De gemeente stelt het bedrag vast met een besluit. Dat moet binnen ${termInWords(fixing.term)} na de laatste dag van de dwangsom: uiterlijk ${inWords(vaststelling.einde)}.`,
          wet: fixing.statute
        },
        ...steps(vaststelling, fixing.term)
      ]

const exceptions: Step = {
  tekst:
    "Er is geen dwangsom als de brief onredelijk laat kwam, als u geen belanghebbende bent of als de aanvraag duidelijk " +
    "niet kan slagen. Een mens beoordeelt dat.",
  wet: "Awb art. 4:17 lid 6"
}
