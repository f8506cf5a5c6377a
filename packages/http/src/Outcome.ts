/**
 * What a handler makes of a request.
 *
 * @module
 */
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Invoerfout } from "@kracht/rules/Situation"
import * as Result from "effect/Result"
import { type Fault, fault, fromRefusal, type Place } from "./Fault.ts"

/** An answer (and the same in other media types), nothing at that address, nothing now, or a request that cannot be answered. */
export type Outcome<A> =
  | { readonly _tag: "Answered"; readonly answer: A; readonly forms: Forms }
  | { readonly _tag: "Absent"; readonly detail: string }
  | { readonly _tag: "Unavailable"; readonly detail: string }
  | { readonly _tag: "Invalid"; readonly errors: ReadonlyArray<Fault> }

/** The answer in other media types, written only when asked for. */
export type Forms = Readonly<Record<string, () => string>>

/** An answer. */
export const answered = <A>(answer: A, forms: Forms = {}): Outcome<A> => ({ _tag: "Answered", answer, forms })

/** Nothing at that address; the Dutch detail says what there is. */
export const absent = (detail: string): Outcome<never> => ({ _tag: "Absent", detail })

/** Nothing is answered now; another server, or a later moment, may do. */
export const unavailable = (detail: string): Outcome<never> => ({ _tag: "Unavailable", detail })

/** A request that cannot be answered. */
export const refused = (errors: ReadonlyArray<Fault>): Outcome<never> => ({ _tag: "Invalid", errors })

/** The calendar's answer or refusal as an outcome. */
export const fromCalendar = <A>(answer: A | Refusal, place: Place): Outcome<A> =>
  isRefusal(answer) ? refused([fromRefusal(place, answer)]) : answered(answer)

/** What a question of the core comes to, or everything that is wrong with it; the core names a place as `gevallen/0/jaar`. */
export const fromCore = <A>(answer: Result.Result<A, ReadonlyArray<Invoerfout>>): Outcome<A> =>
  Result.match(answer, {
    onFailure: (faults) =>
      refused(
        faults.map(({ veld, code, melding }) =>
          fault("body", veld === "" ? "" : `/${veld.replaceAll(".", "/")}`, code, melding)
        )
      ),
    onSuccess: (answer) => answered(answer)
  })
