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
import type { Task } from "./Handling.ts"
import { type Soort, undecided } from "./Kind.ts"
import { keptWith, remembered } from "./Memory.ts"
import * as MunicipalDecision from "./MunicipalDecision.ts"
import { exists, type Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import type { Readings, Variant } from "./Reading.ts"
import type { Because } from "./Reason.ts"
import { decidesOtherwise, stillOpen } from "./Refinement.ts"
import * as Routing from "./Routing.ts"
import * as Rulebook from "./Rulebook.ts"
import { facts as all, type FactId, numberOf, presumedStand, type Situatie } from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

/** What the facts decide, under the readings chosen. */
export interface Choice {
  /** Everything known or decided: the facts of the situation, the readings, `soort` and `uitkomst`. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly plan: Composition.Plan
  readonly soort: Soort | null
  readonly uitkomst: Uitkomst
  /** By which rules a complaint that can be made is handled; null for what is none. */
  readonly weg: ApplicableLaw.Weg | null
  /** The obligations that exist. */
  readonly duties: ReadonlyArray<Owed>
  /** What can be done now; while `uitkomst` is open only what danger asks for. */
  readonly steps: ReadonlyArray<Step>
  /** The reasons of every row that can still be the one, of the questions that are decided. */
  readonly because: ReadonlyArray<Because>
  /** Who does what; none while that is open, or where there is no complaint. */
  readonly tasks: ReadonlyArray<Task>
  /** The facts of the situation itself. */
  readonly said: Pick<Situatie, FactId>
}

const memory = new Map<string, Choice>()

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
  const said = Object.fromEntries(all.flatMap(({ id }) => (situatie[id] === undefined ? [] : [[id, situatie[id]]])))
  const given = behind(readings, { stand, ...said })
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
const decisionOf = (facts: Choice["facts"]): Choice["facts"] =>
  whether(
    MunicipalDecision.besluitMogelijk.id,
    decisionRows(facts).map(({ outcome }) => ({ outcome: MunicipalDecision.possible(outcome) }))
  )

/** There is no decision of the municipality to object to or to wait for: then it is not the place to go either. */
export const hasNoDecision = (facts: Choice["facts"]): boolean => facts[MunicipalDecision.besluitMogelijk.id] === "niet"

/** An outcome as a fact, where the rows that can still fit agree. */
const whether = (id: string, rows: ReadonlyArray<{ readonly outcome: string }>): Choice["facts"] => {
  const [row, ...others] = rows
  return row !== undefined && others.every(({ outcome }) => outcome === row.outcome) ? { [id]: row.outcome } : {}
}

/** Who does not say under which statute the help is given, is taken to get youth care. */
const presuming = (facts: Choice["facts"]): Choice["facts"] =>
  facts["regime"] === undefined
    ? keptWith(presumptions, facts, () => behind(facts, { regime: ApplicableLaw.presumed.regime }))
    : facts

const presumptions = new WeakMap<Choice["facts"], Choice["facts"]>()

/** By which rules a complaint is handled; what nobody says is presumed. */
export const wayOf = (given: Choice["facts"]): ApplicableLaw.Weg => {
  const presumed = Object.entries(ApplicableLaw.presumed).filter(([id]) => given[id] === undefined)
  return Table.decide(Rulebook.applicableLaw, behind(given, Object.fromEntries(presumed)) as never).outcome
}

/** Tells of another value of one reading whether it decides anything otherwise. What a stand that is not given is presumed to be stays. */
export const differing = ({ facts, said }: Choice): ((variant: Variant) => boolean) => {
  const open = stillOpen(said)
  return ({ id, waarde }) => open.left.has(id) && decidesOtherwise(open, id, facts, behind(facts, { [id]: waarde }))
}

type Decided = Omit<Choice, "duties" | "said">

const ofKind = (facts: Choice["facts"], plan: Composition.Plan): Decided => {
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
    because:
      soort === null
        ? [undecided, ...[...wishRows(facts), ...urgencyRows(facts)].flatMap((row) => row.because)]
        : reasons(facts, uitkomst),
    tasks: tasksOf(facts)
  }
}

/** The way of a complaint that can be made, as far as is known. Whoever asks for their data goes that way, whoever may complain. */
const wayNow = (facts: Choice["facts"], uitkomst: Uitkomst): ApplicableLaw.Weg | null =>
  facts["soort"] === "klacht" && (uitkomst !== "niet-mogelijk" || isAboutData(facts))
    ? (facts["weg"] as ApplicableLaw.Weg)
    : null

/** A request for one's data is another right, and a human looks at it: what may be told as a complaint waits until someone wants that. */
const isAboutData = ({ weg }: Choice["facts"]): boolean => weg === "gegevens"

const decidedBy = ({ decided }: Composition.Plan): Choice["facts"] =>
  Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined))

