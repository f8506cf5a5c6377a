import { describe, expect, it } from "vitest"
import type { Geval } from "../src/AnnualReport.ts"
import { type Cijfers, countOf, figures, type Openbaar } from "../src/ReportFigures.ts"
import { narrowed, recovered } from "./Attack.ts"
import { certain } from "./AwareAttacker.ts"
import { partners, randomCases, randomFrom } from "./RandomCases.ts"
import { SETS } from "./Sets.ts"

const DREMPEL = 5

/** Every row of a report as a public number, as far as `shows` has it so. */
const publish = (
  { tabellen, klachten }: Cijfers,
  gevallen: ReadonlyArray<Geval>,
  shows: (aantal: number) => boolean
): ReadonlyArray<Openbaar> => {
  const sums = [
    ...(klachten === null ? [] : [{ onderdeel: "klachten" as const, waarden: [] }]),
    ...tabellen.flatMap(({ onderdeel, rijen }) => rijen.map(({ waarde }) => ({ onderdeel, waarden: [waarde] })))
  ].map((sum) => ({ ...sum, van: 2026, tot: 2026, aantal: 0 }))
  return sums.map((sum) => ({ ...sum, aantal: countOf(sum, gevallen) })).filter(({ aantal }) => shows(aantal))
}

const sets = Array.from({ length: SETS }, (_, seed) => {
  const random = randomFrom(seed)
  const gevallen = randomCases(random, 2026)
  return { gevallen, cijfers: figures({ jaar: 2026, gevallen, partners, drempel: DREMPEL, eerder: [] }) }
})

describe("een aanvaller die het stelsel van alle openbare getallen oplost", () => {
  it(`komt in ${SETS} jaren niets te weten dat verborgen moet blijven, ook niet als partner met de eigen getallen`, () => {
    const findings = sets.map(({ gevallen, cijfers }) => narrowed(gevallen, cijfers.gepubliceerd, [2026], DREMPEL))
    expect(findings.flat()).toEqual([])
  })

  it("had wel iets te raden: er zijn verslagen zonder getal, met verborgen rijen en met alle rijen", () => {
    const shownRows = sets.flatMap(({ cijfers }) =>
      cijfers.tabellen.map(({ rijen }) => rijen.filter(({ aantal }) => aantal !== null).length / rijen.length)
    )
    const share = (of: (part: number) => boolean): number => shownRows.filter(of).length / shownRows.length
    expect(share((part) => part === 0)).toBeGreaterThan(0.1)
    expect(share((part) => part > 0 && part < 1)).toBeGreaterThan(0.1)
    expect(share((part) => part === 1)).toBeGreaterThan(0.02)
  })

  it("vindt verborgen getallen als alleen de kleine worden weggelaten", () => {
    const found = sets.slice(0, 100).map(({ gevallen, cijfers }) => {
      const published = publish(cijfers, gevallen, (aantal) => aantal >= DREMPEL)
      return recovered(narrowed(gevallen, published, [2026], DREMPEL)).length > 0
    })
    expect(found.filter(Boolean).length).toBeGreaterThan(20)
  })

  it("vindt alles als niets wordt weggelaten", () => {
    const { gevallen, cijfers } = sets.find((set) => (set.cijfers.klachten ?? 0) > 20) as (typeof sets)[number]
    const found = narrowed(
      gevallen,
      publish(cijfers, gevallen, () => true),
      [2026],
      DREMPEL
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ low, high, werkelijk }) => low !== werkelijk || high !== werkelijk)).toEqual(
      found.filter(({ onderdeel }) => onderdeel === "compliment" || onderdeel === "signaal")
    )
  })
})

describe("een aanvaller die ook de regels kent, en nagaat bij welke jaren dit verslag past", () => {
  const wantedSets = sets
    .map((set, seed) => ({ ...set, random: randomFrom(seed + 2_000_000) }))
    .filter(({ cijfers }) => cijfers.gepubliceerd.length > 0)
    .slice(0, Math.ceil(SETS / 20))
  const made = (gevallen: ReadonlyArray<Geval>) =>
    figures({ jaar: 2026, gevallen, partners, drempel: DREMPEL, eerder: [] })

  it(`is in ${wantedSets.length} jaren van geen enkel verborgen getal zeker, ook niet als partner`, () => {
    const report = (gevallen: ReadonlyArray<Geval>) => made(gevallen).gepubliceerd
    expect(wantedSets.length).toBeGreaterThan(10)
    expect(wantedSets.flatMap(({ gevallen, random }) => certain(gevallen, report, 2026, DREMPEL, random))).toEqual([])
  })

  it("is dat wel als alleen de kleine getallen worden weggelaten", () => {
    const report = (gevallen: ReadonlyArray<Geval>) => publish(made(gevallen), gevallen, (aantal) => aantal >= DREMPEL)
    const given = wantedSets.some(({ gevallen, random }) => certain(gevallen, report, 2026, DREMPEL, random).length > 0)
    expect(given).toBe(true)
  })
})

describe("getallen die samen waar zijn", () => {
  it("wat het verslag noemt, is wat er is geteld", () => {
    const shown = sets.flatMap(({ gevallen, cijfers }) =>
      cijfers.gepubliceerd.map((sum) => [sum.aantal, countOf(sum, gevallen)] as const)
    )
    expect(shown.length).toBeGreaterThan(SETS)
    expect(shown.filter(([said, counted]) => said !== counted)).toEqual([])
  })

  it("opnieuw gevraagd na het eigen verslag blijft het verslag hetzelfde", () => {
    for (const { gevallen, cijfers } of sets.slice(0, 40))
      expect(figures({ jaar: 2026, gevallen, partners, drempel: DREMPEL, eerder: cijfers.gepubliceerd })).toEqual(
        cijfers
      )
  })
})
