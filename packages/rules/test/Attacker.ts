/**
 * Someone who wants to know what a report hides: solves the linear system of everything published, over the numbers of each
 * organisation, after filling in what they know themselves. Written apart from the rules, in another way: exact linear
 * programming by the simplex method.
 */

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
  const unknowns = [...new Set([...equations.flatMap(({ terms }) => [...terms.keys()]), ...wanted])]
  const matrix = equations.map(({ terms, total }) => [...unknowns.map((unknown) => terms.get(unknown) ?? 0), total])
  const start = firstPhase(matrix, unknowns.length)
  return wanted.map((name) => {
    const goal = (sign: 1 | -1) => unknowns.map((unknown) => (unknown === name ? sign : 0))
    return { low: Math.ceil(-optimum(start, goal(-1))), high: Math.floor(optimum(start, goal(1))) }
  })
}

interface Tableau {
  readonly rows: ReadonlyArray<ReadonlyArray<number>>
  /** The unknown that is basic in each row. */
  readonly basis: ReadonlyArray<number>
}

/** A tableau with a solution: artificial unknowns are driven out, and rows that said nothing new dropped. */
const firstPhase = (matrix: ReadonlyArray<ReadonlyArray<number>>, width: number): Tableau => {
  const rows = matrix.map((row, i) => {
    const sign = (row[width] as number) < 0 ? -1 : 1
    const artificial = matrix.map((_, j) => (i === j ? 1 : 0))
    return [...row.slice(0, width).map((value) => sign * value), ...artificial, sign * (row[width] as number)]
  })
  const costs = [...Array(width).fill(0), ...Array(matrix.length).fill(-1)] as ReadonlyArray<number>
  const solved = improve({ rows, basis: matrix.map((_, i) => width + i) }, costs)
  if (worth(solved, costs) !== 0) throw new Error("Wat openbaar is, spreekt zichzelf tegen.")
  let tableau = solved
  for (const [i, basic] of solved.basis.entries()) {
    const column = (tableau.rows[i] as ReadonlyArray<number>).slice(0, width).findIndex((value) => value !== 0)
    if (basic >= width && column >= 0) tableau = pivot(tableau, i, column)
  }
  const kept = [...tableau.basis.keys()].filter((i) => (tableau.basis[i] as number) < width)
  return {
    rows: kept.map((i) => {
      const row = tableau.rows[i] as ReadonlyArray<number>
      return [...row.slice(0, width), row.at(-1) as number]
    }),
    basis: kept.map((i) => tableau.basis[i] as number)
  }
}

/** The highest value of the goal; infinite when nothing bounds it. */
const optimum = (start: Tableau, goal: ReadonlyArray<number>): number => {
  const best = improve(start, goal)
  return best.rows.length === 0 || unbounded(best, goal) ? Number.POSITIVE_INFINITY : worth(best, goal)
}

/** Pivots until nothing improves the goal, by Bland's rule: it never circles. */
const improve = (start: Tableau, goal: ReadonlyArray<number>): Tableau => {
  let tableau = start
  for (;;) {
    const column = goal.findIndex((_, j) => reducedCost(tableau, goal, j) > 0)
    if (column < 0) return tableau
    const row = leaving(tableau, column)
    if (row === undefined) return tableau
    tableau = pivot(tableau, row, column)
  }
}

const unbounded = (tableau: Tableau, goal: ReadonlyArray<number>): boolean =>
  goal.some((_, j) => reducedCost(tableau, goal, j) > 0 && leaving(tableau, j) === undefined)

const reducedCost = ({ rows, basis }: Tableau, goal: ReadonlyArray<number>, column: number): number =>
  rows.reduce(
    (cost, row, i) => cost - (goal[basis[i] as number] ?? 0) * (row[column] as number),
    goal[column] as number
  )

const leaving = ({ rows, basis }: Tableau, column: number): number | undefined =>
  [...rows.keys()]
    .filter((i) => (rows[i]?.[column] as number) > 0)
    .sort((a, b) => ratio(rows, a, column) - ratio(rows, b, column) || (basis[a] as number) - (basis[b] as number))[0]

const ratio = (rows: Tableau["rows"], i: number, column: number): number =>
  (rows[i]?.at(-1) as number) / (rows[i]?.[column] as number)

const worth = ({ rows, basis }: Tableau, goal: ReadonlyArray<number>): number =>
  rows.reduce((value, row, i) => value + (goal[basis[i] as number] ?? 0) * (row.at(-1) as number), 0)

/** Whole numbers stay whole: the systems here are such that a pivot is always one; another would make the sums inexact. */
const pivot = ({ rows, basis }: Tableau, at: number, column: number): Tableau => {
  const by = rows[at]?.[column] as number
  if (Math.abs(by) !== 1) throw new Error("Dit stelsel geeft breuken; daar rekent deze aanvaller niet mee.")
  const own = (rows[at] as ReadonlyArray<number>).map((value) => value / by)
  return {
    rows: rows.map((row, i) => {
      const times = row[column] as number
      if (i === at) return own
      return times === 0 ? row : row.map((value, j) => value - times * (own[j] as number))
    }),
    basis: basis.with(at, column)
  }
}
