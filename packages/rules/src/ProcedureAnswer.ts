/**
 * How far a complaint has come, what is still owed, and what can happen next, in words and days.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import type { Regeling } from "./Answer.ts"
import { toRegeling } from "./Answer.ts"
import { type Step, steps } from "./Appeal.ts"
import { askFor, startOf } from "./Deadline.ts"
import type { Party } from "./Obligation.ts"
import { type Gebeurtenis, type Happening, happenings, standing, type Toestand } from "./Procedure.ts"
import { check, type Procedurevraag, type Question } from "./ProcedureQuestion.ts"
import { isImpossible, type Known, lastDay, next, type Occurrence, type Opened, run, type State } from "./Progress.ts"
import { type Reden, say, toReden } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import { type Invoerfout, stand } from "./Situation.ts"
import * as Table from "./Table.ts"
import { isUnknown, type Onbekend, unknown } from "./Unknown.ts"

/** A duty of the procedure and what became of it by the day asked about. */
export interface Verplichting {
  readonly id: string
  readonly wie: Party
  readonly jegens: Party
  /** Which complainant it is owed to, for a duty owed to each apart. */
  readonly klager?: number
  readonly wat: string
  /** The day (ISO) on which it began. */
  readonly start: string
  /** The last day (ISO), until 24:00. */
  readonly uiterlijk: string | Onbekend
  readonly toestand: "open" | "voldaan" | "te-laat"
  readonly voldaanOp: string | null
  /** Whole days past the last one; 0 when in time, or when it is late on the day itself. */
  readonly dagenTeLaat: number
  readonly redenen: ReadonlyArray<Reden>
}

/** Something that can happen now, and who does it. */
export interface MogelijkeStap {
  readonly gebeurtenis: Gebeurtenis
  readonly wie: Party
  readonly wat: string
  readonly redenen: ReadonlyArray<Reden>
}

/** A procedure as it stands on the day asked about. */
export interface Procedure {
  readonly toestand: Toestand
  readonly intern: string
  readonly extern: string
  readonly toestemming: string
  readonly klagers: ReadonlyArray<{ readonly klager: number; readonly toestand: "actief" | "ingetrokken" }>
  readonly verplichtingen: ReadonlyArray<Verplichting>
  /** Duties that ended with the case or the withdrawal, in time but not met. */
  readonly vervallen: ReadonlyArray<Omit<Verplichting, "toestand" | "voldaanOp" | "dagenTeLaat">>
  readonly mogelijkeStappen: ReadonlyArray<MogelijkeStap>
  /** What the complainant can do now. */
  readonly vervolg: ReadonlyArray<Reden & { readonly stap: Step }>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  readonly regeling: Regeling
}

/**
 * Answers where a procedure stands, or says everything that is wrong with the question. Events that cannot be, in this
 * order or at all, are refused with the reason; the day asked about decides what is late.
 */
export const answer = (
  vraag: Procedurevraag,
  setting: Setting
): Result.Result<Procedure, ReadonlyArray<Invoerfout>> => {
  const question = check(vraag, setting.regulation.partners)
  if (Result.isFailure(question)) return Result.fail(question.failure)
  const { occurrences } = question.success
  const state = run(occurrences, setting.readings)
  if ("at" in state) return Result.fail([impossible(state.at, say(state.refusal.text.nl, setting.regulation))])
  const told = tell(state, question.success, setting)
  return isRefusal(told)
    ? Result.fail([{ veld: "gebeurtenissen", code: told.code, melding: told.melding }])
    : Result.succeed(told)
}

const impossible = (at: number, melding: string): Invoerfout => ({
  veld: `gebeurtenissen/${at}`,
  code: "onmogelijke-gebeurtenis",
  melding
})

const tell = (state: State, { now, organisatie }: Question, setting: Setting): Procedure | Refusal => {
  const { regulation, readings, partners } = setting
  const oordeelTermijn = organisatie === undefined ? undefined : partners(organisatie)?.oordeelTermijn
  const committee = oordeelTermijn === undefined || isUnknown(oordeelTermijn) ? undefined : oordeelTermijn
  const known: Known = { regulation, readings, committee }
  const owed: Array<Owed> = []
  for (const opened of state.duties) {
    const day = lastDay(opened, state, known)
    if (isRefusal(day)) return day
    owed.push({ opened, day })
  }
  const lapsed = owed.filter(({ opened, day }) => hasLapsed(opened, day))
  const toestand = standing(state.parts)
  return {
    toestand,
    intern: String(state.parts["intern"]),
    extern: String(state.parts["extern"]),
    toestemming: String(state.parts["toestemming"]),
    klagers: [...state.klagers].map(([klager, stand]) => ({ klager, toestand: stand })),
    verplichtingen: owed
      .filter((duty) => !lapsed.includes(duty))
      .map((duty) => ({ ...described(duty, state, setting), ...judged(duty, now) })),
    vervallen: lapsed.map((duty) => described(duty, state, setting)),
    mogelijkeStappen: possible(state, now, setting),
    vervolg: remedies(toestand, setting),
    lezingen: usedReadings(state).map((id) => ({ id, waarde: readings[id] })),
    regeling: toRegeling(regulation, setting.taal)
  }
}

