/**
 * What is decided about a situation, before anything is put into words: what its facts decide, with days and committees.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { type Choice, choose } from "./Choice.ts"
import { askFor, deadline, type Happened, startOf } from "./Deadline.ts"
import type { Obligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import { say } from "./Reason.ts"
import type { Regulation } from "./Regulation.ts"
import type { Setting } from "./Setting.ts"
import { filedOn, type Situatie } from "./Situation.ts"
import { type Onbekend, unknown } from "./Unknown.ts"

/** The decisions. */
export interface Core {
  readonly choice: Choice
  /** The day it was filed, where it says so. */
  readonly filed: PlainDate | undefined
  readonly ends: ReadonlyArray<End>
  /** The organisations whose committee it may be, the one it is under the readings first. */
  readonly committees: ReadonlyArray<string>
}

/** An obligation that exists, with its days. */
export interface End {
  readonly obligation: Obligation
  readonly start: PlainDate | Onbekend
  readonly end: PlainDate | Onbekend
}

/** Decides everything about a situation that was checked; refuses a day on which its terms cannot be counted. */
export const decide = (situatie: Situatie, { regulation, readings }: Setting): Core | Refusal => {
  const filed = filedOn(situatie)
  return isRefusal(filed) ? filed : withDays(choose(situatie, readings), situatie, filed, regulation, readings)
}

/** What the facts decide, with its days and committees under the readings chosen. */
export const withDays = (
  choice: Choice,
  situatie: Situatie,
  filed: PlainDate | undefined,
  regulation: Regulation,
  readings: Readings
): Core | Refusal => {
  const { soort, uitkomst, duties } = choice
  const happened: Happened = filed === undefined ? {} : { ontvangst: filed }
  const ends: Array<End> = []
  for (const obligation of duties) {
    const end = endOf(obligation, happened, regulation, readings)
    if (isRefusal(end)) return end
    ends.push(end)
  }
  const committees = soort === "klacht" && uitkomst !== "niet-mogelijk" ? committeesOf(situatie, readings) : []
  return { choice, filed, ends, committees }
}

const endOf = (
  obligation: Obligation,
  happened: Happened,
  regulation: Regulation,
  readings: Readings
): End | Refusal => {
  const start = startOf(obligation, happened, regulation.terms, readings)
  if (isRefusal(start)) return start
  const { event, day } = start
  if (day === undefined) {
    const ask = unknown(say(askFor(event), regulation))
    return { obligation, start: ask, end: ask }
  }
  const end = deadline(obligation, day, regulation.terms, readings)
  return isRefusal(end) ? end : { obligation, start: day, end }
}

/**
 * The text names both the employer of the person complained about and the organisation that gives the support. Where
 * the two differ both are shown.
 */
const committeesOf = (
  { organisatie, organisatieMedewerker }: Situatie,
  { "commissie.welke": read }: Readings
): ReadonlyArray<string> => {
  const both = read === "werkgever" ? [organisatieMedewerker, organisatie] : [organisatie, organisatieMedewerker]
  return [...new Set(both.flatMap((id) => (id === undefined || id === "onbekend" ? [] : [id])))]
}
