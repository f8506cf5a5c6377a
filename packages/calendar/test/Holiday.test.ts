import { DECIDED_UNTIL, decrees } from "@kracht/calendar/EquatedDays"
import * as Holiday from "@kracht/calendar/Holiday"
import { MAX, parts, toIso } from "@kracht/calendar/PlainDate"
import { isWorkingDay, policies } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { easter, kingsDay } from "../src/internal/MovableDays.ts"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, iso, text } from "./oracle/CivilDays.ts"
import { gaussEaster } from "./oracle/Easter.ts"
import { decreed, FROM, isOrdinary, type Kind, kindsOf, namesOf, UNTIL, works } from "./oracle/FreeDays.ts"

const STATUS_DAYS = UNTIL - FROM + 1

const bitOf: Readonly<Record<Kind, number>> = { weekend: 1, "lid 1": 2, "5 mei": 4, "lid 2": 8, "lid 3": 16 }

describe("elke dag van 2005 tot en met 2199", () => {
  it("draagt de merken die de wet hem geeft", () => {
    const differ = new Mismatches()
    for (let place = FROM; place <= UNTIL; place++) {
      const expected = [...kindsOf(place)].reduce((sum, kind) => sum + bitOf[kind], 0)
      differ.compare(Holiday.marksOf(dayAt(place)), expected, () => `marksOf ${iso[place]}`)
    }
    differ.none(STATUS_DAYS)
  })

  it("heeft de naam van zijn feestdag, en anders geen", () => {
    const differ = new Mismatches()
    for (let place = FROM; place <= UNTIL; place++) {
      const expected = [...namesOf(place)].sort().join("+")
      const name = answered(Holiday.holidayName(dayAt(place)))
      const actual = name === null ? "" : name.split(" en ").sort().join("+")
      differ.compare(actual, expected, () => `holidayName ${iso[place]}`)
    }
    differ.none(STATUS_DAYS)
  })

  it("is onder elke lezing werkdag of niet, zoals law.md 2.3 zegt", () => {
    const differ = new Mismatches()
    for (const policy of policies)
      for (let place = FROM; place <= UNTIL; place++)
        differ.compare(
          isWorkingDay(dayAt(place), policy),
          works[policy]?.[place] === 1,
          () => `${policy} ${iso[place]}`
        )
    differ.none(5 * STATUS_DAYS)
  })
})

describe("Pasen", () => {
  it("valt in elk jaar waar Gauss het berekent", () => {
    for (let y = 1900; y <= 2199; y++) {
      const { month, day: d } = gaussEaster(y)
      expect(toIso(easter(y))).toBe(text(y, month, d))
    }
  })

  it.each(["1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2026-04-05", "2038-04-25", "2049-04-18"])(
    "was of is op %s",
    (date) => expect(toIso(easter(Number(date.slice(0, 4))))).toBe(date)
  )
})

describe("Koningsdag en Koninginnedag", () => {
  it.each([
    ["2005-04-30", "Koninginnedag"],
    ["2006-04-29", "Koninginnedag"],
    ["2013-04-30", "Koninginnedag"],
    ["2014-04-26", "Koningsdag"],
    ["2015-04-27", "Koningsdag"],
    ["2025-04-26", "Koningsdag"],
    ["2026-04-27", "Koningsdag"],
    ["2031-04-26", "Koningsdag"]
  ])("%s is %s", (date, name) => {
    expect(Holiday.holidayName(day(date))).toBe(name)
    expect(toIso(kingsDay(Number(date.slice(0, 4))))).toBe(date)
  })

  it.each(["2006-04-30", "2014-04-27", "2025-04-27", "2031-04-27"])("%s is alleen een zondag", (date) => {
    expect(Holiday.holidayName(day(date))).toBeNull()
    expect(Holiday.marksOf(day(date))).toBe(Holiday.Mark.weekend)
  })

  it.each(["2014-04-28", "2025-04-28", "2031-04-28", "2014-04-30"])("%s is een gewone dag", (date) =>
    expect(Holiday.marksOf(day(date))).toBe(0)
  )
})

describe("wat law.md 2.2 uitsluit, is niet gelijkgesteld", () => {
  it.each(["2020-05-04", "2021-04-26", "2022-05-06", "2026-05-04", "2027-04-26"])("%s is een gewone dag", (date) => {
    expect(Holiday.marksOf(day(date))).toBe(0)
    expect(Holiday.holidayName(day(date))).toBeNull()
    expect(isWorkingDay(day(date), "W33")).toBe(true)
  })

  it.each(["2022-05-31", "2026-02-02", "2025-05-26"])("%s, een fout van anderen, is een gewone dag", (date) =>
    expect(Holiday.marksOf(day(date))).toBe(0)
  )

  it.each([
    "2029-05-11",
    "2030-05-31",
    "2030-12-27",
    "2031-05-23",
    "2032-01-02",
    "2032-05-07",
    "2033-05-06",
    "2033-05-27",
    "2034-04-28",
    "2034-05-19",
    "2035-05-04"
  ])("%s is een voorspelling, geen recht", (date) => expect(Holiday.marksOf(day(date))).toBe(0))

  it("carnaval, 24 december, 31 december, paaszaterdag en de zaterdag voor Pinksteren zijn geen feestdagen", () => {
    for (const date of ["2026-02-16", "2026-02-17", "2026-12-24", "2026-12-31"])
      expect(Holiday.marksOf(day(date))).toBe(0)
    for (const date of ["2026-04-04", "2026-05-23"]) expect(Holiday.holidayName(day(date))).toBeNull()
  })

  it("eerste Paasdag en eerste Pinksterdag zijn niet meer dan zondagen", () => {
    for (const date of ["2026-04-05", "2026-05-24"]) {
      expect(Holiday.marksOf(day(date))).toBe(Holiday.Mark.weekend)
      expect(Holiday.holidayName(day(date))).toBeNull()
    }
  })
})

