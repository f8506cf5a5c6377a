import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { compute } from "@kracht/calendar/Term"
import { isWorkingDay, policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { reasonFree, skippedBetween, skippedDays } from "../src/Skipped.ts"
import { day } from "./day.ts"

const sevenDays = { stelsel: "regeling", aantal: 7, eenheid: "werkdagen" } as const

const answered = <A>(answer: A | Refusal): A => {
  if (isRefusal(answer)) throw new Error(answer.melding)
  return answer
}

describe("waarom een dag vrij is", () => {
  it.each([
    ["2026-04-03", "Goede Vrijdag"],
    ["2026-04-04", "zaterdag"],
    ["2026-04-05", "zondag"],
    ["2026-04-06", "tweede Paasdag"],
    ["2026-05-15", "gelijkgesteld bij koninklijk besluit"],
    ["2025-04-26", "zaterdag, Koningsdag"],
    ["2028-01-01", "zaterdag, Nieuwjaarsdag"],
    ["2027-12-26", "zondag, tweede Kerstdag"],
    ["2016-05-05", "Hemelvaartsdag en Bevrijdingsdag"],
    ["2026-05-04", null]
  ])("%s: %s", (date, reason) => expect(reasonFree(day(date))).toBe(reason))

  it("volgt de lezing", () => {
    expect(reasonFree(day("2026-04-03"), "W31")).toBeNull()
    expect(reasonFree(day("2026-04-03"), "W32")).toBe("Goede Vrijdag")
    expect(reasonFree(day("2026-05-15"), "W32")).toBeNull()
    expect(reasonFree(day("2026-05-05"), "WX")).toBeNull()
    expect(reasonFree(day("2025-04-26"), "W0")).toBe("zaterdag")
    expect(reasonFree(day("2026-12-25"), "W0")).toBeNull()
  })

  it("is er voor elke dag van 2005 tot en met 2060 die geen werkdag is, en voor geen andere", () => {
    let compared = 0
    for (const policy of policies)
      for (let date = day("2005-01-01"); date <= day("2060-12-31"); date = (date + 1) as PlainDate) {
        compared++
        if ((reasonFree(date, policy) === null) !== isWorkingDay(date, policy)) expect.fail(`${policy} ${toIso(date)}`)
      }
    expect(compared).toBe(5 * (56 * 365 + 14))
  })

  it("noemt een dag in het weekend bij zijn naam, met de feestdag erachter", () => {
    expect(reasonFree(day("2027-12-25"))).toBe("zaterdag, eerste Kerstdag")
    expect(reasonFree(day("2027-12-25"), "W0")).toBe("zaterdag")
  })
})

describe("de overgeslagen dagen", () => {
  it("lopen tot een dag, niet tot en met", () => {
    const saturday = day("2026-05-16")
    expect(skippedBetween(day("2026-05-14"), saturday, "W32")).toEqual([
      { datum: "2026-05-14", reden: "Hemelvaartsdag" }
    ])
    expect(skippedBetween(saturday, saturday, "W32")).toEqual([])
  })

  it("van werkdagen zijn onder elke lezing alle dagen tot het einde, min de getelde", () => {
    for (const policy of policies)
      for (let event = day("2024-12-01"); event <= day("2026-12-31"); event = (event + 1) as PlainDate) {
        const computed = answered(compute(event, sevenDays, policy))
        expect(skippedDays(computed, sevenDays, policy)).toHaveLength(computed.einde - event - 7)
      }
  })

  it("zijn zonder gekozen lezing die van W32", () => {
    const term = { stelsel: "regeling", aantal: 2, eenheid: "werkdagen" } as const
    expect(skippedDays(answered(compute(day("2026-05-13"), term)), term)).toEqual([
      { datum: "2026-05-14", reden: "Hemelvaartsdag" },
      { datum: "2026-05-16", reden: "zaterdag" },
      { datum: "2026-05-17", reden: "zondag" }
    ])
  })

  it("van een wettelijke termijn zijn de vrije dagen tussen het nominale einde en het einde", () => {
    for (const aantal of [3, 4, 7, 10])
      for (let event = day("2024-01-01"); event <= day("2028-12-31"); event = (event + 1) as PlainDate) {
        const term = { stelsel: "wet", aantal, eenheid: "dagen" } as const
        const computed = answered(compute(event, term))
        const expected = []
        for (let date = computed.nominaalEinde; date < computed.einde; date = (date + 1) as PlainDate)
          if (isWorkingDay(date, "W33") === false) expected.push(toIso(date))
        expect(skippedDays(computed, term).map(({ datum }) => datum)).toEqual(expected)
      }
  })
})
