import * as Explanation from "@kracht/calendar/Explanation"
import { compute } from "@kracht/calendar/Term"
import { policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, EPOCH, iso } from "./oracle/CivilDays.ts"
import { isOrdinary, works } from "./oracle/FreeDays.ts"

describe("de overgeslagen dagen", () => {
  it("zijn onder elke lezing precies de dagen tot het einde die geen werkdag zijn", () => {
    const differ = new Mismatches()
    for (const policy of policies)
      for (let event = at("2024-12-01"); event <= at("2026-12-31"); event++) {
        const term = { stelsel: "regeling", aantal: 7, eenheid: "werkdagen" } as const
        const computed = answered(compute(dayAt(event), term, policy))
        const expected = []
        for (let place = event + 1; place < computed.einde + EPOCH; place++)
          if (works[policy]?.[place] === 0) expected.push(iso[place])
        const actual = Explanation.skippedDays(computed, term, policy).map(({ datum }) => datum)
        differ.compare(actual.join(), expected.join(), () => `${policy} ${iso[event]}`)
      }
    differ.none(5 * (at("2026-12-31") - at("2024-12-01") + 1))
  })

  it("lopen tot een dag, niet tot en met", () => {
    const saturday = day("2026-05-16")
    expect(Explanation.skippedBetween(day("2026-05-14"), saturday, "W32")).toEqual([
      { datum: "2026-05-14", reden: "Hemelvaartsdag" }
    ])
    expect(Explanation.skippedBetween(saturday, saturday, "W32")).toEqual([])
  })

  it("zijn zonder gekozen lezing die van W32", () => {
    const term = { stelsel: "regeling", aantal: 2, eenheid: "werkdagen" } as const
    const computed = answered(compute(day("2026-05-13"), term))
    expect(Explanation.skippedDays(computed, term)).toEqual([
      { datum: "2026-05-14", reden: "Hemelvaartsdag" },
      { datum: "2026-05-16", reden: "zaterdag" },
      { datum: "2026-05-17", reden: "zondag" }
    ])
    expect(Explanation.steps(computed, term)[1]?.tekst).toBe(
      "Geen werkdag: 2026-05-14 (Hemelvaartsdag), 2026-05-16 (zaterdag), 2026-05-17 (zondag)."
    )
  })

  it("van een wettelijke termijn zijn de vrije dagen tussen het nominale einde en het einde", () => {
    const differ = new Mismatches()
    for (const aantal of [3, 4, 7, 10])
      for (let event = at("2024-01-01"); event <= at("2028-12-31"); event++) {
        const term = { stelsel: "wet", aantal, eenheid: "dagen" } as const
        const computed = answered(compute(dayAt(event), term))
        const expected = []
        for (let place = computed.nominaalEinde + EPOCH; place < computed.einde + EPOCH; place++)
          if (!isOrdinary(place)) expected.push(iso[place])
        const actual = Explanation.skippedDays(computed, term).map(({ datum }) => datum)
        differ.compare(actual.join(), expected.join(), () => `${iso[event]} + ${aantal} dagen`)
      }
    differ.none(4 * (at("2028-12-31") - at("2024-01-01") + 1))
  })
})
