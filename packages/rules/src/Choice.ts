/**
 * What do the facts alone decide, before any day is counted?
 *
 * Situations differ most in their days and their partners. Their facts are few and come back, so what they decide is
 * remembered.
 *
 * @module
 */

import * as ApplicableLaw from "./ApplicableLaw.ts"
import * as Composition from "./Composition.ts"
import type { Uitkomst } from "./Eligibility.ts"
import { behind } from "./Fact.ts"
import {
  decisionRows,
  type Facts,
  handlingRows,
  hasNoDecision,
  isAboutData,
  isOtherHelp,
  isUnderText,
  presuming
} from "./FittingRows.ts"
import type { Task } from "./Handling.ts"
import type { Soort } from "./Kind.ts"
import { remembered, remembering } from "./Memory.ts"
import * as MunicipalDecision from "./MunicipalDecision.ts"
import { nextSteps } from "./NextSteps.ts"
import { exists, type Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import type { Readings, Variant } from "./Reading.ts"
import { decidesOtherwise, stillOpen } from "./Refinement.ts"
import * as Routing from "./Routing.ts"
import * as Rulebook from "./Rulebook.ts"
import { facts as all, type FactId, numberOf, presumedStand, type Situatie } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

/** What the facts decide, under the readings chosen. */
export interface Choice {
  /** Everything known or decided: the facts of the situation, the readings, `soort` and `uitkomst`. */
  readonly facts: Facts
  readonly plan: Composition.Plan
  readonly soort: Soort | null
  readonly uitkomst: Uitkomst
  /** By which rules a complaint that can be made is handled; null for what is none. */
  readonly weg: ApplicableLaw.Weg | null
  /** The obligations that exist. */
  readonly duties: ReadonlyArray<Owed>
  /** What can be done now; while `uitkomst` is open only what danger asks for. */
  readonly steps: ReadonlyArray<Step>
  /** Who does what; none while that is open, or where there is no complaint. */
  readonly tasks: ReadonlyArray<Task>
  /** The facts of the situation itself. */
  readonly said: Pick<Situatie, FactId>
}

const memory = remembering<string, Choice>()

/** Decides what the facts of a situation decide, its days and partners apart. A stand that is not given is presumed. */
export const choose = (situatie: Situatie, readings: Readings): Choice => {
  const read = ageRead(situatie, readings)
  const stand = presumedStand(read, readings)
  return remembered(memory, `${nameOf(readings)} ${stand} ${numberOf(situatie)}`, () => chosen(read, stand, readings))
}

/** With the age that counts. Whoever names no other age was as old on the day it is about as on the day of filing. */
const ageRead = (situatie: Situatie, readings: Readings): Situatie => {
  const { leeftijdsgroep, leeftijdsgroepToen } = situatie
  if (leeftijdsgroepToen === undefined) return situatie
  const [row, ...others] = Table.candidates(Rulebook.age, behind(readings, { leeftijdsgroep, leeftijdsgroepToen }))
  return row === undefined || others.length > 0 ? situatie : { ...situatie, leeftijdsgroep: row.outcome }
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
  const said: Pick<Situatie, FactId> = Object.fromEntries(all.map(({ id }) => [id, situatie[id]]))
  const given = behind(readings, { ...said, stand: said.stand ?? stand })
  const plan = Composition.plan(Rulebook.admission, presuming(given))
  const decided = decidedBy(plan)
  const about = given["aard"] === undefined ? {} : { bereik: Table.decide(Rulebook.scope, given as never).outcome }
  const facts = behind(given, {
    ...decided,
    ...(decided["soort"] === "klacht" ? { weg: wayOf(behind(given, about)) } : {}),
    ...whether(Routing.indienen.id, Table.candidates(Rulebook.filing, given)),
    ...whether(Routing.bijCommissie.id, Table.candidates(Rulebook.atCommittee, given)),
    ...(Rulebook.isAboutDecision(decided) ? decisionOf(behind(given, decided)) : {}),
    ...(given["kanaal"] === undefined ? {} : { ingediend: Table.decide(Rulebook.channel, given as never).outcome })
  })
  const duties = everyDuty.filter((obligation) => exists(obligation, facts) === true)
  return { ...ofKind(facts, plan), duties, said }
}

/** Whether there can be a decision, where the rows that can still fit agree. */
const decisionOf = (facts: Facts): Facts =>
  whether(
    MunicipalDecision.besluitMogelijk.id,
    decisionRows(facts).map(({ outcome }) => ({ outcome: MunicipalDecision.possible(outcome) }))
  )

/** An outcome as a fact, where the rows that can still fit agree. */
const whether = (id: string, rows: ReadonlyArray<{ readonly outcome: string }>): Facts => {
  const [row, ...others] = rows
  return row !== undefined && others.every(({ outcome }) => outcome === row.outcome) ? { [id]: row.outcome } : {}
}

/** By which rules a complaint is handled; what nobody says is presumed. */
export const wayOf = (given: Facts): ApplicableLaw.Weg => {
  const presumed = Object.entries(ApplicableLaw.presumed).filter(([id]) => given[id] === undefined)
  return Table.decide(Rulebook.applicableLaw, behind(given, Object.fromEntries(presumed)) as never).outcome
}

/** Tells of another value of one reading whether it decides anything otherwise. What a stand that is not given is presumed to be stays. */
export const differing = ({ facts, said }: Choice): ((variant: Variant) => boolean) => {
  const open = stillOpen(said)
  return ({ id, waarde }) => open.left.has(id) && decidesOtherwise(open, id, facts, behind(facts, { [id]: waarde }))
}

type Decided = Omit<Choice, "duties" | "said">

const ofKind = (facts: Facts, plan: Composition.Plan): Decided => {
  const soort = (plan.decided["soort"] as Soort | undefined) ?? null
  // The outcome speaks of a kind: while that is open so is this, even where every kind would be possible.
  const brought = soort === null ? "meer-nodig" : ((plan.decided["uitkomst"] as Uitkomst | undefined) ?? "meer-nodig")
  const uitkomst = hasNoDecision(facts) ? "niet-mogelijk" : brought
  return {
    facts,
    plan,
    soort,
    uitkomst,
    weg: wayNow(facts, uitkomst),
    steps: nextSteps(facts, uitkomst),
    tasks: tasksOf(facts)
  }
}

/** The way of a complaint that can be made, as far as is known. Whoever asks for their data goes that way, whoever may complain. */
const wayNow = (facts: Facts, uitkomst: Uitkomst): ApplicableLaw.Weg | null =>
  facts["soort"] === "klacht" && (uitkomst !== "niet-mogelijk" || isAboutData(facts))
    ? (facts["weg"] as ApplicableLaw.Weg)
    : null

const decidedBy = ({ decided }: Composition.Plan): Facts =>
  Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined))

/** Who supports is there by the Jeugdwet, for youth care. */
const tasksOf = (facts: Facts): ReadonlyArray<Task> =>
  handlingRows(facts)
    .flatMap(({ outcome }) => outcome)
    .filter(({ wie }) => !(wie === "vertrouwenspersoon" && isOtherHelp(facts["regime"])))

/**
 * The row on what it costs. What costs nothing is handling under the text: where no complaint is opened, it goes another way, or
 * there is no decision, the text says nothing.
 */
export const costRow = ({ soort, weg, facts }: Choice) =>
  soort === null || hasNoDecision(facts) || (weg !== null && !isUnderText(weg))
    ? null
    : Table.decide(Rulebook.costs, { soort })
