import * as PlainDate from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { integer, assert as property, property as that } from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import { daysOf } from "../src/internal/Months.ts"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, dayOfMonth, EPOCH, iso, lengthOf, month, text, weekday, year } from "./oracle/CivilDays.ts"
import { monthsLater } from "./oracle/Deadlines.ts"
import { runs, STEP, sampled } from "./Sample.ts"

/** 300 years, of which 73 are leap years (1900, 2100 are not, 2000 is). */
const CIVIL_DAYS = 300 * 365 + 73

describe("elke dag van 1900 tot en met 2199", () => {
  it("is dezelfde als bij Temporal, heen en terug", () => {
    const differ = new Mismatches()
    const epoch = Temporal.PlainDate.from("1970-01-01")
    for (let place = 0; place < iso.length; place += STEP) {
      const written = iso[place] ?? ""
      const date = dayAt(place)
      const { jaar, maand, dag } = PlainDate.parts(date)
      const temporal = Temporal.PlainDate.from(written)
      differ.compare(epoch.add({ days: date }).toString(), written, () => `telling ${written}`)
      differ.compare(PlainDate.dayOfWeek(date), temporal.dayOfWeek, () => `Temporal ${written}`)
      differ.compare(PlainDate.fromIso(written), date, () => `fromIso ${written}`)
      differ.compare(PlainDate.toIso(date), written, () => `toIso ${written}`)
      differ.compare(text(jaar, maand, dag), written, () => `parts ${written}`)
      differ.compare(daysOf(jaar, maand, dag), date, () => `daysOf ${written}`)
      differ.compare(PlainDate.dayOfWeek(date), weekday[place], () => `dayOfWeek ${written}`)
    }
    differ.none(7 * sampled(CIVIL_DAYS))
  })

  it("begint en eindigt waar de kalender dat doet", () => {
    expect(PlainDate.MIN + EPOCH).toBe(0)
    expect(PlainDate.MAX + EPOCH).toBe(CIVIL_DAYS - 1)
    expect(PlainDate.toIso(PlainDate.MIN)).toBe("1900-01-01")
    expect(PlainDate.toIso(PlainDate.MAX)).toBe("2199-12-31")
  })
})

