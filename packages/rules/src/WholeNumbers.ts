/**
 * Are there whole numbers of at least zero that add up like this?
 *
 * Exact, without fractions: the simplex method in whole numbers over one denominator (Edmonds), and branching where a
 * number it finds is not whole.
 *
 * @module
 */

/** An equation: the coefficient of each unknown, and last what they add up to. */
export type Equation = ReadonlyArray<number>

/** What a search found; `stopped` when it took more branches, or larger numbers, than allowed, which shows nothing. */
export type Found = "possible" | "impossible" | "stopped"

const BRANCHES = 60

/**
 * Is there a solution of these equations in whole numbers of at least zero?
 *
 * @example
 * ```ts
 * import { solvable } from "@kracht/rules/WholeNumbers"
 *
 * solvable([[2, 3, 7]]) // => "possible"
 * solvable([[2, 4, 7]]) // => "impossible"
 * ```
 */
export const solvable = (equations: ReadonlyArray<Equation>): Found => {
  let branches = BRANCHES
  const branch = (rows: ReadonlyArray<Equation>): Found => {
    branches -= 1
    if (branches < 0) return "stopped"
    const corner = cornerOf(rows)
    if (corner === "impossible" || corner === "stopped") return corner
    const unknown = corner.findIndex((value) => !Number.isInteger(value))
    if (unknown < 0) return "possible"
    const below = Math.floor(corner[unknown] as number)
    const lower = branch(withBound(rows, unknown, 1, below))
    return lower === "impossible" ? branch(withBound(rows, unknown, -1, below + 1)) : lower
  }
  return branch(equations)
}

/** The equations with one more unknown, which keeps another at most (1) or at least (-1) at the bound. */
const withBound = (
  rows: ReadonlyArray<Equation>,
  unknown: number,
  sign: 1 | -1,
  bound: number
): ReadonlyArray<Equation> => {
  const width = (rows[0] as Equation).length - 1
  const bounded = Array.from({ length: width }, (_, i) => (i === unknown ? 1 : 0))
  return [...rows.map((row) => [...row.slice(0, -1), 0, row.at(-1) as number]), [...bounded, sign, bound]]
}

/** A solution that need not be whole, or why there is none. */
const cornerOf = (equations: ReadonlyArray<Equation>): ReadonlyArray<number> | Exclude<Found, "possible"> => {
  const width = (equations[0] as Equation).length - 1
  const rows = equations.map((row) => ((row[width] as number) < 0 ? row.map((value) => 0 - value) : [...row]))
  // Below the equations: how far they are from holding. It is zero in the last place when they do.
  rows.push(Array.from({ length: width + 1 }, (_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0)))
  const basis = equations.map((_, i) => width + i)
  let over = 1
  for (;;) {
    const distance = rows.at(-1) as ReadonlyArray<number>
    const column = distance.findIndex((value, j) => j < width && value > 0)
    if (column < 0) return distance[width] === 0 ? read(rows, basis, over, width) : "impossible"
    const at = leaving(rows, basis, column)
    if (at === undefined) return "impossible"
    const by = rows[at]?.[column] as number
    if (!pivot(rows, at, column, over)) return "stopped"
    over = by
    basis[at] = column
  }
}

const read = (
  rows: ReadonlyArray<ReadonlyArray<number>>,
  basis: ReadonlyArray<number>,
  over: number,
  width: number
): ReadonlyArray<number> =>
  Array.from({ length: width }, (_, j) => {
    const row = basis.indexOf(j)
    return row < 0 ? 0 : (rows[row]?.[width] as number) / over
  })

/** The row that bounds the column soonest; of those that do so together the one of the first unknown, so that it never circles. */
const leaving = (
  rows: ReadonlyArray<ReadonlyArray<number>>,
  basis: ReadonlyArray<number>,
  column: number
): number | undefined => {
  let best: number | undefined
  for (const i of basis.keys()) {
    const own = rows[i]?.[column] as number
    if (own <= 0) continue
    const other = best === undefined ? 0 : (rows[best]?.[column] as number)
    const sooner = best === undefined ? -1 : (rows[i]?.at(-1) as number) * other - (rows[best]?.at(-1) as number) * own
    if (sooner < 0 || (sooner === 0 && (basis[i] as number) < (basis[best as number] as number))) best = i
  }
  return best
}

/** Brings an unknown into the solution, in place; false when a number grows too large to be exact. */
const pivot = (rows: Array<ReadonlyArray<number>>, at: number, column: number, over: number): boolean => {
  const own = rows[at] as ReadonlyArray<number>
  const by = own[column] as number
  let exact = true
  for (const [i, row] of rows.entries()) {
    if (i === at) continue
    const times = row[column] as number
    rows[i] = row.map((value, j) => {
      const product = value * by - times * (own[j] as number)
      if (!Number.isSafeInteger(product)) exact = false
      return product / over
    })
  }
  return exact
}
