import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { voorbeelden } from "@kracht/content/voorbeelden"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer } from "../src/Answer.ts"
import { type Assess, compareOutcomes } from "../src/OutcomeComparison.ts"
import { type Binding, load, type ReadingChoice, type Termijn } from "../src/Regulation.ts"
import type { Situatie } from "../src/Situation.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

/** Assessing under a text; null when it refuses the situation. */
const under = (binding: Binding | undefined, choices: ReadonlyArray<ReadingChoice>): Assess => {
  if (binding === undefined) throw new Error("er is geen versie om onder te beoordelen")
  const regulation = Result.getOrThrow(load(binding, choices))
  const setting = { regulation, readings: regulation.readings, partners: () => undefined, taal: "nl" } as const
  return (situatie) => Result.getOrElse(answer(situatie as Situatie, setting), () => null)
}

const kracht = (versie: string): Binding | undefined => bindingen.find((binding) => binding.versie === versie)

const concept = kracht("concept") as Binding

const stating = (id: string, termijn: Termijn): Assess =>
  under(
    { ...concept, parameters: { ...concept.parameters, [id]: { waarde: { soort: "termijn", termijn }, zinnen: [] } } },
    keuzes
  )

describe("tussen concept en voorstel", () => {
  it("zijn alleen de woorden anders", () => {
    const { aantal, anders, slotsom } = compareOutcomes(
      voorbeelden,
      under(concept, keuzes),
      under(kracht("voorstel"), keuzes)
    )
    expect(anders).toEqual([])
    expect(aantal).toBe(voorbeelden.length)
    expect(aantal).toBeGreaterThan(10)
    expect(slotsom).toBe(`Alleen de woorden zijn anders: in ${aantal} voorbeelden komt er hetzelfde uit.`)
  })
})

describe("een andere termijn", () => {
  const examples = voorbeelden.filter(({ id }) => ["kerst", "zaterdag", "compliment", "leeg"].includes(id))

  it("verandert alleen de gevallen met die termijn, en zegt hoe", () => {
    const shorter = stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" })
    const { aantal, anders, slotsom } = compareOutcomes(examples, under(concept, keuzes), shorter)
    expect(aantal).toBe(4)
    expect(anders.map(({ geval, verandert }) => [geval, verandert])).toEqual([
      ["kerst", [{ wat: "termijnen.contact", van: "2027-01-04", naar: "2026-12-31" }]],
      ["zaterdag", [{ wat: "termijnen.contact", van: "2026-12-04", naar: "2026-12-03" }]]
    ])
    expect(slotsom).toBe("In 2 van de 4 voorbeelden komt er iets anders uit.")
  })

  it("die tegen de wet ingaat, verandert geen dag, maar wel wat erbij staat", () => {
    const [objection] = voorbeelden.filter(({ id }) => id === "oneens-met-besluit")
    if (objection === undefined) throw new Error("er is geen voorbeeld over bezwaar")
    const four = stating("bezwaar.termijn", { aantal: 4, eenheid: "weken" })
    expect(compareOutcomes([objection], under(concept, keuzes), four).anders).toEqual([
      {
        geval: objection.id,
        titel: objection.titel,
        verandert: [
          {
            wat: "wetGaatVoor.bezwaartermijn",
            van: null,
            naar: "De tekst noemt 4 weken, de wet 6 weken. De wet gaat voor."
          }
        ]
      }
    ])
  })
})

describe("de versies van een ander samenwerkingsverband", () => {
  const [first, second, third] = ["proef-1", "proef-2", "2026"].map((versie) =>
    under(
      voorbeeldstad.versies.find((binding) => binding.versie === versie),
      voorbeeldstad.lezingen
    )
  ) as [Assess, Assess, Assess]

  it("worden net zo vergeleken, welke twee ook", () => {
    // Filed on 13 May 2026. Ascension Day, the equated Friday and Whit Monday are no working days there (W33).
    const changed = (van: Assess, naar: Assess) =>
      compareOutcomes(voorbeeldstad.voorbeelden, van, naar).anders.flatMap(({ verandert }) => verandert)
    expect(changed(first, second)).toEqual([{ wat: "termijnen.contact", van: "2026-06-15", naar: "2026-06-08" }])
    expect(changed(second, third)).toEqual([
      { wat: "termijnen.ontvangstbevestiging", van: "2026-05-20", naar: "2026-05-19" },
      { wat: "termijnen.contact", van: "2026-06-08", naar: "2026-06-01" }
    ])
    expect(changed(third, first)).toEqual([
      { wat: "termijnen.ontvangstbevestiging", van: "2026-05-19", naar: "2026-05-20" },
      { wat: "termijnen.contact", van: "2026-06-01", naar: "2026-06-15" }
    ])
  })

  it("en een geval dat een van de twee niet kent, is daar niet te beoordelen", () => {
    const situatie = { organisatie: "de-brug" }
    const elsewhere = [{ id: "elders", titel: "Een partner die maar één versie kent", situatie }]
    expect(compareOutcomes(elsewhere, under(concept, keuzes), third).anders).toEqual([
      {
        geval: "elders",
        titel: "Een partner die maar één versie kent",
        verandert: [{ wat: "beoordeelbaar", van: "nee", naar: "ja" }]
      }
    ])
    expect(compareOutcomes(elsewhere, under(concept, keuzes), under(concept, keuzes)).slotsom).toBe(
      "Alleen de woorden zijn anders: in 1 voorbeeld komt er hetzelfde uit."
    )
  })
})

it("zonder gevallen valt er niets te vergelijken", () =>
  expect(() => compareOutcomes([], under(concept, keuzes), under(concept, keuzes))).toThrow(
    "Zonder gevallen valt er niets te vergelijken."
  ))
