/**
 * Someone who wants to know what a report hides: solves the linear system of everything published, over the numbers of each
 * organisation, after filling in what they know themselves. Written apart from the rules, in another way: exact linear
 * programming by the simplex method, and branching where its answer is no whole number.
 */
import { type Arithmetic, fractions, NotWhole, whole } from "./Arithmetic.ts"

/** A known sum: coefficients by unknown, and what they add up to. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>
  readonly total: number
}

/** What an attacker finds out about a hidden sum: the lowest and the highest whole number it can be. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The lowest and highest value of each wanted unknown, all of them whole and at least zero. */
export const intervals = (
  equations: ReadonlyArray<Equation>,
  wanted: ReadonlyArray<string>
): ReadonlyArray<Interval> => {
  try {
    return intervalsIn(whole, equations, wanted)
  } catch (reason) {
    if (reason instanceof NotWhole) return intervalsIn(fractions, equations, wanted)
    throw reason
  }
}

const intervalsIn = <N>(
  arithmetic: Arithmetic<N>,
  equations: ReadonlyArray<Equation>,
  wanted: ReadonlyArray<string>
): ReadonlyArray<Interval> => {
  const unknowns = [...new Set([...equations.flatMap(({ terms }) => [...terms.keys()]), ...wanted])]
  const matrix = equations.map(({ terms, total }) => [...unknowns.map((unknown) => terms.get(unknown) ?? 0), total])
  const start = firstPhase(arithmetic, matrix, unknowns.length)
  if (start === undefined) throw new Error("Wat openbaar is, spreekt zichzelf tegen.")
  return wanted.map((name) => {
    const best = (sign: 1 | -1) => {
      const goal = unknowns.map((unknown) => (unknown === name ? sign : 0))
      return highest(arithmetic, { matrix, width: unknowns.length, start }, goal, Number.NEGATIVE_INFINITY)
    }
    return { low: 0 - best(-1), high: best(1) }
  })
}

interface Tableau<N> {
  readonly rows: ReadonlyArray<ReadonlyArray<N>>
  /** The unknown that is basic in each row. */
  readonly basis: ReadonlyArray<number>
}

interface Problem<N> {
  readonly matrix: ReadonlyArray<ReadonlyArray<number>>
  readonly width: number
  readonly start: Tableau<N>
}

/** The highest whole value of the goal; infinite when nothing bounds it, and at most `atLeast` when it is not more. */
const highest = <N>(
  arithmetic: Arithmetic<N>,
  problem: Problem<N>,
  goal: ReadonlyArray<number>,
  atLeast: number
): number => {
  const best = improve(arithmetic, problem.start, goal)
  if (best.rows.length === 0 || unbounded(arithmetic, best, goal)) return Number.POSITIVE_INFINITY
  const value = worth(arithmetic, best, goal)
  if (arithmetic.floor(value) <= atLeast) return atLeast
  const row = best.rows.findIndex((row) => !arithmetic.isWhole(row.at(-1) as N))
  if (row < 0) return arithmetic.floor(value)
  const unknown = best.basis[row] as number
  const below = arithmetic.floor((best.rows[row] as ReadonlyArray<N>).at(-1) as N)
  return [
    { sign: 1 as const, bound: below },
    { sign: -1 as const, bound: below + 1 }
  ].reduce((found, { sign, bound }) => {
    const within = bounded(arithmetic, problem, unknown, sign, bound)
    return within === undefined ? found : highest(arithmetic, within, [...goal, 0], found)
  }, atLeast)
}

/** The problem with one unknown at most (sign 1) or at least (sign -1) the bound; `undefined` when nothing fits that. */
const bounded = <N>(
  arithmetic: Arithmetic<N>,
  { matrix, width }: Problem<N>,
  unknown: number,
  sign: 1 | -1,
  bound: number
): Problem<N> | undefined => {
  const wider = matrix.map((row) => [...row.slice(0, width), 0, row[width] as number])
  const added = Array.from({ length: width }, (_, i) => (i === unknown ? 1 : 0))
  const all = [...wider, [...added, sign, bound]]
  const start = firstPhase(arithmetic, all, width + 1)
  return start === undefined ? undefined : { matrix: all, width: width + 1, start }
}

/**
 * A tableau with a solution: artificial unknowns are driven out, and rows that said nothing new dropped; `undefined` when
 * there is no solution.
 */
