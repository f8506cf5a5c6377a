/**
 * Working days: which days count, and the n-th one after or before a day.
 *
 * No statute defines the word for a house rule, so what counts is a policy, and a caller can ask for the answer under
 * each. A deadline is two array reads: how many working days lie up to a day, and which day is the n-th.
 *
 * @module
 */
import { known, marksOf } from "./Holiday.ts"
import { isCount } from "./internal/Count.ts"
import { KNOWN_FROM, marked } from "./internal/Marks.ts"
import { notACount, notOneOf, outside } from "./internal/Refusals.ts"
import { MAX, type PlainDate } from "./PlainDate.ts"
import { isRefusal, type Refusal } from "./Refusal.ts"

/** The readings of "werkdag", from the fewest days off to the most. */
export const policies = ["W0", "WX", "W31", "W32", "W33"] as const

/**
 * Monday to Friday, without: nothing (`W0`); art. 3 lid 1 but 5 May (`WX`); art. 3 lid 1 (`W31`); art. 3 lid 1 and 2
 * (`W32`, the default); art. 3 lid 1, 2 and 3 (`W33`, the ordinary days of the Algemene termijnenwet itself).
 */
export type Policy = (typeof policies)[number]

/** The marks that make a day no working day: each reading adds one to those before it (see `Mark`). 0 for no reading. */
export const offMask = (policy: Policy): number => (1 << (policies.indexOf(policy) + 1)) - 1

/**
 * The working days of one policy since 2005, counted as far as was asked: `upTo[i]` counts those up to and including the
 * i-th day, `nth[k]` is the one after k others.
 */
interface Index {
  readonly mask: number
  readonly upTo: Array<number>
  readonly nth: Array<number>
}

const indexes = new Map<Policy, Index>(policies.map((policy) => [policy, { mask: offMask(policy), upTo: [], nth: [] }]))

const indexOf = (policy: Policy): Index | Refusal =>
  indexes.get(policy) ?? notOneOf("onbekende-lezing", "lezing", policies)

/**
 * How many working days lie up to and including a day; none before 2005. Counts on until that day and `nth[k]`: a page that
 * asks about next week does not wait for the next century.
 */
const countTo = ({ mask, upTo, nth }: Index, date: number, k = 0): number => {
  for (let day = KNOWN_FROM + upTo.length; day <= MAX && (day <= date || nth.length <= k); day++) {
    if ((marked(day) & mask) === 0) nth.push(day)
    upTo.push(nth.length)
  }
  return upTo[date - KNOWN_FROM] ?? 0
}

/**
 * Is this a working day? Refuses days before 2005. Under `W33` the answer about a day after `DECIDED_UNTIL` can still change
 * (see `isUndecided`), and so can every answer below.
 */
export const isWorkingDay = (date: PlainDate, policy: Policy = "W32"): boolean | Refusal => {
  const marks = marksOf(date)
  const index = indexOf(policy)
  if (isRefusal(marks)) return marks
  return isRefusal(index) ? index : (marks & index.mask) === 0
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
  nthFrom(date, n, 1, policy)

/** The n-th working day before a day; the day itself never counts. */
export const subtract = (date: PlainDate, n: number, policy: Policy = "W32"): PlainDate | Refusal =>
  nthFrom(date, n, -1, policy)

/** The n-th working day after (1) or before (-1) a day. */
export const nthFrom = (date: PlainDate, n: number, direction: 1 | -1, policy: Policy): PlainDate | Refusal => {
  if (!isCount(n)) return notACount()
  const day = known(date)
  if (isRefusal(day)) return day
  const index = indexOf(policy)
  if (isRefusal(index)) return index
  const place = direction > 0 ? countTo(index, day) + n - 1 : countTo(index, day - 1) - n
  countTo(index, day, place)
  return (index.nth[place] as PlainDate | undefined) ?? outside("aantal", 2005)
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is the earlier day. */
export const countBetween = (from: PlainDate, to: PlainDate, policy: Policy = "W32"): number | Refusal => {
  const first = known(from)
  const last = known(to)
  const index = indexOf(policy)
  if (isRefusal(first)) return first
  if (isRefusal(last)) return last
  return isRefusal(index) ? index : countTo(index, last) - countTo(index, first)
}