describe("een datum die niet bestaat", () => {
  it("wordt geweigerd, voor elk jaar, elke maand en elke dag van 0 tot en met 32", () => {
    const differ = new Mismatches()
    const exists = new Set(iso)
    for (let y = 1898; y <= 2201; y += STEP)
      for (let m = 0; m <= 13; m++)
        for (let d = 0; d <= 32; d++) {
          const written = text(y, m, d).replace(/-(\d)(?=-|$)/gu, "-0$1")
          differ.compare(!isRefusal(PlainDate.fromIso(written)), exists.has(written), () => `fromIso ${written}`)
        }
    differ.none(sampled(304) * 14 * 33)
  })

  it.each(["2026-02-31", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10"])(
    "%s heeft als code ongeldige-datum",
    (written) => expect(PlainDate.fromIso(written)).toMatchObject({ code: "ongeldige-datum", veld: "datum" })
  )

  it("bestaat ook in het eerste en het laatste jaar van de kalender niet", () => {
    for (const written of ["1900-02-30", "2199-02-30", "2199-11-31"])
      expect(PlainDate.fromIso(written)).toMatchObject({ code: "ongeldige-datum" })
  })

  it.each(["1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"])("%s ligt buiten de kalender", (written) =>
    expect(PlainDate.fromIso(written, "geboren")).toMatchObject({ code: "buiten-kalender", veld: "geboren" })
  )

  it("kent 29 februari alleen in schrikkeljaren", () => {
    for (let y = 1900; y <= 2199; y++)
      expect(isRefusal(PlainDate.fromIso(`${y}-02-29`)), `${y}`).toBe(lengthOf(y, 2) === 28)
  })

  it("kent maand 13: januari van het volgende jaar", () => expect(daysOf(2026, 13, 1)).toBe(daysOf(2027, 1, 1)))
})

describe("maanden optellen (HR 1 september 2017, ECLI:NL:HR:2017:2225)", () => {
  it.each([
    ["2016-02-29", 3, "2016-05-29"],
    ["2026-02-28", 3, "2026-05-28"],
    ["2026-04-30", 3, "2026-07-30"],
    ["2026-09-30", 3, "2026-12-30"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-03-31", -1, "2026-02-28"]
  ])("%s en %i maanden is %s", (from, months, expected) => {
    expect(PlainDate.toIso(answered(PlainDate.addMonths(day(from), months)))).toBe(expected)
  })

  it("klopt voor het einde van elke maand, 48 maanden vooruit en terug, met Temporal en met de hand", () => {
    const differ = new Mismatches()
    for (let place = at("1904-01-01"); place <= at("2195-12-31"); place += STEP) {
      if ((dayOfMonth[place] ?? 0) < 28) continue
      for (const months of [-48, -37, -13, -12, -3, -2, -1, 1, 2, 3, 4, 6, 11, 12, 13, 24, 36, 48]) {
        const answer = PlainDate.addMonths(dayAt(place), months)
        differ.compare(answer, monthsLater(place, months) - EPOCH, () => `${iso[place]} en ${months} maanden`)
      }
    }
    expect(differ.checked).toBeGreaterThan(180_000 / STEP)
    differ.none(differ.checked)
  })

  it("klopt met Temporal voor elke dag van een schrikkelperiode", () => {
    const differ = new Mismatches()
    for (let place = at("2096-01-01"); place <= at("2104-12-31"); place += STEP)
      for (let months = -25; months <= 25; months++) {
        const expected = Temporal.PlainDate.from(iso[place] ?? "").add({ months })
        differ.compare(
          PlainDate.toIso(answered(PlainDate.addMonths(dayAt(place), months))),
          expected.toString(),
          () => `${iso[place]} en ${months} maanden`
        )
      }
    differ.none(51 * sampled(at("2104-12-31") - at("2096-01-01") + 1))
  })

  it("weigert buiten de kalender en bij een aantal dat geen geheel getal is", () => {
    expect(PlainDate.addMonths(day("2199-12-01"), 0)).toBe(day("2199-12-01"))
    expect(PlainDate.addMonths(day("1900-02-15"), -1)).toBe(day("1900-01-15"))
    expect(PlainDate.addMonths(day("1900-01-31"), -1)).toMatchObject({ code: "buiten-kalender" })
    expect(PlainDate.addMonths(day("2199-12-31"), 1)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    for (const months of [Number.NaN, 0.5, 1.5, Number.POSITIVE_INFINITY, 2 ** 33, -(2 ** 35), 1e300])
      expect(isRefusal(PlainDate.addMonths(day("2026-01-31"), months))).toBe(true)
  })
})

describe("dagen optellen", () => {
  const place = integer({ min: 0, max: CIVIL_DAYS - 1 })

  it("komt uit waar Temporal uitkomt, en terug", () => {
    property(
      that(place, place, (from, to) => {
        const there = answered(PlainDate.addDays(dayAt(from), to - from))
        expect(PlainDate.toIso(there)).toBe(iso[to])
        expect(PlainDate.addDays(there, from - to)).toBe(dayAt(from))
        expect(Temporal.PlainDate.from(iso[from] ?? "").until(iso[to] ?? "").days).toBe(to - from)
      }),
      { seed: 2026, numRuns: runs(2000) }
    )
  })

  it("weigert een stap uit de kalender", () => {
    expect(PlainDate.addDays(PlainDate.MAX, 1)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    expect(PlainDate.addDays(PlainDate.MIN, -1)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    expect(PlainDate.fromEpochDays(PlainDate.MIN - 1)).toMatchObject({ code: "buiten-kalender", veld: "datum" })
  })
})

it("een datum is een getal, en alleen een heel getal binnen de kalender", () => {
  for (const value of [PlainDate.MIN, 0, PlainDate.MAX]) expect(PlainDate.isPlainDate(value)).toBe(true)
  for (const value of [PlainDate.MIN - 1, PlainDate.MAX + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "0", null, {}])
    expect(PlainDate.isPlainDate(value)).toBe(false)
  expect(year[EPOCH]).toBe(1970)
  expect(month[EPOCH]).toBe(1)
})
