/**
 * Can these whole numbers be so, given what they add up to?
 *
 * The search is complete: it finds numbers that fit, or shows that there are none. It stays near numbers known to fit, so
 * that it usually finds others at once.
 *
 * @module
 */

/** What some of the numbers, by their place, add up to: those of `plus` less those of `minus`. */
export interface Sum {
  readonly plus: ReadonlyArray<number>
  readonly minus: ReadonlyArray<number>
  readonly total: number
}

/** The lowest and the highest a number can be. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What a search found; `stopped` when it took more steps than allowed, which shows nothing. */
export type Found = "possible" | "impossible" | "stopped"

const STEPS = 500

/** Sums that hold for numbers within ranges; make one with {@link system}. */
export interface System {
  readonly sums: ReadonlyArray<Sum>
  readonly ranges: ReadonlyArray<Range>
  /** Numbers that fit. */
  readonly known: ReadonlyArray<number>
  /** For each place the sums it is in. */
  readonly sumsOf: ReadonlyArray<ReadonlyArray<number>>
}

/** Sums, the ranges the numbers lie in, and numbers that are known to fit both. */
export const system = (
  sums: ReadonlyArray<Sum>,
  ranges: ReadonlyArray<Range>,
  known: ReadonlyArray<number>
): System => {
  const sumsOf = ranges.map((_, place) =>
    [...sums.keys()].filter((i) => sums[i]?.plus.includes(place) || sums[i]?.minus.includes(place))
  )
  const asGiven = { sums, ranges, known, sumsOf }
  return { ...asGiven, ranges: narrow(asGiven, ranges, [...sums.keys()]) ?? ranges }
}

/**
 * Are there whole numbers for which every sum holds, with the one at this place within this range?
 *
 * @example
 * ```ts
 * import { possible, system } from "@kracht/rules/Feasibility"
 *
 * const range = { low: 0, high: 4 }
 * const eight = system([{ plus: [0, 1], minus: [], total: 8 }], [range, range], [4, 4])
 * possible(eight, 0, { low: 0, high: 3 }) // => "impossible"
 * const seven = system([{ plus: [0, 1], minus: [], total: 7 }], [range, range], [3, 4])
 * possible(seven, 0, { low: 4, high: 4 }) // => "possible"
 * ```
 */
export const possible = (system: System, place: number, range: Range): Found => {
  let steps = STEPS
  const search = (open: ReadonlyArray<Range>, fixed: number): Found => {
    const left = narrow(system, open, system.sumsOf[fixed] as ReadonlyArray<number>)
    if (left === undefined) return "impossible"
    const next = nextToTry(system, left)
    if (next === undefined) return "possible"
    for (const value of outwards(left[next] as Range, system.known[next] as number)) {
      steps -= 1
      if (steps < 0) return "stopped"
      const found = search(left.with(next, { low: value, high: value }), next)
      if (found !== "impossible") return found
    }
    return "impossible"
  }
  const { low, high } = system.ranges[place] as Range
  const within = { low: Math.max(low, range.low), high: Math.min(high, range.high) }
  return within.low > within.high ? "impossible" : search(system.ranges.with(place, within), place)
}

/** The places whose numbers can depend on the numbers at these: through sums, but not past a number that is fixed. */
export const connected = ({ sums, ranges, sumsOf }: System, from: ReadonlyArray<number>): ReadonlySet<number> => {
  const isFixed = (place: number): boolean => ranges[place]?.low === ranges[place]?.high
  const reached = new Set(from)
  for (const place of reached)
    if (from.includes(place) || !isFixed(place))
      for (const i of sumsOf[place] ?? [])
        for (const other of [...(sums[i] as Sum).plus, ...(sums[i] as Sum).minus]) reached.add(other)
  return reached
}

/** The ranges without what these sums, and then others, rule out; `undefined` when some number has no value left. */
const narrow = (
  { sums, sumsOf }: System,
  ranges: ReadonlyArray<Range>,
  from: ReadonlyArray<number>
): ReadonlyArray<Range> | undefined => {
  const left = [...ranges]
  const toDo = new Set(from)
  for (const i of toDo) {
    toDo.delete(i)
    for (const [place, lowest, highest] of ruledBy(sums[i] as Sum, left)) {
      const { low, high } = left[place] as Range
      if (lowest <= low && highest >= high) continue
      left[place] = { low: Math.max(low, lowest), high: Math.min(high, highest) }
      if (left[place].low > left[place].high) return undefined
      for (const other of sumsOf[place] as ReadonlyArray<number>) toDo.add(other)
    }
  }
  return left
}

/** For each number of a sum: the lowest and highest that the others leave it. */
const ruledBy = (
  { plus, minus, total }: Sum,
  ranges: ReadonlyArray<Range>
): ReadonlyArray<readonly [place: number, lowest: number, highest: number]> => {
  const low = (place: number): number => (ranges[place] as Range).low
  const high = (place: number): number => (ranges[place] as Range).high
  const most = added(plus, high) - added(minus, low) - total
  const least = added(plus, low) - added(minus, high) - total
  return [
    ...plus.map((place) => [place, high(place) - most, low(place) - least] as const),
    ...minus.map((place) => [place, high(place) + least, low(place) + most] as const)
  ]
}

const added = (places: ReadonlyArray<number>, number: (place: number) => number): number =>
  places.reduce((sum, place) => sum + number(place), 0)

/**
 * Of a sum that does not hold when every number is as near to the known one as it can be: the number with the fewest values left.
 * `undefined` when all sums hold like that.
 */
const nextToTry = ({ sums, known }: System, ranges: ReadonlyArray<Range>): number | undefined => {
  const nearest = (place: number): number => clamp(known[place] as number, ranges[place] as Range)
  const broken = sums.find(({ plus, minus, total }) => added(plus, nearest) - added(minus, nearest) !== total)
  const width = (place: number): number => (ranges[place] as Range).high - (ranges[place] as Range).low
  return broken === undefined
    ? undefined
    : [...broken.plus, ...broken.minus].filter((place) => width(place) > 0).sort((a, b) => width(a) - width(b))[0]
}

const clamp = (value: number, { low, high }: Range): number => Math.min(Math.max(value, low), high)

/** Every value of a range, the nearest first. */
function* outwards({ low, high }: Range, near: number): Generator<number> {
  const middle = clamp(near, { low, high })
  yield middle
  for (let away = 1; middle - away >= low || middle + away <= high; away += 1) {
    if (middle - away >= low) yield middle - away
    if (middle + away <= high) yield middle + away
  }
}
