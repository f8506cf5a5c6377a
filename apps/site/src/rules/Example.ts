/**
 * What an obligation comes to on real days: the core's answer, for the days the worked examples speak of.
 *
 * @module
 */

import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { compute } from "@kracht/calendar/Term"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { deadline, startOf, termOf } from "@kracht/rules/Deadline"
import { dayOf } from "@kracht/rules/Moment"
import type { Obligation } from "@kracht/rules/Obligation"
import { type Skipped, skippedDays } from "@kracht/rules/Skipped"
import { current } from "../regulation/Versions.ts"
import { bound } from "./Bound.ts"

/** A day of receipt, the last day that follows, and the days that did not count or that moved it. */
export interface Example {
  readonly ontvangen: PlainDate
  readonly uiterlijk: PlainDate
  readonly overgeslagen: ReadonlyArray<Skipped>
}

/** The examples of an obligation that starts with receipt; none for one that starts otherwise. */
export const examplesOf = (obligation: Obligation): ReadonlyArray<Example> =>
  isReceived(obligation) ? receiptDays.flatMap((day) => exampleOn(obligation, day)) : []

/** A complaint, or a request for one's data. */
const isReceived = ({ start }: Obligation): boolean => start === "ontvangst" || start === "ontvangst-verzoek"

/** A few that show most, and the others: a day without free days after it, one before a weekend, one before a feast. */
export const fewOf = (
  examples: ReadonlyArray<Example>
): { readonly shown: ReadonlyArray<Example>; readonly folded: ReadonlyArray<Example> } => {
  const weekend = ({ reden }: Skipped): boolean => reden === "zaterdag" || reden === "zondag"
  const kinds: ReadonlyArray<(example: Example) => boolean> = [
    ({ overgeslagen }) => overgeslagen.length === 0,
    ({ overgeslagen }) => overgeslagen.length > 0 && overgeslagen.every(weekend),
    ({ overgeslagen }) => !overgeslagen.every(weekend)
  ]
  const shown = kinds.flatMap((kind) => examples.find(kind) ?? [])
  return { shown, folded: examples.filter((example) => !shown.includes(example)) }
}

const receiptDays: ReadonlyArray<PlainDate> = [
  ...new Set(
    voorbeelden
      .filter((voorbeeld) => holdsUnder(voorbeeld, current))
      .map(({ situatie }) => situatie["ingediendOp"])
      .filter((day) => typeof day === "string")
      .map((day) => dayOf(day, "ingediendOp"))
      .filter((day) => typeof day === "number")
  )
].sort((a, b) => a - b)

const exampleOn = (obligation: Obligation, ontvangen: PlainDate): ReadonlyArray<Example> => {
  const { terms, readings } = bound
  const start = startOf(obligation, { [obligation.start]: ontvangen }, terms, readings)
  if (!("event" in start) || start.day === undefined) return []
  const uiterlijk = deadline(obligation, start.day, terms, readings)
  const lasting = termOf(obligation, terms)
  const dagen = compute(start.day, lasting, readings.werkdag)
  if (isRefusal(uiterlijk) || isRefusal(dagen)) return []
  return [
    { ontvangen, uiterlijk, overgeslagen: skippedDays({ ...dagen, einde: uiterlijk }, lasting, readings.werkdag) }
  ]
}
