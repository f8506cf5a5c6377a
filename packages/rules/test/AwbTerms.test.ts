/** The terms of the Awb against a count on fingers: day by day, from the text of law.md 2.4 and 2.5 alone. */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { at, iso } from "../../calendar/test/oracle/CivilDays.ts"
import { extended } from "../../calendar/test/oracle/Deadlines.ts"
import { decisionBy } from "../src/DecisionTerm.ts"
import { penalty } from "../src/LateDecision.ts"
import { terms } from "../src/Objection.ts"
import { publicationBy } from "../src/ProviderTerm.ts"
import { suspended } from "../src/Suspension.ts"
import { answer } from "../src/TermAnswer.ts"
import { day } from "./day.ts"

const FIRST = at("2009-10-01")
const LAST = at("2035-12-31")

const dayAt = (place: number): PlainDate => day(iso[place] as string)

const answered = <A>(answer: A | Refusal): A => {
  if (isRefusal(answer)) throw new Error(answer.melding)
  return answer
}

const weeks = (event: number, n: number): number => extended(event, event + 7 * n)

describe("wat geen dag is", () => {
  it.each([Number.NaN, 1.5, -1e9, null, "2026-01-30"])("(%j) wordt geweigerd bij het veld waar het staat", (value) => {
    const none = value as PlainDate
    const good = day("2026-02-02")
    const late = { beslistermijnEinde: good, ingebrekestellingOntvangen: good, besluit: good }
    const asked: ReadonlyArray<readonly [string, unknown]> = [
      ["beslistermijnEinde", penalty({ ...late, beslistermijnEinde: none }, true)],
      ["ingebrekestellingOntvangen", penalty({ ...late, ingebrekestellingOntvangen: none }, true)],
      ...(value === null ? [] : [["besluit", penalty({ ...late, besluit: none }, true)] as const]),
      ["bekendmaking", terms({ bekendmaking: none, commissie: true })],
      ["ontvangen", terms({ bekendmaking: good, commissie: true, ingediend: { wijze: "post", ontvangen: none } })],
      [
        "verzonden",
        terms({ bekendmaking: good, commissie: true, ingediend: { wijze: "post", verzonden: none, ontvangen: good } })
      ],
      ["aanvraagOntvangen", decisionBy(none)],
      ["verzocht", decisionBy(good, [{ verzocht: none, hersteld: good }])],
      ["hersteld", decisionBy(good, [{ verzocht: good, hersteld: none }])],
      ["vastgesteld", publicationBy(none, 2025, "31-mei")]
    ]
    for (const [veld, answer] of asked) expect(answer).toMatchObject({ code: "buiten-kalender", veld })
  })

  it("maar een stelsel dat er niet is, wordt bij het stelsel geweigerd", () => {
    for (const stelsel of ["Wet", undefined, "constructor"])
      expect(
        answer({ gebeurtenis: "2026-02-02", aantal: 5, eenheid: "werkdagen", stelsel: stelsel as "wet" })
      ).toMatchObject({ code: "ongeldig-stelsel", veld: "stelsel" })
  })
})

describe("elke dag van oktober 2009 tot en met 2035", () => {
  it("heeft de termijnen van een bezwaar die met de hand geteld zijn, met en zonder commissie", () => {
    let compared = 0
    for (let event = FIRST; event <= LAST; event++)
      for (const commissie of [true, false]) {
        const objection = weeks(event, 6)
        const decision = weeks(objection, commissie ? 12 : 6)
        const found = answered(terms({ bekendmaking: dayAt(event), commissie }))
        const days = [found.bezwaar.einde, found.postUiterlijkOntvangen, found.beslissing.computed.einde]
        const expected = [objection, objection + 7, decision].map((place) => iso[place])
        if (
          days.map(toIso).join() !== expected.join() ||
          toIso(found.verdaging.computed.einde) !== iso[weeks(decision, 6)]
        )
          throw new Error(`${iso[event]} ${commissie}: ${days.map(toIso).join()}, verwacht ${expected.join()}`)
        compared++
      }
    expect(compared).toBe(2 * (LAST - FIRST + 1))
  })

  it("heeft de dwangsom die dag voor dag is opgeteld, tegen het tarief van de dag van de brief", () => {
    let compared = 0
    for (let notice = FIRST; notice <= LAST; notice += 3)
      for (const wait of [null, 0, 14, 15, 16, 29, 30, 43, 44, 57, 58, 100]) {
        const first = weeks(notice, 2) + 1
        const rates = (iso[notice] as string) < "2019-01-01" ? [20, 30, 40] : [23, 35, 45]
        const decided = wait === null ? Number.POSITIVE_INFINITY : notice + wait
        let euros = 0
        let days = 0
        while (days < 42 && first + days < decided) euros += rates[Math.floor(days++ / 14)] as number
        const found = answered(
          penalty(
            {
              beslistermijnEinde: dayAt(notice - 1),
              ingebrekestellingOntvangen: dayAt(notice),
              besluit: wait === null ? null : dayAt(decided)
            },
            true
          )
        )
        const told = [toIso(found.eersteDag as PlainDate), found.dagen, found.bedragEuro]
        if (told.join() !== [iso[first], days, euros].join())
          throw new Error(`${iso[notice]} ${wait}: ${told.join()}, verwacht ${[iso[first], days, euros].join()}`)
        compared++
      }
    expect(compared).toBeGreaterThan(35_000)
  })

  it("heeft de termijn om te beslissen", () => {
    for (let event = FIRST; event <= LAST; event++)
      expect(toIso(answered(decisionBy(dayAt(event))).computed.einde)).toBe(iso[weeks(event, 8)])
  })
})

describe("een termijn die stilstond", () => {
  const intervals = fc.array(fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 0, max: 40 })), {
    maxLength: 4
  })

  it("eindigt waar een teller uitkomt die de stille dagen overslaat, hoe de tijden elkaar ook overlappen", () => {
    let compared = 0
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(6, 8, 12), intervals, (event, n, asked) => {
        const times = asked.map(([from, length]) => ({ verzocht: event + from, hersteld: event + from + length }))
        let last = event
        for (let left = 7 * n; left > 0; ) {
          last++
          if (!times.some(({ verzocht, hersteld }) => verzocht < last && last < hersteld)) left--
        }
        // A request after the count was full, while the act still extends the end: law.md does not say.
        const end = extended(event, last)
        if (times.some(({ verzocht }) => verzocht >= last && verzocht < end)) return
        const found = answered(
          suspended(
            dayAt(event),
            { stelsel: "wet", aantal: n, eenheid: "weken" },
            times.map(({ verzocht, hersteld }) => ({ verzocht: dayAt(verzocht), hersteld: dayAt(hersteld) }))
          )
        )
        expect(toIso(found.computed.einde)).toBe(iso[end])
        expect(found.stilgestaan).toBe(last - event - 7 * n)
        compared++
      }),
      { seed: 415, numRuns: 3000 }
    )
    expect(compared).toBeGreaterThan(2500)
  })
})

describe("een aantal dat te groot is", () => {
  it.each([
    ["wet", "dagen", 1e9],
    ["wet", "jaren", 300],
    ["regeling", "werkdagen", 1e9]
  ] as const)("%s, %s: het antwoord wijst het aantal aan en zegt wat er mag", (stelsel, eenheid, aantal) =>
    expect(answer({ gebeurtenis: "2026-01-05", aantal, eenheid, stelsel })).toMatchObject({
      code: "buiten-kalender",
      veld: "aantal",
      melding: "Kies een aantal dat eindigt op een dag voor 2200."
    })
  )
})
