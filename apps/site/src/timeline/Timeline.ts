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
  "bekendmaking",
  "ontvangst-aanvraag",
  "ingebrekestelling",
  "oordeel",
  "sluiting"
] as const

/** An event a timeline starts with. */
export type Start = (typeof starts)[number]

/** What a timeline is counted under: the terms of the text, the readings chosen, and the partnership's name. */
export interface Bound {
  readonly terms: Terms
  readonly readings: Readings
  readonly naam: string
  readonly partijen: Readonly<Record<Party, string>>
}

/** The penalty that starts to run when a day passes without a decision. */
export interface Penalty {
  readonly vanaf: PlainDate
  readonly hoogstensEuro: number
}

/** Something somebody must have done by a day. */
export interface Moment {
  readonly id: string
  readonly wie: Party
  /** What must be done, with `{samenwerking}` for the partnership's name. */
  readonly wat: string
  readonly lengte: HouseTerm | CivilTerm
  readonly dagen: Computed
  readonly wet?: string
  readonly dwangsom?: Penalty
}

/** Every moment that follows from an event on a day, the first one first; refuses a day the calendar does not know. */
export const timeline = (start: Start, day: PlainDate, bound: Bound): ReadonlyArray<Moment> | Refusal => {
  const moments =
    start === "bekendmaking" ? ofObjection(day) : [...ofDuties(start, day, bound), ...ofProvider(start, day)]
  const refusal = moments.find((moment) => isRefusal(moment))
  if (refusal !== undefined && isRefusal(refusal)) return refusal
  return (moments as ReadonlyArray<Moment>).toSorted((a, b) => a.dagen.einde - b.dagen.einde)
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

const ofProvider = (event: Start, day: PlainDate): ReadonlyArray<Moment | Refusal> => {
  if (event !== reaction.start) return []
  const dagen = compute(day, reaction.term)
  return [isRefusal(dagen) ? dagen : momentOf(reaction, reaction.term, dagen)]
}

const ofObjection = (day: PlainDate): ReadonlyArray<Moment | Refusal> => {
  const without = objectionTerms({ bekendmaking: day, commissie: false })
  if (isRefusal(without)) return [without]
  const advised = objectionTerms({ bekendmaking: day, commissie: true })
  if (isRefusal(advised)) return [advised]
  const { bezwaar, zonderCommissie, metCommissie, verdaging } = objection
  return [
    momentOf(bezwaar, bezwaar.term, without.bezwaar),
    momentOf(zonderCommissie, zonderCommissie.term, without.beslissing.computed),
    momentOf(metCommissie, metCommissie.term, advised.beslissing.computed),
    momentOf(verdaging, verdaging.term, advised.verdaging)
  ]
}

const momentOf = (duty: Obligation | StatutoryObligation, lengte: Moment["lengte"], dagen: Computed): Moment => ({
  id: duty.id,
  wie: duty.by,
  wat: duty.what.nl,
  lengte,
  dagen,
  ...("statute" in duty ? { wet: duty.statute } : {}),
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
