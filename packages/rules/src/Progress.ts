/**
 * How far have the complaints come that belong together: of each complainant apart, or of all as one?
 *
 * Who withdraws a complaint and files again, files another. Each has its own terms, its own duties and its own file, so what
 * happens to one leaves the others as they were.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import * as Case from "./Case.ts"
import * as CaseState from "./CaseState.ts"
import * as Course from "./Course.ts"
import { happenings } from "./Procedure.ts"
import type { Plain } from "./Reason.ts"

/** Something that happened, to one complainant or to all it can happen to. */
export interface Occurrence extends Omit<CaseState.Occurrence, "person"> {
  /** Which complainant. Without it: the first, for what a complainant does; else everyone to whom it can happen. */
  readonly klager: number | undefined
  /** Which complaint of that complainant, the first is 1. Without it: the one it can happen to; it must not be several. */
  readonly klacht?: number | undefined
  /** Which of those who must consent; the complainant without it. */
  readonly person: number | undefined
}

/** The complaints of one complainant, one after another, as they were filed. */
export type Complaints = readonly [CaseState.Case, ...ReadonlyArray<CaseState.Case>]

/** How far the complaints have come. */
export interface State {
  /** The complaints of each complainant; under `samen` those of all under the number of the first. */
  readonly cases: ReadonlyMap<number, Complaints>
  /** Everyone who filed, with the number their complaints stand under. */
  readonly klagers: ReadonlyMap<number, number>
  readonly last: PlainDate | undefined
}

/** The most complaints of one complainant: what a procedure costs grows with the events times the complaints. */
export const MAX_KLACHTEN = 9

/** Before anything has happened. */
export const start: State = { cases: new Map(), klagers: new Map(), last: undefined }

/** A complaint, whose it is, and the how manyth of theirs. */
export interface Numbered {
  readonly klager: number
  readonly klacht: number
  readonly complaint: CaseState.Case
}

/** Every complaint of every complainant. */
export const numbered = ({ cases }: Pick<State, "cases">): ReadonlyArray<Numbered> =>
  [...cases].flatMap(([klager, complaints]) => complaints.map((complaint, i) => ({ klager, klacht: i + 1, complaint })))

/** The place of the complaint that runs; where none does, of the one that was filed last. */
export const currentAt = (complaints: Complaints): number => {
  const running = complaints.findLastIndex(isRunning)
  return running === -1 ? complaints.length - 1 : running
}

/** The complaint that runs; where none does, the one that was filed last. */
export const current = (complaints: Complaints): CaseState.Case => complaints[currentAt(complaints)] ?? complaints[0]

/** The complaints in which something can still be done: all that run or were closed; where there are none, the one filed last. */
export const live = (complaints: Complaints): ReadonlyArray<Omit<Numbered, "klager">> => {
  const all = complaints.map((complaint, i) => ({ klacht: i + 1, complaint }))
  const open = all.filter(({ complaint }) => !isOver(complaint))
  return open.length === 0 ? all.slice(-1) : open
}

const isRunning = ({ parts }: CaseState.Case): boolean => parts["zaak"] === "lopend"

/** Did anyone file more than one complaint? Only then is there a choice. */
export const hasSeveral = ({ cases }: Pick<State, "cases">): boolean =>
  [...cases.values()].some((complaints) => complaints.length > 1)

/** A complaint that something may happen to; with its number where that must be said. */
export interface Candidate extends Omit<Numbered, "klacht"> {
  readonly klacht: number | undefined
}

/** What an event could be about: everyone's complaints, or another one they file, and that of one who did not file yet. */
export const candidates = (state: State, event: string): ReadonlyArray<Candidate> => {
  const other = Math.max(0, ...state.klagers.keys()) + 1
  const theirs = isOfComplainant(event) || filing(event) ? [...state.cases].flatMap(toFile(event)) : numberedIn(state)
  return state.cases.has(other) ? theirs : [...theirs, { klager: other, klacht: undefined, complaint: CaseState.start }]
}

const numberedIn = (state: State): ReadonlyArray<Candidate> => {
  const several = hasSeveral(state)
  return numbered(state).map(({ klacht, ...one }) => ({ ...one, klacht: several ? klacht : undefined }))
}

