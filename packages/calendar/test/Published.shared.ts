/** What courts, governments and other systems published; where they erred (`agree: false`) we must differ. */
import { marksOf } from "@kracht/calendar/Holiday"
import { addDays, addMonths, toIso } from "@kracht/calendar/PlainDate"
import { end, startBefore } from "@kracht/calendar/Term"
import { add, countBetween, type Policy } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { type Case, casesOf, ofKind, UNITS } from "./Cases.ts"
import { answered, day } from "./Days.ts"

interface Published<Kind extends string, Inputs, Answer> extends Case {
  readonly kind: Kind
  readonly inputs: Inputs
  readonly published: Answer
  readonly oracle: Answer
  readonly agree: boolean
}

type Term = Published<"term", { event: string; n: number; unit: keyof typeof UNITS }, string>
type Extension = Published<"atw1_extension", { nominal_end: string }, string>
type Workdays = Published<"workdays", { event: string; n: number }, string>
type List = Published<"holiday_list", { year: number; complete: boolean }, ReadonlyArray<string>>
type Months = Published<"workdays_per_month", { year: number; policy: Policy }, ReadonlyArray<number>>
type Fixed = Published<"fixed_date", { text: string; year: number }, string>

const cases = casesOf("published.json")

const holds = <A>(one: { readonly published: A; readonly oracle: A; readonly agree: boolean }, answer: A): void => {
  expect(answer).toEqual(one.oracle)
  if (one.agree) expect(answer).toEqual(one.published)
  else expect(answer).not.toEqual(one.published)
}

describe("gepubliceerd", () => {
  it.each(ofKind<Term>(cases, "term"))("$id", (one) => {
    const { event, n, unit } = one.inputs
    holds(one, toIso(answered(end(day(event), { stelsel: "wet", aantal: n, eenheid: UNITS[unit] }))))
  })

  it.each(ofKind<Extension>(cases, "atw1_extension"))("$id", (one) => {
    const nominal = day(one.inputs.nominal_end)
    holds(one, toIso(answered(end(answered(addDays(nominal, -42)), { stelsel: "wet", aantal: 6, eenheid: "weken" }))))
  })

  it.each(ofKind<Workdays>(cases, "workdays"))("$id", (one) => {
    holds(one, toIso(answered(add(day(one.inputs.event), one.inputs.n))))
  })

  /** The lists are partial: every day on them is free, and is no mere weekend. */
  it.each(ofKind<List>(cases, "holiday_list"))("$id", (one) => {
    holds(
      one,
      one.published.filter((date) => answered(marksOf(day(date))) > 1)
    )
  })

  it.each(ofKind<Months>(cases, "workdays_per_month"))("$id", (one) => {
    const { year, policy } = one.inputs
    const counts = Array.from({ length: 12 }, (_, i) => {
      const first = day(`${year}-${String(i + 1).padStart(2, "0")}-01`)
      const next = answered(addMonths(first, 1))
      return answered(countBetween(answered(addDays(first, -1)), answered(addDays(next, -1)), policy))
    })
    holds(one, counts)
  })

  /** "Voor 1 juni": counted back, so never extended (Algemene termijnenwet art. 1 lid 2). */
  it.each(ofKind<Fixed>(cases, "fixed_date"))("$id", (one) => {
    expect(one.inputs.text).toContain("voor 1 juni")
    const deadline = day(`${one.inputs.year}-06-01`)
    holds(one, toIso(answered(startBefore(deadline, { stelsel: "wet", aantal: 1, eenheid: "dagen" }))))
  })
})
