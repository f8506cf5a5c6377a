/**
 * By when must the municipality decide on an application?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { type Refusal, refuse } from "@kracht/calendar/Refusal"
import { notADay } from "./Moment.ts"
import { SINCE } from "./Objection.ts"
import type { StatutoryObligation } from "./Obligation.ts"
import { type Suspended, type Suspension, suspended } from "./Suspension.ts"

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
 * application was completed (Awb 4:15). Where another statute or a by-law sets a term, or the municipality named another day
 * in time (Awb 4:14 lid 3), that one holds and this one does not.
 */
export const decisionBy = (
  aanvraagOntvangen: PlainDate,
  suspensions: ReadonlyArray<Suspension> = []
): Suspended | Refusal => {
  const wrong = notADay({ aanvraagOntvangen })
  if (wrong !== undefined) return wrong
  return toIso(aanvraagOntvangen) < SINCE
    ? refuse("niet-onderbouwd", "aanvraagOntvangen", `Deze termijn geldt sinds ${SINCE}.`)
    : suspended(aanvraagOntvangen, obligation.term, suspensions)
}
