/**
 * By when must a provider of youth care respond to a judgement, and publish its annual report?
 *
 * @module
 */
import { fromIso, type PlainDate, parts } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { StatutoryObligation } from "./Obligation.ts"

/** A written reaction to the committee's judgement: which measures, or why none. */
export const reaction: StatutoryObligation = {
  id: "reactie-aanbieder",
  by: "aanbieder",
  towards: "indiener",
  what: { nl: "een brief over wat er verandert", en: "a letter about what will change" },
  start: "oordeel",
  fulfilledBy: "reactie",
  term: { stelsel: "wet", aantal: 1, eenheid: "maanden" },
  statute: "Jeugdwet art. 4.2.1 lid 5",
  readings: []
}

/** The statutory annual report of each provider, made public after it was adopted. */
export const publication: StatutoryObligation = {
  id: "openbaarmaking-jaarverslag",
  by: "aanbieder",
  towards: "publiek",
  what: { nl: "het jaarverslag openbaar maken", en: "make the annual report public" },
  start: "vaststelling-jaarverslag",
  fulfilledBy: "openbaarmaking-jaarverslag",
  term: { stelsel: "wet", aantal: 10, eenheid: "dagen" },
  statute: "Jeugdwet art. 4.3.2 lid 1",
  readings: []
}

/** The last day for the provider's reaction to a judgement it received. */
export const reactionBy = (oordeelOntvangen: PlainDate): Term.Computed | Refusal =>
  Term.compute(oordeelOntvangen, reaction.term)

/** The last day to make an annual report public, and whether a decree still to come could move it. */
export interface Publication {
  readonly uiterlijk: PlainDate
  readonly voorlopig: boolean
}

/**
 * The last day to make an annual report public: ten days after it was adopted, and in any case before 1 June of the year
 * after the year it is about. A fixed date does not end a term, so 31 May is never extended. While the day of adoption is
 * not known it is 31 May. Refuses a report that was adopted before its year was over, by `vastgesteld`.
 */
export const publicationBy = (vastgesteld: PlainDate | undefined, verslagjaar: number): Publication | Refusal => {
  const lastOfMay = fromIso(`${verslagjaar + 1}-05-31`, "jaar")
  if (isRefusal(lastOfMay)) return lastOfMay
  if (vastgesteld === undefined) return { uiterlijk: lastOfMay, voorlopig: false }
  if (parts(vastgesteld).jaar <= verslagjaar)
    return refuse("ongeldige-datum", "vastgesteld", "Een verslag wordt vastgesteld na het jaar waarover het gaat.")
  const tenDays = Term.compute(vastgesteld, publication.term)
  if (isRefusal(tenDays)) return { ...tenDays, veld: "vastgesteld" }
  const { einde, voorlopig } = tenDays
  return einde < lastOfMay ? { uiterlijk: einde, voorlopig } : { uiterlijk: lastOfMay, voorlopig: false }
}

/** The year an annual report adopted on a day is about, when nothing else is said: the year before. */
export const reportYear = (vastgesteld: PlainDate): number => parts(vastgesteld).jaar - 1
