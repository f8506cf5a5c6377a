/**
 * What a handler makes of a request.
 *
 * @module
 */
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Invoerfout } from "@kracht/rules/Situation"
import * as Result from "effect/Result"
import { type Fault, fromInvoerfout, fromRefusal, type Place } from "./Fault.ts"

/** An answer (and the same in other media types), one made item by item while it is sent, nothing at that address, nothing now, or a request that cannot be answered. */
export type Outcome<A> =
  | { readonly _tag: "Answered"; readonly answer: A; readonly forms: Forms }
  | { readonly _tag: "Listed"; readonly field: string; readonly items: Iterable<unknown> }
  | { readonly _tag: "Absent"; readonly detail: string }
  | { readonly _tag: "Unavailable"; readonly detail: string }
  | { readonly _tag: "Invalid"; readonly errors: ReadonlyArray<Fault> }

/** The answer in other media types, written only when asked for. */
export type Forms = Readonly<Record<string, () => string>>

/** An answer. */
export const answered = <A>(answer: A, forms: Forms = {}): Outcome<A> => ({ _tag: "Answered", answer, forms })

/** An object with one field, a list whose items are made one by one while they are sent. */
export const listed = <Field extends string, Item>(
  field: Field,
  items: Iterable<Item>
): Outcome<{ readonly [F in Field]: ReadonlyArray<Item> }> => ({ _tag: "Listed", field, items })

/** Nothing at that address; the Dutch detail says what there is. */
export const absent = (detail: string): Outcome<never> => ({ _tag: "Absent", detail })

/** Nothing is answered now; another server, or a later moment, may do. */
export const unavailable = (detail: string): Outcome<never> => ({ _tag: "Unavailable", detail })

/** A request that cannot be answered. */
export const refused = (errors: ReadonlyArray<Fault>): Outcome<never> => ({ _tag: "Invalid", errors })

/** The calendar's answer or refusal as an outcome. */
export const fromCalendar = <A>(answer: A | Refusal, place: Place): Outcome<A> =>
  isRefusal(answer) ? refused([fromRefusal(place, answer)]) : answered(answer)

/** What a question of the core comes to, or everything that is wrong with it. */
export const fromCore = <A>(answer: Result.Result<A, ReadonlyArray<Invoerfout>>): Outcome<A> =>
  Result.match(answer, { onFailure: (faults) => refused(faults.map(fromInvoerfout)), onSuccess: (a) => answered(a) })

/** Everything the core finds wrong with a question. */
export const faultsIn = (answer: Result.Result<unknown, ReadonlyArray<Invoerfout>>): ReadonlyArray<Fault> =>
  Result.match(answer, { onFailure: (faults) => faults.map(fromInvoerfout), onSuccess: () => [] })
