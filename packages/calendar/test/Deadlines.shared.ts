import { holidayName, marksOf } from "@kracht/calendar/Holiday"
import { localDay } from "@kracht/calendar/Instant"
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { compute, end } from "@kracht/calendar/Term"
import { add, isWorkingDay, type Policy, policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { type Case, casesOf, ofKind, UNITS } from "./Cases.ts"
import { answered, day } from "./Days.ts"

interface TermCase extends Case {
  readonly kind: "term"
  readonly inputs: { readonly event: string; readonly n: number; readonly unit: keyof typeof UNITS }
  readonly expected: {
    readonly start: string
    readonly nominal_end: string
    readonly end: string
    readonly atw_applies: boolean
    readonly late_from: string
  }
  readonly provisional: boolean
}

interface WorkdaysCase extends Case {
  readonly kind: "workdays"
  readonly inputs: { readonly event: string; readonly n: number }
  readonly expected: { readonly end: string; readonly by_policy: Readonly<Record<Policy, string>> }
  readonly provisional: boolean
}

interface FreeDayCase extends Case {
  readonly kind: "free_day"
  readonly inputs: { readonly date: string }
  readonly expected: {
    readonly atw_free: boolean
    readonly holiday: string | null
    readonly workday_by_policy: Readonly<Record<Policy, boolean>>
  }
  readonly provisional: boolean
}

interface InstantCase extends Case {
  readonly kind: "instant"
  readonly inputs: { readonly utc: string; readonly workdays: number; readonly weeks: number }
  readonly expected: { readonly local_date: string; readonly workday_end: string; readonly six_weeks_end: string }
}

const cases = casesOf("deadlines.json")
const DECIDED = "2028-12-31"

describe("termijnen", () => {
  it.each(ofKind<TermCase>(cases, "term"))("$id", ({ inputs, expected, provisional }) => {
    const term = { stelsel: "wet", aantal: inputs.n, eenheid: UNITS[inputs.unit] } as const
    const computed = answered(compute(day(inputs.event), term))
    expect({
      start: toIso(computed.begint),
      nominal_end: toIso(computed.nominaalEinde),
      end: toIso(computed.einde),
      atw_applies: computed.termijnenwet,
      late_from: toIso(computed.teLaatVanaf)
    }).toEqual(expected)
    if (provisional) expect(computed.voorlopig).toBe(true)
    if (expected.end <= DECIDED || !expected.atw_applies) expect(computed.voorlopig).toBe(false)
  })
})

describe("werkdagen", () => {
  it.each(ofKind<WorkdaysCase>(cases, "workdays"))("$id", ({ inputs, expected, provisional }) => {
    const ends = policies.map((policy) => [policy, toIso(answered(add(day(inputs.event), inputs.n, policy)))])
    expect(Object.fromEntries(ends)).toEqual(expected.by_policy)
    const term = { stelsel: "regeling", aantal: inputs.n, eenheid: "werkdagen" } as const
    const computed = answered(compute(day(inputs.event), term))
    expect(toIso(computed.einde)).toBe(expected.end)
    if (provisional) expect(computed.voorlopig).toBe(true)
    if (expected.by_policy.W33 <= DECIDED) expect(computed.voorlopig).toBe(false)
  })
})

describe("vrije dagen", () => {
  /** The cases name the article beside the day; the calendar names the day. */
  const named = (holiday: string | null): string | null =>
    holiday === "gelijkgesteld bij KB (art. 3 lid 3)"
      ? "gelijkgesteld bij koninklijk besluit"
      : (holiday?.replace(/ \(art\. 3 lid \d\)$/u, "") ?? null)

  it.each(ofKind<FreeDayCase>(cases, "free_day"))("$id", ({ inputs, expected }) => {
    const date = day(inputs.date)
    expect(marksOf(date) !== 0).toBe(expected.atw_free)
    expect(holidayName(date)).toBe(named(expected.holiday))
    const works = policies.map((policy) => [policy, isWorkingDay(date, policy)])
    expect(Object.fromEntries(works)).toEqual(expected.workday_by_policy)
  })
})

describe("momenten", () => {
  it.each(ofKind<InstantCase>(cases, "instant"))("$id", ({ inputs, expected }) => {
    const date: PlainDate = answered(localDay(inputs.utc))
    expect({
      local_date: toIso(date),
      workday_end: toIso(answered(add(date, inputs.workdays))),
      six_weeks_end: toIso(answered(end(date, { stelsel: "wet", aantal: inputs.weeks, eenheid: "weken" })))
    }).toEqual(expected)
  })
})
