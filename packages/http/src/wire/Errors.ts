/**
 * How errors are told.
 *
 * @module
 */
import { each, type Rule, unless } from "./Rule.ts"
import type { Described, Json, Target } from "./Target.ts"

const isProblem = async (response: Response): Promise<boolean> => {
  if (response.headers.get("Content-Type")?.split(";")[0] !== "application/problem+json") return false
  const { status, title, detail } = (await response.json()) as Json
  return status === response.status && typeof title === "string" && typeof detail === "string"
}

const posts = ({ operations }: Target): ReadonlyArray<Described> =>
  operations.filter(({ method, request }) => method === "post" && request !== null)

const json = { "Content-Type": "application/json" }

/** Requests that go wrong, by the status they should get. */
const wrong = (target: Target): ReadonlyArray<readonly [number, string, RequestInit]> => [
  [404, "/bestaat-niet", {}],
  [405, "/openapi.json", { method: "DELETE" }],
  [406, "/openapi.json", { headers: { Accept: "image/png" } }],
  ...posts(target).flatMap(({ request }): ReadonlyArray<readonly [number, string, RequestInit]> => {
    const address = request?.address ?? ""
    return [
      [400, address, { method: "POST", headers: json, body: "{" }],
      [400, address, { method: "POST", headers: json, body: "[]" }],
      [415, address, { method: "POST", headers: { "Content-Type": "text/csv" }, body: "a;b" }]
    ]
  })
]

/** A field that decides which other fields there may be: with a wrong one nothing can be said of those. */
const DECIDES = "soort"

/** Spoils every value of a body. */
const spoil = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spoil)
  if (typeof value !== "object" || value === null) return { fout: value === null ? 0 : null }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === DECIDES ? inner : spoil(inner)]))
}

/** The number of values that {@link spoil} spoils. */
const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.entries(value).reduce((n, [key, inner]) => n + (key === DECIDES ? 0 : leaves(inner)), 0)
    : 1

/** The rules about errors. */
export const errors: ReadonlyArray<Rule> = [
  {
    id: "/core/error-handling/problem-details",
    check: (target) =>
      each(wrong(target), async ([status, address, init]) => {
        const response = await target.ask(address, init)
        const told = await isProblem(response.clone())
        return unless(
          response.status === status && told,
          `${init.method ?? "GET"} ${address} geeft ${response.status}${told ? "" : ", niet als problem+json"}; verwacht: ${status}.`
        )
      })
  },
  {
    id: "/core/error-handling/invalid-input",
    check: (target) =>
      each(posts(target), async ({ path, request }) => {
        const body = JSON.stringify({ ...JSON.parse(String(request?.init.body)), bestaatNiet: 1 })
        const { status } = await target.ask(request?.address ?? "", { ...request?.init, body })
        return unless(status === 400, `${path} geeft bij een onbekend veld ${status} in plaats van 400.`)
      })
  },
  {
    id: "/core/error-handling/all-errors",
    check: async (target) => {
      const several = posts(target).filter(({ request, path }) => {
        const body: unknown = JSON.parse(String(request?.init.body))
        return leaves(body) > 1 && !path.endsWith("reeksen")
      })
      return each(several, async ({ path, request }) => {
        const body: unknown = JSON.parse(String(request?.init.body))
        const response = await target.ask(request?.address ?? "", {
          ...request?.init,
          body: JSON.stringify(spoil(body))
        })
        const told = ((await response.json()) as { errors?: ReadonlyArray<unknown> }).errors?.length ?? 0
        return unless(told >= leaves(body), `${path} noemt ${told} van de ${leaves(body)} fouten.`)
      })
    }
  }
]
