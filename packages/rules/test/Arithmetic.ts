/**
 * The sums of an attacker, exact: in whole numbers as long as no division leaves a rest, else in fractions.
 */

/** Numbers of a kind, and what can be done with them. */
export interface Arithmetic<N> {
  readonly from: (value: number) => N
  readonly minus: (a: N, b: N) => N
  readonly times: (a: N, b: N) => N
  readonly divide: (a: N, b: N) => N
  readonly sign: (value: N) => number
  readonly compare: (a: N, b: N) => number
  readonly floor: (value: N) => number
  readonly isWhole: (value: N) => boolean
}

/** A division that whole numbers cannot do. */
export class NotWhole extends Error {}

/** Whole numbers; only a division by one is sure to leave no rest. */
export const whole: Arithmetic<number> = {
  from: (value) => value,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  divide: (a, b) => {
    if (Math.abs(b) !== 1) throw new NotWhole()
    return a / b
  },
  sign: Math.sign,
  compare: (a, b) => a - b,
  floor: (value) => value,
  isWhole: () => true
}

interface Fraction {
  readonly top: bigint
  /** At least 1. */
  readonly bottom: bigint
}

const fraction = (top: bigint, bottom: bigint): Fraction => {
  const by = common(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
  const sign = bottom < 0n ? -1n : 1n
  return { top: (sign * top) / by, bottom: (sign * bottom) / by }
}

const common = (a: bigint, b: bigint): bigint => (b === 0n ? (a === 0n ? 1n : a) : common(b, a % b))

/** Fractions of any size. */
export const fractions: Arithmetic<Fraction> = {
  from: (value) => ({ top: BigInt(value), bottom: 1n }),
  minus: (a, b) => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom),
  times: (a, b) => fraction(a.top * b.top, a.bottom * b.bottom),
  divide: (a, b) => fraction(a.top * b.bottom, a.bottom * b.top),
  sign: ({ top }) => Number(top > 0n) - Number(top < 0n),
  compare: (a, b) => {
    const difference = a.top * b.bottom - b.top * a.bottom
    return Number(difference > 0n) - Number(difference < 0n)
  },
  floor: ({ top, bottom }) => Number(top / bottom) - (top % bottom < 0n ? 1 : 0),
  isWhole: ({ bottom }) => bottom === 1n
}
