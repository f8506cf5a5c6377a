/**
 * Can these whole numbers be so, given what they add up to?
 *
 * @module
 */
import { type Equation, type Found, solvable } from "./WholeNumbers.ts"

export type { Found } from "./WholeNumbers.ts"

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

/** Sums that hold for numbers of at least zero within ranges; make one with {@link system}. */
export interface System {
  readonly sums: ReadonlyArray<Sum>
  readonly ranges: ReadonlyArray<Range>
  /** What the sums leave of the ranges, as far as each sum tells by itself. */
  readonly left: ReadonlyArray<Range>
  /** For each place the sums it is in. */
  readonly sumsOf: ReadonlyArray<ReadonlyArray<number>>
}

/** Sums, and the ranges the numbers lie in, which start at zero or above. */
export const system = (sums: ReadonlyArray<Sum>, ranges: ReadonlyArray<Range>): System => {
  const sumsOf = ranges.map((_, place) =>
    [...sums.keys()].filter((i) => sums[i]?.plus.includes(place) || sums[i]?.minus.includes(place))
  )
  return { sums, ranges, sumsOf, left: narrow(sums, sumsOf, ranges) }
}

/**
 * Are there whole numbers for which every sum holds, with the one at this place within this range?
 *
 * @example
 * ```ts
 * import { possible, system } from "@kracht/rules/Feasibility"
 *
 * const range = { low: 0, high: 4 }
 * const eight = system([{ plus: [0, 1], minus: [], total: 8 }], [range, range])
 * possible(eight, 0, { low: 0, high: 3 }) // => "impossible"
 * const seven = system([{ plus: [0, 1], minus: [], total: 7 }], [range, range])
 * possible(seven, 0, { low: 4, high: 4 }) // => "possible"
 * ```
 */
export const possible = ({ sums, ranges, left }: System, place: number, range: Range): Found => {
  const within = (given: Range): Range => ({
    low: Math.max(given.low, range.low),
    high: Math.min(given.high, range.high)
  })
  const { low, high } = within(left[place] as Range)
  if (low > high) return "impossible"
  return solvable(equations(sums, ranges.with(place, within(ranges[place] as Range))))
}

/** The sums over how far each number is above its lowest, and with an unknown more for each number that has a highest. */
const equations = (sums: ReadonlyArray<Sum>, ranges: ReadonlyArray<Range>): ReadonlyArray<Equation> => {
  const limited = [...ranges.keys()].filter((place) => Number.isFinite(ranges[place]?.high))
  const spare = limited.map(() => 0)
  const low = (place: number): number => (ranges[place] as Range).low
  return [
    ...sums.map(({ plus, minus, total }) => [
      ...ranges.map((_, place) => Number(plus.includes(place)) - Number(minus.includes(place))),
      ...spare,
      total - added(plus, low) + added(minus, low)
    ]),
    ...limited.map((place, i) => [
      ...ranges.map((_, other) => Number(other === place)),
      ...spare.with(i, 1),
      (ranges[place] as Range).high - low(place)
    ])
  ]
}

/** The places whose numbers can depend on the numbers at these: through sums, but not past a number that is fixed. */
export const connected = ({ sums, left, sumsOf }: System, from: ReadonlyArray<number>): ReadonlySet<number> => {
  const isFixed = (place: number): boolean => left[place]?.low === left[place]?.high
  const reached = new Set(from)
  for (const place of reached)
    if (from.includes(place) || !isFixed(place))
      for (const i of sumsOf[place] ?? [])
        for (const other of [...(sums[i] as Sum).plus, ...(sums[i] as Sum).minus]) reached.add(other)
  return reached
}

/** The ranges without what each sum rules out. The sums must hold for some numbers, else this would not end. */
const narrow = (
  sums: ReadonlyArray<Sum>,
  sumsOf: System["sumsOf"],
  ranges: ReadonlyArray<Range>
): ReadonlyArray<Range> => {
  const left = [...ranges]
  const toDo = new Set(sums.keys())
  for (const i of toDo) {
    toDo.delete(i)
    for (const [place, lowest, highest] of ruledBy(sums[i] as Sum, left)) {
      const { low, high } = left[place] as Range
      if (lowest <= low && highest >= high) continue
      left[place] = { low: Math.max(low, lowest), high: Math.min(high, highest) }
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
  const without = (places: ReadonlyArray<number>, place: number) => places.filter((other) => other !== place)
  return [
    ...plus.map((place) => {
      const others = without(plus, place)
      const most = total - added(others, low) + added(minus, high)
      return [place, total - added(others, high) + added(minus, low), most] as const
    }),
    ...minus.map((place) => {
      const others = without(minus, place)
      const most = added(plus, high) - added(others, low) - total
      return [place, added(plus, low) - added(others, high) - total, most] as const
    })
  ]
}

const added = (places: ReadonlyArray<number>, number: (place: number) => number): number =>
  places.reduce((sum, place) => sum + number(place), 0)
