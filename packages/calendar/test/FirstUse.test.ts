/** Tables fill as far as is asked; the order of the questions must not matter. Every test starts with empty tables. */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { day, dayAt } from "./Days.ts"
import { at, EPOCH } from "./oracle/CivilDays.ts"
import { kindsOf, works } from "./oracle/FreeDays.ts"

beforeEach(() => {
  vi.resetModules()
})

const ORDERS = [
  ["2199-12-26", "2005-05-06", "2026-04-03", "2100-01-01"],
  ["2026-04-03", "2025-05-30", "2050-12-25", "2027-05-07"],
  ["2005-05-05", "2006-01-01", "2005-05-06", "2007-12-24"],
  ["2028-12-31", "2029-01-01", "2028-12-26", "2030-12-25"]
]

it("de naam van een feestdag klopt, ook als er nog niets was gevraagd", async () => {
  const { holidayName } = await import("@kracht/calendar/Holiday")
  expect(holidayName(day("2187-12-25"))).toBe("eerste Kerstdag")
})

describe.each(ORDERS.map((order) => ({ order })))("eerst gevraagd: $order", ({ order }) => {
  it("de merken kloppen op elke gevraagde dag, ook als hij nog eens gevraagd wordt", async () => {
    const { Mark, marksOf } = await import("@kracht/calendar/Holiday")
    const bits = {
      weekend: Mark.weekend,
      "lid 1": Mark.artikel3lid1,
      "5 mei": Mark.vijfdeMei,
      "lid 2": Mark.goedeVrijdag,
      "lid 3": Mark.gelijkgesteld
    }
    for (const date of [...order, ...order]) {
      const expected = [...kindsOf(at(date))].reduce((sum, kind) => sum + bits[kind], 0)
      expect(marksOf(day(date)), date).toBe(expected)
    }
  })

  it("de werkdagen kloppen vooruit en terug", async () => {
    const { add, policies, subtract } = await import("@kracht/calendar/WorkingDay")
    for (const policy of policies)
      for (const date of [...order, ...order]) {
        const after = nextWorkingDay(at(date), 1, policy)
        const before = nextWorkingDay(at(date), -1, policy)
        expect(add(dayAt(before), 1, policy)).toBe(nextWorkingDay(before, 1, policy) - EPOCH)
        if (date < "2199") expect(add(day(date), 1, policy)).toBe(after - EPOCH)
        expect(subtract(day(date), 1, policy)).toBe(before - EPOCH)
      }
  })
})

it("een aantal dat de kalender uit gaat, laat de tellingen heel", async () => {
  const { add } = await import("@kracht/calendar/WorkingDay")
  expect(add(day("2026-12-24"), 1e9)).toMatchObject({ code: "buiten-kalender" })
  expect(add(day("2026-12-24"), 5)).toBe(day("2027-01-04"))
  expect(add((day("2199-12-31") - 1) as PlainDate, 1)).toBe(day("2199-12-31"))
})

const nextWorkingDay = (place: number, direction: 1 | -1, policy: string): number => {
  let found = place + direction
  while (works[policy]?.[found] === 0) found += direction
  return found
}
