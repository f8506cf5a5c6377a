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
    melding: "Kies een geheel getal vanaf 1."
  }

  it("wordt geweigerd voor werkdagen", () => {
    expect(WorkingDay.add(MONDAY, aantal)).toEqual(refused)
    expect(WorkingDay.subtract(MONDAY, aantal)).toEqual(refused)
  })

  it("wordt geweigerd voor elke termijn", () => {
    for (const eenheid of ["dagen", "weken", "maanden", "jaren"] as const) {
      expect(Term.end(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.compute(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.startBefore(MONDAY, { stelsel: "wet", aantal, eenheid })).toEqual(refused)
      expect(Term.end(MONDAY, { stelsel: "regeling", aantal, eenheid })).toEqual(refused)
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
      melding: "Kies een dag van 2005 tot 2200."
    })
  }
})

describe("een eenheid die er niet is", () => {
  const allowed = (units: string) => ({
    _tag: "Weigering",
    code: "ongeldige-eenheid",
    veld: "eenheid",
    melding: `Kies een van: ${units}.`
  })

  it.each(["uren", "werkdagen", "kwartalen", "", "toString", "__proto__"])("wet: %j", (eenheid) => {
    const term = { stelsel: "wet", aantal: 2, eenheid } as unknown as Term.StatutoryTerm
    for (const answer of [Term.end(MONDAY, term), Term.compute(MONDAY, term), Term.startBefore(MONDAY, term)])
      expect(answer).toEqual(allowed("dagen, weken, maanden, jaren"))
  })

  it.each(["uren", "kwartalen", "", "toString", "__proto__"])("regeling: %j", (eenheid) => {
    const term = { stelsel: "regeling", aantal: 2, eenheid } as unknown as Term.HouseTerm
    for (const answer of [Term.end(MONDAY, term), Term.compute(MONDAY, term), Term.startBefore(MONDAY, term)])
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
        Term.startBefore(date, weeks)
      ]
      for (const answer of answers) expect(answer).toMatchObject({ _tag: "Weigering", code: "buiten-kalender" })
      for (const answer of [PlainDate.addDays(date, 1), PlainDate.addMonths(date, 1)])
        expect(answer).toMatchObject({ veld: "aantal" })
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
      melding: "Schrijf een datum als 2026-12-24."
    })
  })

  it.each([null, undefined, 20260203, Number.NaN, new Date(0), {}, ["2026-02-03"], Object.create(null), Symbol("x")])(
    "%j is geen tekst",
    (value) => expect(PlainDate.fromIso(value as unknown as string)).toMatchObject({ code: "ongeldige-datum" })
  )

  it("zegt bij een datum wat er mis is, en bij welk veld", () => {
    expect(PlainDate.fromIso("2026-02-31", "geboortedag")).toEqual({
      _tag: "Weigering",
      code: "ongeldige-datum",
      veld: "geboortedag",
      melding: "Deze dag bestaat niet."
    })
    expect(PlainDate.fromIso("2200-01-01")).toMatchObject({ melding: "Kies een dag van 1900 tot 2200." })
  })
})

it("wat niet onderbouwd is, zegt waarom", () => {
  expect(WorkingDay.add(day("2004-12-31"), 1)).toMatchObject({
    melding: "Dit is onderbouwd vanaf 2005."
  })
  expect(localDay("1995-01-01T12:00:00Z")).toMatchObject({
    melding: "Dit is onderbouwd vanaf 1996."
  })
})

it("een weigering is aan haar merk te herkennen, en niets anders", () => {
  const refusal = refuse("ongeldig-aantal", "aantal", "Kies een geheel getal vanaf 1.")
  expect(refusal).toEqual({
    _tag: "Weigering",
    code: "ongeldig-aantal",
    veld: "aantal",
    melding: "Kies een geheel getal vanaf 1."
  })
  expect(isRefusal(refusal)).toBe(true)
  for (const other of [null, undefined, 0, "Weigering", {}, [], { _tag: "Iets anders" }, () => refusal])
    expect(isRefusal(other)).toBe(false)
})
