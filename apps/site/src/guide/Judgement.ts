/**
 * The judgement of an external committee: a duty without a last day anyone knows, until a partner's own regulation says.
 *
 * @module
 */
import { partners } from "@kracht/content/partners"
import { judgement as duty, termUnder } from "@kracht/rules/CommitteeTerm"
import type { Party } from "@kracht/rules/Obligation"
import { isUnknown } from "@kracht/rules/Unknown"
import { current } from "../regulation/Versions.ts"
import { bound } from "../rules/Bound.ts"
import type { CommitteeTerm } from "../timeline/Timeline.ts"

/** A duty whose last day is not known. */
export interface Open {
  readonly id: string
  readonly by: Party
  readonly what: string
  readonly statute: string
  /** The readings that leave it open. */
  readonly readings: ReadonlyArray<string>
}

/** The partners of the partnership at hand. */
export const ownPartners = partners.filter(({ regeling }) => regeling === current.regeling)

/** The partners whose committee is not known by name. */
export const withoutCommittee = ownPartners.filter(({ externeKlachtencommissie }) =>
  isUnknown(externeKlachtencommissie)
)

/** How long each partner's committee has, or with whom to ask. */
export const committees: ReadonlyArray<CommitteeTerm> = ownPartners.map(({ naam, oordeelTermijn }) => ({
  naam,
  termijn: termUnder(isUnknown(oordeelTermijn) ? undefined : oordeelTermijn, bound.readings) ?? null,
  vraagBij: isUnknown(oordeelTermijn) ? oordeelTermijn.vraagBij : ""
}))

/** The committee's duty to judge. */
export const judgement: Open = {
  id: duty.id,
  by: duty.by,
  what: duty.what.nl,
  statute: duty.statute,
  readings: duty.readings
}
