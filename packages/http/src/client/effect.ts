/**
 * The typed client of the API, with Effects.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import { addresses, type OperationId } from "../Address.ts"
import type { Given } from "../client.ts"
import { type Answer, call, parse, type Reach, type Refused, Unreachable } from "./Call.ts"

export type { Answer, Reach, Sent } from "./Call.ts"
export { Refused, Unreachable } from "./Call.ts"

/** Every operation as a method; interrupting the Effect aborts the request. */
export type EffectClient = {
  readonly [Id in OperationId]: (...given: Given<Id>) => Effect.Effect<Answer<Id>, Refused | Unreachable>
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
export const createEffectClient = (reach: Reach): EffectClient =>
  Object.fromEntries(
    (Object.keys(addresses) as ReadonlyArray<OperationId>).map((id) => [
      id,
      (input: object = {}) =>
        Effect.tryPromise({
          try: async (signal) => parse(await call(reach, id, input, "application/json", signal)),
          catch: asOurs
        })
    ])
  ) as unknown as EffectClient

/** A call rejects with nothing else; what is missing from the input is a defect of the caller. */
const asOurs = (error: unknown): Refused | Unreachable =>
  error instanceof Error && "_tag" in error
    ? (error as Refused | Unreachable)
    : new Unreachable("De vraag kon niet worden gemaakt.", error)
