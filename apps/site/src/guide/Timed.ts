/**
 * Every duty in time a reader can count, from the text and from the statutes around it.
 *
 * @module
 */
import { obligations, termOf } from "@kracht/rules/Deadline"
import { obligations as objection } from "@kracht/rules/Objection"
import type { Obligation, StatutoryObligation } from "@kracht/rules/Obligation"
import { reaction } from "@kracht/rules/ProviderTerm"
import { bound } from "../rules/Bound.ts"
import { type Moment, type Start, starts } from "../timeline/Timeline.ts"

/** A duty of the text or of a statute. */
export type Duty = Obligation | StatutoryObligation

/** The duties of the text first, then those only a statute knows; what both speak of stands here once. */
const timedDuties: ReadonlyArray<Duty> = onceEach([
  ...obligations,
  objection.zonderCommissie,
  objection.metCommissie,
  objection.verdaging,
  reaction
])

function onceEach(all: ReadonlyArray<Duty>): ReadonlyArray<Duty> {
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i)
}

/** A term that follows on another is counted in the timeline of the first. */
const follows: Readonly<Record<string, Start>> = {
  "einde-bezwaartermijn": "bekendmaking",
  "einde-beslistermijn": "bekendmaking"
}

/** The event that begins the timeline in which a duty is counted. */
export const startOf = ({ id, start }: Duty): Start => {
  const found = starts.find((known) => known === start) ?? follows[start]
  if (found === undefined) throw new Error(`Geen tijdlijn telt de plicht ${id}.`)
  return found
}

/** The duties that follow from an event, in their order. */
export const dutiesFrom = (start: Start): ReadonlyArray<Duty> => timedDuties.filter((duty) => startOf(duty) === start)

/** How long a duty has. */
export const lengthOf = (duty: Duty): Moment["lengte"] => ("stelsel" in duty ? termOf(duty, bound.terms) : duty.term)