interface Owed {
  readonly opened: Opened
  readonly day: PlainDate | undefined
}

/** Ended before it was late; what was late already stays late. */
const hasLapsed = ({ lapsed }: Opened, day: PlainDate | undefined): boolean =>
  lapsed !== undefined && (day === undefined || day >= lapsed)

const described = ({ opened, day }: Owed, state: State, setting: Setting) => {
  const { duty, klager, since } = opened
  const { regulation, taal } = setting
  return {
    id: duty.id,
    wie: duty.by,
    jegens: duty.towards,
    ...(duty.perKlager === true ? { klager } : {}),
    wat: say(duty.what[taal], regulation),
    start: toIso(since.on),
    uiterlijk: day === undefined ? whomToAsk(opened, state, setting) : toIso(day),
    redenen: duty.because.flatMap((because) => toReden(because, taal, regulation))
  }
}

const whomToAsk = ({ duty, since }: Opened, { happened }: State, { regulation, readings }: Setting): Onbekend => {
  const { due } = duty
  if (due._tag === "Open") return unknown(say(due.ask, regulation))
  if (due._tag !== "House") return unknown("de externe klachtencommissie")
  const from = startOf(due.obligation, { ...happened, [due.obligation.start]: since.on }, regulation.terms, readings)
  return unknown(say(isRefusal(from) ? "{samenwerking}" : askFor(from.event), regulation))
}

const judged = (
  { opened, day }: Owed,
  now: PlainDate
): Pick<Verplichting, "toestand" | "voldaanOp" | "dagenTeLaat"> => {
  const { met, lapsed, overtaken } = opened
  const until = met ?? lapsed ?? now
  const voldaanOp = met === undefined ? null : toIso(met)
  const late = day !== undefined && (until > day || (overtaken !== undefined && met === undefined))
  if (late) return { toestand: "te-laat", voldaanOp, dagenTeLaat: until - day }
  return { toestand: met === undefined ? "open" : "voldaan", voldaanOp, dagenTeLaat: 0 }
}

/** What can happen now and would change something, or can happen again and again. */
const possible = (
  state: State,
  now: PlainDate,
  { regulation, readings, taal }: Setting
): ReadonlyArray<MogelijkeStap> =>
  happenings
    .filter(({ event, until, repeats }) =>
      candidates(state).some((klager) => {
        const occurrence = { event, on: now, klager, ...(until === true ? { until: now } : {}) } as Occurrence
        const after = next(state, occurrence, readings)
        return !isImpossible(after) && (repeats === true || differs(state, after))
      })
    )
    .map(({ event, by, what, because }: Happening) => ({
      gebeurtenis: event as Gebeurtenis,
      wie: by,
      wat: say(what[taal], regulation),
      redenen: because.flatMap((reason) => toReden(reason, taal, regulation))
    }))

/** Those who filed, and one who did not yet. */
const candidates = ({ klagers }: State): ReadonlyArray<number> => [
  ...klagers.keys(),
  Math.max(0, ...klagers.keys()) + 1
]

const differs = (before: State, after: State): boolean =>
  Object.keys(before.parts).some((part) => before.parts[part] !== after.parts[part]) ||
  [...after.klagers].some(([klager, stand]) => before.klagers.get(klager) !== stand) ||
  after.duties.length > before.duties.length ||
  after.duties.some((opened, i) => opened !== before.duties[i])

const remedies = (toestand: Toestand, { regulation, taal }: Setting): Procedure["vervolg"] => {
  if (!stand.values.some((value) => value === toestand)) return []
  const row = Table.candidates(Rulebook.appeal, { soort: "klacht", uitkomst: "mogelijk", stand: toestand } as never)
  return [...new Set(row.flatMap(({ outcome }) => outcome))].flatMap((stap) =>
    toReden(steps[stap], taal, regulation)
      .slice(0, 1)
      .map((reden) => ({ stap, ...reden }))
  )
}

const usedReadings = ({ duties }: State) => [
  ...new Set(
    duties.flatMap(({ duty }) => [
      ...(duty.due._tag === "House" ? duty.due.obligation.readings : []),
      ...(duty.afterTalks === true ? (["doorverwijzen.gesprekken"] as const) : [])
    ])
  )
]
