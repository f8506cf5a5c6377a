/**
 * What do the statute of the help, and whom a complaint is about, change in its procedure?
 *
 * The same as for a situation. Who says neither is taken to complain about an employee who gives youth care: then every duty can
 * be owed.
 *
 * @module
 */
import * as ApplicableLaw from "./ApplicableLaw.ts"
import { type Choice, wayOf } from "./Choice.ts"
import { behind, type Value } from "./Fact.ts"
import { subjectRows } from "./FittingRows.ts"
import { nextSteps } from "./NextSteps.ts"
import { exists } from "./Obligation.ts"
import { type Duty, duties } from "./ProcedureDuty.ts"
import type { Question } from "./ProcedureQuestion.ts"
import type { Readings } from "./Reading.ts"
import type { Because } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Step } from "./Step.ts"

/** What is known of every complaint of a procedure: the readings, what is said of it, and the way it goes. */
export type Facts = Choice["facts"]

/** Whoever complained could: that is not asked again. */
const complained = { soort: "klacht", uitkomst: "mogelijk", anoniem: false, hoedanigheid: "klant" } as const

/** What is known of the complaints of a procedure, under these readings. */
export const factsOf = ({ said }: Question, readings: Readings): Facts => {
  const given = behind(readings, { ...complained, ...said })
  return behind(given, { weg: wayOf(given) })
}

/** The duties that can be owed, or `undefined` where all can. */
export const owedUnder = ({ said }: Question, facts: Facts): ReadonlySet<Duty> | undefined =>
  said.regime === undefined && said.over === undefined
    ? undefined
    : new Set(duties.filter(({ unless }) => exists({ when: {}, unless }, facts)))

/** The next steps of a complaint that has come this far. */
export const stepsAt = (stand: string, facts: Facts): ReadonlyArray<Step> =>
  nextSteps(behind(facts, { stand }), "mogelijk")

/** The reasons of whom it is about, for the steps that brings. */
export const subjectReasons = (facts: Facts): ReadonlyArray<Because> =>
  subjectRows(facts).flatMap(({ because }) => because)

/** The readings that decide anything by whom it is about. */
export const ofSubject: ReadonlySet<string> = new Set(
  [Rulebook.applicableLaw, Rulebook.subject].flatMap(({ table }) => table.facts.map(({ id }) => id))
)

/** Does the course of the text run: not where another handles the complaint. */
export const isUnderText = ({ weg }: Facts): boolean => ApplicableLaw.isUnderText(weg as Value)
