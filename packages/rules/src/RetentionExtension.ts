/**
 * What does each extension of the time that a complaint file is kept come to?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { type Besluitmoment, endIn, furthest, momentIn, type Period } from "./Extension.ts"
import { checkedDay, faultAt } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import type { Because } from "./Reason.ts"
import type { Bewaarbegin } from "./Retention.ts"
import type { Bewaarvraag, Verlenging } from "./RetentionQuestion.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Invoerfout } from "./Situation.ts"
import * as Table from "./Table.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** What an extension comes to, and the furthest day it could have set. */
export interface Extended {
  readonly allowed: boolean | Onbekend
  readonly end: PlainDate | Onbekend
  readonly furthest: PlainDate | null
  readonly because: ReadonlyArray<Because>
}

/** The period that runs, both days included; where none is known, from which event it will count and whom to ask. */
export type Running = Period | { readonly begin: Bewaarbegin | null; readonly asks: Onbekend }

/** Each extension counts from the end that holds by then; one that is not allowed changes nothing. */
export const extend = (
  vraag: Bewaarvraag,
  first: Running,
  from: string,
  readings: Readings
): ReadonlyArray<Extended> | Invoerfout => {
  const extended: Array<Extended> = []
  let period = first
  /** The field of the day that the last period ends by. */
  let by = from
  for (const [i, verlenging] of (vraag.verlengingen ?? []).entries()) {
    const next = extendOnce(verlenging, vraag, period, readings)
    if (isRefusal(next)) return faultAt(next, by)
    extended.push(next)
    if (next.allowed === true && "end" in period && !isUnknown(next.end)) {
      period = { from: (period.end + 1) as PlainDate, end: next.end }
      by = `verlengingen/${i}/totEnMet`
    }
  }
  return extended
}

const extendOnce = (
  verlenging: Verlenging,
  vraag: Bewaarvraag,
  period: Running,
  readings: Readings
): Extended | Refusal => {
  const end = "end" in period ? period.end : period.asks
  const limit = isUnknown(end) ? null : furthest(end, readings)
  if (isRefusal(limit)) return limit
  const asked = checkedDay(verlenging.totEnMet)
  const authority = Table.decide(Rulebook.extensionAuthority, {
    ...readings,
    dossierVan: vraag.dossierVan as NonNullable<Bewaarvraag["dossierVan"]>,
    verlengtDoor: verlenging.door
  })
  const ground = Table.decide(Rulebook.extensionGrounds, { ...readings, reden: verlenging.reden })
  const rows = Table.candidates(Rulebook.extension, {
    ...readings,
    bevoegd: authority.outcome,
    redenTelt: ground.outcome,
    opSchrift: verlenging.opSchrift,
    besluitmoment: momentOf(checkedDay(verlenging.beslotenOp), vraag, period),
    ...(isUnknown(end) ? {} : { nieuwEinde: endIn(asked, end, limit) })
  })
  const because = [
    ...authority.because,
    ...ground.because,
    ...(rows.length === 1 ? rows.flatMap((row) => row.because) : [])
  ]
  if (rows.every(({ outcome }) => outcome === "mag-niet")) return { allowed: false, end, furthest: limit, because }
  if (isUnknown(end)) return { allowed: end, end, furthest: null, because }
  return { allowed: true, end: asked, furthest: limit, because }
}

/** When it was decided: seen from the day asked about, and from the period that ran. */
const momentOf = (decided: PlainDate, { peildatum }: Bewaarvraag, period: Running): Besluitmoment | undefined => {
  if (peildatum !== undefined && decided > checkedDay(peildatum)) return "na-peildatum"
  if ("begin" in period) return period.begin === "nog-niet" ? "te-vroeg" : undefined
  return momentIn(decided, period)
}
