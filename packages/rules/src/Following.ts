/**
 * What became of the complaints: every duty with its last day, what can happen now, and what a complainant can do.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { otherWays } from "./Appeal.ts"
import { toCommittee } from "./ApplicableLaw.ts"
import * as Case from "./Case.ts"
import * as CaseState from "./CaseState.ts"
import { judgeUnder } from "./CommitteeTerm.ts"
import { askFor, startOf } from "./Deadline.ts"
import { officerOf } from "./Decision.ts"
import * as DutyTerm from "./DutyTerm.ts"
import type { Value } from "./Fact.ts"
import { becauseOf } from "./Grounds.ts"
import { type Happening, judgements } from "./Happening.ts"
import type { Party } from "./Obligation.ts"
import type { PartnerFacts } from "./PartnerDirectory.ts"
import { type Gebeurtenis, happenings } from "./Procedure.ts"
import { askedFor } from "./ProcedureDuty.ts"
import type { Question } from "./ProcedureQuestion.ts"
import { standings } from "./ProcedureState.ts"
import * as ProcedureSubject from "./ProcedureSubject.ts"
import * as Progress from "./Progress.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Plain, say } from "./Reason.ts"
import { notCovered } from "./Retention.ts"
import type { Setting } from "./Setting.ts"
import { stand } from "./Situation.ts"
import type { Step } from "./Step.ts"
import { isUnknown, type Onbekend, unknown } from "./Unknown.ts"

/** The complaints after all that happened. */
export interface Followed {
  readonly state: Progress.State
  readonly owed: ReadonlyArray<Owed>
  readonly known: CaseState.Known
  readonly facts: ProcedureSubject.Facts
  readonly partner: PartnerFacts | undefined
}

/** Who does it, under the readings. */
export const doneBy = ({ by, judges }: Happening, readings: Readings): Party => (judges ? judgeUnder(readings) : by)

/** A duty in a complaint of one complainant, with its last day where one is known. */
export interface Owed extends Progress.Numbered {
  readonly opened: CaseState.Opened
  readonly day: PlainDate | undefined
}

/** Follows what happened: to the end, to the first event that cannot be, or to a day that cannot be counted. */
export const follow = (
  question: Question,
  { regulation, readings, partners }: Setting
): Followed | { readonly at: number; readonly refusal: Case.Impossible | Refusal } => {
  const { occurrences, organisatie } = question
  const partner = organisatie === undefined ? undefined : partners(organisatie)
  const facts = ProcedureSubject.factsOf(question, readings)
  const owes = ProcedureSubject.owedUnder(question, facts)
  const committee = ownTerm(partner)
  const known: CaseState.Known = { regulation, readings, committee, ...(owes === undefined ? {} : { owes }) }
  const state = Progress.run(occurrences, known)
  if ("at" in state) return state
  const owed: Array<Owed> = []
  for (const one of Progress.numbered(state))
    for (const opened of one.complaint.duties) {
      const day = DutyTerm.lastDay(opened, one.complaint, known)
      if (isRefusal(day)) return { at: placeOf(opened.since, occurrences), refusal: day }
      owed.push({ ...one, opened, day })
    }
  return { state, owed, known, facts, partner }
}

const placeOf = (since: CaseState.Occurrence, occurrences: ReadonlyArray<Progress.Occurrence>): number =>
  occurrences.findIndex(({ event, on }) => event === since.event && on === since.on)

const ownTerm = (partner: PartnerFacts | undefined): CaseState.Known["committee"] =>
  partner === undefined || isUnknown(partner.oordeelTermijn) ? undefined : partner.oordeelTermijn

/** Ended before it was late; what was late already stays late. */
export const hasLapsed = ({ opened: { lapsed }, day }: Owed): boolean =>
  lapsed !== undefined && (day === undefined || day >= lapsed)

