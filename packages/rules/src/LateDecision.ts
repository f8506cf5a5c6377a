/**
 * What does a late decision cost the municipality?
 *
 * @module
 */
import { addDays, type PlainDate, parts } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { StatutoryObligation } from "./Obligation.ts"

/** The two weeks the municipality has after a written notice of default. */
export const obligation: StatutoryObligation = {
  id: "besluit-na-ingebrekestelling",
  by: "gemeente",
  towards: "indiener",
  what: { nl: "alsnog een besluit", en: "a decision after all" },
  start: "ingebrekestelling",
  fulfilledBy: "besluit",
  term: { stelsel: "wet", aantal: 2, eenheid: "weken" },
  statute: "Awb art. 4:17 lid 3",
  readings: []
}

/** The penalty runs at most so many days (Awb 4:17 lid 1; the Algemene termijnenwet does not apply to them). */
export const MAX_DAYS = 42

/** Euros a day: for the first fourteen days, the next fourteen, and the rest. */
export interface Tariff {
  /** The first year it holds for. */
  readonly from: number
  readonly bron: string
  readonly euros: readonly [number, number, number]
}

/** The tariffs, newest first; amounts are adjusted by decree. */
export const tariffs: ReadonlyArray<Tariff> = [
  { from: 2019, bron: "Stcrt. 2018, 65542", euros: [23, 35, 45] },
  { from: 0, bron: "Awb art. 4:17 lid 2", euros: [20, 30, 40] }
]

/** What a penalty is computed from. */
export interface Question {
  /** The last day of the term for deciding, already extended. */
  readonly beslistermijnEinde: PlainDate
  readonly ingebrekestellingOntvangen: PlainDate
  /** The day of the decision; null while there is none. */
  readonly besluit: PlainDate | null
}

/** A penalty: from which day, over how many days, and how much. */
export interface Penalty {
  /** The notice came before the term had passed: nothing runs. */
  readonly prematuur: boolean
  /** The first day the penalty is owed for, if there is no decision by then; null only when premature. */
  readonly eersteDag: PlainDate | null
  readonly dagen: number
  readonly bedragEuro: number
}

const NOTHING: Penalty = { prematuur: true, eersteDag: null, dagen: 0, bedragEuro: 0 }

/**
 * The penalty for a late decision (Awb 4:17).
 *
 * The two weeks are a term set by statute, so the Algemene termijnenwet extends them unless `extended` says otherwise:
 * no ruling on it is known, and the answer without it is given beside.
 */
export const penalty = (question: Question, extended: boolean): Penalty | Refusal => {
  const { beslistermijnEinde, ingebrekestellingOntvangen, besluit } = question
  if (ingebrekestellingOntvangen <= beslistermijnEinde) return NOTHING
  const { aantal } = obligation.term
  const twoWeeks = extended
    ? Term.end(ingebrekestellingOntvangen, obligation.term)
    : addDays(ingebrekestellingOntvangen, aantal * 7)
  if (isRefusal(twoWeeks)) return twoWeeks
  const eersteDag = addDays(twoWeeks, 1)
  if (isRefusal(eersteDag)) return eersteDag
  const dagen = besluit === null ? MAX_DAYS : Math.min(MAX_DAYS, Math.max(0, besluit - eersteDag))
  return { prematuur: false, eersteDag, dagen, bedragEuro: owed(eersteDag, dagen) }
}

/** Each day at the tariff of its own year. */
const owed = (first: PlainDate, days: number): number => {
  let sum = 0
  for (let day = 0; day < days; day++) sum += rate((first + day) as PlainDate, day)
  return sum
}

const rate = (date: PlainDate, day: number): number => {
  const { jaar } = parts(date)
  const { euros } = tariffs.find(({ from }) => jaar >= from) as Tariff
  return euros[day < 14 ? 0 : day < 28 ? 1 : 2]
}