const firstPhase = <N>(
  arithmetic: Arithmetic<N>,
  matrix: ReadonlyArray<ReadonlyArray<number>>,
  width: number
): Tableau<N> | undefined => {
  const { from } = arithmetic
  const rows = matrix.map((row, i) => {
    const sign = (row[width] as number) < 0 ? -1 : 1
    const artificial = matrix.map((_, j) => (i === j ? 1 : 0))
    return [...row.slice(0, width).map((value) => sign * value), ...artificial, sign * (row[width] as number)].map(from)
  })
  const costs = [...Array<number>(width).fill(0), ...Array<number>(matrix.length).fill(-1)]
  const solved = improve(arithmetic, { rows, basis: matrix.map((_, i) => width + i) }, costs)
  if (arithmetic.sign(worth(arithmetic, solved, costs)) !== 0) return undefined
  let tableau = solved
  for (const [i, basic] of solved.basis.entries()) {
    const row = tableau.rows[i] as ReadonlyArray<N>
    const column = row.slice(0, width).findIndex((value) => arithmetic.sign(value) !== 0)
    if (basic >= width && column >= 0) tableau = pivot(arithmetic, tableau, i, column)
  }
  const kept = [...tableau.basis.keys()].filter((i) => (tableau.basis[i] as number) < width)
  return {
    rows: kept.map((i) => {
      const row = tableau.rows[i] as ReadonlyArray<N>
      return [...row.slice(0, width), row.at(-1) as N]
    }),
    basis: kept.map((i) => tableau.basis[i] as number)
  }
}

/** Pivots until nothing improves the goal, by Bland's rule: it never circles. */
const improve = <N>(arithmetic: Arithmetic<N>, start: Tableau<N>, goal: ReadonlyArray<number>): Tableau<N> => {
  let tableau = start
  for (;;) {
    const column = goal.findIndex((_, j) => arithmetic.sign(reducedCost(arithmetic, tableau, goal, j)) > 0)
    if (column < 0) return tableau
    const row = leaving(arithmetic, tableau, column)
    if (row === undefined) return tableau
    tableau = pivot(arithmetic, tableau, row, column)
  }
}

const unbounded = <N>(arithmetic: Arithmetic<N>, tableau: Tableau<N>, goal: ReadonlyArray<number>): boolean =>
  goal.some(
    (_, j) =>
      arithmetic.sign(reducedCost(arithmetic, tableau, goal, j)) > 0 && leaving(arithmetic, tableau, j) === undefined
  )

const reducedCost = <N>(
  { from, minus, times }: Arithmetic<N>,
  { rows, basis }: Tableau<N>,
  goal: ReadonlyArray<number>,
  column: number
): N =>
  rows.reduce(
    (cost, row, i) => {
      const price = goal[basis[i] as number] ?? 0
      return price === 0 ? cost : minus(cost, times(from(price), row[column] as N))
    },
    from(goal[column] as number)
  )

/** The row that bounds the column soonest: ratios of a total to a positive coefficient, compared without dividing. */
const leaving = <N>(
  { sign, compare, times }: Arithmetic<N>,
  { rows, basis }: Tableau<N>,
  column: number
): number | undefined => {
  const coefficient = (i: number): N => rows[i]?.[column] as N
  const total = (i: number): N => rows[i]?.at(-1) as N
  return [...rows.keys()]
    .filter((i) => sign(coefficient(i)) > 0)
    .sort(
      (a, b) =>
        compare(times(total(a), coefficient(b)), times(total(b), coefficient(a))) ||
        (basis[a] as number) - (basis[b] as number)
    )[0]
}

const worth = <N>({ from, minus, times }: Arithmetic<N>, { rows, basis }: Tableau<N>, goal: ReadonlyArray<number>): N =>
  rows.reduce((value, row, i) => {
    const price = goal[basis[i] as number] ?? 0
    return price === 0 ? value : minus(value, times(from(-price), row.at(-1) as N))
  }, from(0))

const pivot = <N>(
  { sign, minus, times, divide }: Arithmetic<N>,
  { rows, basis }: Tableau<N>,
  at: number,
  column: number
): Tableau<N> => {
  const by = rows[at]?.[column] as N
  const own = (rows[at] as ReadonlyArray<N>).map((value) => divide(value, by))
  return {
    rows: rows.map((row, i) => {
      const factor = row[column] as N
      if (i === at) return own
      return sign(factor) === 0 ? row : row.map((value, j) => minus(value, times(factor, own[j] as N)))
    }),
    basis: basis.with(at, column)
  }
}
