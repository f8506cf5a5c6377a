/**
 * One day in, every day that follows from it out. The rules count; this only puts their answers in a row.
 *
 * It runs in the browser and in the build alike.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { type Computed, compute, type HouseTerm } from "@kracht/calendar/Term"
import { deadline, obligations as duties, startOf, type Terms, termOf } from "@kracht/rules/Deadline"
import { obligation as afterNotice } from "@kracht/rules/LateDecision"
import { obligations as objection, terms as objectionTerms } from "@kracht/rules/Objection"
import type { CivilTerm, Obligation, Party, StatutoryObligation } from "@kracht/rules/Obligation"
import { reaction } from "@kracht/rules/ProviderTerm"
import type { Readings, Variant } from "@kracht/rules/Reading"
import { type Most, mostAfter } from "./Penalty.ts"

/** What can have happened on the day: the event that starts the terms. */
export const starts = [
  "ontvangst",
  "ontvangst-extern",
  "oordeel",
  "sluiting",
  "bekendmaking",
  "beslissing-op-bezwaar",
  "ontvangst-aanvraag",
  "ingebrekestelling",
  "klaagschrift",
  "antwoord-gemeente"
] as const

/** An event a timeline starts with. */
export type Start = (typeof starts)[number]

/** Where an organisation's committee has a term for its judgement: in days to count, or with whom to ask. */
export interface CommitteeTerm {
  readonly naam: string
  readonly termijn: Pick<HouseTerm, "aantal" | "eenheid"> | null
  readonly vraagBij: string
}

/** What a timeline is counted under: the terms of the text, the readings chosen, and the partnership's names. */
export interface Bound {
  readonly terms: Terms
  readonly readings: Readings
  readonly naam: string
  readonly partijen: Readonly<Record<Party, string>>
  /** The committee's duty to judge, as the rules word it, with the statute it rests on. */
  readonly oordeel: { readonly id: string; readonly wie: Party; readonly wat: string; readonly wet: string }
  readonly commissies: ReadonlyArray<CommitteeTerm>
  /** The readings not chosen that the days here can depend on. */
  readonly andere: ReadonlyArray<Pick<Variant, "id" | "waarde">>
}

/** A reading that was not chosen and changes a day: the days it gives, or that it gives none that can be told yet. */
export interface Otherwise {
  readonly lezing: string
  readonly dagen: ReadonlyArray<PlainDate>
  readonly onbekend: boolean
}

/** Until when a letter posted in time may still arrive (Awb 6:9 lid 2). */
export interface Post {
  readonly uiterlijk: PlainDate
  readonly anders: ReadonlyArray<Otherwise>
}

/** Under which condition a moment is the one that holds: whether a committee advises on an objection. */
export type Group = "zonder-bezwaarcommissie" | "met-bezwaarcommissie"

/** Something somebody must do. */
interface Due {
  readonly id: string
  readonly wie: Party
  /** What must be done, with `{samenwerking}` for the partnership's name. */
  readonly wat: string
  readonly groep?: Group
  readonly wet?: string
}

/** Something somebody must have done by a day. */
export interface Moment extends Due {
  readonly lengte: HouseTerm | CivilTerm
  readonly dagen: Computed
  /** Where another reading gives another day. */
  readonly anders: ReadonlyArray<Otherwise>
  readonly post?: Post
  readonly dwangsom?: Most
  /** Is the day it counts from an estimate? */
  readonly schatting?: true
  /** The organisation it holds for, where it does not hold for all. */
  readonly organisatie?: string
}

/** Something somebody must do by a day nobody can tell yet. */
export interface Open extends Due {
  /** For each organisation with whom to ask; or the term that runs from a day still to come. */
  readonly onbekend:
    | { readonly vraagBij: ReadonlyArray<CommitteeTerm> }
    | { readonly na: CivilTerm; readonly start: Start }
}

