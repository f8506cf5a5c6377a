/**
 * What does a late decision cost the municipality?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { notADay } from "./Moment.ts"
import { SINCE } from "./Objection.ts"
import type { StatutoryObligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"

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
  readings: ["besluit.dwangsom-termijnenwet", "dwangsom.tarief"]
}

/** The decision that fixes the amount, after the last day it was owed for. */
export const fixing = { term: { stelsel: "wet", aantal: 2, eenheid: "weken" }, statute: "Awb art. 4:18" } as const

/** The penalty runs at most so many days (Awb 4:17 lid 1; the Algemene termijnenwet does not apply to them). */
export const MAX_DAYS = 42

/** Euros a day: for the first fourteen days, the next fourteen, and the rest. */
export interface Tariff {
  /** The first day (ISO) it holds for. */
  readonly vanaf: string
  readonly bron: string
  readonly euros: readonly [number, number, number]
}

/** The tariffs, newest first; amounts are adjusted by decree. */
export const tariffs: ReadonlyArray<Tariff> = [
  { vanaf: "2019-01-01", bron: "Stcrt. 2018, 65542", euros: [23, 35, 45] },
  { vanaf: SINCE, bron: "Awb art. 4:17 lid 2", euros: [20, 30, 40] }
]

/** The tariff of a day; none before there was a penalty. */
const tariffOf = (day: PlainDate): Tariff | undefined => tariffs.find(({ vanaf }) => toIso(day) >= vanaf)

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
  /** How many days at each rate of the tariff, in its order. */
  readonly perTarief: readonly [number, number, number]
  readonly bedragEuro: number
  /** The tariff it was reckoned with; null when nothing runs. */
  readonly tarief: Tariff | null
  /** The last day to fix the amount, where there is one to fix. */
  readonly vaststelling: Term.Computed | null
  /** Could a royal decree still to come move the first day? */
  readonly voorlopig: boolean
}

const NOTHING: Penalty = {
  prematuur: true,
  eersteDag: null,
  dagen: 0,
  perTarief: [0, 0, 0],
  bedragEuro: 0,
  tarief: null,
  vaststelling: null,
  voorlopig: false
}

/**
 * The penalty for a late decision (Awb 4:17), and when its amount must be fixed (4:18); refuses a notice received before there
 * was one.
 *
 * The two weeks are a term set by statute, so the Algemene termijnenwet extends them unless `extended` says otherwise: no
 * ruling on it is known. The amounts are those of the day the notice was received, unless they are read to be those of the
 * first day of the penalty, or of each day of it.
 */
export const penalty = (
  question: Question,
  extended: boolean,
  read: Readings["dwangsom.tarief"] = "ingebrekestelling"
): Penalty | Refusal => {
  const { beslistermijnEinde, ingebrekestellingOntvangen, besluit } = question
  const wrong = notADay({ beslistermijnEinde, ingebrekestellingOntvangen, ...(besluit === null ? {} : { besluit }) })
  if (wrong !== undefined) return wrong
  if (tariffOf(ingebrekestellingOntvangen) === undefined)
    return refuse("niet-onderbouwd", "ingebrekestellingOntvangen", `De dwangsom bestaat sinds ${SINCE}.`)
  if (ingebrekestellingOntvangen <= beslistermijnEinde) return NOTHING
  const twoWeeks = Term.compute(ingebrekestellingOntvangen, obligation.term)
  if (isRefusal(twoWeeks)) return { ...twoWeeks, veld: "ingebrekestellingOntvangen" }
  const eersteDag = ((extended ? twoWeeks.einde : twoWeeks.nominaalEinde) + 1) as PlainDate
  const tarief = tariffOf(read === "eerste-dag" ? eersteDag : ingebrekestellingOntvangen) as Tariff
  const dagen = besluit === null ? MAX_DAYS : Math.min(MAX_DAYS, Math.max(0, besluit - eersteDag))
  const fixed = dagen === 0 ? undefined : Term.compute((eersteDag + dagen - 1) as PlainDate, fixing.term)
  if (fixed !== undefined && isRefusal(fixed)) return { ...fixed, veld: "ingebrekestellingOntvangen" }
  const perTarief = atEachRate(dagen)
  return {
    prematuur: false,
    eersteDag,
    dagen,
    perTarief,
    bedragEuro:
      read === "per-dag"
        ? dayByDay(eersteDag, dagen)
        : perTarief.reduce((sum, days, rate) => sum + days * (tarief.euros[rate] as number), 0),
    tarief,
    vaststelling: fixed ?? null,
    voorlopig: extended && twoWeeks.voorlopig
  }
}

/** What each day costs by the tariff of that day. */
const dayByDay = (first: PlainDate, days: number): number => {
  let sum = 0
  for (let i = 0; i < days; i++) sum += tariffOf((first + i) as PlainDate)?.euros[Math.min(2, Math.floor(i / 14))] ?? 0
  return sum
}

/** The first fourteen days, the next fourteen, and the rest. */
const atEachRate = (days: number): readonly [number, number, number] => {
  const first = Math.min(days, 14)
  const second = Math.min(days - first, 14)
  return [first, second, days - first - second]
}
