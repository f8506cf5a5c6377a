/**
 * How far a complaint has come, what is still owed, and what can happen next, in words and days.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import type * as Case from "./Case.ts"
import * as CaseState from "./CaseState.ts"
import type { Gevoeligheid } from "./Change.ts"
import * as DutyTerm from "./DutyTerm.ts"
import { faultAt } from "./FieldCheck.ts"
import {
  doneBy,
  dueOf,
  type Followed,
  follow,
  hasLapsed,
  type Owed,
  outcomeOf,
  type Possible,
  possible,
  remedies
} from "./Following.ts"
import { becauseOf } from "./Grounds.ts"
import type { Party } from "./Obligation.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { alsoOwedTo, owedAs, owedBy } from "./ProcedureDuty.ts"
import { check, type Procedurevraag, type Question } from "./ProcedureQuestion.ts"
import { readingsOf, sensitivity } from "./ProcedureSensitivity.ts"
import { standing, type Toestand } from "./ProcedureState.ts"
import { subjectReasons } from "./ProcedureSubject.ts"
import * as Progress from "./Progress.ts"
import { klagersMeer, readings as known, type Readings } from "./Reading.ts"
import { type Reden, readingsIn, say, toReden } from "./Reason.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import { type Step, steps } from "./Step.ts"
import { dayOrAsk } from "./Told.ts"
import type { Onbekend } from "./Unknown.ts"

/** A duty of the procedure and what became of it by the day asked about. */
export interface Verplichting {
  readonly id: string
  /** Whose complaint it belongs to. */
  readonly klager: number
  /** Which of their complaints, the first is 1; there once anyone filed another. */
  readonly klacht?: number
  readonly wie: Party
  readonly jegens: Party
  /** To whom else it is owed, where it is. */
  readonly ook?: ReadonlyArray<Party>
  readonly wat: string
  /** The day (ISO) it counts from, which does not count itself; or whom to ask for it. */
  readonly start: string | Onbekend
  /** The last day (ISO), until 24:00. */
  readonly uiterlijk: string | Onbekend
  /** There where a royal decree still to come can move that day. */
  readonly voorlopig?: true
  readonly toestand: "open" | "voldaan" | "te-laat"
  readonly voldaanOp: string | null
  /** Whole days past the last one; 0 when in time, or when it is late on the day itself. */
  readonly dagenTeLaat: number
  readonly redenen: ReadonlyArray<Reden>
}

/** Something that can happen now, who does it and in whose complaint. */
export interface MogelijkeStap {
  readonly gebeurtenis: Gebeurtenis
  readonly wie: Party
  /** In whose complaint it can happen; a number that did not file yet stands for someone who joins. */
  readonly klagers: ReadonlyArray<number>
  /** In which of their complaints, where there are several: an event that can be about more than one must say it. */
  readonly klacht?: number
  readonly wat: string
  readonly redenen: ReadonlyArray<Reden>
}

/** How far a complaint has come. */
export interface Stand {
  readonly toestand: Toestand
  readonly intern: string
  readonly extern: string
  readonly toestemming: string
}

/** How far the complaint of one complainant has come: the one that runs, or that was filed last. */
export interface Klacht extends Stand {
  readonly klager: number
  /** The how manyth of their complaints it is, and the others with their numbers; there once they filed another. */
  readonly klacht?: number
  readonly andere?: ReadonlyArray<Stand & { readonly klacht: number }>
}

/** A step a complainant can take now. */
export interface Wending extends Reden {
  readonly stap: Step
  readonly klagers: ReadonlyArray<number>
  /** In which of their complaints, where it is not in each of those that are open. */
  readonly klacht?: number
}