/** Everything that follows from an event. */
export interface Timeline {
  /** Those with a day, the first one first. */
  readonly momenten: ReadonlyArray<Moment>
  readonly open: ReadonlyArray<Open>
}

/** A moment as counted under one set of readings. */
type Counted = Omit<Moment, "anders" | "post"> & { readonly post?: PlainDate }

/** Everything that follows from an event on a day; refuses a day the calendar does not know. */
export const timeline = (start: Start, day: PlainDate, bound: Bound): Timeline | Refusal => {
  const found = momentsOf(start, day, bound)
  if (isRefusal(found)) return found
  const others = bound.andere.flatMap(({ id, waarde }): ReadonlyArray<Under> => {
    const under = momentsOf(start, day, { ...bound, readings: { ...bound.readings, [id]: waarde } })
    return isRefusal(under) ? [] : [{ lezing: id, found: under }]
  })
  return {
    momenten: found
      .toSorted((a, b) => a.dagen.einde - b.dagen.einde)
      .map(({ post, ...moment }) => ({
        ...moment,
        anders: otherwise(others, moment, ({ dagen }) => dagen.einde, moment.dagen.einde),
        ...(post === undefined
          ? {}
          : { post: { uiterlijk: post, anders: otherwise(others, moment, (other) => other.post, post) } })
      })),
    open: start === "ontvangst-extern" ? openAtCommittee(bound) : []
  }
}

/** What is counted under a reading that was not chosen. */
interface Under {
  readonly lezing: string
  readonly found: ReadonlyArray<Counted>
}

/** Which readings give another day for a moment than the one chosen, by reading. */
const otherwise = (
  others: ReadonlyArray<Under>,
  { id, organisatie }: Pick<Counted, "id" | "organisatie">,
  dayOf: (moment: Counted) => PlainDate | undefined,
  chosen: PlainDate
): ReadonlyArray<Otherwise> => {
  const byReading = new Map<string, Array<PlainDate | undefined>>()
  for (const { lezing, found } of others) {
    const other = found.find((moment) => moment.id === id && moment.organisatie === organisatie)
    const day = other === undefined ? undefined : dayOf(other)
    if (day !== chosen) byReading.set(lezing, [...(byReading.get(lezing) ?? []), day])
  }
  return [...byReading].map(([lezing, days]) => ({
    lezing,
    dagen: [...new Set(days.flatMap((day) => day ?? []))].sort((a, b) => a - b),
    onbekend: days.includes(undefined)
  }))
}

const momentsOf = (start: Start, day: PlainDate, bound: Bound): ReadonlyArray<Counted> | Refusal => {
  const found = countedFrom(start, day, bound)
  const refusal = found.find((moment) => isRefusal(moment))
  return refusal !== undefined && isRefusal(refusal) ? refusal : (found as ReadonlyArray<Counted>)
}

const countedFrom = (start: Start, day: PlainDate, bound: Bound): ReadonlyArray<Counted | Refusal> => {
  if (start === "bekendmaking") return ofObjection(day, bound)
  if (start === "ontvangst-extern") return ofCommittees(day, bound)
  return start === reaction.start ? ofProvider(day, bound) : ofDuties(start, day, bound)
}

/** A duty that counts from another event under a reading has no day here. */
const ofDuties = (event: Start, day: PlainDate, { terms, readings }: Bound): ReadonlyArray<Counted | Refusal> =>
  duties
    .filter(({ start }) => start === event)
    .flatMap((duty) => {
      const start = startOf(duty, { [event]: day }, terms, readings)
      if (isRefusal(start)) return [start]
      if (start.day === undefined) return []
      const dagen = counted(duty, start.day, terms, readings)
      return [isRefusal(dagen) ? dagen : momentOf(duty, termOf(duty, terms), dagen, readings)]
    })

