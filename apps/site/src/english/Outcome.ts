/**
 * What the screen of an outcome says in English, read off the same tables and duties as in Dutch.
 *
 * @module
 */

import { englishConditions } from "@kracht/klachtwijzer/DayWords"
import { youthCareDuties } from "@kracht/klachtwijzer/YouthCare"
import { presumed } from "@kracht/rules/ApplicableLaw"
import { termOf } from "@kracht/rules/Deadline"
import type { Obligation } from "@kracht/rules/Obligation"
import type { Because } from "@kracht/rules/Reason"
import * as Rulebook from "@kracht/rules/Rulebook"
import * as Table from "@kracht/rules/Table"
import type { Outcome } from "../guide/Flow.ts"
import { bound } from "../rules/Bound.ts"
import { said } from "../rules/Words.ts"

/** When a duty holds, where that sets it apart from another. */
export const conditionOf = ({ id }: Pick<Obligation, "id">): string => {
  if (youthCareDuties.has(id)) return ", only for youth care"
  return id in englishConditions ? said(`, ${englishConditions[id]}`) : ""
}

/** How long a duty has. */
export const lengthOf = (duty: Obligation) => termOf(duty, bound.terms)

/** The parameter of the text a duty takes its term from; none where a statute alone gives it, or prevails. */
export const parameterOf = (duty: Obligation): string | undefined =>
  duty.stelsel === "regeling" ? duty.term : undefined

const factsOf = ({ bericht, uitkomst, known }: Outcome) => ({
  ...bound.readings,
  regime: presumed.regime,
  ...known,
  soort: bericht,
  uitkomst
})

/** Why it is this, and why this reader may bring it or not; what several rows say stands once. */
export const reasonsOf = (outcome: Outcome): ReadonlyArray<Because> => {
  const facts = factsOf(outcome)
  const rows = [...Table.candidates(Rulebook.kind, facts), ...Table.candidates(Rulebook.eligibility, facts)]
  return [...new Map(rows.flatMap(({ because }) => because).map((reason) => [JSON.stringify(reason), reason])).values()]
}