it("Bevrijdingsdag is elk jaar een feestdag, niet alleen in een lustrumjaar", () => {
  for (let y = 2005; y <= 2199; y++) {
    expect(answered(Holiday.marksOf(day(`${y}-05-05`))) & Holiday.Mark.vijfdeMei).toBe(Holiday.Mark.vijfdeMei)
    expect(Holiday.holidayName(day(`${y}-05-05`))).toContain("Bevrijdingsdag")
  }
})

it("Hemelvaartsdag op 5 mei noemt beide namen", () => {
  expect(Holiday.holidayName(day("2005-05-05"))).toBe("Hemelvaartsdag en Bevrijdingsdag")
  expect(Holiday.holidayName(day("2016-05-05"))).toBe("Hemelvaartsdag en Bevrijdingsdag")
})

describe("de besluiten", () => {
  const days = decrees.flatMap(({ dagen }) => dagen.map(toIso))

  it("stellen samen precies de dagen gelijk die law.md noemt, elk op een gewone dag", () => {
    expect([...days].sort()).toEqual([...decreed].sort())
    expect(decreed).toHaveLength(46)
    for (const date of decreed) expect(kindsOf(at(date))).toEqual(new Set(["lid 3"]))
  })

  it("noemen hun bron: wanneer of waar zij bekend zijn gemaakt, vóór elke dag die zij gelijkstellen", () => {
    expect(decrees.map(({ bron }) => bron)).toEqual([
      "BWBR0015963",
      "BWBR0022669",
      "BWBR0027755",
      "BWBR0033679",
      "Stcrt. 2016, 58653",
      "2019-09-20",
      "Stcrt. 2022, 7812",
      "Stcrt. 2025, 24713"
    ])
    const dated = decrees.flatMap(({ bron, dagen }) => {
      const year = /\b\d{4}(?:-\d\d-\d\d)?\b/u.exec(bron)?.[0]
      return year === undefined ? [] : [{ year, dagen }]
    })
    expect(dated).toHaveLength(4)
    for (const { year, dagen } of dated) for (const day of dagen) expect(toIso(day) > year).toBe(true)
  })

  it("besluiten samen over elk jaar van 2005 tot en met 2028, en daarna over geen", () => {
    expect(decrees.map(({ van, tot }) => [van, tot])).toEqual([
      [2005, 2007],
      [2007, 2010],
      [2011, 2013],
      [2014, 2016],
      [2017, 2019],
      [2020, 2022],
      [2023, 2025],
      [2026, 2028]
    ])
    for (const { van, tot, dagen } of decrees)
      for (const day of dagen) {
        expect(parts(day).jaar).toBeGreaterThanOrEqual(van)
        expect(parts(day).jaar).toBeLessThanOrEqual(tot)
      }
    expect(toIso(DECIDED_UNTIL)).toBe("2028-12-31")
  })

  it("stellen van 2023 tot en met 2028 precies de vrijdag na een feestdag op donderdag gelijk", () => {
    const fridays = []
    for (let place = at("2023-01-01"); place <= at("2028-12-31"); place++)
      if (new Date(`${iso[place]}T12:00:00Z`).getUTCDay() === 4 && namesOf(place).length > 0 && !isFree(place + 1))
        fridays.push(iso[place + 1])
    expect(days.filter((date) => date >= "2023")).toEqual(fridays)
  })

  const isFree = (place: number): boolean => !isOrdinary(place) && !kindsOf(place).has("lid 3")
})

describe("vóór 2005 is de wettelijke status niet onderbouwd", () => {
  it("en dat is wat het antwoord zegt", () => {
    expect(Holiday.known(day("2004-12-31"))).toMatchObject({ code: "niet-onderbouwd", veld: "datum" })
    expect(Holiday.known(day("1900-01-01"), "gebeurtenis")).toMatchObject({
      code: "niet-onderbouwd",
      veld: "gebeurtenis"
    })
    expect(Holiday.known(day("2005-01-01"))).toBe(day("2005-01-01"))
    expect(Holiday.known(MAX)).toBe(MAX)
  })

  it("en geen dag heet een feestdag of juist geen", () => {
    for (const date of ["2004-12-31", "2004-12-25", "2000-01-03", "1980-04-30", "1950-05-05"])
      for (const answer of [Holiday.holidayName(day(date)), Holiday.marksOf(day(date))])
        expect(answer).toMatchObject({ code: "niet-onderbouwd", veld: "datum" })
  })
})
