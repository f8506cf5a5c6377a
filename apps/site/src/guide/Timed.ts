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
import type { Moment } from "../timeline/Timeline.ts"

/** A duty of the text or of a statute. */
export type Duty = Obligation | StatutoryObligation

/** The duties of the text first, then those only a statute knows. */
export const timedDuties: ReadonlyArray<Duty> = [
  ...obligations,
  objection.zonderCommissie,
  objection.metCommissie,
  objection.verdaging,
  reaction
]

/** How long a duty has. */
export const lengthOf = (duty: Duty): Moment["lengte"] => ("stelsel" in duty ? termOf(duty, bound.terms) : duty.term)
