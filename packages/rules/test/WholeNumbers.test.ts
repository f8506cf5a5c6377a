import { describe, expect, it } from "vitest"
import { solvable } from "../src/WholeNumbers.ts"
import { randomFrom } from "./RandomCases.ts"

const UNKNOWNS = 4

/** Every four whole numbers of at least zero that add up to this. */
const everything = (sum: number): ReadonlyArray<ReadonlyArray<number>> =>
  Array.from({ length: (sum + 1) ** (UNKNOWNS - 1) }, (_, i) =>
    Array.from({ length: UNKNOWNS - 1 }, (_, place) => Math.floor(i / (sum + 1) ** place) % (sum + 1))
  )
    .map((first) => [...first, sum - first.reduce((left, right) => left + right, 0)])
    .filter((numbers) => numbers.every((number) => number >= 0))

describe("hele getallen die zo optellen", () => {
  it("zijn er precies als wie alles probeert ze vindt", () => {
    const random = randomFrom(17)
    const found = { possible: 0, impossible: 0, stopped: 0 }
    for (let i = 0; i < 2_000; i += 1) {
      const sum = Math.floor(random() * 7)
      const others = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [
        ...Array.from({ length: UNKNOWNS }, () => Math.floor(random() * 7) - 3),
        Math.floor(random() * 13) - 4
      ])
      const fits = everything(sum).some((numbers) =>
        others.every(
          (row) => numbers.reduce((left, number, j) => left + number * (row[j] as number), 0) === row[UNKNOWNS]
        )
      )
      const answer = solvable([[1, 1, 1, 1, sum], ...others])
      expect(answer, JSON.stringify([sum, others])).toBe(fits ? "possible" : "impossible")
      found[answer] += 1
    }
    expect(found.possible).toBeGreaterThan(200)
    expect(found.impossible).toBeGreaterThan(200)
  })

  it("worden niet beloofd als het zoeken te lang duurt of de getallen te groot worden", () => {
    // Altijd even, dus nooit 1, en geen grens waaraan dat te zien is.
    expect(solvable([[2, -2, 1]])).toBe("stopped")
    const large = Number.MAX_SAFE_INTEGER
    expect(
      solvable([
        [large, 1, 1, large],
        [1, large, 1, large - 2]
      ])
    ).toBe("stopped")
  })
})