/** What can be done now, by the facts. Danger comes first, whatever else is still open. */
export const nextSteps = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Step> => {
  const decided: ReadonlyArray<{ readonly outcome: ReadonlyArray<Step> }> =
    uitkomst === "meer-nodig" && !isAboutData(facts)
      ? wishRows(facts)
      : [...decisionRows(facts), ...talkRows(facts), ...appealRows(facts), ...subjectRows(facts), ...askedRows(facts)]
  const steps = [...urgencyRows(facts), ...decided].flatMap((row) => row.outcome).map((step) => ofHelp(step, facts))
  return [...new Set(steps)].filter((step) => holds(step, facts))
}

/** The next steps, by how far the complaint has come, or by the way it goes where that decides nothing; none on a decision there cannot be. */
const appealRows = (facts: Choice["facts"]): ReadonlyArray<{ readonly outcome: ReadonlyArray<Step> }> => {
  if (hasNoDecision(facts)) return []
  const decides = Rulebook.isComplaint(facts) || isAboutData(facts)
  const instead = decides ? ApplicableLaw.stepsOn[facts["weg"] as ApplicableLaw.Weg] : undefined
  return instead === undefined ? Table.candidates(Rulebook.appeal, facts) : [{ outcome: instead }]
}

/** For help under the Wmo the text still gives what it gives of itself. */
const ofHelp = (step: Step, facts: Choice["facts"]): Step =>
  isByTextAlone(facts) ? (ApplicableLaw.ofTheText[step] ?? step) : step

const isByTextAlone = (facts: Choice["facts"]): boolean =>
  facts["regime"] === "wmo" && Rulebook.isComplaint(facts) && isUnderText(facts["weg"])

/** What rests on the Jeugdwet is for youth care only, and a team that nobody handles has no committee. */
const holds = (step: Step, { regime, weg, soort }: Choice["facts"]): boolean =>
  !(soort === "klacht" && isOtherHelp(regime) && ApplicableLaw.ofYouthCare.has(step)) &&
  !(weg === "niemand" && ApplicableLaw.toCommittee.has(step)) &&
  // The municipality need not handle what happened over a year ago, and what a subcontractor's own regulation says is not known.
  !((weg === "beide" || weg === "onderaannemer") && step === "niet-te-laat")

/** Help under another statute than the Jeugdwet, where someone says so. */
const isOtherHelp = (regime: unknown): boolean => regime === "wmo" || regime === "zorg"

const isHandled = (facts: Choice["facts"]): boolean =>
  Rulebook.isComplaint(facts) && ApplicableLaw.isHandled(facts["weg"] as ApplicableLaw.Weg)

/** The rows on talking first, for a complaint that is not opened before that, or is still to be filed. */
const talkRows = (facts: Choice["facts"]) =>
  facts["eerstBesproken"] !== undefined &&
  ((facts["weg"] === "eerst-praten" && Rulebook.isComplaint(facts)) || (isHandled(facts) && facts["stand"] === "nieuw"))
    ? Table.candidates(Rulebook.talkFirst, facts)
    : []

/**
 * The rows on the subject, for a complaint that can be made about someone who is named. What the municipality hears about itself
 * is not for the text to refuse or to make wait, nor for the statute of the care to decide (D50).
 */
export const subjectRows = (facts: Choice["facts"]) =>
  (isHandled(facts) && facts["over"] !== undefined) || (facts["over"] === "toegang" && Rulebook.isHeardElsewhere(facts))
    ? Table.candidates(Rulebook.subject, facts)
    : []

/** The row on whether the municipality decides on it, of whoever says under which statute the help is given, or that others give it. */
const decisionRows = (facts: Choice["facts"]) =>
  Rulebook.isAboutDecision(facts) && (facts["regime"] !== undefined || facts["over"] !== undefined)
    ? Table.candidates(Rulebook.municipalDecision, ofAnEmployee(presuming(facts)))
    : []

/** Who does not say whom it is about, is taken to speak of an employee. */
const ofAnEmployee = (facts: Choice["facts"]): Choice["facts"] =>
  facts["over"] === undefined ? behind(facts, { over: ApplicableLaw.presumed.over }) : facts

/** The rows on danger, for everyone who says whether there is. */
const urgencyRows = (facts: Choice["facts"]) =>
  facts["gevaar"] === undefined ? [] : Table.candidates(Rulebook.urgency, presuming(facts))

/** The rows on the wish and on the statute of the help, of someone who says so. */
const askedRows = (facts: Choice["facts"]) => [...wishRows(facts), ...regimeRows(facts)]

/** The rows on the wish: about one's data whatever it is, and beside what is no complaint or one that can be made. */
const wishRows = (facts: Choice["facts"]) =>
  facts["wens"] !== undefined &&
  (facts["wens"] === "eigen-gegevens" || Rulebook.isComplaint(facts) || Rulebook.isOther(facts))
    ? Table.candidates(Rulebook.wish, facts)
    : []

/**
 * What the statute of the help adds, for a complaint that can be made, and for whoever the text refuses for other help; not to
 * what only the municipality hears.
 */
const regimeRows = (facts: Choice["facts"]) =>
  facts["regime"] !== undefined &&
  facts["weg"] !== "gemeente" &&
  (isHandled(facts) || isCare(facts) || (isRefusedHere(facts) && isOtherHelp(facts["regime"])))
    ? Table.candidates(Rulebook.regime, facts)
    : []

