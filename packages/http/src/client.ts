/**
 * The typed client of the API, with promises. `@kracht/http/client/effect` is the same with Effects.
 *
 * @module
 */
import { addresses, type OperationId } from "./Address.ts"
import { type Answer, call, parse, type Reach, type Sent } from "./client/Call.ts"

export type { Answer, Reach, Sent } from "./client/Call.ts"
export { Refused, Unreachable } from "./client/Call.ts"

/** Input that may be left out where nothing has to be sent. */
export type Given<Id extends OperationId> =
  Record<never, never> extends Sent<Id> ? [input?: Sent<Id>] : [input: Sent<Id>]

/** Every operation as a method, and `form` for a text in another media type. */
export type Client = {
  readonly [Id in OperationId]: (...given: Given<Id>) => Promise<Answer<Id>>
} & {
  /** The text as `text/plain`, `text/markdown`, `application/ld+json` or `application/akn+xml`. */
  readonly form: <Id extends "versie" | "bepaling" | "zin">(id: Id, input: Sent<Id>, type: TextForm) => Promise<string>
}

/** The media types of a text beside JSON. */
export type TextForm = "text/plain" | "text/markdown" | "application/ld+json" | "application/akn+xml"

/**
 * Makes a client. Every call resolves to the answer as the contract types it, and rejects with `Refused` (the API said no,
 * with all violations in `problem`) or `Unreachable` (no answer of this API). Facts that are missing are no error.
 *
 * @example
 * ```ts
 * import { createApi } from "@kracht/http"
 * import { createClient } from "@kracht/http/client"
 *
 * const api = createApi()
 * const client = createClient({ baseUrl: "https://klachten.example/v1", fetch: async (request) => api.fetch(request) })
 * const antwoord = await client.beoordeling({ body: { situatie: { aanleiding: "tevreden" } } })
 * antwoord.soort // => "compliment"
 * const dag = await client.dag({ path: { datum: "2026-12-25" } })
 * dag.feestdag // => "eerste Kerstdag"
 * ```
 */
export const createClient = (reach: Reach): Client => {
  const methods = Object.fromEntries(
    (Object.keys(addresses) as ReadonlyArray<OperationId>).map((id) => [
      id,
      async (input: object = {}) => parse(await call(reach, id, input, "application/json"))
    ])
  )
  const form = (id: OperationId, input: object, type: TextForm) => call(reach, id, input, type)
  return { ...methods, form } as unknown as Client
}
