/**
 * By when must the municipality decide on an application?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
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

/** The municipality told the applicant that it needs longer, and named another day (Awb 4:14 lid 3). */
export interface Postponement {
  readonly meegedeeldOp: PlainDate
  readonly totEnMet: PlainDate
}

/** The days of the term, and the last day to decide. */
export interface DecisionTerm extends Suspended {
  /** The end of the term, or the day named in time. */
  readonly last: PlainDate
  /** Was another day named in time, so that it holds? */
  readonly postponed: boolean
}

/**
 * The term for a decision: eight weeks from receipt of the application, longer by the days it stood still while the
 * application was completed (Awb 4:15). Another day that the municipality named within it replaces its end, and is not
 * extended: it is a day, not a term (Awb 4:14 lid 3). Nobody is asked to complete what has not come in. Where another statute or a by-law sets a term, that one holds and this
 * one does not.
 */
export const decisionBy = (
  aanvraagOntvangen: PlainDate,
  suspensions: ReadonlyArray<Suspension> = [],
  postponement?: Postponement
): DecisionTerm | Refusal => {
  const wrong = notADay({ aanvraagOntvangen, ...postponement })
  if (wrong !== undefined) return wrong
  if (toIso(aanvraagOntvangen) < SINCE)
    return refuse("niet-onderbouwd", "aanvraagOntvangen", `Deze termijn geldt sinds ${SINCE}.`)
  const term = suspended(aanvraagOntvangen, obligation.term, suspensions)
  if (isRefusal(term)) return term
  if (suspensions.some(({ verzocht }) => verzocht < aanvraagOntvangen))
    return refuse("ongeldige-datum", "verzocht", "verzocht ligt niet voor aanvraagOntvangen.")
  return postponement === undefined ? asItWas(term) : postponedBy(term, aanvraagOntvangen, postponement)
}

/** A day named after the end of the term changes nothing. */
const postponedBy = (
  term: Suspended,
  aanvraagOntvangen: PlainDate,
  { meegedeeldOp, totEnMet }: Postponement
): DecisionTerm | Refusal => {
  const { einde } = term.computed
  if (meegedeeldOp < aanvraagOntvangen)
    return refuse("ongeldige-datum", "meegedeeldOp", "meegedeeldOp ligt niet voor aanvraagOntvangen.")
  if (meegedeeldOp > einde) return asItWas(term)
  return totEnMet > einde
    ? { ...term, last: totEnMet, postponed: true }
    : refuse("ongeldige-datum", "totEnMet", "totEnMet ligt na de laatste dag van de termijn die er al was.")
}

const asItWas = (term: Suspended): DecisionTerm => ({ ...term, last: term.computed.einde, postponed: false })