/** The row on what it is about, for a complaint under the text that says so, also where it is none for that reason. */
const scopeRows = (facts: Choice["facts"]) =>
  Rulebook.isComplaint(facts) &&
  facts["aard"] !== undefined &&
  (facts["weg"] === "geen-klacht" || (isHandled(facts) && isUnderText(facts["weg"])))
    ? Table.candidates(Rulebook.scope, facts)
    : []

/** The row on the way it comes, for a complaint that someone files with the partnership. */
const channelRows = (facts: Choice["facts"]) =>
  isHandled(facts) && isUnderText(facts["weg"]) && facts["loket"] === "kracht" && facts["kanaal"] !== undefined
    ? Table.candidates(Rulebook.channel, facts)
    : []

const isCare = (facts: Choice["facts"]): boolean => Rulebook.isComplaint(facts) && facts["weg"] === "zorg"

/** Refused by the text, whatever another statute or the municipality does with it. */
const isRefusedHere = (facts: Choice["facts"]): boolean => Rulebook.isRefused(facts) && !isAboutData(facts)

/** The row on who does what, where only one is left. */
const handlingRows = (facts: Choice["facts"]) => {
  const rows =
    isHandled(facts) && facts["loket"] !== undefined ? Table.candidates(Rulebook.handling, atCommittee(facts)) : []
  return rows.length === 1 ? rows : []
}

/** Who does not say of a complaint that is with a committee, or was, whom it is about, is taken to complain of an employee. */
const atCommittee = (facts: Choice["facts"]): Choice["facts"] => (isThere(facts) ? ofAnEmployee(facts) : facts)

const isThere = ({ loket, stand }: Choice["facts"]): boolean =>
  isOnRoute("extern-", stand) || (loket === "externe-klachtencommissie" && !isOnRoute("intern-", stand))

const isOnRoute = (route: string, stand: unknown): boolean => typeof stand === "string" && stand.startsWith(route)

/** Who supports is there by the Jeugdwet, for youth care. */
const tasksOf = (facts: Choice["facts"]): ReadonlyArray<Task> =>
  handlingRows(facts)
    .flatMap(({ outcome }) => outcome)
    .filter(({ wie }) => !(wie === "vertrouwenspersoon" && isOtherHelp(facts["regime"])))

const reasons = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Because> => [
  ...new Set(rows(facts, uitkomst).flatMap((row) => becauseOf(row, facts)))
]

/** For help under another statute nothing rests on the Jeugdwet, nor a reading that follows it. */
export const becauseOf = ({ because }: Pick<Table.Row, "because">, { regime, soort }: Choice["facts"]) => {
  if (soort !== "klacht" || !isOtherHelp(regime) || !because.some(isYouthCare)) return because
  return because.filter((reason) => !isYouthCare(reason) && !("reading" in reason && !("anchor" in reason)))
}

const isYouthCare = (reason: Because): boolean =>
  ("statute" in reason && reason.statute.startsWith("Jeugdwet")) ||
  ("anchor" in reason && reason.anchor.startsWith("vertrouwenspersoon."))

/** Where the text lists the counters: not for what cannot be done, nor on a way with counters of its own. */
const hasCounters = (facts: Choice["facts"], uitkomst: Uitkomst): boolean => {
  const way = wayNow(facts, uitkomst)
  return uitkomst !== "niet-mogelijk" && !hasNoDecision(facts) && (way === null || isUnderText(way))
}

const isUnderText = (way: unknown): boolean => ApplicableLaw.isUnderText(way as ApplicableLaw.Weg | undefined)

const rows = (facts: Choice["facts"], uitkomst: Uitkomst): ReadonlyArray<Pick<Table.Row, "because">> => [
  // Where there is no decision only what happened is a reason, and not what one may do against it.
  ...Table.candidates(Rulebook.kind, facts).map((row) =>
    hasNoDecision(facts) ? { because: row.because.slice(0, 1) } : row
  ),
  ...(uitkomst === "meer-nodig" || hasNoDecision(facts)
    ? []
    : Table.candidates(Rulebook.eligibility, presuming(facts))),
  ...(hasCounters(facts, uitkomst) ? Table.candidates(Rulebook.routing, facts) : []),
  ...(isHandled(facts) && isUnderText(facts["weg"]) && facts["loket"] !== undefined
    ? Table.candidates(Rulebook.filing, facts)
    : []),
  ...scopeRows(facts),
  ...channelRows(facts),
  ...handlingRows(facts),
  ...decisionRows(facts),
  ...subjectRows(facts),
  ...talkRows(facts),
  ...askedRows(facts),
  ...urgencyRows(facts)
]

/**
 * The row on what it costs. What costs nothing is handling under the text: where no complaint is opened, it goes another way, or
 * there is no decision, the text says nothing.
 */
export const costRow = ({ soort, weg, facts }: Choice) =>
  soort === null || hasNoDecision(facts) || (weg !== null && !isUnderText(weg))
    ? null
    : Table.decide(Rulebook.costs, { soort })
