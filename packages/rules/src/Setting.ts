/**
 * Under what is a situation decided: which version, readings, partners and language.
 *
 * @module
 */

import { isRefusal } from "@kracht/calendar/Refusal"
import type { Policy } from "@kracht/calendar/WorkingDay"
import * as Result from "effect/Result"
import { type Days, daysOf } from "./DayAsked.ts"
import type { Value } from "./Fact.ts"
import { InvalidSituation } from "./InvalidSituation.ts"
import { keptWith, type Remembered, remembered, remembering } from "./Memory.ts"
import { dayOf } from "./Moment.ts"
import type { FindPartner, PartnerFacts } from "./PartnerDirectory.ts"
import { type Readings, readings } from "./Reading.ts"
import { type BuiltInReadings, valuesBuiltIn } from "./ReadingUse.ts"
import type { Taal } from "./Reason.ts"
import type { Regulation } from "./Regulation.ts"
import { find, type NoVersion, type UnknownVersion, versionsOf, type Wanted } from "./RegulationSource.ts"
import { type Invoerfout, oneOf } from "./Situation.ts"
import type { Asked } from "./Standing.ts"

/** What a situation is decided under. */
export interface Setting {
  readonly regulation: Regulation
  readonly partners: (id: string) => PartnerFacts | undefined
  readonly readings: Readings
  readonly taal: Taal
  /** What is asked in it; left out where nothing is. */
  readonly asked?: Asked
}

/** Under which version, in which language, and under which other readings; all may be left out. */
export interface Options extends Wanted {
  /**
   * The day a running complaint is looked at (a date, or an instant with an offset), for a question that names none itself:
   * a version that takes over what runs decides from its first day.
   */
  readonly peildag?: string | undefined
  readonly taal?: Taal | undefined
  readonly lezingen?: Partial<Readings & BuiltInReadings> | undefined
}

/** What the options are chosen from. */
export interface World {
  readonly regulations: ReadonlyArray<Regulation>
  readonly findPartner: FindPartner
  /** Null follows the reading content chose. */
  readonly policy: Policy | null
}

/** What is built in decides nothing, whichever is chosen. */
const given = (chosen: Partial<Readings & BuiltInReadings>): Partial<Readings> =>
  Object.fromEntries(
    Object.entries(chosen).filter(([id, value]) => value !== undefined && !Object.hasOwn(valuesBuiltIn, id))
  ) as Partial<Readings>

const languages: ReadonlyArray<Taal> = ["nl", "en"]

/** Everything that is wrong with options, at once; none when they are options. */
export const checkOptions = (options: unknown): ReadonlyArray<Invoerfout> => {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    return [{ veld: "opties", code: "verkeerd-type", melding: "Opties zijn een object." }]
  const { regeling, versie, peildag, taal, lezingen, ...rest } = options as Readonly<Record<string, unknown>>
  return [
    ...known("opties", Object.keys(rest).length === 0, ["regeling", "versie", "peildag", "taal", "lezingen"]),
    ...oneOfFault("opties.taal", taal, languages),
    ...textFault("opties.regeling", regeling),
    ...textFault("opties.versie", versie),
    ...dayFault("opties.peildag", peildag),
    ...readingFaults(lezingen)
  ]
}

const known = (veld: string, all: boolean, allowed: ReadonlyArray<string>): ReadonlyArray<Invoerfout> =>
  all ? [] : [{ veld, code: "onbekend-veld", melding: `${veld} kent alleen: ${allowed.join(", ")}.` }]

const oneOfFault = (veld: string, value: unknown, allowed: ReadonlyArray<Value>): ReadonlyArray<Invoerfout> =>
  value === undefined || allowed.includes(value as Value)
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: `${veld} is ${oneOf(allowed)}.` }]

const textFault = (veld: string, value: unknown): ReadonlyArray<Invoerfout> =>
  value === undefined || typeof value === "string"
    ? []
    : [{ veld, code: "verkeerd-type", melding: `${veld} is tekst.` }]

const dayFault = (veld: string, value: unknown): ReadonlyArray<Invoerfout> => {
  if (typeof value !== "string") return textFault(veld, value)
  const day = dayOf(value, veld)
  return isRefusal(day) ? [{ veld, code: day.code, melding: day.melding }] : []
}

