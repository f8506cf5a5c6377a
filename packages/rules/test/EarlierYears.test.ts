import { describe, expect, it } from "vitest"
import { daarnaast, type Geval, tellingen } from "../src/AnnualReport.ts"
import { countOf, figures, type Openbaar } from "../src/ReportFigures.ts"
import { narrowed } from "./Attack.ts"
import { partners, randomCases, randomFrom } from "./RandomCases.ts"
import { SETS } from "./Sets.ts"

const DREMPEL = 5

const rows = [
  ...tellingen.flatMap(({ id, values }) => values.map((waarde) => ({ onderdeel: id, waarden: [waarde] }))),
  ...daarnaast.map((onderdeel) => ({ onderdeel, waarden: [] }))
]

/** Numbers over two years that were once told as well, each of them large enough by itself. */
const overTwoYears = (gevallen: ReadonlyArray<Geval>, random: () => number): ReadonlyArray<Openbaar> =>
  rows
    .filter(() => random() < 0.3)
    .map((row) => ({ ...row, van: 2025, tot: 2026, aantal: 0 }))
    .map((sum) => ({ ...sum, aantal: countOf(sum, gevallen) }))
    .filter(({ aantal }) => aantal >= DREMPEL)

/** Two years, what was public about them before the report on the second, and that report. */
const years = Array.from({ length: Math.ceil(SETS / 5) }, (_, seed) => {
  const random = randomFrom(seed + 1_000_000)
  const gevallen = [...randomCases(random, 2025), ...randomCases(random, 2026)]
  const first = figures({ jaar: 2025, gevallen, partners, drempel: DREMPEL, eerder: [] }).gepubliceerd
  const eerder = [...first, ...overTwoYears(gevallen, random)]
  const heedless = figures({ jaar: 2026, gevallen, partners, drempel: DREMPEL, eerder: [] })
  const report = figures({ jaar: 2026, gevallen, partners, drempel: DREMPEL, eerder })
  return { gevallen, eerder, heedless, report }
})

const learnt = (gevallen: ReadonlyArray<Geval>, published: ReadonlyArray<Openbaar>) =>
  narrowed(gevallen, published, [2025, 2026], DREMPEL)

describe("een verslag na andere jaren", () => {
  it("laat met wat al openbaar was geen verborgen getal volgen, van dit jaar of van het vorige", () => {
    const added = years.flatMap(({ gevallen, eerder, report }) =>
      report.alHerleidbaar ? [] : learnt(gevallen, [...eerder, ...report.gepubliceerd])
    )
    expect(added).toEqual([])
  })

  it("voegt niets toe als er al een verborgen getal volgde, en ook alleen dan", () => {
    for (const { gevallen, eerder, report } of years) {
      expect(report.alHerleidbaar).toBe(learnt(gevallen, eerder).length > 0)
      if (report.alHerleidbaar) expect(report.gepubliceerd).toEqual([])
    }
  })

  it("zou dat wel doen als het niet op andere jaren lette", () => {
    const open = years.filter(({ report }) => !report.alHerleidbaar)
    const broken = open.filter(
      ({ gevallen, eerder, heedless }) => learnt(gevallen, [...eerder, ...heedless.gepubliceerd]).length > 0
    )
    expect(open.length).toBeGreaterThan(years.length / 10)
    expect(broken.length).toBeGreaterThan(0)
  })
})
