/**
 * By when must the municipality decide on an application?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import type { Refusal } from "@kracht/calendar/Refusal"
import type * as Term from "@kracht/calendar/Term"
import { type Suspension, suspended } from "./Objection.ts"
import type { StatutoryObligation } from "./Obligation.ts"

/** A decision on an application, where no other statute or by-law sets a term. */
export const obligation: StatutoryObligation = {
  id: "besluit",
  by: "gemeente",
  towards: "indiener",
  what: { nl: "een besluit op uw aanvraag", en: "a decision on your application" },
  start: "ontvangst-aanvraag",
  fulfilledBy: "besluit",
  term: { stelsel: "wet", aantal: 8, eenheid: "weken" },
  statute: "Awb art. 4:13 lid 2",
  readings: ["besluit.start"]
}

/**
 * The term for a decision: eight weeks from receipt of the application, longer by the days it stood still while the
 * application was completed (Awb 4:15). A date the municipality named in time replaces it (Awb 4:14 lid 3).
 */
export const decisionBy = (
  ontvangen: PlainDate,
  suspensions: ReadonlyArray<Suspension> = []
): Term.Computed | Refusal => suspended(ontvangen, obligation.term, suspensions)