const readingFaults = (lezingen: unknown): ReadonlyArray<Invoerfout> => {
  if (lezingen === undefined) return []
  if (typeof lezingen !== "object" || lezingen === null || Array.isArray(lezingen))
    return [{ veld: "opties.lezingen", code: "verkeerd-type", melding: "opties.lezingen is een object." }]
  const chosen = lezingen as Readonly<Record<string, unknown>>
  const all: ReadonlyArray<readonly [string, ReadonlyArray<Value>]> = [
    ...readings.map(({ id, values }) => [id, values] as const),
    ...Object.entries(valuesBuiltIn)
  ]
  const ids = all.map(([id]) => id)
  return [
    ...known(
      "opties.lezingen",
      Object.keys(chosen).every((id) => ids.includes(id)),
      ids
    ),
    ...all.flatMap(([id, values]) => oneOfFault(`opties.lezingen.${id}`, chosen[id], values))
  ]
}

const otherwise = new WeakMap<Readings, Remembered<string, Readings>>()

/** The readings content chose, some of them otherwise; the same readings are the same object, by which answers are remembered. */
const readingsUnder = ({ readings: own }: Regulation, changes: Partial<Readings>): Readings => {
  if (Object.keys(changes).length === 0) return own
  const changed = readings.filter(({ id }) => changes[id] !== undefined && changes[id] !== own[id])
  if (changed.length === 0) return own
  const known = keptWith(otherwise, own, () => remembering())
  return remembered(known, changed.map(({ id }) => `${id}=${changes[id]}`).join(), () => ({ ...own, ...changes }))
}

/**
 * The setting the options ask for, for a question; Dutch and the readings content chose where they ask for none. Where they
 * name no version, the days of the question decide which it is: fails with `NoVersion` when none applies then.
 */
export const settingFor = (
  world: World,
  options: Options,
  question?: unknown
): Result.Result<Setting, UnknownVersion | NoVersion | InvalidSituation> => {
  const faults = checkOptions(options)
  if (faults.length > 0) return Result.fail(new InvalidSituation(faults))
  const days = () => daysUnder(options, question)
  return Result.map(find(world.regulations, options, days), (regulation) => ({
    regulation,
    asked: { versions: versionsOf(world.regulations, regulation.id), days },
    partners: (id) => world.findPartner(regulation.id, id),
    readings: readingsUnder(regulation, {
      ...(world.policy === null ? {} : { werkdag: world.policy }),
      ...given(options.lezingen ?? {})
    }),
    taal: options.taal ?? "nl"
  }))
}

const daysUnder = ({ peildag }: Options, question: unknown): Days =>
  daysOf(peildag === undefined ? question : { peildatum: peildag, ...(question as object) })

/** Answers a question in a setting, or says everything that is wrong with it. */
export type Answers<Question, Answer> = (
  question: Question,
  setting: Setting
) => Result.Result<Answer, ReadonlyArray<Invoerfout>>

/**
 * The answer to a question in the setting the options ask for. A question that is none is told so first, also on a day
 * on which no version applies: then it is held against the latest.
 */
export const answerIn = <Question, Answer>(
  world: World,
  options: Options,
  question: Question,
  answers: Answers<Question, Answer>
): Result.Result<Answer, UnknownVersion | NoVersion | InvalidSituation> => {
  const setting = settingFor(world, options, question)
  if (Result.isSuccess(setting)) return invalid(answers(question, setting.success))
  if (setting.failure._tag !== "GeenVersie") return Result.fail(setting.failure)
  const latest = settingFor(world, { ...options, versie: latestOf(world, options) })
  if (Result.isFailure(latest)) return Result.fail(latest.failure)
  const answered = invalid(answers(question, latest.success))
  return Result.isFailure(answered) ? answered : Result.fail(setting.failure)
}

const invalid = <Answer>(
  answered: Result.Result<Answer, ReadonlyArray<Invoerfout>>
): Result.Result<Answer, InvalidSituation> => Result.mapError(answered, (fouten) => new InvalidSituation(fouten))

const latestOf = ({ regulations }: World, { regeling = regulations[0]?.id }: Options): string | undefined =>
  regulations.findLast(({ id }) => id === regeling)?.versie