/** The days of a duty; its last day is the core's own answer, so that no second way of counting creeps in. */
const counted = (duty: Obligation, day: PlainDate, terms: Terms, readings: Readings): Computed | Refusal => {
  const dagen = compute(day, termOf(duty, terms), readings.werkdag)
  if (isRefusal(dagen)) return dagen
  const einde = deadline(duty, day, terms, readings)
  return isRefusal(einde) ? einde : { ...dagen, einde }
}

/** A reader knows the day on the judgement's letter, not the day the provider got it. */
const ofProvider = (day: PlainDate, { readings }: Bound): ReadonlyArray<Counted | Refusal> => {
  if (readings["extern.reactie"] === "geen-termijn") return []
  const dagen = compute(day, reaction.term)
  return [isRefusal(dagen) ? dagen : { ...momentOf(reaction, reaction.term, dagen, readings), schatting: true }]
}

/** A term of a committee's own regulation is no term of statute: the Algemene termijnenwet does not extend it. */
const ofCommittees = (day: PlainDate, { commissies, oordeel, readings }: Bound): ReadonlyArray<Counted | Refusal> =>
  commissies.flatMap(({ naam, termijn }) => {
    if (termijn === null) return []
    const lengte: HouseTerm = { stelsel: "regeling", ...termijn }
    const dagen = compute(day, lengte, readings.werkdag)
    return [isRefusal(dagen) ? dagen : { ...oordeel, organisatie: naam, lengte, dagen }]
  })

const openAtCommittee = ({ commissies, oordeel }: Bound): ReadonlyArray<Open> => {
  const vraagBij = commissies.filter(({ termijn }) => termijn === null)
  return [
    ...(vraagBij.length === 0 ? [] : [{ ...oordeel, onbekend: { vraagBij } }]),
    { ...dueOf(reaction), onbekend: { na: reaction.term, start: "oordeel" } }
  ]
}

/** How long a decision takes depends on who advises, and a postponement counts from there: each way stands apart. */
const ofObjection = (day: PlainDate, { readings }: Bound): ReadonlyArray<Counted | Refusal> => {
  const without = objectionTerms({ bekendmaking: day, commissie: false }, readings)
  if (isRefusal(without)) return [without]
  const advised = objectionTerms({ bekendmaking: day, commissie: true }, readings)
  if (isRefusal(advised)) return [advised]
  const { bezwaar, zonderCommissie, metCommissie, verdaging } = objection
  const postponed = (days: Computed, groep: Group): Counted => ({
    ...momentOf(verdaging, verdaging.term, days, readings),
    id: `${verdaging.id}-${groep}`,
    groep
  })
  return [
    { ...momentOf(bezwaar, bezwaar.term, without.bezwaar, readings), post: without.postUiterlijkOntvangen },
    {
      ...momentOf(zonderCommissie, zonderCommissie.term, without.beslissing.computed, readings),
      groep: "zonder-bezwaarcommissie"
    },
    postponed(without.verdaging.computed, "zonder-bezwaarcommissie"),
    {
      ...momentOf(metCommissie, metCommissie.term, advised.beslissing.computed, readings),
      groep: "met-bezwaarcommissie"
    },
    postponed(advised.verdaging.computed, "met-bezwaarcommissie")
  ]
}

const dueOf = (duty: Obligation | StatutoryObligation): Due => ({
  id: duty.id,
  wie: duty.by,
  wat: duty.what.nl,
  ...("statute" in duty ? { wet: duty.statute } : {})
})

const momentOf = (
  duty: Obligation | StatutoryObligation,
  lengte: Moment["lengte"],
  dagen: Computed,
  readings: Readings
): Counted => ({
  ...dueOf(duty),
  lengte,
  dagen,
  ...(duty.id === afterNotice.id ? penaltyAfter(dagen, readings) : {})
})

/** The notice is taken to have come when the term had passed: before that there is none. */
const penaltyAfter = ({ gebeurtenisdag }: Computed, readings: Readings): Pick<Moment, "dwangsom"> => {
  const most = mostAfter(gebeurtenisdag, readings)
  return most === undefined ? {} : { dwangsom: most }
}
