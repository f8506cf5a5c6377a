/** Who knows the day a term counts from, while nobody has said it: under each reading the one it then counts from. */
import { describe, expect, it } from "vitest"
import { assess, retention, type Situatie } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"

const objection: Situatie = { aanleiding: "oneens-met-besluit", hoedanigheid: "ouder", anoniem: false }
const noDecision: Situatie = { aanleiding: "geen-besluit", hoedanigheid: "ouder", anoniem: false }
const complaint: Situatie = {
  ...{ aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" },
  stand: "ingetrokken"
}

const asked = (situatie: Situatie, id: string, lezingen: Partial<Readings>): unknown => {
  const found = assess(situatie, { lezingen }).termijnen.find((termijn) => termijn.id === id)
  if (found === undefined) throw new Error(`er is geen termijn ${id}`)
  return found.start
}

describe("waar een termijn begint die nog geen dag heeft", () => {
  it.each<[string, Situatie, string, Partial<Readings>, string]>([
    // Awb 6:8: the day after the decision was made known.
    ["een bezwaar", objection, "bezwaar", {}, "bekend"],
    ["een bezwaar, vanaf het lezen van de brief", objection, "bezwaar", { "bezwaar.start": "ontvangst-brief" }, "las"],
    // D23: the lay definition, a letter with a date on it.
    [
      "een bezwaar, vanaf de brief",
      objection,
      "bezwaar",
      { "besluit.begrip": "volgens-de-tekst" },
      "datum die erop staat"
    ],
    // Awb 4:13: after receipt of the application.
    ["een besluit", noDecision, "besluit", {}, "aanvraag is ontvangen"],
    ["een besluit, vanaf het melden", noDecision, "besluit", { "besluit.start": "melding" }, "waarop u zich meldde"],
    ["een dossier", complaint, "bewaren", { "bewaren.start": "laatste-stuk" }, "laatste stuk"]
  ])("%s", (_, situatie, id, lezingen, words) =>
    expect(asked(situatie, id, lezingen)).toMatchObject({ waarde: null, vraagBij: expect.stringContaining(words) })
  )
})

describe("waar een bewaartermijn begint die nog geen dag heeft (D85)", () => {
  it.each<[Readings["bewaren.start"], string, string]>([
    ["sluiting", "afgesloten", "closed"],
    ["ontvangst", "ontvangen", "received"],
    ["laatste-stuk", "laatste stuk", "last paper"]
  ])("%s", (start, nl, en) => {
    const asked = (taal: "nl" | "en") =>
      retention({ gesloten: true }, { taal, lezingen: { "bewaren.start": start } }).begin.dag
    expect(asked("nl")).toMatchObject({ waarde: null, vraagBij: expect.stringContaining(nl) })
    expect(asked("en")).toMatchObject({ waarde: null, vraagBij: expect.stringContaining(en) })
  })
})
