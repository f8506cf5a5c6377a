/** Bad input gets a typed Dutch refusal: never a date, never an exception, never an echo of what was sent. */
import { localDay } from "@kracht/calendar/Instant"
import * as PlainDate from "@kracht/calendar/PlainDate"
import { isRefusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import * as WorkingDay from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { day } from "./Days.ts"

const MONDAY = day("2026-01-05")

const badCounts = [
  Number.NaN,
  -1,
  -5,
  0,
  -0,
  0.5,
  1.5,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  "5",
  null,
  undefined,
  5n,
  [5],
  {}
] as ReadonlyArray<unknown> as ReadonlyArray<number>

describe.each(badCounts.map((aantal) => ({ aantal })))("het aantal $aantal", ({ aantal }) => {
  const refused = {
    _tag: "Weigering",
    code: "ongeldig-aantal",
    veld: "aantal",
    melding: "Een aantal is een geheel getal van 1 of meer."
  }

  it("wordt geweigerd voor werkdagen", () => {
    expect(WorkingDay.add(MONDAY, aantal)).toEqual(refused)
    expect(WorkingDay.subtract(MONDAY, aantal)).toEqual(refused)
  })

  it("wordt geweigerd voor elke termijn", () => {
    for (const eenheid of ["dagen", "weken", "maanden", "jaren"] as const) {
      expect(Term.statutoryEnd(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.compute(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.startBefore(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.houseEnd(MONDAY, { stelsel: "regeling", aantal, eenheid })).toEqual(refused)
    }
    expect(Term.compute(MONDAY, { stelsel: "regeling", aantal, eenheid: "werkdagen" })).toEqual(refused)
    expect(Term.startBefore(MONDAY, { stelsel: "regeling", aantal, eenheid: "werkdagen" })).toEqual(refused)
  })
})

it("een miljoen van welke eenheid ook valt buiten de kalender", () => {
  for (const aantal of [1e6, 1e9, 2 ** 31, 2 ** 32, 2 ** 33, 2 ** 53, 1e21, 1e300]) {
    for (const eenheid of ["dagen", "weken", "maanden", "jaren", "werkdagen"] as const) {
      const term = { stelsel: "regeling", aantal, eenheid } as const
      expect(Term.compute(MONDAY, term)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
      expect(Term.startBefore(MONDAY, term)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
    }
    expect(WorkingDay.add(MONDAY, aantal)).toEqual({
      _tag: "Weigering",
      code: "buiten-kalender",
      veld: "aantal",
      melding: "De termijn eindigt buiten de kalender (2005 tot en met 2199)."
    })
  }
})

describe("een eenheid die er niet is", () => {
  const allowed = (units: string) => ({
    _tag: "Weigering",
    code: "ongeldige-eenheid",
    veld: "eenheid",
    melding: `Een eenheid is hier een van: ${units}.`
  })

  it.each(["uren", "werkdagen", "kwartalen", "", "toString", "__proto__"])("wet: %j", (eenheid) => {
    const term = { stelsel: "wet", aantal: 2, eenheid } as unknown as Term.StatutoryTerm
    for (const answer of [Term.statutoryEnd(MONDAY, term), Term.compute(MONDAY, term), Term.startBefore(MONDAY, term)])
      expect(answer).toEqual(allowed("dagen, weken, maanden, jaren"))
  })

  it.each(["uren", "kwartalen", "", "toString", "__proto__"])("regeling: %j", (eenheid) => {
    const term = { stelsel: "regeling", aantal: 2, eenheid } as unknown as Term.HouseTerm
    for (const answer of [Term.houseEnd(MONDAY, term), Term.compute(MONDAY, term), Term.startBefore(MONDAY, term)])
      expect(answer).toEqual(allowed("dagen, weken, maanden, jaren, werkdagen"))
  })
})

describe("een getal dat geen dag is", () => {
  const weeks = { stelsel: "wet", aantal: 6, eenheid: "weken" } as const
  const house = { stelsel: "regeling", aantal: 5, eenheid: "werkdagen" } as const

  it.each([Number.NaN, 20_000.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e9, -1e9, PlainDate.MAX + 1])(
    "%d wordt overal geweigerd",
    (value) => {
      const date = value as PlainDate.PlainDate
      const answers = [
        PlainDate.fromEpochDays(value),
        PlainDate.addDays(date, 1),
        PlainDate.addDays(date, -value),
        PlainDate.addMonths(date, 1),
        PlainDate.addMonths(date, 24_000),
        WorkingDay.add(date, 5),
        WorkingDay.subtract(date, 5),
        WorkingDay.isWorkingDay(date),
        WorkingDay.countBetween(date, MONDAY),
        WorkingDay.countBetween(MONDAY, date),
        Term.compute(date, weeks),
        Term.compute(date, { ...weeks, eenheid: "maanden" }),
        Term.compute(date, house),
        Term.startBefore(date, weeks),
        Term.extend(date, MONDAY)
      ]
      for (const answer of answers) expect(answer).toMatchObject({ _tag: "Weigering", code: "buiten-kalender" })
    }
  )
})

describe("een tekst die geen datum is", () => {
  it.each([
    "2026-2-3",
    "26-02-03",
    "2026/02/03",
    "03-02-2026",
    "20260203",
    "2026-02-03T00:00:00Z",
    " 2026-02-03",
    "2026-02-03 ",
    "2026-02-03\n",
    "+2026-02-03",
    "-2026-02-03",
    "2026-W06-2",
    "morgen",
    "２０２６-02-03",
    ""
  ])("%j", (text) => {
    expect(PlainDate.fromIso(text)).toEqual({
      _tag: "Weigering",
      code: "ongeldige-datum",
      veld: "datum",
      melding: "Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-12-24."
    })
  })

  it("noemt bij een datum in delen wat er mis is", () => {
    for (const [y, m, d] of [
      [2026.5, 1, 1],
      [2026, 1.5, 1],
      [2026, 1, 1.5],
      [Number.NaN, 1, 1]
    ] as const)
      expect(PlainDate.make(y, m, d, "geboortedag")).toEqual({
        _tag: "Weigering",
        code: "ongeldige-datum",
        veld: "geboortedag",
        melding: "Jaar, maand en dag zijn gehele getallen."
      })
    expect(PlainDate.make(2026, 2, 31)).toMatchObject({
      veld: "datum",
      melding: "Deze dag bestaat niet in de kalender."
    })
    expect(PlainDate.make(2200, 1, 1)).toMatchObject({
      melding: "De kalender loopt van 1 januari 1900 tot en met 31 december 2199."
    })
    for (const year of [2 ** 32 + 2026, -1e12, 1e300]) expect(isRefusal(PlainDate.make(year, 1, 1))).toBe(true)
  })
})

it("wat niet onderbouwd is, zegt waarom", () => {
  expect(WorkingDay.add(day("2004-12-31"), 1)).toMatchObject({
    melding: "De wettelijke status van dagen vóór 2005 is hier niet onderbouwd."
  })
  expect(localDay("1995-01-01T12:00:00Z")).toMatchObject({
    melding: "Momenten vóór 1996 worden niet ondersteund; geef de datum zelf."
  })
})

it("een weigering is aan haar merk te herkennen, en niets anders", () => {
  const refusal = refuse("ongeldig-aantal", "aantal", "Een aantal is een geheel getal van 1 of meer.")
  expect(refusal).toEqual({
    _tag: "Weigering",
    code: "ongeldig-aantal",
    veld: "aantal",
    melding: "Een aantal is een geheel getal van 1 of meer."
  })
  expect(isRefusal(refusal)).toBe(true)
  for (const other of [null, undefined, 0, "Weigering", {}, [], { _tag: "Iets anders" }, () => refusal])
    expect(isRefusal(other)).toBe(false)
})