/** What became of a duty by a day; an event that overtook it makes it late on that very day. */
export const outcomeOf = (
  { opened, day }: Owed,
  now: PlainDate
): { readonly toestand: "open" | "voldaan" | "te-laat"; readonly dagenTeLaat: number } => {
  const { met, lapsed, overtaken } = opened
  const until = met ?? lapsed ?? now
  const late = day !== undefined && (until > day || (overtaken !== undefined && met === undefined))
  if (late) return { toestand: "te-laat", dagenTeLaat: until - day }
  return { toestand: met === undefined ? "open" : "voldaan", dagenTeLaat: 0 }
}

/** The last day of a duty, or whom to ask for it. */
export const dueOf = (
  owed: Owed,
  { partner }: Followed,
  { regulation, readings, taal }: Setting
): string | Onbekend => {
  const { opened, complaint, day } = owed
  if (day !== undefined) return toIso(day)
  const { due } = opened.duty
  const ask = (): Plain => {
    if (opened.held !== undefined && opened.duty.held !== undefined) return opened.duty.held.ask
    if (DutyTerm.isUncovered(opened.duty, readings)) return notCovered
    if (due._tag === "Statute") return askFor(due.obligation.start)
    if (due._tag === "Open") return due.ask === "functionaris" ? officerOf(partner) : due.ask
    if (due._tag !== "House") return officerOf(partner)
    const from = startOf(due.obligation, DutyTerm.daysOf(opened, complaint), regulation.terms, readings)
    return isRefusal(from) ? officerOf(partner) : askFor(from.event)
  }
  return unknown(say(ask()[taal], regulation))
}

/** Something that can happen now, in whose complaint, and why. */
export interface Possible {
  readonly happening: Happening
  readonly klagers: ReadonlyArray<number>
  /** In the how manyth of theirs, where anyone has several; what files another complaint is about none of them. */
  readonly klacht?: number
  readonly because: ReadonlyArray<Because>
}

/**
 * What can happen now and would change something, or can happen again and again. Where another handles the complaint the text
 * has nothing to say of that; for help under another statute what rests on the Jeugdwet alone is not there.
 */
export const possible = ({ state, known, facts }: Followed, now: PlainDate): ReadonlyArray<Possible> => {
  if (!ProcedureSubject.isUnderText(facts)) return []
  return happenings.flatMap((happening) => {
    const able = Progress.candidates(state, happening.event).flatMap(({ klager, klacht, complaint }) => {
      const row = wayFor(happening, complaint, klager, now, known)
      const because = row === undefined ? [] : becauseOf(row, facts)
      return because.length === 0 ? [] : [{ klager, klacht, because }]
    })
    return [...new Set(able.map(({ klacht }) => klacht))].map((klacht) => {
      const same = able.filter((one) => one.klacht === klacht)
      return {
        happening,
        klagers: same.map(({ klager }) => klager),
        because: same[0]?.because ?? [],
        ...(klacht === undefined ? {} : { klacht })
      }
    })
  })
}

/** The row by which an event can happen to a complaint now, for one of those who must consent. */
const wayFor = (
  { event, until, repeats, person }: Happening,
  complaint: CaseState.Case,
  klager: number,
  now: PlainDate,
  known: CaseState.Known
) => {
  const people = person === true ? new Set([klager, ...complaint.consents.keys()]) : [klager]
  for (const one of people) {
    const occurrence: CaseState.Occurrence = {
      event: event as Gebeurtenis,
      on: now,
      person: one,
      ...(until === true ? { until: Case.furthestFor(complaint, event as Gebeurtenis, known) } : {})
    }
    const row = Case.rowOf(complaint, occurrence, known)
    if (row.outcome._tag === "Refused") continue
    if (repeats === true) return row
    const after = Case.next(complaint, occurrence, known)
    if (!Case.isImpossible(after) && Case.differs(complaint, after)) return row
  }
  return undefined
}

/** A step complainants can take now, and who; in which of their complaints, where it is not in each of those that are open. */
export interface Remedy {
  readonly step: Step
  readonly klagers: ReadonlyArray<number>
  readonly klacht?: number
}

