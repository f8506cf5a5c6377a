/**
 * Asks for an answer of every kind, as a page of another site would: those that succeed, and those that go wrong.
 *
 * @module
 */
import type { Sample, Target } from "./Target.ts"

const ELSEWHERE = "https://vreemd.example"

/** Asks; what the API answers is heard, and held to the rules about every answer. */
export const askForAnswers = async ({ operations, ask }: Target): Promise<void> => {
  const samples = operations.flatMap(({ request }) => (request === null ? [] : [request]))
  for (const [address, init] of [...samples.flatMap(asks), ...ELSEWHERE_ASKED])
    await ask(address, { ...init, headers: { Origin: ELSEWHERE, ...init.headers } })
}

type Ask = readonly [address: string, init: RequestInit]

const ELSEWHERE_ASKED: ReadonlyArray<Ask> = [
  ["/bestaat-niet", {}],
  ["/openapi.json", { method: "DELETE" }],
  ["/openapi.json", { method: "OPTIONS" }],
  ["/openapi.json", { headers: { Accept: "image/png" } }],
  ["/openapi.json", { headers: { "If-None-Match": "*" } }]
]

const asks = ({ address, init }: Sample): ReadonlyArray<Ask> => {
  const withHeader = (name: string, value: string): Ask => [
    address,
    { ...init, headers: { ...init.headers, [name]: value } }
  ]
  const always: ReadonlyArray<Ask> = [
    [address, init],
    // A page in a frame without rights of its own.
    withHeader("Origin", "null"),
    withHeader("Accept", "image/png"),
    [address, { method: "DELETE" }],
    [address, { method: "OPTIONS" }],
    [`${address}${address.includes("?") ? "&" : "?"}bestaatNiet=1`, init]
  ]
  return init.method === "POST"
    ? [...always, [address, { ...init, body: "{" }], withHeader("Content-Type", "text/csv")]
    : [
        ...always,
        [address, { method: "HEAD" }],
        withHeader("If-None-Match", "*"),
        withHeader("If-Match", '"een-ander"')
      ]
}