/** A procedure as it stands on the day asked about. */
export interface Procedure extends Stand {
  /** Every complainant's own complaint; the fields above are those of the first that runs, else of the first. */
  readonly klagers: ReadonlyArray<Klacht>
  readonly verplichtingen: ReadonlyArray<Verplichting>
  /** Duties that ended in time but were not met: with the complaint, or because they became needless. */
  readonly vervallen: ReadonlyArray<Omit<Verplichting, "toestand" | "voldaanOp" | "dagenTeLaat">>
  readonly mogelijkeStappen: ReadonlyArray<MogelijkeStap>
  /** What a complainant can do now. */
  readonly vervolg: ReadonlyArray<Wending>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  /** Where another reading would change the answer. */
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
  readonly regeling: Regeling
  readonly ontvangstbewijs: Ontvangstbewijs
}

/**
 * Answers where a procedure stands, or says everything that is wrong with the question. Events that cannot be, in this
 * order or at all, are refused with the reason; the day asked about decides what is late.
 */
export const answer = (vraag: Procedurevraag, setting: Setting): Result.Result<Procedure, ReadonlyArray<Invoerfout>> =>
  Result.map(followedAs(vraag, setting), (now) =>
    withReceipt(vraag, tell(now, setting, sensitivity(now.followed, now.possibly, now.question, setting)))
  )

/** What comes out, whatever another reading would change: that costs most. */
export type Outcome = Omit<Procedure, "gevoeligheid" | "ontvangstbewijs">

/** What comes out of a procedure, or everything that is wrong with the question. */
export const outcome = (vraag: Procedurevraag, setting: Setting): Result.Result<Outcome, ReadonlyArray<Invoerfout>> =>
  Result.map(followedAs(vraag, setting), (now) => tell(now, setting, []))

/** A question as read, what became of the complaints, and what can happen now. */
interface Now {
  readonly question: Question
  readonly followed: Followed
  readonly possibly: ReadonlyArray<Possible>
}

const followedAs = (vraag: Procedurevraag, setting: Setting): Result.Result<Now, ReadonlyArray<Invoerfout>> => {
  const question = check(vraag, setting.regulation.partners)
  if (Result.isFailure(question)) return Result.fail(question.failure)
  const followed = follow(question.success, setting)
  if ("at" in followed) return Result.fail([impossible(followed, setting)])
  const possibly = possible(followed, question.success.now)
  return Result.succeed({ question: question.success, followed, possibly })
}

const impossible = (
  { at, refusal }: { readonly at: number; readonly refusal: Case.Impossible | Refusal },
  { regulation, taal }: Setting
): Invoerfout => {
  if (isRefusal(refusal)) return faultAt(refusal, `gebeurtenissen/${at}/op`)
  const field = {
    "te-vroeg": "/op",
    "te-laat": "/op",
    "tot-te-vroeg": "/tot",
    "tot-te-laat": "/tot",
    klacht: "/klacht",
    onmogelijk: ""
  }[refusal.why]
  return {
    veld: `gebeurtenissen/${at}${field}`,
    code: "onmogelijke-gebeurtenis",
    melding: say(refusal.text[taal], regulation)
  }
}

const tell = (
  { question: { now }, followed, possibly }: Now,
  setting: Setting,
  gevoeligheid: Procedure["gevoeligheid"]
): Omit<Procedure, "ontvangstbewijs"> => {
  const { state, owed } = followed
  const complaints = complaintsOf(state)
  const {
    klager: _,
    klacht: __,
    andere: ___,
    ...front
  } = complaints.find(({ toestand }) => runs(toestand)) ?? complaints[0] ?? nothing
  return {
    ...front,
    klagers: complaints,
    verplichtingen: owed
      .filter((duty) => !hasLapsed(duty))
      .map((duty) => ({
        ...toDuty(duty, followed, setting),
        ...outcomeOf(duty, now),
        voldaanOp: duty.opened.met === undefined ? null : toIso(duty.opened.met)
      })),
    vervallen: owed.filter(hasLapsed).map((duty) => toDuty(duty, followed, setting)),
    mogelijkeStappen: possibly.map((one) => toStep(one, setting)),
    vervolg: toRemedies(followed, setting),
    lezingen: usedReadings(followed).map((id) => ({ id, waarde: setting.readings[id] })),
    gevoeligheid,
    regeling: toRegeling(setting)
  }
}

