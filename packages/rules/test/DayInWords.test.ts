import type { PlainDate } from "@kracht/calendar/PlainDate"
import { expect, it } from "vitest"
import { inWords, weekday } from "../src/DayInWords.ts"
import { day } from "./day.ts"

it("staat in woorden zoals mensen hem schrijven: elke dag van tien jaar, met het platform als tweede mening", () => {
  const dutch = new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeZone: "UTC" })
  for (let date = day("2020-01-01"); date <= day("2029-12-31"); date = (date + 1) as PlainDate)
    expect(inWords(date)).toBe(dutch.format(date * 86_400_000))
})

it("noemt de weekdag, ook aan de randen van de kalender", () => {
  expect(weekday(day("1900-01-01"))).toBe("maandag")
  expect(inWords(day("2199-12-31"))).toBe("dinsdag 31 december 2199")
})
