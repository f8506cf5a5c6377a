/**
 * The typed client of the API, with Effects.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import { addresses, type OperationId } from "../Address.ts"
import {
  type Answer,
  call,
  callForData,
  type Given,
  type PublishedWords,
  type Reach,
  type Refused,
  type Sent,
  type TextForm,
  type TextOperation,
  type Unreachable,
  type Words
} from "./Call.ts"

export type { Answer, PublishedWords, Reach, Sent, TextForm, Words } from "./Call.ts"
export { Refused, Unreachable } from "./Call.ts"

/** Every operation as a method, and `form` for a text in another media type; interrupting an Effect aborts the request. */
export type EffectClient<W extends Words = PublishedWords> = {
  readonly [Id in OperationId]: (...given: Given<Id, W>) => Effect.Effect<Answer<Id>, Refused | Unreachable>
} & {
  /** The text as `text/plain`, `text/markdown`, `application/ld+json` or (not of a list) `application/akn+xml`. */
  readonly form: <Id extends TextOperation>(
    id: Id,
    input: Sent<Id, W>,
    type: TextForm<Id>
  ) => Effect.Effect<string, Refused | Unreachable>
}

/**
 * Makes a client. Every call succeeds with the answer as the contract types it, and fails with `Refused` (the API said no,
 * with all violations in `problem`) or `Unreachable` (no answer of this API).
 *
 * @example
 * ```ts
 * import { createApi } from "@kracht/http"
 * import { createEffectClient } from "@kracht/http/client/effect"
 * import * as Effect from "effect/Effect"
 *
 * const api = createApi()
 * const client = createEffectClient({ baseUrl: "https://klachten.example/v1", fetch: async (request) => api.fetch(request) })
 * const { werkdag } = await Effect.runPromise(client.dag({ path: { datum: "2026-12-25" } }))
 * werkdag // => false
 * ```
 */
export const createEffectClient = <W extends Words = PublishedWords>(reach: Reach): EffectClient<W> => {
  const methods = Object.fromEntries(
    (Object.keys(addresses) as ReadonlyArray<OperationId>).map((id) => [
      id,
      (input: object = {}) => asEffect((signal) => callForData(reach, id, input, signal))
    ])
  )
  const form = (id: OperationId, input: object, type: TextForm) =>
    asEffect((signal) => call(reach, id, input, type, signal))
  return { ...methods, form } as unknown as EffectClient<W>
}

/** A call rejects with nothing else. */
const asEffect = <A>(run: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, Refused | Unreachable> =>
  Effect.tryPromise({ try: run, catch: (error) => error as Refused | Unreachable })
