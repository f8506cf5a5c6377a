/**
 * Where would another reading change how a procedure stands?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as CaseState from "./CaseState.ts"
import { changed, type Gevoeligheid, underOthers, type Verandering } from "./Change.ts"
import { judgeUnder } from "./CommitteeTerm.ts"
import * as DutyTerm from "./DutyTerm.ts"
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
  type Remedy,
  remedies
} from "./Following.ts"
import { remembered, remembering } from "./Memory.ts"
import { type Duty, duties, OWN_FILE } from "./ProcedureDuty.ts"
import type { Question } from "./ProcedureQuestion.ts"
import { standing } from "./ProcedureState.ts"
import { ofSubject } from "./ProcedureSubject.ts"
import * as Progress from "./Progress.ts"
import { klagersMeer, type Readings } from "./Reading.ts"
import { readingsIn } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import { heldOtherwise } from "./Standing.ts"
import { dayOrAsk } from "./Told.ts"
import type { Onbekend } from "./Unknown.ts"

/** The readings a duty depends on: whether it opens, by when, and what outlives it. */
export const readingsOf = ({ id, opens, postponedBy = [], due, because, survives }: Duty): ReadonlyArray<string> => [
  ...(id === OWN_FILE ? ["bewaren.wat"] : []),
  ...[...opens, ...postponedBy].flatMap(({ when = {} }) => Object.keys(when)),
  ...readingsIn(because),
  ...(due._tag === "House" || due._tag === "Anew" ? due.obligation.readings : []),
  ...(due._tag === "Committee" ? ["extern.oordeeltermijn", "oordeel.wie", "werkdag"] : []),
  ...(survives === true ? ["intrekken.gevolg"] : [])
]

const idsOf = ({ table }: { readonly table: { readonly facts: ReadonlyArray<{ readonly id: string }> } }) =>
  table.facts.map(({ id }) => id)

/** The readings a procedure can depend on. */
const bearing: ReadonlySet<string> = new Set([
  ...idsOf(Rulebook.course),
  ...idsOf(Rulebook.appeal),
  ...duties.flatMap(readingsOf)
])

/** Those that decide what can happen and what is owed; the others only move days. */
const shaping: ReadonlySet<string> = new Set([
  ...idsOf(Rulebook.course),
  ...duties.flatMap(({ opens }) => opens.flatMap(({ when = {} }) => Object.keys(when))),
  "doorverwijzen.gesprekken",
  "intrekken.gevolg",
  klagersMeer.id
])

/** Everything that changes under a reading not chosen, by its name in the answer. */
export const sensitivity = (
  chosen: Followed,
  possibly: ReadonlyArray<Possible>,
  question: Question,
  setting: Setting
): ReadonlyArray<Gevoeligheid> => {
  const before = remembering<string, Outcomes>()
  const bySubject = question.said.over !== undefined
  const changes = underOthers(
    setting.readings,
    (id) => bearing.has(id) || (bySubject && ofSubject.has(id)),
    (readings, id) => {
      const otherwise = { ...setting, readings }
      const other = follow(question, otherwise)
      if ("at" in other)
        return isRefusal(other.refusal)
          ? []
          : [{ wat: `gebeurtenissen/${other.at}`, van: "mogelijk", naar: "onmogelijk" }]
      const then = shaping.has(id) || ofSubject.has(id) ? possible(other, question.now) : possibly
      const naming = namingOf(chosen.state, other.state)
      return differences(
        remembered(before, `${naming.klagers} ${naming.klachten}`, () =>
          outcomes(chosen, possibly, question.now, setting, naming)
        ),
        outcomes(other, then, question.now, otherwise, naming)
      )
    }
  )
  return [...changes, ...heldOtherwise(setting.regulation, setting.readings)]
}

type Outcomes = ReadonlyMap<string, string | Onbekend>

const differences = (before: Outcomes, after: Outcomes): ReadonlyArray<Verandering> =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((wat) =>
    changed(wat, before.get(wat) ?? null, after.get(wat) ?? null)
  )

/** Everything a reader could see differ, by name. */
const outcomes = (
  followed: Followed,
  possibly: ReadonlyArray<Possible>,
  now: PlainDate,
  setting: Setting,
  naming: Naming
): Outcomes => {
  const { state, owed } = followed
  const { readings } = setting
  const found = new Map<string, string | Onbekend>()
  for (const [klager, of] of state.klagers)
    for (const [i, complaint] of (state.cases.get(of) ?? []).entries())
      found.set(
        `klagers.${klager}.${naming.klachten ? `klachten.${i + 1}.` : ""}toestand`,
        standing(CaseState.stateOf(complaint))
      )
  for (const duty of owed) {
    const name = nameOf(duty, naming)
    if (isJudged(duty)) found.set(`${name}.wie`, judgeUnder(readings))
    found.set(`${name}.start`, startTold(duty, setting))
    found.set(`${name}.uiterlijk`, dueOf(duty, followed, setting))
    found.set(`${name}.toestand`, hasLapsed(duty) ? "vervallen" : outcomeOf(duty, now).toestand)
  }
  found.set("mogelijkeStappen", possibly.map((step) => possibleInWords(step, readings)).join(", "))
  found.set("vervolg", remedies(followed).map(remedyInWords).join(", "))
  return found
}

/** Only who judges is a reading. */
const isJudged = ({ opened }: Owed): boolean => opened.duty.due._tag === "Committee"

const startTold = ({ opened, complaint }: Owed, setting: Setting): string | Onbekend =>
  dayOrAsk(DutyTerm.countsFrom(opened, DutyTerm.daysOf(opened, complaint), setting), setting)

const remedyInWords = ({ step, klagers, klacht }: Remedy): string =>
  `${step} ${klagers}${klacht === undefined ? "" : ` (${klacht})`}`

const possibleInWords = ({ happening, klagers, klacht }: Possible, readings: Readings): string => {
  const who = doneBy(happening, readings)
  const by = who === happening.by ? "" : ` door ${who}`
  return `${happening.event}${by} ${klagers}${klacht === undefined ? "" : ` (${klacht})`}`
}

/** Whether names say whose something is, and of which of their complaints: as one reading needs, so does the other. */
interface Naming {
  readonly klagers: boolean
  readonly klachten: boolean
}

const namingOf = (...states: ReadonlyArray<Progress.State>): Naming => ({
  klagers: states.some(({ cases }) => cases.size > 1),
  klachten: states.some(Progress.hasSeveral)
})

/** The duty by its id; with whose and which complaint where there are more, and its day where it was owed more often. */
const nameOf = ({ klager, klacht, complaint, opened }: Owed, naming: Naming): string => {
  const often = complaint.duties.some((other) => other !== opened && other.duty === opened.duty)
  const of = naming.klagers ? `klagers.${klager}.` : ""
  const which = naming.klachten ? `klachten.${klacht}.` : ""
  return `${of}${which}verplichtingen.${opened.duty.id}${often ? `.${toIso(opened.since.on)}` : ""}`
}