/** Each complaint there is, and another where none runs; with a number where the event must say it. */
const toFile =
  (event: string) =>
  ([klager, complaints]: readonly [number, Complaints]): ReadonlyArray<Candidate> => {
    if (!filing(event)) return [{ klager, klacht: undefined, complaint: last(complaints) }]
    const several = complaints.length > 1
    const there = complaints.map((complaint, i) => ({ klager, klacht: several ? i + 1 : undefined, complaint }))
    if (complaints.some((one) => isRunning(one) || !isBegun(one))) return there
    const byItself = !several && isOver(last(complaints))
    const another = { klager, klacht: byItself ? undefined : complaints.length + 1, complaint: anew(complaints) }
    return [...there, another]
  }

/** Folds what happened over no complaint at all, up to the first event that cannot be. */
export const run = (occurrences: ReadonlyArray<Occurrence>, known: CaseState.Known) =>
  Course.fold<State, Occurrence, Case.Impossible>(
    start,
    occurrences,
    (state, now) => next(state, now, known),
    Case.isImpossible
  )

const cannot = (why: Case.Impossible["why"], text: Plain): Case.Impossible => ({ _tag: "Impossible", why, text })

const earlier = cannot("te-vroeg", {
  nl: "De dag ligt voor die van de gebeurtenis ervoor.",
  en: "The day is before that of the event before it."
})

const several = cannot("klacht", {
  nl: "Dit kan bij meer dan 1 klacht horen. Zeg met klacht bij welke: de eerste is 1.",
  en: "This can be about more than 1 complaint. Say with klacht about which: the first is 1."
})

const notFiled = cannot("klacht", {
  nl: "Die klacht is niet ingediend.",
  en: "That complaint was not filed."
})

const stillRuns = cannot("klacht", {
  nl: "Er loopt nog een klacht. Zolang dat zo is, komt er geen andere naast.",
  en: "A complaint is still running. As long as it does, no other comes beside it."
})

const tooMany = cannot("klacht", {
  nl: `Hier gaat het om hoogstens ${MAX_KLACHTEN} klachten van 1 klager.`,
  en: `This is about at most ${MAX_KLACHTEN} complaints of 1 complainant.`
})

/** The state after one more event, or why it cannot be. */
export const next = (state: State, now: Occurrence, known: CaseState.Known): State | Case.Impossible => {
  if (state.last !== undefined && now.on < state.last) return earlier
  const tried = whose(state, now, known).map((id) => [id, nextOf(state, id, now, known)] as const)
  const happening = tried.filter((one): one is readonly [number, Complaints] => !Case.isImpossible(one[1]))
  const unclear = tried.find(([, then]) => then === several)
  const [first] = happening
  if (first === undefined || unclear !== undefined) return (unclear ?? tried[0])?.[1] as Case.Impossible
  return {
    cases: new Map([...state.cases, ...happening.filter(([id, after]) => isKept(state, id, after, known))]),
    klagers: filing(now.event) ? new Map([...state.klagers, [now.klager ?? 1, first[0]]]) : state.klagers,
    last: now.on
  }
}

/** What is no complaint yet is remembered once Jeugdstem was asked for help; complainants who share theirs remember one. */
const isKept = ({ cases }: State, id: number, after: Complaints, { readings }: CaseState.Known): boolean => {
  const { parts } = current(after)
  return (
    parts["zaak"] !== "geen" ||
    cases.has(id) ||
    (parts["jeugdstem"] === "gevraagd" && (cases.size === 0 || readings["klagers.meer"] === "ieder-voor-zich"))
  )
}

const filing = (event: string): boolean => event === "ontvangst" || event === "ontvangst-extern"

/** Whose complaint is this about? At least one, if only to say why it cannot be. */
const whose = (state: State, { event, klager }: Occurrence, known: CaseState.Known): ReadonlyArray<number> => {
  const acts = happenings.find((happening) => happening.event === event)?.by === "indiener"
  if (klager === undefined && !acts && state.cases.size > 0) return [...state.cases.keys()]
  const one = klager ?? 1
  if (known.readings["klagers.meer"] === "ieder-voor-zich") return [one]
  // Only those who filed take part in the complaint they share.
  return state.klagers.has(one) || filing(event) || state.klagers.size === 0 ? [sharedBy(state)] : [one]
}

/** The one complaint under `samen`. */
const sharedBy = ({ cases }: State): number => [...cases.keys()][0] ?? 1

