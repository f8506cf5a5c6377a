/**
 * By when must a provider of youth care respond to a judgement, and publish its annual report?
 *
 * @module
 */
import { addDays, fromIso, type PlainDate, parts } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { notADay } from "./Moment.ts"
import type { StatutoryObligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"

/** A written reaction to the committee's judgement: which measures, or why none. */
export const reaction: StatutoryObligation = {
  id: "reactie-aanbieder",
  by: "aanbieder",
  towards: "indiener",
  what: {
    nl: "schrijven of er iets verandert, en wat",
    en: "write whether anything will change, and what"
  },
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
 * after the year it is about. A fixed date does not end a term, so as read 31 May is never extended; under the other
 * reading it is, like the end of a term. While the day of adoption is not known it is that day. Refuses a report that was adopted before its year was over, by `vastgesteld`.
 */
export const publicationBy = (
  vastgesteld: PlainDate | undefined,
  verslagjaar: number,
  read: Readings["jaarverslag.uiterlijk"]
): Publication | Refusal => {
  const last = lastOfMay(verslagjaar, read)
  if (isRefusal(last) || vastgesteld === undefined) return last
  const wrong = notADay({ vastgesteld })
  if (wrong !== undefined) return wrong
  if (parts(vastgesteld).jaar <= verslagjaar)
    return refuse("ongeldige-datum", "vastgesteld", "Een verslag wordt vastgesteld na het jaar waarover het gaat.")
  const tenDays = Term.compute(vastgesteld, publication.term)
  if (isRefusal(tenDays)) return { ...tenDays, veld: "vastgesteld" }
  const { einde, voorlopig } = tenDays
  return einde < last.uiterlijk ? { uiterlijk: einde, voorlopig } : last
}

/** 31 May, or the first day after it that is not free. */
const lastOfMay = (verslagjaar: number, read: Readings["jaarverslag.uiterlijk"]): Publication | Refusal => {
  const fixed = fromIso(`${verslagjaar + 1}-05-31`, "jaar")
  if (isRefusal(fixed) || read === "31-mei") return isRefusal(fixed) ? fixed : { uiterlijk: fixed, voorlopig: false }
  const before = addDays(fixed, -1)
  const moved = isRefusal(before) ? before : Term.compute(before, { stelsel: "wet", aantal: 1, eenheid: "dagen" })
  return isRefusal(moved) ? moved : { uiterlijk: moved.einde, voorlopig: moved.voorlopig }
}

/** The year an annual report adopted on a day is about, when nothing else is said: the year before. */
export const reportYear = (vastgesteld: PlainDate): number => parts(vastgesteld).jaar - 1
