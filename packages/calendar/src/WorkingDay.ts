/**
 * Working days: which days count, and the n-th one after or before a day.
 *
 * No statute defines the word for a house rule, so what counts is a policy, and a caller can ask for the answer under
 * each. A deadline is two array reads: how many working days lie up to a day, and which day is the n-th.
 *
 * @module
 */
import { DECIDED_UNTIL } from "./EquatedDays.ts"
import { KNOWN_FROM, known, Mark, marksOf } from "./Holiday.ts"
import { MAX, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal, refuse } from "./Refusal.ts"

/** The readings of "werkdag", from the fewest days off to the most. */
export const policies = ["W0", "WX", "W31", "W32", "W33"] as const

/**
 * Monday to Friday, without: nothing (`W0`); art. 3 lid 1 but 5 May (`WX`); art. 3 lid 1 (`W31`); art. 3 lid 1 and 2
 * (`W32`, the default); art. 3 lid 1, 2 and 3 (`W33`, the ordinary days of the Algemene termijnenwet itself).
 */
export type Policy = (typeof policies)[number]

// Each reading takes the days of the one before off as well.
const WEEKEND = Mark.weekend
const WX = WEEKEND | Mark.artikel3lid1
const W31 = WX | Mark.vijfdeMei
const W32 = W31 | Mark.goedeVrijdag

/** The marks that make a day no working day. */
export const offMask: Readonly<Record<Policy, number>> = {
  W0: WEEKEND,
  WX,
  W31,
  W32,
  W33: W32 | Mark.gelijkgesteld
}

/**
 * The working days of one policy, counted from 2005 as far as was asked: `upTo[i]` counts those up to and including day
 * i, `nth[k]` is the k-th.
 */
interface Index {
  readonly upTo: Int32Array
  readonly nth: Int32Array
  readonly off: number
  counted: number
  last: number
}

const DAYS = MAX - KNOWN_FROM + 1

const indexes: { [policy in Policy]?: Index } = {}

/** A name that every object has, such as `toString`, finds something without an index: that is no policy either. */
const indexOf = (policy: Policy): Index | Refusal => {
  const index = indexes[policy]
  return index?.upTo === undefined ? firstIndexOf(policy) : index
}

const notAPolicy = (): Refusal =>
  refuse("onbekende-lezing", "lezing", `Een lezing van werkdag is een van: ${policies.join(", ")}.`)

const firstIndexOf = (policy: Policy): Index | Refusal => {
  if (!policies.includes(policy)) return notAPolicy()
  const index = { upTo: new Int32Array(DAYS), nth: new Int32Array(DAYS + 1), off: offMask[policy], counted: 0, last: 0 }
  indexes[policy] = index
  return index
}

const countNextDay = (index: Index): void => {
  const day = KNOWN_FROM + index.counted
  if ((marksOf(day as PlainDate) & index.off) === 0) index.nth[++index.last] = day
  index.upTo[index.counted++] = index.last
}

const countUpTo = (index: Index, date: number): number => {
  while (KNOWN_FROM + index.counted <= date) countNextDay(index)
  return index.upTo[date - KNOWN_FROM] ?? 0
}

const beyond = (): Refusal =>
  refuse("buiten-kalender", "aantal", "De termijn eindigt buiten de kalender (2005 tot en met 2199).")

const nthDay = (index: Index, n: number): PlainDate | Refusal => {
  while (index.last < n && index.counted < DAYS) countNextDay(index)
  return n >= 1 && n <= index.last ? ((index.nth[n] ?? 0) as PlainDate) : beyond()
}

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 1

/** A count of days must be a whole number of at least 1. */
export const notACount = (veld = "aantal"): Refusal =>
  refuse("ongeldig-aantal", veld, "Een aantal is een geheel getal van 1 of meer.")

/** Is this a working day? Refuses days before 2005. */
export const isWorkingDay = (date: PlainDate, policy: Policy = "W32"): boolean | Refusal => {
  const day = known(date)
  if (isRefusal(day)) return day
  return policies.includes(policy) ? (marksOf(day) & offMask[policy]) === 0 : notAPolicy()
}

/**
 * The n-th working day after a day; the day itself never counts, working day or not.
 *
 * @example
 * ```ts
 * import { fromIso, toIso } from "@kracht/calendar/PlainDate"
 * import { add } from "@kracht/calendar/WorkingDay"
 *
 * const ontvangst = fromIso("2026-12-24")
 * if (typeof ontvangst === "number") {
 *   const uiterlijk = add(ontvangst, 5)
 *   if (typeof uiterlijk === "number") {
 *     toIso(uiterlijk) // => "2027-01-04"
 *   }
 * }
 * ```
 */
export const add = (date: PlainDate, n: number, policy: Policy = "W32"): PlainDate | Refusal =>
  isCount(n) ? step(date, 0, n, policy) : notACount()

/** The n-th working day before a day; the day itself never counts. */
export const subtract = (date: PlainDate, n: number, policy: Policy = "W32"): PlainDate | Refusal =>
  isCount(n) ? step(date, 1, 1 - n, policy) : notACount()

/** The n-th working day after a day, or after the day so many days before it. */
const step = (date: PlainDate, before: 0 | 1, n: number, policy: Policy): PlainDate | Refusal => {
  const day = known(date)
  const index = indexOf(policy)
  if (isRefusal(day)) return day
  return isRefusal(index) ? index : nthDay(index, countUpTo(index, day - before) + n)
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is the earlier day. */
export const countBetween = (from: PlainDate, to: PlainDate, policy: Policy = "W32"): number | Refusal => {
  const first = known(from)
  const last = known(to)
  const index = indexOf(policy)
  if (isRefusal(first)) return first
  if (isRefusal(last)) return last
  return isRefusal(index) ? index : countUpTo(index, last) - countUpTo(index, first)
}

/** Could a royal decree still to come make this day a day off? True for ordinary days after 2028. */
export const isProvisional = (date: PlainDate): boolean =>
  date > DECIDED_UNTIL && date <= MAX && (marksOf(date) & offMask.W33) === 0
