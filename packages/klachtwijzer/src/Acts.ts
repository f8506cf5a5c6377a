/**
 * In which order can steps be taken: with which to begin, what else can be done now, and what comes later?
 *
 * @module
 */
import type { Step } from "@kracht/rules/Step"

/** Steps that are no act of the reader, or only one after the next: they come further down. */
const later: ReadonlySet<Step> = new Set<Step>([
  "reactie-aanbieder",
  "advies-bespreken",
  "doorzenden",
  "afspraak-vragen",
  "dwangsom",
  "gesprek-gemeente",
  "hoorzitting",
  "hoorzitting-na-gesprek",
  "beslissing-op-bezwaar",
  "te-laat-beslist-op-bezwaar",
  "beroep-na-beslissing",
  "beroep-na-twee-weken"
])

/** Steps that only say what cannot be done, or what others do: never the one to begin with. */
const told: ReadonlySet<Step> = new Set<Step>(["geen-bezwaar", "doorverwijzing"])

/** Who stands beside a reader. */
const support: ReadonlySet<Step> = new Set<Step>(["vertrouwenspersoon", "recht-op-vertrouwenspersoon"])

/** Steps that lead to the external committee: they must say which, or that it is not known. */
export const toCommittee: ReadonlySet<Step> = new Set<Step>([
  "externe-commissie",
  "externe-commissie-zes-weken",
  "direct-extern",
  "doorverwijzing",
  "alsnog-extern",
  "commissie-vragen"
])

/** The steps of an outcome: the one to begin with, the others that can be taken now, and what comes later. */
export interface Acts {
  readonly first: Step
  readonly others: ReadonlyArray<Step>
  readonly later: ReadonlyArray<Step>
}

/** Steps in that order, of an outcome that has some; whoever is refused hears first who stands beside them. */
export const actsOf = (steps: ReadonlyArray<Step>, uitkomst: "mogelijk" | "niet-mogelijk"): Acts => {
  const now = steps.filter((step) => !later.has(step))
  const acts = now.filter((step) => !told.has(step))
  const first = (uitkomst === "niet-mogelijk" ? acts.find((step) => support.has(step)) : undefined) ?? acts[0]
  if (first === undefined) throw new Error(`Met ${steps.join(", ")} is niets om mee te beginnen.`)
  return { first, others: now.filter((step) => step !== first), later: steps.filter((step) => later.has(step)) }
}
