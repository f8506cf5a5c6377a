import { MAX, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import * as WorkingDay from "@kracht/calendar/WorkingDay"
import { constantFrom, integer, assert as property, property as that } from "fast-check"
import { describe, expect, it } from "vitest"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, EPOCH, iso } from "./oracle/CivilDays.ts"
import { FROM, works } from "./oracle/FreeDays.ts"
import { runs, STEP, sampled } from "./Sample.ts"

const FIRST = at("2005-01-01")
const LAST = at("2060-12-31")
const EVENTS = LAST - FIRST + 1
/** The longest term in working days that is tried for every event. */
const LONGEST = 60

describe("elke gebeurtenis van 2005 tot en met 2060, 1 tot en met 60 werkdagen, vijf lezingen", () => {
  it.each(WorkingDay.policies)("%s: vooruit, dag voor dag geteld", (policy) => {
    const differ = new Mismatches()
    const counts = works[policy] ?? new Uint8Array()
    for (let event = FIRST; event <= LAST; event += STEP)
      for (let n = 0, place = event; n < LONGEST; ) {
        if (counts[++place] !== 1) continue
        n++
        const answer = WorkingDay.add((event - EPOCH) as PlainDate, n, policy)
        differ.compare(answer, place - EPOCH, () => `${n} werkdagen na ${iso[event]}`)
      }
    differ.none(sampled(EVENTS) * LONGEST)
  })

  it.each(WorkingDay.policies)("%s: terug, dag voor dag geteld", (policy) => {
    const differ = new Mismatches()
    const counts = works[policy] ?? new Uint8Array()
    const first = at("2005-06-01") // sixty working days back is still in 2005
    for (let event = first; event <= LAST; event += STEP)
      for (let n = 0, place = event; n < LONGEST; ) {
        if (counts[--place] !== 1) continue
        n++
        const answer = WorkingDay.subtract((event - EPOCH) as PlainDate, n, policy)
        differ.compare(answer, place - EPOCH, () => `${n} werkdagen voor ${iso[event]}`)
      }
    differ.none(sampled(LAST - first + 1) * LONGEST)
  })

  it.each(WorkingDay.policies)("%s: tussen twee dagen, dag voor dag geteld, heen en terug", (policy) => {
    const differ = new Mismatches()
    const counts = works[policy] ?? new Uint8Array()
    for (let from = FIRST; from <= LAST; from += STEP) {
      let between = 0
      for (let to = from; to <= from + 90; to++) {
        if (to > from) between += counts[to] ?? 0
        const [a, b] = [(from - EPOCH) as PlainDate, (to - EPOCH) as PlainDate]
        differ.compare(WorkingDay.countBetween(a, b, policy), between, () => `${iso[from]} tot ${iso[to]}`)
        if (between > 0)
          differ.compare(WorkingDay.countBetween(b, a, policy), -between, () => `${iso[to]} tot ${iso[from]}`)
      }
    }
    expect(differ.checked).toBeGreaterThan(sampled(EVENTS) * 91)
    differ.none(differ.checked)
  })
})