/** What complainants can do now. */
export const remedies = ({ state: { cases }, facts }: Followed): ReadonlyArray<Remedy> => {
  const everyone: Progress.State["cases"] = cases.size === 0 ? new Map([[1, [CaseState.start]]]) : cases
  const all = [...everyone].flatMap(([klager, complaints]) =>
    stepsIn(complaints, facts).map((one) => ({ klager, ...one }))
  )
  const nameOf = ({ step, klacht }: (typeof all)[number]) => `${klacht ?? ""} ${step}`
  return [...new Set(all.map(nameOf))].flatMap((name) => {
    const same = all.filter((one) => nameOf(one) === name)
    return same.slice(0, 1).map(({ klager: _, ...one }) => ({ ...one, klagers: same.map(({ klager }) => klager) }))
  })
}

const stepsIn = (
  complaints: Progress.Complaints,
  facts: ProcedureSubject.Facts
): ReadonlyArray<Omit<Remedy, "klagers">> => {
  const live = Progress.live(complaints)
  const each = live.map(({ klacht, complaint }) => ({ klacht, steps: remediesOf(complaint, facts) }))
  const over = complaints
    .map((complaint, i) => ({ klacht: i + 1, steps: owedSteps(complaint) }))
    .filter(({ klacht }) => live.every((one) => one.klacht !== klacht))
  const common = (step: Step): boolean => each.every(({ steps }) => steps.has(step))
  const [first] = each
  return [
    ...[...(first?.steps ?? [])].filter(common).map((step) => ({ step })),
    ...each.flatMap(({ klacht, steps }) =>
      [...steps].filter((step) => !common(step)).map((step) => ({ step, klacht }))
    ),
    // Of one that was withdrawn, what a statute still demands can be asked for beside a later one.
    ...over.flatMap(({ klacht, steps }) => steps.map((step) => ({ step, klacht })))
  ]
}

/** Who withdraws after a judgement keeps the roads that are no remedy against it. */
const waysAfter = (extern: Value | undefined, facts: ProcedureSubject.Facts): ReadonlyArray<Step> =>
  judgements.some((found) => found === extern)
    ? ProcedureSubject.stepsAt(`extern-${extern}`, facts).filter((step) => otherWays.some((way) => way === step))
    : []

/** The steps that ask for what is still owed. */
const owedSteps = ({ duties }: CaseState.Case): ReadonlyArray<Step> => {
  const owed = new Set(duties.filter(CaseState.isOpen).map(({ duty }) => duty.id))
  return (Object.keys(askedFor) as ReadonlyArray<Step>).filter((step) => owed.has(askedFor[step] as string))
}

/** Steps of whoever finds that what was settled is not solved. */
const unsolved: ReadonlySet<Step> = new Set<Step>(["heropenen", "alsnog-extern", "externe-commissie-zes-weken"])

const isHandled = ({ intern }: Readonly<Record<string, Value>>): boolean => intern === "in-behandeling"

const remediesOf = (complaint: CaseState.Case, facts: ProcedureSubject.Facts): ReadonlySet<Step> => {
  const state = CaseState.stateOf(complaint)
  const asks = owedSteps(complaint)
  const taken = ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond"].some((value) => value === state["extern"])
  return new Set(
    standings(state)
      .filter((toestand) => stand.values.some((value) => value === toestand))
      .flatMap((toestand) => [
        ...ProcedureSubject.stepsAt(toestand, facts),
        ...(toestand === "ingetrokken" ? waysAfter(state["extern"], facts) : [])
      ])
      // What is still owed can be asked for, also where no step of this stand says so.
      .concat(asks)
      // Who is at the committee already, or was judged there, cannot go there again.
      .filter((step) => !(taken && toCommittee.has(step)))
      // What is handled is not to be opened again, and going to the committee meanwhile is going there at once.
      .filter((step) => !(isHandled(state) && unsolved.has(step)))
      // What was done or agreed on already, or was not wanted, there is no asking for; nor where another began to handle it.
      .filter((step) => askedFor[step] === undefined || asks.includes(step))
  )
}
