/**
 * What the screen of an outcome says in English, beside what it reads off the same tables and duties as in Dutch.
 *
 * @module
 */

import { englishConditions } from "@kracht/klachtwijzer/DayWords"
import { youthCareDuties } from "@kracht/klachtwijzer/YouthCare"
import type { Lezing } from "@kracht/regulation/Model"
import { judgement } from "@kracht/rules/CommitteeTerm"
import { termOf } from "@kracht/rules/Deadline"
import type { Obligation } from "@kracht/rules/Obligation"
import { bound } from "../rules/Bound.ts"
import { said } from "../rules/Words.ts"

/** When a duty holds, where that sets it apart from another. */
export const conditionOf = ({ id }: Pick<Obligation, "id">): string => {
  if (youthCareDuties.has(id)) return ", only for youth care"
  // The text alone gives a judgement for help under the Wmo (law.md 2.8): no statute asks for reasons there.
  if (id === judgement.id) return " (only for youth care)"
  return id in englishConditions ? said(`, ${englishConditions[id]}`) : ""
}

/** How long a duty has. */
export const lengthOf = (duty: Obligation) => termOf(duty, bound.terms)

/** The parameter of the text a duty takes its term from; none where a statute alone gives it, or prevails. */
export const parameterOf = (duty: Obligation): string | undefined =>
  duty.stelsel === "regeling" ? duty.term : undefined

/** How we read what comes after an outcome, by the reading and its value. */
const readings: Readonly<Record<string, string>> = {
  "klacht.ongegrond schriftelijk-met-redenen":
    "As we read it: you get a letter with the reasons, and hear that you can go to the external committee.",
  "vervolggesprek.ontevreden klager-kiest":
    "Not satisfied after the follow-up talk? As we read it: it is opened again or goes to the committee; you choose.",
  "advies.gevolg belofte-met-redenen":
    "Must the organisation follow the advice? As we read it: yes, the text promises it. If it does not, for youth care it writes why."
}

/** A reading in English, as it is chosen; throws where it is chosen otherwise. */
export const readIn = ({ id, keuze }: Pick<Lezing, "id" | "keuze">): string => {
  const words = readings[`${id} ${keuze}`]
  if (words === undefined) throw new Error(`The reading ${id}, as it is chosen, has no English words.`)
  return words
}
