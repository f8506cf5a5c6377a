/**
 * What is decided about a situation, before anything is put into words.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Step } from "./Appeal.ts"
import * as Composition from "./Composition.ts"
import { askFor, deadline, type Happened, obligations, startOf } from "./Deadline.ts"
import type { Uitkomst } from "./Eligibility.ts"
import type { Soort } from "./Kind.ts"
import { exists, type Obligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import { say } from "./Reason.ts"
import type { Regulation } from "./Regulation.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import { filedOn, presumedStand, type Situatie } from "./Situation.ts"
import * as Table from "./Table.ts"
import { type Onbekend, unknown } from "./Unknown.ts"

/** The decisions. */
export interface Core {
  /** Everything known or decided: the facts of the situation, the readings, `soort` and `uitkomst`. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly plan: Composition.Plan
  readonly soort: Soort | null
  readonly uitkomst: Uitkomst
  readonly ends: ReadonlyArray<End>
  /** The organisations whose committee it may be, the one it is under the readings first. */
  readonly committees: ReadonlyArray<string>
  /** What can be done now; none while `uitkomst` is open. */
  readonly steps: ReadonlyArray<Step>
}

/** An obligation that exists, with its days. */
export interface End {
  readonly obligation: Obligation
  readonly start: PlainDate | Onbekend
  readonly end: PlainDate | Onbekend
}

/** Decides everything about a situation that was checked. A stand that is not given is presumed. */
export const decide = (situatie: Situatie, { regulation, readings }: Setting): Core | Refusal => {
  const given = { stand: presumedStand(situatie, readings), ...defined(situatie), ...readings }
  const plan = Composition.plan(Rulebook.admission, given)
  const facts = { ...given, ...defined(plan.decided) }
  const ends = deadlines(
    obligations.filter((obligation) => exists(obligation, facts) === true),
    situatie,
    regulation,
    readings
  )
  if (isRefusal(ends)) return ends
  const soort = (plan.decided["soort"] as Soort | undefined) ?? null
  // The outcome speaks of a kind: while that is open so is this, even where every kind would be possible.
  const uitkomst = soort === null ? "meer-nodig" : ((plan.decided["uitkomst"] as Uitkomst | undefined) ?? "meer-nodig")
  const committees = soort === "klacht" && uitkomst !== "niet-mogelijk" ? committeesOf(situatie, readings) : []
  return { facts, plan, soort, uitkomst, ends, committees, steps: uitkomst === "meer-nodig" ? [] : nextSteps(facts) }
}

/** The same decisions with their days and committees under other readings: for readings on which nothing else depends. */
export const redate = (core: Core, situatie: Situatie, { regulation, readings }: Setting): Core | Refusal => {
  const duties = core.ends.map(({ obligation }) => obligation)
  const ends = deadlines(duties, situatie, regulation, readings)
  return isRefusal(ends)
    ? ends
    : { ...core, ends, committees: core.committees.length > 0 ? committeesOf(situatie, readings) : [] }
}

const nextSteps = (facts: Readonly<Record<string, unknown>>): ReadonlyArray<Step> => [
  ...new Set(
    [...talkRows(facts), ...Table.candidates(Rulebook.appeal, facts), ...subjectRows(facts)].flatMap(
      (row) => row.outcome
    )
  )
]

/** The rows on talking first, for a complaint still to be filed by someone who says whether they did. */
export const talkRows = (facts: Core["facts"]) =>
  Rulebook.isComplaint(facts) && facts["stand"] === "nieuw" && facts["eerstBesproken"] !== undefined
    ? Table.candidates(Rulebook.talkFirst, facts)
    : []

/** The rows on the subject, for a complaint that can be made about someone who is named. */
export const subjectRows = (facts: Core["facts"]) =>
  Rulebook.isComplaint(facts) && facts["over"] !== undefined ? Table.candidates(Rulebook.subject, facts) : []

const defined = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>

const deadlines = (
  duties: ReadonlyArray<Obligation>,
  situatie: Situatie,
  regulation: Regulation,
  readings: Readings
): ReadonlyArray<End> | Refusal => {
  const filed = filedOn(situatie)
  if (isRefusal(filed)) return filed
  const happened: Happened = filed === undefined ? {} : { ontvangst: filed }
  const ends: Array<End> = []
  for (const obligation of duties) {
    const start = startOf(obligation, happened, regulation.terms, readings)
    if (isRefusal(start)) return start
    const ask = unknown(say(askFor(start.event), regulation))
    const end = start.day === undefined ? ask : deadline(obligation, start.day, regulation.terms, readings)
    if (isRefusal(end)) return end
    ends.push({ obligation, start: start.day ?? ask, end })
  }
  return ends
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
