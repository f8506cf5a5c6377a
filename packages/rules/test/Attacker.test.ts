import { expect, it } from "vitest"
import { type Equation, intervals } from "./Attacker.ts"
import { randomFrom } from "./RandomCases.ts"

const names = ["a", "b", "c", "d"] as const
const HIGHEST = 6

/** All there is to try: every four whole numbers that add up to this much. */
const everything = (sum: number): ReadonlyArray<ReadonlyArray<number>> =>
  Array.from({ length: (HIGHEST + 1) ** 3 }, (_, i) =>
    [0, 1, 2].map((place) => Math.floor(i / (HIGHEST + 1) ** place) % (HIGHEST + 1))
  )
    .map((three) => [...three, sum - three.reduce((left, right) => left + right, 0)])
    .filter((four) => four.every((value) => value >= 0 && value <= HIGHEST))

const total = ({ terms }: Pick<Equation, "terms">, numbers: ReadonlyArray<number>): number =>
  names.reduce((sum, name, i) => sum + (terms.get(name) ?? 0) * (numbers[i] as number), 0)

it("de aanvaller weet precies wat iemand weet die alles probeert, ook waar het stelsel breuken geeft", () => {
  const random = randomFrom(3)
  let narrower = 0
  for (let tried = 0; tried < 400; tried += 1) {
    const real = names.map(() => Math.floor(random() * 3))
    const sum = real.reduce((left, right) => left + right, 0)
    const drawn = Array.from({ length: Math.floor(random() * 3) }, () => {
      const terms = new Map(names.map((name) => [name, Math.floor(random() * 5) - 2] as const))
      return { terms, total: total({ terms }, real) }
    })
    const all = { terms: new Map(names.map((name) => [name, 1] as const)), total: sum }
    const equations: ReadonlyArray<Equation> = [all, ...drawn]
    const fits = everything(sum).filter((numbers) => drawn.every((one) => total(one, numbers) === one.total))
    const known = names.map((_, i) => {
      const values = fits.map((numbers) => numbers[i] as number)
      return { low: Math.min(...values), high: Math.max(...values) }
    })
    if (sum <= HIGHEST) {
      expect(intervals(equations, names)).toEqual(known)
      narrower += known.filter(({ low, high }) => low > 0 || high < sum).length
    }
  }
  expect(narrower).toBeGreaterThan(300)
})

it("waar niets een getal begrenst, is er geen hoogste", () =>
  expect(
    intervals(
      [
        {
          terms: new Map([
            ["a", 1],
            ["b", -1]
          ]),
          total: 2
        }
      ],
      ["a", "b", "c"]
    )
  ).toEqual([
    { low: 2, high: Number.POSITIVE_INFINITY },
    { low: 0, high: Number.POSITIVE_INFINITY },
    { low: 0, high: Number.POSITIVE_INFINITY }
  ]))

it("een stelsel dat niet kan, wordt niet verzwegen", () =>
  expect(() =>
    intervals(
      [
        { terms: new Map([["a", 1]]), total: 2 },
        { terms: new Map([["a", 1]]), total: 3 }
      ],
      ["a"]
    )
  ).toThrow(/spreekt zichzelf tegen/u))
