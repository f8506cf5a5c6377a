/**
 * Which facts would only sharpen the other answers?
 *
 * @module
 */
import * as Composition from "./Composition.ts"
import { obligations } from "./Deadline.ts"
import type { Core } from "./Decision.ts"
import * as Rulebook from "./Rulebook.ts"
import { organisatieVelden, type Situatie, velden } from "./Situation.ts"

/**
 * Facts not given that can still change counters, terms, next steps or reasons, but neither `soort` nor `uitkomst`: read
 * off the diagram of all decisions together, so none is listed that cannot matter. No reading is fixed here, for an
 * answer also says what changes under another reading.
 */
export const refinements = ({ plan }: Core, situatie: Situatie): ReadonlyArray<string> => {
  const { facts, outcomes } = Composition.remaining(Rulebook.whole(), situatie)
  const wanted = new Set([...facts, ...partnerFacts(outcomes), ...filingDay(facts, outcomes, situatie)])
  return velden.filter((id) => wanted.has(id) && situatie[id as keyof Situatie] === undefined && !plan.ask.includes(id))
}

/** Which organisation it is decides which committee, wherever a committee can be shown. */
const partnerFacts = (outcomes: ReadonlyArray<Composition.Outcomes>): ReadonlyArray<string> =>
  outcomes.some(Rulebook.isComplaint) ? organisatieVelden : []

/** The day of filing counts wherever a term that starts with it can exist, and where it tells that a complaint runs. */
const filingDay = (
  facts: ReadonlyArray<string>,
  outcomes: ReadonlyArray<Composition.Outcomes>,
  { loket }: Situatie
): ReadonlyArray<string> => {
  const started = obligations.filter(({ start }) => start === "ontvangst").map(({ id }) => Rulebook.dutyFact(id))
  const starts = outcomes.some((outcome) => started.some((duty) => outcome[duty] === true))
  return starts || (facts.includes("stand") && loket !== "jeugdstem") ? ["ingediendOp"] : []
}
