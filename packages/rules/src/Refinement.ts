/**
 * Which facts would only sharpen the other answers?
 *
 * @module
 */

import { obligations } from "./Deadline.ts"
import type { Core } from "./Decision.ts"
import { needs } from "./Obligation.ts"
import * as Rulebook from "./Rulebook.ts"
import { organisatieVelden, type Situatie, velden } from "./Situation.ts"
import * as Table from "./Table.ts"
import { isUnknown } from "./Unknown.ts"

/** Facts not given that would change terms, counters, next steps or reasons, but neither `soort` nor `uitkomst`. */
export const refinements = (core: Core, situatie: Situatie): ReadonlyArray<string> => {
  const wanted = new Set([
    ...obligations.flatMap((obligation) => needs(obligation, core.facts)),
    ...filingDay(core),
    ...reasonFacts(core),
    ...complaintFacts(core)
  ])
  const open = velden.filter((id) => situatie[id as keyof Situatie] === undefined && wanted.has(id))
  return open.filter((id) => !core.plan.ask.includes(id))
}

const filingDay = ({ ends }: Core): ReadonlyArray<string> =>
  ends.some(({ obligation, end }) => obligation.start === "ontvangst" && isUnknown(end)) ? ["ingediendOp"] : []

const reasonFacts = ({ facts, uitkomst }: Core): ReadonlyArray<string> =>
  uitkomst === "meer-nodig" ? [] : Table.openFacts(Rulebook.eligibility, facts)

/** A complaint that can be made goes on somewhere, and its stand decides what comes next. */
const complaintFacts = ({ soort, uitkomst }: Core): ReadonlyArray<string> =>
  soort === "klacht" && uitkomst === "mogelijk" ? [...organisatieVelden, "stand"] : []
