import { MAX, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import * as Term from "@kracht/calendar/Term"
import { add, policies, subtract } from "@kracht/calendar/WorkingDay"
import { constantFrom, pre as given, integer, assert as property, property as that } from "fast-check"
import { describe, expect, it } from "vitest"
import { answered, day, dayAt } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { at, EPOCH, iso, weekday } from "./oracle/CivilDays.ts"
import { extended, governed, nominal, statutory } from "./oracle/Deadlines.ts"
import { isOrdinary } from "./oracle/FreeDays.ts"
import { runs, STEP, sampled } from "./Sample.ts"

const FIRST = at("2005-01-01")
const LAST = at("2060-12-31")
const EVENTS = LAST - FIRST + 1
const CIVIL = ["dagen", "weken", "maanden", "jaren"] as const

const upTo = (last: number, eenheid: Term.CivilUnit) =>
  Array.from({ length: last }, (_, i) => ({ aantal: i + 1, eenheid }))

/** The terms that matter: short ones, all weeks and months the act knows, and both sides of each of its limits. */
const terms = [
  ...upTo(14, "dagen"),
  { aantal: 90, eenheid: "dagen" as const },
  { aantal: 91, eenheid: "dagen" as const },
  ...upTo(13, "weken"),
  ...upTo(4, "maanden"),
  ...upTo(3, "jaren")
]

describe("elke gebeurtenis van 2005 tot en met 2060, elke termijn die ertoe doet", () => {
  it("een wettelijke termijn eindigt waar art. 1, 2 en 4 hem brengen", () => {
    const differ = new Mismatches()
    for (const { aantal, eenheid } of terms)
      for (let event = FIRST; event <= LAST; event += STEP) {
        const end = Term.end((event - EPOCH) as PlainDate, { stelsel: "wet", aantal, eenheid })
        differ.compare(end, statutory(event, aantal, eenheid) - EPOCH, () => `${iso[event]} + ${aantal} ${eenheid}`)
      }
    differ.none(terms.length * sampled(EVENTS))
  })

  it("een huistermijn wordt nooit verlengd", () => {
    const differ = new Mismatches()
    for (const { aantal, eenheid } of terms)
      for (let event = FIRST; event <= LAST; event += STEP) {
        const end = Term.end((event - EPOCH) as PlainDate, { stelsel: "regeling", aantal, eenheid })
        differ.compare(end, nominal(event, aantal, eenheid) - EPOCH, () => `${iso[event]} + ${aantal} ${eenheid}`)
      }
    differ.none(terms.length * sampled(EVENTS))
  })

  it("alle dagen van het antwoord kloppen", () => {
    const differ = new Mismatches()
    for (const { aantal, eenheid } of terms)
      for (let event = FIRST; event <= LAST; event += 3 * STEP) {
        const computed = answered(Term.compute(dayAt(event), { stelsel: "wet", aantal, eenheid }))
        const end = statutory(event, aantal, eenheid)
        const about = () => `${iso[event]} + ${aantal} ${eenheid}`
        differ.compare(computed.gebeurtenisdag, event - EPOCH, about)
        differ.compare(computed.begint, event + 1 - EPOCH, about)
        differ.compare(computed.nominaalEinde, nominal(event, aantal, eenheid) - EPOCH, about)
        differ.compare(computed.einde, end - EPOCH, about)
        differ.compare(computed.teLaatVanaf, end + 1 - EPOCH, about)
        differ.compare(computed.termijnenwet, governed(aantal, eenheid), about)
      }
    differ.none(6 * terms.length * sampled(EVENTS / 3))
  })

  it("terugrekenen wordt nooit verlengd (art. 1 lid 2)", () => {
    const differ = new Mismatches()
    for (const { aantal, eenheid } of terms)
      for (let event = FIRST; event <= LAST; event += 3 * STEP)
        for (const stelsel of ["wet", "regeling"] as const) {
          const start = Term.startBefore(dayAt(event), { stelsel, aantal, eenheid })
          const expected = nominal(event, -aantal, eenheid) - EPOCH
          differ.compare(start, expected, () => `${aantal} ${eenheid} voor ${iso[event]}`)
        }
    differ.none(2 * terms.length * sampled(EVENTS / 3))
  })

  it("werkdagen volgen de lezing, vooruit en terug", () => {
    const differ = new Mismatches()
    for (const policy of policies)
      for (let event = at("2006-01-01"); event <= LAST; event += 5 * STEP)
        for (const aantal of [1, 2, 5, 10, 42]) {
          const term = { stelsel: "regeling", aantal, eenheid: "werkdagen" } as const
          const about = () => `${iso[event]} + ${aantal} werkdagen (${policy})`
          const end = add(dayAt(event), aantal, policy)
          const computed = answered(Term.compute(dayAt(event), term, policy))
          differ.compare(Term.end(dayAt(event), term, policy), end, about)
          differ.compare(computed.einde, end, about)
          differ.compare(computed.nominaalEinde, end, about)
          differ.compare(computed.termijnenwet, false, about)
          const back = subtract(dayAt(event), aantal, policy)
          differ.compare(Term.startBefore(dayAt(event), term, policy), back, about)
        }
    expect(differ.checked).toBeGreaterThan(500_000 / STEP)
    differ.none(differ.checked)
  })
})

it("een termijn in werkdagen zonder gekozen lezing volgt W32: Goede Vrijdag telt niet, een gelijkgestelde dag wel", () => {
  const term = { stelsel: "regeling", aantal: 1, eenheid: "werkdagen" } as const
  for (const [event, einde] of [
    ["2026-04-02", "2026-04-07"],
    ["2026-05-14", "2026-05-15"]
  ] as const) {
    expect(toIso(answered(Term.end(day(event), term)))).toBe(einde)
    expect(toIso(answered(Term.compute(day(event), term)).einde)).toBe(einde)
    expect(Term.startBefore(day(einde), term)).toBe(day(event) - (event === "2026-05-14" ? 1 : 0))
  }
})

describe("art. 4: wat de Algemene termijnenwet niet beheerst", () => {
  it.each([
    [90, "dagen", true],
    [91, "dagen", false],
    [12, "weken", true],
    [13, "weken", false],
    [3, "maanden", true],
    [4, "maanden", false],
    [1, "jaren", false],
    [2, "jaren", false]
  ] as const)("%i %s: %s", (aantal, eenheid, expected) => {
    const governs = (stelsel: "wet" | "regeling"): boolean =>
      answered(Term.compute(day("2026-01-05"), { stelsel, aantal, eenheid })).termijnenwet
    expect(governs("wet")).toBe(expected)
    expect(governs("regeling")).toBe(false)
  })

  it("eindigt ook op een zondag of een feestdag", () => {
    for (const [event, aantal, eenheid, einde] of [
      ["2025-12-25", 1, "jaren", "2026-12-25"],
      ["2025-12-26", 4, "maanden", "2026-04-26"],
      ["2026-01-04", 13, "weken", "2026-04-05"]
    ] as const)
      expect(toIso(answered(Term.end(day(event), { stelsel: "wet", aantal, eenheid })))).toBe(einde)
  })
})

describe("art. 2: twee gewone dagen in een termijn van drie dagen of meer", () => {
  /** The published table for the three days of BW 7:2, weekday of the event to weekday of the end. */
  it.each([
    ["2026-03-02", "2026-03-05"],
    ["2026-03-03", "2026-03-06"],
    ["2026-03-04", "2026-03-09"],
    ["2026-03-05", "2026-03-09"],
    ["2026-03-06", "2026-03-10"],
    ["2026-03-07", "2026-03-10"],
    ["2026-03-08", "2026-03-11"]
  ])("drie dagen na %s eindigt %s", (event, einde) => {
    const term = { stelsel: "wet", aantal: 3, eenheid: "dagen" } as const
    expect(toIso(answered(Term.end(day(event), term)))).toBe(einde)
  })

  it("raakt een termijn van twee dagen niet", () => {
    const days = (aantal: number): string =>
      toIso(answered(Term.end(day("2026-03-06"), { stelsel: "wet", aantal, eenheid: "dagen" })))
    expect(days(2)).toBe("2026-03-09")
    expect(days(3)).toBe("2026-03-10")
  })
})

describe("een termijn die stilstond", () => {
  const week = { stelsel: "wet", aantal: 1, eenheid: "weken" } as const

  it("eindigt zoveel dagen later, en wordt dan pas verlengd: de wet stap voor stap gevolgd", () => {
    const differ = new Mismatches()
    for (let event = FIRST; event <= LAST; event += 2 * STEP)
      for (let days = 0; days <= 20; days++) {
        const { nominaalEinde, einde } = answered(Term.compute(dayAt(event), week, "W32", days))
        differ.compare(nominaalEinde - dayAt(event), 7 + days, () => `nominaal ${iso[event]} + ${days}`)
        differ.compare(einde, extended(event, event + 7 + days) - EPOCH, () => `${iso[event]} + ${days}`)
      }
    differ.none(2 * 21 * sampled(EVENTS / 2))
  })

  it("een korte termijn die lang stilstond, is er geen van één of twee dagen: artikel 2 geldt haar einde", () => {
    const friday = day("2026-03-06")
    const one = { stelsel: "wet", aantal: 1, eenheid: "dagen" } as const
    expect(toIso(answered(Term.compute(friday, one)).einde)).toBe("2026-03-09")
    expect(toIso(answered(Term.compute(friday, one, "W32", 2)).einde)).toBe("2026-03-10")
  })

  it.each([-1, 0.5, Number.POSITIVE_INFINITY, "3"])("weigert %j dagen stilstaan", (days) => {
    const answer = Term.compute(day("2026-03-06"), week, "W32", days as unknown as number)
    expect(answer).toMatchObject({ code: "ongeldig-aantal", veld: "stilgestaan" })
  })

  it("weigert wat geen getal is en een einde buiten de kalender", () => {
    for (const days of [Number.NaN, null as unknown as number, 1e6])
      expect(Term.compute(day("2026-03-06"), week, "W32", days)).toMatchObject({ code: "buiten-kalender" })
    const last = { stelsel: "wet", aantal: 3, eenheid: "dagen" } as const
    expect(Term.end(day("2199-12-28"), last)).toBe(MAX)
    expect(Term.end(day("2199-12-30"), last)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
  })
})

describe("vóór 2005", () => {
  it.each([
    [100, "dagen"],
    [6, "weken"],
    [1, "jaren"]
  ] as const)("is geen termijn van de wet onderbouwd, ook niet een van %i %s", (aantal, eenheid) => {
    const refused = { code: "niet-onderbouwd", veld: "gebeurtenis", melding: "Dit is onderbouwd vanaf 2005." }
    for (const answer of [Term.end, Term.compute, Term.startBefore].map((asked) =>
      asked(day("2004-12-31"), { stelsel: "wet", aantal, eenheid })
    ))
      expect(answer).toMatchObject(refused)
  })

  it("is een termijn van een regeling in dagen gewoon tellen: de Termijnenwet raakt haar niet", () => {
    const house = { stelsel: "regeling", aantal: 100, eenheid: "dagen" } as const
    expect(toIso(answered(Term.end(day("1950-01-01"), house)))).toBe("1950-04-11")
  })
})

describe("weken en maanden", () => {
  it("weken eindigen op dezelfde weekdag", () => {
    const differ = new Mismatches()
    for (let event = FIRST; event <= LAST; event += STEP) {
      const end = Term.end(dayAt(event), { stelsel: "regeling", aantal: 6, eenheid: "weken" })
      differ.compare(weekday[(end as number) + EPOCH], weekday[event], () => `${iso[event]}`)
    }
    differ.none(sampled(EVENTS))
  })

  it("de zaak van HR:2017:2225 eindigt op maandag 30 mei 2016", () => {
    const computed = answered(Term.compute(day("2016-02-29"), { stelsel: "wet", aantal: 3, eenheid: "maanden" }))
    expect(toIso(computed.nominaalEinde)).toBe("2016-05-29")
    expect(toIso(computed.einde)).toBe("2016-05-30")
  })

  it("een latere gebeurtenis eindigt nooit eerder", () => {
    const place = integer({ min: FIRST, max: at("2190-12-31") })
    property(
      that(place, integer({ min: 1, max: 120 }), constantFrom(...CIVIL), (event, aantal, eenheid) => {
        given(eenheid !== "jaren" || aantal <= 8)
        given(eenheid !== "maanden" || aantal <= 100)
        const term = { stelsel: "wet", aantal, eenheid } as const
        const [first, second] = [event, event + 1].map((e) => answered(Term.end(dayAt(e), term)))
        expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN)
        expect(first).toBe(statutory(event, aantal, eenheid) - EPOCH)
      }),
      { seed: 2026, numRuns: runs(3000) }
    )
  })
})

describe("de rand van de kalender", () => {
  it("geen verlenging leidt eruit", () => {
    let asked = 0
    for (let event = MAX - 60; event <= MAX; event++)
      for (let aantal = 1; aantal <= 60; aantal++) {
        const answer = Term.end(event as PlainDate, { stelsel: "wet", aantal, eenheid: "dagen" })
        if (event + aantal > MAX) expect(answer).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
        else expect(answer).toBeLessThanOrEqual(MAX)
        asked++
      }
    expect(asked).toBe(61 * 60)
  })

  const oneDay = { stelsel: "regeling", aantal: 1, eenheid: "dagen" } as const

  it("een antwoord waarvan de dag erna niet bestaat, wordt geweigerd", () => {
    expect(Term.end((MAX - 1) as PlainDate, oneDay)).toBe(MAX)
    expect(Term.compute((MAX - 1) as PlainDate, oneDay)).toMatchObject({ code: "buiten-kalender" })
    expect(answered(Term.compute((MAX - 2) as PlainDate, oneDay)).teLaatVanaf).toBe(MAX)
    expect(Term.compute(MAX, oneDay)).toMatchObject({ code: "buiten-kalender", veld: "aantal" })
  })

  it("vóór 2005 is van een regeling alleen een termijn in werkdagen niet onderbouwd", () => {
    const before = day("2004-12-31")
    expect(toIso(answered(Term.end(day("1950-01-31"), { ...oneDay, eenheid: "maanden" })))).toBe("1950-02-28")
    expect(Term.startBefore(day("1950-03-31"), { ...oneDay, eenheid: "maanden" })).toBe(day("1950-02-28"))
    expect(Term.end(before, { ...oneDay, eenheid: "werkdagen" })).toMatchObject({ code: "niet-onderbouwd" })
  })
})

describe("het artikel dat het einde bepaalt", () => {
  it.each([
    ["art. 1: het nominale einde is een gewone dag", "2026-01-05", 1, "weken", "1"],
    ["art. 1: verlengd over Pasen", "2020-02-28", 6, "weken", "1"],
    ["art. 2: van vrijdag drie dagen, de tweede gewone dag is dinsdag", "2026-03-06", 3, "dagen", "2"],
    ["art. 1 en 2: van donderdag voor Pasen drie dagen", "2026-04-02", 3, "dagen", "1 en 2"],
    ["art. 4: te lang", "2025-12-26", 4, "maanden", "4"],
    ["art. 4: jaren", "2025-12-26", 1, "jaren", "4"]
  ] as const)("%s", (_, event, aantal, eenheid, artikel) => {
    expect(answered(Term.compute(day(event), { stelsel: "wet", aantal, eenheid })).artikel).toBe(artikel)
    expect(answered(Term.compute(day(event), { stelsel: "regeling", aantal, eenheid })).artikel).toBeNull()
  })

  it("is voor elke gebeurtenis van 2005 tot en met 2060 wat de teller dag voor dag vindt", () => {
    const differ = new Mismatches()
    for (const { aantal, eenheid } of upTo(9, "dagen"))
      for (let event = FIRST; event <= LAST; event += STEP) {
        const last = nominal(event, aantal, eenheid)
        let first = last
        while (!isOrdinary(first)) first++
        const moved = statutory(event, aantal, eenheid) > first
        const expected = moved ? (first === last ? "2" : "1 en 2") : "1"
        const computed = answered(Term.compute(dayAt(event), { stelsel: "wet", aantal, eenheid }))
        differ.compare(computed.artikel, expected, () => `${iso[event]} + ${aantal} ${eenheid}`)
      }
    differ.none(9 * sampled(EVENTS))
  })
})
