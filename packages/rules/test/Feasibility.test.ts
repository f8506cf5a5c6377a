import { array, assert, constantFrom, integer, property, record, tuple } from "fast-check"
import { describe, expect, it } from "vitest"
import { possible, type Range, type Sum, system } from "../src/Feasibility.ts"

const SIZE = 4
const HIGHEST = 4

const sign = constantFrom<"plus" | "minus" | "none">("plus", "minus", "none")

/** Four numbers and some sums of them, which therefore hold. */
const questions = record({
  known: array(integer({ min: 0, max: HIGHEST }), { minLength: SIZE, maxLength: SIZE }),
  signs: array(array(sign, { minLength: SIZE, maxLength: SIZE }), { maxLength: 3 }),
  place: integer({ min: 0, max: SIZE - 1 }),
  asked: tuple(integer({ min: 0, max: HIGHEST }), integer({ min: 0, max: HIGHEST }))
})

const placesOf = (signs: ReadonlyArray<string>, wanted: string): ReadonlyArray<number> =>
  [...signs.keys()].filter((place) => signs[place] === wanted)

const total = (numbers: ReadonlyArray<number>, { plus, minus }: Pick<Sum, "plus" | "minus">): number =>
  plus.reduce((sum, place) => sum + (numbers[place] as number), 0) -
  minus.reduce((sum, place) => sum + (numbers[place] as number), 0)

/** All there is to try: five values for each of four numbers. */
const everything: ReadonlyArray<ReadonlyArray<number>> = Array.from({ length: (HIGHEST + 1) ** SIZE }, (_, i) =>
  Array.from({ length: SIZE }, (_, place) => Math.floor(i / (HIGHEST + 1) ** place) % (HIGHEST + 1))
)

describe("kan een getal zo zijn", () => {
  it("is het antwoord van wie alles probeert", () => {
    let impossible = 0
    assert(
      property(questions, ({ known, signs, place, asked }) => {
        const sums = signs.map((row) => {
          const terms = { plus: placesOf(row, "plus"), minus: placesOf(row, "minus") }
          return { ...terms, total: total(known, terms) }
        })
        const range: Range = { low: Math.min(...asked), high: Math.max(...asked) }
        const fits = everything.some(
          (numbers) =>
            (numbers[place] as number) >= range.low &&
            (numbers[place] as number) <= range.high &&
            sums.every((sum) => total(numbers, sum) === sum.total)
        )
        const ranges = known.map(() => ({ low: 0, high: HIGHEST }))
        if (!fits) impossible += 1
        expect(possible(system(sums, ranges), place, range)).toBe(fits ? "possible" : "impossible")
      }),
      { numRuns: 2_000, seed: 5 }
    )
    expect(impossible).toBeGreaterThan(100)
  })

  it("zegt dat het is gestopt, als er te veel te proberen is", () => {
    // Dertig paren die elk even zijn, en samen oneven moeten worden: geen enkele kan, maar geen som alleen zegt dat.
    const pairs = Array.from({ length: 30 }, (_, i) => [2 * i, 2 * i + 1] as const)
    const equal = pairs.map(([a, b]) => ({ plus: [a], minus: [b], total: 0 }))
    const all = { plus: pairs.flat(), minus: [60], total: 0 }
    const ranges = Array.from({ length: 61 }, () => ({ low: 0, high: Number.POSITIVE_INFINITY }))
    expect(possible(system([...equal, all], ranges), 60, { low: 31, high: 31 })).toBe("stopped")
  })
})
