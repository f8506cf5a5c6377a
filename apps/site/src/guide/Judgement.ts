/**
 * The judgement of an external committee: a duty without a last day anyone knows, until a partner's own regulation says.
 *
 * @module
 */
import { partners } from "@kracht/content/partners"
import type { Party } from "@kracht/rules/Obligation"
import { duties } from "@kracht/rules/ProcedureDuty"
import type { Because } from "@kracht/rules/Reason"
import { isUnknown } from "@kracht/rules/Unknown"
import { current } from "../regulation/Versions.ts"

/** A duty whose last day is not known. */
export interface Open {
  readonly id: string
  readonly by: Party
  readonly what: string
  readonly because: ReadonlyArray<Because>
}

/** The partners of the partnership at hand. */
export const ownPartners = partners.filter(({ regeling }) => regeling === current.regeling)

/** The partners whose committee is not known by name. */
export const withoutCommittee = ownPartners.filter(({ externeKlachtencommissie }) =>
  isUnknown(externeKlachtencommissie)
)

/** The committee's duty to judge. */
export const judgement: Open = judging()

function judging(): Open {
  const duty = duties.find(({ id }) => id === "oordeel")
  if (duty === undefined) throw new Error("De regels kennen geen plicht om te oordelen.")
  return { id: duty.id, by: duty.by, what: duty.what.nl, because: duty.because }
}
