/**
 * What do the facts alone decide, before any day is counted?
 *
 * Situations differ most in their days and their partners. Their facts are few and come back, so what they decide is
 * remembered.
 *
 * @module
 */
import type { Step } from "./Appeal.ts"
import { judgement } from "./CommitteeTerm.ts"
import * as Composition from "./Composition.ts"
import { obligations } from "./Deadline.ts"
import type { Uitkomst } from "./Eligibility.ts"
import type { Task } from "./Handling.ts"
import { type Soort, undecided } from "./Kind.ts"
import { remembered } from "./Memory.ts"
import { type CommitteeObligation, exists, type Obligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import type { Because } from "./Reason.ts"
import { type Open, stillOpen } from "./Refinement.ts"
import * as Rulebook from "./Rulebook.ts"
import { facts as all, presumedStand, type Situatie } from "./Situation.ts"
import * as Table from "./Table.ts"

/** What the facts decide, under the readings chosen. */
export interface Choice {
  /** Everything known or decided: the facts of the situation, the readings, `soort` and `uitkomst`. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly plan: Composition.Plan
  readonly soort: Soort | null
  readonly uitkomst: Uitkomst
  /** The obligations that exist. */
  readonly duties: ReadonlyArray<Obligation | CommitteeObligation>
  /** What can be done now; while `uitkomst` is open only what danger asks for. */
  readonly steps: ReadonlyArray<Step>
  /** The reasons of every row that can still be the one, of the questions that are decided. */
  readonly because: ReadonlyArray<Because>
  /** Who does what; none while that is open, or where there is no complaint. */
  readonly tasks: ReadonlyArray<Task>
  readonly open: Open
}

const memory = new Map<string, Choice>()

/** Decides what the facts of a situation decide, its days and partners apart. A stand that is not given is presumed. */
export const choose = (situatie: Situatie, readings: Readings): Choice => {
  const stand = presumedStand(situatie, readings)
  let key = `${nameOf(readings)} ${stand}`
  for (const { id } of all) key += ` ${situatie[id]}`
  return remembered(memory, key, () => chosen(situatie, stand, readings))
}

const names = new WeakMap<Readings, number>()
let named = 0

/** A number for these readings, by which they are remembered. */
const nameOf = (readings: Readings): number => {
  const before = names.get(readings)
  if (before !== undefined) return before
  names.set(readings, ++named)
  return named
}

const chosen = (situatie: Situatie, stand: ReturnType<typeof presumedStand>, readings: Readings): Choice => {
  const said = Object.fromEntries(all.flatMap(({ id }) => (situatie[id] === undefined ? [] : [[id, situatie[id]]])))
  const given = { stand, ...said, ...readings }
  const plan = Composition.plan(Rulebook.admission, given)
  const facts: Choice["facts"] = { ...given, ...decidedBy(plan) }
  const soort = (plan.decided["soort"] as Soort | undefined) ?? null
  // The outcome speaks of a kind: while that is open so is this, even where every kind would be possible.
  const uitkomst = soort === null ? "meer-nodig" : ((plan.decided["uitkomst"] as Uitkomst | undefined) ?? "meer-nodig")
  return {
    facts,
    plan,
    soort,
    uitkomst,
    duties: [...obligations, judgement].filter((obligation) => exists(obligation, facts) === true),
    steps: nextSteps(facts, uitkomst),
    because:
      soort === null ? [undecided, ...urgencyRows(facts).flatMap((row) => row.because)] : reasons(facts, uitkomst),
    tasks: tasksOf(facts),
    open: stillOpen(said)
  }
}

const decidedBy = ({ decided }: Composition.Plan): Choice["facts"] =>
  Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined))

/** Danger comes first, whatever else is still open. */
const nextSteps = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Step> => {
  const decided =
    uitkomst === "meer-nodig"
      ? []
      : [...talkRows(facts), ...Table.candidates(Rulebook.appeal, facts), ...subjectRows(facts), ...askedRows(facts)]
  return [...new Set([...urgencyRows(facts), ...decided].flatMap((row) => row.outcome))]
}

/** The rows on talking first, for a complaint still to be filed by someone who says whether they did. */
const talkRows = (facts: Choice["facts"]) =>
  Rulebook.isComplaint(facts) && facts["stand"] === "nieuw" && facts["eerstBesproken"] !== undefined
    ? Table.candidates(Rulebook.talkFirst, facts)
    : []

/** The rows on the subject, for a complaint that can be made about someone who is named. */
const subjectRows = (facts: Choice["facts"]) =>
  Rulebook.isComplaint(facts) && facts["over"] !== undefined ? Table.candidates(Rulebook.subject, facts) : []

/** The rows on danger, for everyone who says whether there is. */
const urgencyRows = (facts: Choice["facts"]) =>
  facts["gevaar"] === undefined ? [] : Table.candidates(Rulebook.urgency, facts)

/** The rows on the wish and on the statute of the help, for a complaint of someone who says so. */
const askedRows = (facts: Choice["facts"]) =>
  Rulebook.isComplaint(facts)
    ? [
        ...(facts["wens"] === undefined ? [] : Table.candidates(Rulebook.wish, facts)),
        ...(facts["regime"] === undefined ? [] : Table.candidates(Rulebook.regime, facts))
      ]
    : []

/** The row on who does what, where only one is left. */
const handlingRows = (facts: Choice["facts"]) => {
  const rows =
    Rulebook.isComplaint(facts) && facts["loket"] !== undefined ? Table.candidates(Rulebook.handling, facts) : []
  return rows.length === 1 ? rows : []
}

const tasksOf = (facts: Choice["facts"]): ReadonlyArray<Task> => handlingRows(facts).flatMap(({ outcome }) => outcome)

const reasons = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Because> => [
  ...new Set(rows(facts, uitkomst).flatMap(({ because }) => because))
]

const rows = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Pick<Table.Row, "because">> => [
  ...Table.candidates(Rulebook.kind, facts),
  ...(uitkomst === "meer-nodig" ? [] : Table.candidates(Rulebook.eligibility, facts)),
  ...(uitkomst === "niet-mogelijk" ? [] : Table.candidates(Rulebook.routing, facts)),
  ...(Rulebook.isComplaint(facts) && facts["loket"] !== undefined ? Table.candidates(Rulebook.filing, facts) : []),
  ...handlingRows(facts),
  ...subjectRows(facts),
  ...talkRows(facts),
  ...askedRows(facts),
  ...urgencyRows(facts)
]