describe("een lezing", () => {
  it("is zonder keuze W32", () => {
    const event = day("2026-04-02") // Thursday before Good Friday
    expect(WorkingDay.add(event, 1)).toBe(WorkingDay.add(event, 1, "W32"))
    expect(toIso(answered(WorkingDay.add(event, 1)))).toBe("2026-04-07")
    expect(WorkingDay.subtract(day("2026-04-07"), 1)).toBe(event)
    expect(WorkingDay.countBetween(event, day("2026-04-07"))).toBe(1)
    expect(WorkingDay.isWorkingDay(day("2026-04-03"))).toBe(false)
    expect(WorkingDay.isWorkingDay(day("2026-05-15"))).toBe(true)
  })

  it.each([
    ["W0", "2026-04-03", true],
    ["WX", "2026-04-03", true],
    ["W31", "2026-04-03", true],
    ["W32", "2026-04-03", false],
    ["W33", "2026-04-03", false],
    ["W0", "2026-05-05", true],
    ["WX", "2026-05-05", true],
    ["W31", "2026-05-05", false],
    ["W32", "2026-05-05", false],
    ["W33", "2026-05-05", false],
    ["W0", "2026-05-15", true],
    ["WX", "2026-05-15", true],
    ["W31", "2026-05-15", true],
    ["W32", "2026-05-15", true],
    ["W33", "2026-05-15", false],
    ["W0", "2026-12-25", true],
    ["WX", "2026-12-25", false],
    ["W31", "2026-12-25", false]
  ] as const)("%s: is %s een werkdag? %s", (policy, date, expected) => {
    expect(WorkingDay.isWorkingDay(day(date), policy)).toBe(expected)
  })

  it("laat bij meer vrije dagen nooit een eerdere dag uitkomen", () => {
    const place = integer({ min: FROM, max: at("2198-12-31") })
    property(
      that(place, integer({ min: 1, max: 200 }), (event, n) => {
        const ends = WorkingDay.policies.map((policy) => answered(WorkingDay.add(dayAt(event), n, policy)))
        expect([...ends].sort((a, b) => a - b)).toEqual(ends)
      }),
      { seed: 2026, numRuns: runs(3000) }
    )
  })

  it("die niet bestaat, wordt geweigerd", () => {
    const unknown: ReadonlyArray<string> = ["W34", "", "w32", "toString", "__proto__", "constructor"]
    for (const policy of unknown as ReadonlyArray<WorkingDay.Policy>) {
      const refusals = [
        WorkingDay.isWorkingDay(day("2026-01-05"), policy),
        WorkingDay.add(day("2026-01-05"), 5, policy),
        WorkingDay.subtract(day("2026-01-05"), 5, policy),
        WorkingDay.countBetween(day("2026-01-05"), day("2026-02-05"), policy)
      ]
      for (const refusal of refusals)
        expect(refusal).toEqual({
          _tag: "Weigering",
          code: "onbekende-lezing",
          veld: "lezing",
          melding: "Kies een van: W0, WX, W31, W32, W33."
        })
    }
  })
})

it("optellen, aftrekken en tellen passen op elkaar, ook ver weg", () => {
  const place = integer({ min: at("2010-01-01"), max: at("2190-12-31") })
  property(
    that(place, integer({ min: 1, max: 1000 }), constantFrom(...WorkingDay.policies), (event, n, policy) => {
      const from = dayAt(event)
      const to = answered(WorkingDay.add(from, n, policy))
      expect(WorkingDay.countBetween(from, to, policy)).toBe(n)
      expect(WorkingDay.isWorkingDay(to, policy)).toBe(true)
      if (WorkingDay.isWorkingDay(from, policy) === true) expect(WorkingDay.subtract(to, n, policy)).toBe(from)
    }),
    { seed: 2026, numRuns: runs(3000) }
  )
})

describe("de rand van de kalender", () => {
  /** 31 December 2199 is a Tuesday, so it is the last working day. */
  it("is de laatste dag, en geen dag verder", () => {
    expect(WorkingDay.add((MAX - 1) as PlainDate, 1)).toBe(MAX)
    expect(WorkingDay.add(MAX, 1)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    expect(WorkingDay.add((MAX - 1) as PlainDate, 2)).toMatchObject({ code: "buiten-kalender" })
    expect(WorkingDay.countBetween((MAX - 1) as PlainDate, MAX)).toBe(1)
  })

  /** 1 January 2005 is a Saturday, so 3 January is the first working day. */
  it("is de eerste werkdag, en geen dag eerder", () => {
    expect(WorkingDay.subtract(day("2005-01-04"), 1)).toBe(day("2005-01-03"))
    expect(WorkingDay.subtract(day("2005-01-04"), 2)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    expect(WorkingDay.subtract(day("2005-01-01"), 1)).toMatchObject({ code: "buiten-kalender" })
    expect(WorkingDay.add(day("2005-01-01"), 1)).toBe(day("2005-01-03"))
    expect(WorkingDay.countBetween(day("2005-01-01"), day("2005-01-03"))).toBe(1)
  })

  it("vóór 2005 is niet onderbouwd", () => {
    const before = day("2004-12-31")
    const refused = { _tag: "Weigering", code: "niet-onderbouwd", veld: "datum" }
    expect(WorkingDay.add(before, 1)).toMatchObject(refused)
    expect(WorkingDay.subtract(before, 1)).toMatchObject(refused)
    expect(WorkingDay.countBetween(before, day("2026-01-01"))).toMatchObject(refused)
    expect(WorkingDay.countBetween(day("2026-01-01"), before)).toMatchObject(refused)
    expect(WorkingDay.isWorkingDay(before)).toMatchObject(refused)
  })
})
