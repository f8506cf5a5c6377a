/** Wrong answers that other systems give (law.md part 3 and 2.2), which this calendar must not give. */
import { addDays, toIso } from "@kracht/calendar/PlainDate"
import { compute, end, startBefore } from "@kracht/calendar/Term"
import { add } from "@kracht/calendar/WorkingDay"
import { addBusinessDays, add as addDuration, format } from "date-fns"
import Holidays from "date-holidays"
import { describe, expect, it } from "vitest"
import { answered, day } from "./Days.ts"

const sixWeeks = { stelsel: "wet", aantal: 6, eenheid: "weken" } as const

describe("fouten van anderen", () => {
  it("een termijn die op Hemelvaartsdag 29 mei 2025 eindigt, eindigt op 2 juni en niet op 30 mei", () => {
    const computed = answered(compute(day("2025-04-17"), sixWeeks))
    expect(toIso(computed.nominaalEinde)).toBe("2025-05-29")
    expect(toIso(computed.einde)).toBe("2025-06-02")
  })

  it("1 maart 2026 en zes weken eindigt op maandag 13 april, niet op zondag 12 april", () => {
    const wrong = addDuration(new Date(2026, 2, 1), { weeks: 6 })
    expect(format(wrong, "yyyy-MM-dd")).toBe("2026-04-12")
    expect(toIso(answered(end(day("2026-03-01"), sixWeeks)))).toBe("2026-04-13")
  })

  it("voor 1 juni is uiterlijk 31 mei, ook als dat een zondag is", () => {
    const before = startBefore(day("2026-06-01"), { stelsel: "wet", aantal: 1, eenheid: "dagen" })
    expect(toIso(answered(before))).toBe("2026-05-31")
    expect(before).toBe(addDays(day("2026-06-01"), -1))
  })

  it("de beslistermijn op bezwaar loopt vanaf het einde van de bezwaartermijn, niet vanaf de ontvangst", () => {
    const bezwaar = answered(end(day("2026-01-05"), sixWeeks))
    const ontvangen = day("2026-01-20")
    expect(toIso(answered(end(bezwaar, sixWeeks)))).toBe("2026-03-30")
    expect(end(ontvangen, sixWeeks)).not.toBe(end(bezwaar, sixWeeks))
  })

  it("werkdagen tellen zonder feestdagen gaat mis rond Kerst", () => {
    expect(format(addBusinessDays(new Date(2026, 11, 24), 5), "yyyy-MM-dd")).toBe("2026-12-31")
    expect(toIso(answered(add(day("2026-12-24"), 5)))).toBe("2027-01-04")
  })

  it("het bekendste feestdagenpakket kent Goede Vrijdag niet als vrije dag en geen enkel besluit", () => {
    const dutch = new Holidays("NL", { types: ["public"] })
    for (const [date, event] of [
      ["2026-04-03", "2026-04-02"],
      ["2026-05-15", "2026-05-14"]
    ] as const) {
      expect(dutch.isHoliday(`${date} 12:00:00`)).toBe(false)
      const last = end(day(event), { stelsel: "wet", aantal: 1, eenheid: "dagen" })
      expect(toIso(answered(last)) > date).toBe(true)
    }
  })
})
