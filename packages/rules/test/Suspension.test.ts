/** A term that stands still: what of it is left, and when it ends (Awb 4:15, 7:10 lid 2). */
import { addDays, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decisionBy } from "../src/DecisionTerm.ts"
import { answer } from "../src/DecisionTermAnswer.ts"
import type { Suspension } from "../src/Suspension.ts"
import { day } from "./day.ts"

const endOf = (received: string, ...suspensions: ReadonlyArray<Suspension>): PlainDate => {
  const found = decisionBy(day(received), suspensions)
  if (isRefusal(found)) throw new Error(found.melding)
  return found.computed.einde
}

const stood = (verzocht: string, hersteld: string): Suspension => ({ verzocht: day(verzocht), hersteld: day(hersteld) })

describe("een termijn die stilstaat", () => {
  // Received on 20 March 2026: eight weeks end on 15 May, a day equated by decree, so on Monday 18 May.
  it.each([
    ["2026-05-13", "2026-06-24", "2026-06-25"],
    ["2026-05-14", "2026-06-24", "2026-06-24"],
    ["2026-05-15", "2026-06-24", "2026-06-24"],
    ["2026-05-17", "2026-06-24", "2026-06-24"],
    ["2026-05-15", "2026-05-29", "2026-05-29"],
    ["2026-05-18", "2026-06-24", "2026-05-18"]
  ])("loopt niet af voor de dag van herstel: verzocht %s, hersteld %s, uiterlijk %s", (verzocht, hersteld, last) =>
    expect(toIso(endOf("2026-03-20", stood(verzocht, hersteld)))).toBe(last)
  )

  it("eindigt nooit terwijl zij stilstaat, en wie later vraagt heeft niet meer tijd", () => {
    let compared = 0
    for (
      let received = day("2024-01-01");
      received <= day("2028-10-01");
      received = addDays(received, 1) as PlainDate
    ) {
      const plain = endOf(toIso(received))
      let before = Number.POSITIVE_INFINITY
      for (let early = 8; early > 0; early--) {
        const verzocht = (plain - early) as PlainDate
        const end = endOf(toIso(received), { verzocht, hersteld: (plain + 30) as PlainDate })
        expect(end).toBeGreaterThanOrEqual(plain + 30)
        expect(end).toBeLessThanOrEqual(before)
        before = end
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(10_000)
  })

  it("staat niet stil om wat is gevraagd voordat de aanvraag er was", () => {
    const asked = decisionBy(day("2026-03-20"), [stood("2026-03-19", "2026-03-30")])
    expect(isRefusal(asked) && asked).toMatchObject({ veld: "verzocht", code: "ongeldige-datum" })
    expect(toIso(endOf("2026-03-20", stood("2026-03-20", "2026-03-30")))).toBe("2026-05-26")
  })

  it("zegt waarom zij dan langer is, met de dagen die zij stilstond", () => {
    const vraag = {
      aanvraagOntvangen: "2026-03-20",
      opschortingen: [{ verzocht: "2026-05-15", hersteld: "2026-05-29" }]
    }
    const { besluitUiterlijk, redenen } = Result.getOrThrow(answer(vraag))
    expect(besluitUiterlijk).toBe("2026-05-29")
    expect(redenen.map(({ tekst }) => tekst)).toEqual(
      expect.arrayContaining([
        "Na 8 weken is de laatste dag vrijdag 15 mei 2026.",
        "De termijn stond 13 dagen stil. Dan is de laatste dag donderdag 28 mei 2026.",
        "Zo lang de termijn stilstaat, loopt zij niet af. Zij eindigt niet voor vrijdag 29 mei 2026."
      ])
    )
  })
})