const toStand = (complaint: CaseState.Case): Stand => {
  const parts = CaseState.stateOf(complaint)
  return {
    toestand: standing(parts),
    intern: String(parts["intern"]),
    extern: String(parts["extern"]),
    toestemming: String(parts["toestemming"])
  }
}

const toKlacht = (klager: number, complaints: Progress.Complaints): Klacht => {
  const at = Progress.currentAt(complaints)
  const all = complaints.map((complaint, i) => ({ klacht: i + 1, ...toStand(complaint) }))
  return {
    klager,
    ...(complaints.length > 1 ? { klacht: at + 1 } : {}),
    ...toStand(Progress.current(complaints)),
    ...(complaints.length > 1 ? { andere: all.filter((_, i) => i !== at) } : {})
  }
}

const nothing = toKlacht(1, [CaseState.start])

/** A complaint for everyone who filed; under `samen` theirs is the same. */
const complaintsOf = ({ cases, klagers }: Progress.State): ReadonlyArray<Klacht> =>
  [...klagers].map(([klager, of]) => toKlacht(klager, cases.get(of) as Progress.Complaints))

const runs = (toestand: Toestand): boolean => toestand.startsWith("intern-") || toestand.startsWith("extern-")

const toDuty = (owed: Owed, followed: Followed, setting: Setting) => {
  const { opened, complaint, klager, klacht } = owed
  const { duty } = opened
  const { regulation, readings, taal } = setting
  const { regime } = followed.facts
  const also = alsoOwedTo(duty, regime)
  return {
    id: duty.id,
    klager,
    ...(Progress.hasSeveral(followed.state) ? { klacht } : {}),
    wie: owedBy(duty, readings),
    jegens: duty.towards,
    ...(also === undefined ? {} : { ook: also }),
    wat: say(owedAs(duty, readings, regime)[taal], regulation),
    start: dayOrAsk(DutyTerm.countsFrom(opened, DutyTerm.daysOf(opened, complaint), setting), setting),
    uiterlijk: dueOf(owed, followed, setting),
    ...(DutyTerm.isProvisional(opened) ? { voorlopig: true as const } : {}),
    redenen: becauseOf(duty, followed.facts).flatMap((because) => toReden(because, taal, regulation))
  }
}

const toStep = (
  { happening, klagers, klacht, because }: Possible,
  { regulation, readings, taal }: Setting
): MogelijkeStap => ({
  gebeurtenis: happening.event as Gebeurtenis,
  wie: doneBy(happening, readings),
  klagers,
  ...(klacht === undefined ? {} : { klacht }),
  wat: say(happening.what[taal], regulation),
  redenen: because.flatMap((reason) => toReden(reason, taal, regulation))
})

const toRemedies = (followed: Followed, { regulation, taal }: Setting): ReadonlyArray<Wending> =>
  remedies(followed).flatMap(({ step, ...whose }) =>
    toReden(steps[step], taal, regulation)
      .slice(0, 1)
      .map((reden) => ({ stap: step, ...whose, ...reden }))
  )

/** The readings that any duty or next step of this procedure rests on. */
const usedReadings = (followed: Followed): ReadonlyArray<keyof Readings> => {
  const { state, owed, facts } = followed
  const used = new Set<string>([
    ...readingsIn(remedies(followed).map(({ step }) => steps[step])),
    ...readingsIn(subjectReasons(facts)),
    ...owed.flatMap(({ opened }) => readingsOf(opened.duty)),
    ...(state.klagers.size > 1 ? [klagersMeer.id] : [])
  ])
  return known.map(({ id }) => id).filter((id) => used.has(id))
}
