/**
 * Which days does a question speak of: the day of filing, and the day it is looked at?
 *
 * They decide the version. Reads leniently: what is no day, the question's own check refuses.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { dayOf } from "./Moment.ts"

/** The days of a question (ISO); absent where it names none. */
export interface Days {
  /** The day the complaint was filed. */
  readonly ingediendOp?: string | undefined
  /** The day it is looked at; not before the day of filing. */
  readonly peildag?: string | undefined
}

/** The day a question is about, by its name in each kind of question. */
const asked = ["peilmoment", "peildatum", "inzageOp", "vastgesteld"] as const

/** Days on which a complaint ran: the first of them is nearest to a day of filing that is not named. */
const running = ["uitkomstOp", "reactieOp", "vervolggesprekOp", "ingetrokkenOp", "laatsteStukOp"] as const

/** What opens a route: from then on the complaint is filed. */
const filing: ReadonlyArray<unknown> = ["ontvangst", "ontvangst-extern"]

/** The days a question names, whatever its kind: a situation, a procedure, access, retention or an annual report. */
export const daysOf = (question: unknown): Days => {
  if (!isRecord(question)) return {}
  const peildag = firstOf(asked.map((field) => isoOf(question[field]))) ?? lastDayOf(question["jaar"])
  const ingediendOp =
    isoOf(question["ingediendOp"]) ?? firstFiling(question["gebeurtenissen"]) ?? earliest(question) ?? peildag
  return {
    ingediendOp,
    peildag: peildag !== undefined && ingediendOp !== undefined && peildag < ingediendOp ? ingediendOp : peildag
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isoOf = (value: unknown): string | undefined => {
  if (typeof value !== "string") return undefined
  const day = dayOf(value, "")
  return isRefusal(day) ? undefined : toIso(day)
}

/** A report is made over a year that is past. */
const lastDayOf = (year: unknown): string | undefined => (Number.isInteger(year) ? isoOf(`${year}-12-31`) : undefined)

const firstFiling = (events: unknown): string | undefined =>
  Array.isArray(events)
    ? firstOf(
        events.map((event) =>
          isRecord(event) && filing.includes(event["gebeurtenis"]) ? isoOf(event["op"]) : undefined
        )
      )
    : undefined

const earliest = (question: Readonly<Record<string, unknown>>): string | undefined =>
  running.flatMap((field) => isoOf(question[field]) ?? []).toSorted()[0]

const firstOf = (days: ReadonlyArray<string | undefined>): string | undefined => days.find((day) => day !== undefined)
