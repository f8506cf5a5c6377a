/** Whatever is sent: an answer that is right, or one of the known refusals. */
import { holidayName, marksOf } from "@kracht/calendar/Holiday"
import { localDay } from "@kracht/calendar/Instant"
import * as PlainDate from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import * as WorkingDay from "@kracht/calendar/WorkingDay"
import { anything, constantFrom, assert as property, string, stringMatching, property as that } from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it, vi } from "vitest"
import { day } from "./Days.ts"
import { runs } from "./Sample.ts"

const MONDAY = day("2026-01-05")

/** Every sentence a refusal may say here; a sentence that echoes what was sent is not among them. */
const SENTENCES = [
  "Schrijf een datum als 2026-12-24.",
  "Schrijf een moment met verschil met UTC als 2026-12-24T16:30+01:00.",
  "Deze dag bestaat niet.",
  "Kies een dag van 1900 tot 2200.",
  "Kies een dag van 2005 tot 2200.",
  "Kies een geheel getal vanaf 1.",
  "Kies een van: dagen, weken, maanden, jaren.",
  "Kies een van: dagen, weken, maanden, jaren, werkdagen.",
  "Kies een van: wet, regeling.",
  "Kies een van: W0, WX, W31, W32, W33.",
  "Dit is onderbouwd vanaf 2005."
]

describe("welke invoer ook", () => {
  const almostDates = stringMatching(/^[12][089]\d\d-[01]\d-[0-3]\d$/u)
  const meldingen = new Set<string>()

  const refusedOrRight = (text: string, answer: PlainDate.PlainDate | Refusal): void => {
    if (!isRefusal(answer)) {
      expect(PlainDate.toIso(answer)).toBe(text)
      expect(Temporal.PlainDate.from(text, { overflow: "reject" }).toString()).toBe(text)
      return
    }
    meldingen.add(answer.melding)
    expect(Object.keys(answer).sort()).toEqual(["_tag", "code", "melding", "veld"])
  }

  it("fromIso antwoordt met de datum die er staat, of met een weigering", () => {
    for (const texts of [string(), almostDates])
      property(
        that(texts, (text) => refusedOrRight(text, PlainDate.fromIso(text))),
        { seed: 2026, numRuns: runs(5000) }
      )
    // Few fixed sentences over ten thousand inputs: what was sent is in none of them.
    expect(meldingen.size).toBeGreaterThanOrEqual(2)
    expect(meldingen.size).toBeLessThanOrEqual(3)
  })

  it("geen functie gooit een fout of echoot wat er gestuurd is, wat er ook verkeerd aan is", () => {
    const units = constantFrom("dagen", "weken", "maanden", "jaren", "werkdagen", "uren", "constructor")
    const regimes = constantFrom("wet", "regeling", "Wet", "constructor", undefined)
    property(
      that(anything(), anything(), units, regimes, (value, other, eenheid, stelsel) => {
        const date = value as PlainDate.PlainDate
        const policy = other as WorkingDay.Policy
        const terms = [value, 1].map((aantal) => ({ stelsel, aantal, eenheid }) as Term.StatutoryTerm)
        const answers = [
          PlainDate.fromIso(value as string),
          localDay(value as string),
          PlainDate.addMonths(date, other as number),
          PlainDate.addDays(date, other as number),
          WorkingDay.add(MONDAY, value as number),
          WorkingDay.subtract(date, 1, policy),
          WorkingDay.isWorkingDay(date, policy),
          WorkingDay.countBetween(MONDAY, date, policy),
          ...terms.flatMap((term) => [
            Term.compute(MONDAY, term),
            Term.end(MONDAY, term),
            Term.end(date, term),
            Term.startBefore(date, term)
          ])
        ]
        for (const answer of answers)
          if (isRefusal(answer)) expect(SENTENCES).toContain(answer.melding)
          else if (typeof answer === "number") expect(Number.isInteger(answer)).toBe(true)
          else expect(["object", "boolean"]).toContain(typeof answer)
      }),
      { seed: 2026, numRuns: runs(3000) }
    )
  })

  it.each(["Wet", "WET", "", "constructor", undefined, null])(
    "een stelsel %j dat er niet is, wordt geweigerd",
    (stelsel) => {
      const term = { stelsel, aantal: 6, eenheid: "weken" } as unknown as Term.StatutoryTerm
      for (const answer of [Term.end(MONDAY, term), Term.compute(MONDAY, term), Term.startBefore(MONDAY, term)])
        expect(answer).toMatchObject({
          code: "ongeldig-stelsel",
          veld: "stelsel",
          melding: "Kies een van: wet, regeling."
        })
    }
  )

  it.each([null, undefined, 6, "6 weken", []])("een termijn die er geen is (%j), wordt geweigerd", (term) => {
    for (const ask of [Term.end, Term.compute, Term.startBefore])
      expect(ask(MONDAY, term as unknown as Term.HouseTerm)).toMatchObject({ code: "ongeldig-stelsel" })
  })

  it.each([Number.NaN, 0.5, PlainDate.MAX + 1, "2026-01-05", null, PlainDate.fromIso("2026-02-31")])(
    "wat geen dag is (%j), wordt nooit een datum",
    (value) => {
      const date = value as PlainDate.PlainDate
      for (const ask of [PlainDate.toIso, PlainDate.parts, PlainDate.dayOfWeek]) {
        const asked = vi.fn(() => ask(date))
        expect(asked).toThrow(new RangeError("Kies een dag van 1900 tot 2200."))
        // The refusal itself is the cause.
        expect(asked.mock.results[0]?.value).toHaveProperty("cause", PlainDate.fromEpochDays(Number.NaN))
      }
      expect(holidayName(date)).toMatchObject({ code: "buiten-kalender" })
      expect(marksOf(date)).toMatchObject({ code: "buiten-kalender" })
    }
  )

  it.each([null, true, "1", 0.5, Number.NaN])("een stap die geen aantal dagen is (%j), wordt geweigerd", (step) => {
    expect(PlainDate.addDays(MONDAY, step as unknown as number)).toMatchObject({
      code: "buiten-kalender",
      veld: "aantal"
    })
  })

  it("een herkenbare tekst komt in geen weigering terug", () => {
    const mark = "kenmerk-7f3a"
    const sent = mark as unknown as number
    const answers = [
      PlainDate.fromIso(mark),
      localDay(mark),
      localDay(`2026-01-01T00:00:00${mark}`),
      PlainDate.fromEpochDays(sent),
      WorkingDay.add(MONDAY, sent),
      WorkingDay.add(MONDAY, 1, mark as WorkingDay.Policy),
      WorkingDay.isWorkingDay(MONDAY, mark as WorkingDay.Policy),
      Term.compute(MONDAY, { stelsel: "wet", aantal: sent, eenheid: "weken" }),
      Term.compute(MONDAY, { stelsel: "wet", aantal: 1, eenheid: mark as "weken" })
    ]
    for (const answer of answers) {
      expect(isRefusal(answer)).toBe(true)
      expect(JSON.stringify(answer)).not.toContain(mark)
    }
  })
})
