import { describe, expect, it } from "vitest"
import * as Course from "../src/Course.ts"
import { happenings, table } from "../src/Procedure.ts"
import { start as nothing, parts, standing, standings } from "../src/ProcedureState.ts"
import { readings } from "../src/Reading.ts"
import * as Table from "../src/Table.ts"

const names = happenings.map(({ event }) => event)

describe("het verloop als tabel", () => {
  it("geeft elke gebeurtenis in elke toestand één antwoord, met een reden", () => {
    expect(Table.verify(table)).toEqual([])
    const events = table.facts.find(({ id }) => id === Course.EVENT)
    expect(events?.values).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
  })

  it("verandert alleen wat bestaat, in een waarde die bestaat, en nooit wat is afgeleid of gekozen", () => {
    const kept = [...Object.keys(nothing), "eigenToestemming"]
    for (const { id, outcome } of table.rows) {
      if (outcome._tag === "Refused") continue
      for (const [part, value] of Object.entries(outcome.becomes)) {
        expect(kept, id).toContain(part)
        expect(parts.find((fact) => fact.id === part)?.values, id).toContain(value)
      }
    }
  })

  it("kent van elke lezing alle waarden", () => {
    const read = parts.filter(({ id }) => readings.some((reading) => reading.id === id))
    expect(read.length).toBeGreaterThan(2)
  })
})

describe("de toestand in één woord", () => {
  it("zegt eerst of de zaak voorbij is, dan waar zij in behandeling is, dan de uitkomst, die van de commissie eerst", () => {
    expect(standing(nothing)).toBe("nieuw")
    const running = { ...nothing, zaak: "lopend", intern: "ongegrond" }
    expect(standing(running)).toBe("intern-ongegrond")
    expect(standing({ ...running, extern: "in-behandeling" })).toBe("extern-in-behandeling")
    expect(standing({ ...running, extern: "gegrond" })).toBe("extern-gegrond")
    expect(standing({ ...running, intern: "in-behandeling", extern: "gegrond" })).toBe("intern-in-behandeling")
    expect(standing({ ...running, zaak: "gesloten" })).toBe("gesloten")
  })

  it("zegt van een klacht die loopt ook elke weg apart", () => {
    const both = { ...nothing, zaak: "lopend", intern: "in-behandeling", extern: "gegrond" }
    expect(standings(both)).toEqual(["extern-gegrond", "intern-in-behandeling"])
    expect(standings({ ...both, zaak: "ingetrokken" })).toEqual(["ingetrokken"])
  })
})
