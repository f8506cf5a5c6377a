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
import { obligation as afterNotice, penalty } from "@kracht/rules/LateDecision"
import { obligations as objection, terms as objectionTerms } from "@kracht/rules/Objection"
import type { CivilTerm, Obligation, Party, StatutoryObligation } from "@kracht/rules/Obligation"
import { reaction } from "@kracht/rules/ProviderTerm"
import type { Readings } from "@kracht/rules/Reading"

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
}

/** The penalty that starts to run when a day passes without a decision. */
export interface Penalty {
  readonly vanaf: PlainDate
  readonly hoogstensEuro: number
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
  readonly dwangsom?: Penalty
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

/** Everything that follows from an event on a day; refuses a day the calendar does not know. */
export const timeline = (start: Start, day: PlainDate, bound: Bound): Timeline | Refusal => {
  const found = momentsOf(start, day, bound)
  const refusal = found.find((moment) => isRefusal(moment))
  if (refusal !== undefined && isRefusal(refusal)) return refusal
  const momenten = (found as ReadonlyArray<Moment>).toSorted((a, b) => a.dagen.einde - b.dagen.einde)
  return { momenten, open: start === "ontvangst-extern" ? openAtCommittee(bound) : [] }
}

const momentsOf = (start: Start, day: PlainDate, bound: Bound): ReadonlyArray<Moment | Refusal> => {
  if (start === "bekendmaking") return ofObjection(day)
  if (start === "ontvangst-extern") return ofCommittees(day, bound)
  return start === reaction.start ? ofProvider(day) : ofDuties(start, day, bound)
}

const ofDuties = (event: Start, day: PlainDate, { terms, readings }: Bound): ReadonlyArray<Moment | Refusal> =>
  duties
    .filter(({ start }) => start === event)
    .map((duty) => {
      const start = startOf(duty, { [event]: day }, terms, readings)
      if (isRefusal(start)) return start
      if (start.day === undefined) throw new Error(`${duty.id} telt niet vanaf ${event}.`)
      const dagen = counted(duty, start.day, terms, readings)
      return isRefusal(dagen) ? dagen : momentOf(duty, termOf(duty, terms), dagen)
    })

/** The days of a duty; its last day is the core's own answer, so that no second way of counting creeps in. */
const counted = (duty: Obligation, day: PlainDate, terms: Terms, readings: Readings): Computed | Refusal => {
  const dagen = compute(day, termOf(duty, terms), readings.werkdag)
  if (isRefusal(dagen)) return dagen
  const einde = deadline(duty, day, terms, readings)
  return isRefusal(einde) ? einde : { ...dagen, einde }
}

/** A reader knows the day on the judgement's letter, not the day the provider got it. */
const ofProvider = (day: PlainDate): ReadonlyArray<Moment | Refusal> => {
  const dagen = compute(day, reaction.term)
  return [isRefusal(dagen) ? dagen : { ...momentOf(reaction, reaction.term, dagen), schatting: true }]
}

/** A term of a committee's own regulation is no term of statute: the Algemene termijnenwet does not extend it. */
const ofCommittees = (day: PlainDate, { commissies, oordeel, readings }: Bound): ReadonlyArray<Moment | Refusal> =>
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
const ofObjection = (day: PlainDate): ReadonlyArray<Moment | Refusal> => {
  const without = objectionTerms({ bekendmaking: day, commissie: false })
  if (isRefusal(without)) return [without]
  const advised = objectionTerms({ bekendmaking: day, commissie: true })
  if (isRefusal(advised)) return [advised]
  const { bezwaar, zonderCommissie, metCommissie, verdaging } = objection
  const postponed = (days: Computed, groep: Group): Moment => ({
    ...momentOf(verdaging, verdaging.term, days),
    id: `${verdaging.id}-${groep}`,
    groep
  })
  return [
    momentOf(bezwaar, bezwaar.term, without.bezwaar),
    {
      ...momentOf(zonderCommissie, zonderCommissie.term, without.beslissing.computed),
      groep: "zonder-bezwaarcommissie"
    },
    postponed(without.verdaging.computed, "zonder-bezwaarcommissie"),
    { ...momentOf(metCommissie, metCommissie.term, advised.beslissing.computed), groep: "met-bezwaarcommissie" },
    postponed(advised.verdaging.computed, "met-bezwaarcommissie")
  ]
}

const dueOf = (duty: Obligation | StatutoryObligation): Due => ({
  id: duty.id,
  wie: duty.by,
  wat: duty.what.nl,
  ...("statute" in duty ? { wet: duty.statute } : {})
})

const momentOf = (duty: Obligation | StatutoryObligation, lengte: Moment["lengte"], dagen: Computed): Moment => ({
  ...dueOf(duty),
  lengte,
  dagen,
  ...(duty.id === afterNotice.id ? penaltyAfter(dagen) : {})
})

/** The notice is taken to have come when the term had passed: before that there is none. */
const penaltyAfter = ({ gebeurtenisdag }: Computed): Pick<Moment, "dwangsom"> => {
  const answer = penalty(
    {
      beslistermijnEinde: (gebeurtenisdag - 1) as PlainDate,
      ingebrekestellingOntvangen: gebeurtenisdag,
      besluit: null
    },
    true
  )
  return isRefusal(answer) || answer.eersteDag === null
    ? {}
    : { dwangsom: { vanaf: answer.eersteDag, hoogstensEuro: answer.bedragEuro } }
}
