/**
 * `voorlopig` (design: equating a day by decree in a year without one yet could change a date in the answer), held
 * against its definition: imagine each single day after 2028 equated, and see whether a date changes.
 */
import { DECIDED_UNTIL } from "@kracht/calendar/EquatedDays"
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { type CivilUnit, compute, isUndecided } from "@kracht/calendar/Term"
import { add, policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, EPOCH, iso } from "./oracle/CivilDays.ts"
import { extended, governed, nominal } from "./oracle/Deadlines.ts"
import { isOrdinary } from "./oracle/FreeDays.ts"
import { STEP, sampled } from "./Sample.ts"

const UNDECIDED = at("2029-01-01")
const FIRST = at("2028-07-01")
const LAST = at("2030-06-30")

/** Does equating one undecided day up to `last` change what `end` answers? */
const someDecreeMoves = (last: number, end: (ordinary: (place: number) => boolean) => number): boolean => {
  const now = end(isOrdinary)
  for (let decreed = UNDECIDED; decreed <= last; decreed++)
    if (end((place) => place !== decreed && isOrdinary(place)) !== now) return true
  return false
}

const nthOrdinary = (event: number, n: number, ordinary: (place: number) => boolean): number => {
  let place = event
  for (let left = n; left > 0; ) if (ordinary(++place)) left--
  return place
}

describe("voorlopig", () => {
  it.each([
    [1, "dagen"],
    [2, "dagen"],
    [3, "dagen"],
    [10, "dagen"],
    [90, "dagen"],
    [91, "dagen"],
    [6, "weken"],
    [12, "weken"],
    [13, "weken"],
    [1, "maanden"],
    [3, "maanden"],
    [4, "maanden"],
    [1, "jaren"]
  ] as ReadonlyArray<[number, CivilUnit]>)(
    "een wettelijke termijn van %i %s, rond de jaarwisseling van 2028",
    (aantal, eenheid) => {
      const differ = new Mismatches()
      for (let event = FIRST; event <= LAST; event += STEP) {
        const end = nominal(event, aantal, eenheid)
        const expected =
          governed(aantal, eenheid) && someDecreeMoves(end + 10, (ordinary) => extended(event, end, ordinary))
        const computed = answered(compute(dayAt(event), { stelsel: "wet", aantal, eenheid }))
        differ.compare(computed.voorlopig, expected, () => `${iso[event]} + ${aantal} ${eenheid}`)
      }
      differ.none(sampled(LAST - FIRST + 1))
    }
  )

  it.each([1, 2, 5, 10, 20])(
    "een termijn van %i werkdagen: alle lezingen worden getoond, en W33 kan veranderen",
    (n) => {
      const differ = new Mismatches()
      for (let event = FIRST; event <= LAST; event += STEP) {
        const last = nthOrdinary(event, n, isOrdinary)
        const expected = someDecreeMoves(last, (ordinary) => nthOrdinary(event, n, ordinary))
        for (const policy of policies) {
          const term = { stelsel: "regeling", aantal: n, eenheid: "werkdagen" } as const
          const computed = answered(compute(dayAt(event), term, policy))
          differ.compare(computed.voorlopig, expected, () => `${iso[event]} + ${n} werkdagen (${policy})`)
        }
      }
      differ.none(5 * sampled(LAST - FIRST + 1))
    }
  )

  it("is een huistermijn in dagen, weken, maanden of jaren nooit: geen besluit raakt hem", () => {
    for (const eenheid of ["dagen", "weken", "maanden", "jaren"] as const)
      for (let event = FIRST; event <= LAST; event += 10)
        expect(answered(compute(dayAt(event), { stelsel: "regeling", aantal: 6, eenheid })).voorlopig).toBe(false)
  })

  it("is te vragen van een dag alleen, zoals een werkdag onder W33", () => {
    expect(isUndecided(day("2028-12-31"))).toBe(false)
    expect(isUndecided(day("2029-01-01"))).toBe(true)
    expect(isUndecided(answered(add(day("2029-05-10"), 1, "W33")))).toBe(true)
    expect(isUndecided(add(day("2029-05-10"), Number.NaN, "W33"))).toBe(true)
  })

  it("begint op 1 januari 2029: 2028 is besloten", () => expect(toIso(DECIDED_UNTIL)).toBe("2028-12-31"))

  /** The last working day of the calendar under W32 has no W33 counterpart that can be trusted. */
  it("is ook een antwoord waarvan de strengste lezing buiten de kalender valt", () => {
    const almost = (at("2199-12-30") - EPOCH) as PlainDate
    const term = { stelsel: "regeling", aantal: 1, eenheid: "werkdagen" } as const
    expect(compute(almost, term)).toMatchObject({ code: "buiten-kalender" })
    expect(answered(compute((almost - 1) as PlainDate, term)).voorlopig).toBe(true)
  })
})