const nextOf = (state: State, id: number, now: Occurrence, known: CaseState.Known): Complaints | Case.Impossible => {
  const { event, on, until, person, klacht } = now
  const occurrence = { event, on, person: person ?? now.klager ?? id, ...(until === undefined ? {} : { until }) }
  const complaints = state.cases.get(id) ?? ([CaseState.start] as const)
  const at = placeOf(complaints, event, klacht)
  if (at === undefined) return toOneOf(complaints, occurrence, known)
  return at === complaints.length && filing(event)
    ? filed(complaints, occurrence, known)
    : happened(complaints, at, occurrence, known)
}

/** At which complaint it is aimed, one after the last where it files another; undefined where nothing says it. */
const placeOf = (complaints: Complaints, event: string, klacht: number | undefined): number | undefined => {
  if (isOfComplainant(event)) return complaints.length - 1
  if (klacht !== undefined) return klacht - 1
  return complaints.length > 1 || (filing(event) && isOver(last(complaints))) ? undefined : 0
}

const isBegun = ({ parts }: CaseState.Case): boolean => parts["zaak"] !== "geen"

/** Who files after a withdrawal files another complaint, and so does who files after all of it was destroyed. */
const isOver = ({ parts }: CaseState.Case): boolean => parts["zaak"] === "ingetrokken" || parts["zaak"] === "vernietigd"

/** Another complaint after the ones there were: nothing of those holds for it, but Jeugdstem goes on to help whoever asked. */
const filed = (
  complaints: Complaints,
  occurrence: CaseState.Occurrence,
  known: CaseState.Known
): Complaints | Case.Impossible => {
  if (!complaints.every(isBegun)) return notFiled
  if (complaints.some(isRunning)) return stillRuns
  if (complaints.length === MAX_KLACHTEN) return tooMany
  const then = Case.next(anew(complaints), occurrence, known)
  return Case.isImpossible(then) ? then : [...complaints, then]
}

const anew = (complaints: Complaints): CaseState.Case => ({
  ...CaseState.start,
  parts: { ...CaseState.start.parts, jeugdstem: last(complaints).parts["jeugdstem"] ?? "geen" }
})

const last = (complaints: Complaints): CaseState.Case => complaints.at(-1) ?? complaints[0]

/** Jeugdstem helps a person, whichever complaint it is about: it stands with the one that was filed last. */
const isOfComplainant = (event: string): boolean => event === "ontvangst-jeugdstem" || event === "intrekking-jeugdstem"

const happened = (
  complaints: Complaints,
  at: number,
  occurrence: CaseState.Occurrence,
  known: CaseState.Known
): Complaints | Case.Impossible => {
  const before = complaints[at]
  if (before === undefined) return notFiled
  const then = Case.next(before, occurrence, known)
  return Case.isImpossible(then) ? then : (complaints.with(at, then) as unknown as Complaints)
}

/** The only complaint that it changes, or that it can happen to, or begins; what could be about several is not guessed. */
const toOneOf = (
  complaints: Complaints,
  occurrence: CaseState.Occurrence,
  known: CaseState.Known
): Complaints | Case.Impossible => {
  const tried = [
    ...complaints.map((_, at) => happened(complaints, at, occurrence, known)),
    ...(filing(occurrence.event) && isOver(current(complaints)) ? [filed(complaints, occurrence, known)] : [])
  ]
  const able = tried.flatMap((then, at) => (Case.isImpossible(then) ? [] : [{ then, at }]))
  const changing = able.filter(({ then, at }) =>
    Case.differs(complaints[at] ?? CaseState.start, then[at] as CaseState.Case)
  )
  const [only, other] = changing.length > 0 ? changing : able
  if (only === undefined)
    return tried.length > complaints.length ? (tried.at(-1) ?? notFiled) : forNone(tried.filter(Case.isImpossible))
  return other === undefined ? only.then : several
}

/** Why it cannot be in any of them: once where that is the same, else of each. */
const forNone = (reasons: ReadonlyArray<Case.Impossible>): Case.Impossible => {
  const last = reasons.at(-1) ?? notFiled
  if (reasons.every(({ text }) => text.nl === last.text.nl)) return last
  return cannot(last.why, {
    nl: reasons.map(({ text }, i) => `Klacht ${i + 1}: ${text.nl}`).join(" "),
    en: reasons.map(({ text }, i) => `Complaint ${i + 1}: ${text.en}`).join(" ")
  })
}
