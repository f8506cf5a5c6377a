/**
 * The typed client of the API, with promises. `@kracht/http/client/effect` is the same with Effects.
 *
 * @module
 */
import { addresses, type OperationId } from "./Address.ts"
import {
  type Answer,
  call,
  callForData,
  type Given,
  type PublishedWords,
  type Reach,
  type Sent,
  type TextForm,
  type TextOperation,
  type Words
} from "./client/Call.ts"

export type { Answer, PublishedWords, Reach, Sent, TextForm, Words } from "./client/Call.ts"
export { Refused, Unreachable } from "./client/Call.ts"

/** Every operation as a method, and `form` for a text in another media type. */
export type Client<W extends Words = PublishedWords> = {
  readonly [Id in OperationId]: (...given: Given<Id, W>) => Promise<Answer<Id>>
} & {
  /** The text as `text/plain`, `text/markdown`, `application/ld+json` or (not of a list) `application/akn+xml`. */
  readonly form: <Id extends TextOperation>(id: Id, input: Sent<Id, W>, type: TextForm<Id>) => Promise<string>
}

/**
 * Makes a client. Every call resolves to the answer as the contract types it, and rejects with `Refused` (the API said no,
 * with all violations in `problem`) or `Unreachable` (no answer of this API), and with nothing else. Facts that are missing
 * are no error.
 *
 * It knows the partners and versions of the regulation published with this package; `createClient<Words>` those of any.
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
export const createClient = <W extends Words = PublishedWords>(reach: Reach): Client<W> => {
  const methods = Object.fromEntries(
    (Object.keys(addresses) as ReadonlyArray<OperationId>).map((id) => [
      id,
      (input: object = {}) => callForData(reach, id, input)
    ])
  )
  const form = (id: OperationId, input: object, type: TextForm) => call(reach, id, input, type)
  return { ...methods, form } as unknown as Client<W>
}
