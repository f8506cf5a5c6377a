/**
 * How errors are told.
 *
 * @module
 */
import { each, type Rule, unless } from "./Rule.ts"
import { type Described, type Json, jsonOf, type Sample, type Target } from "./Target.ts"

/** Is an error told as a problem (RFC 9457)? */
export const isProblem = async (response: Response): Promise<boolean> => {
  if (response.headers.get("Content-Type")?.split(";")[0] !== "application/problem+json") return false
  const { status, title, detail } = await jsonOf(response)
  return status === response.status && typeof title === "string" && typeof detail === "string"
}

interface Posted extends Described {
  readonly request: Sample
}

const posts = ({ operations }: Target): ReadonlyArray<Posted> =>
  operations.filter((one): one is Posted => one.method === "post" && one.request !== null)

const NO_POSTS = "Deze API neemt geen inhoud waarvan het document een voorbeeld geeft."

const json = { "Content-Type": "application/json" }

/** Requests that go wrong, by the status they should get. */
const wrong = (target: Target): ReadonlyArray<readonly [number, string, RequestInit]> => [
  [404, "/bestaat-niet", {}],
  [405, "/openapi.json", { method: "DELETE" }],
  [406, "/openapi.json", { headers: { Accept: "image/png" } }],
  ...posts(target).flatMap(
    ({ request: { address } }): ReadonlyArray<readonly [number, string, RequestInit]> => [
      [400, address, { method: "POST", headers: json, body: "{" }],
      [400, address, { method: "POST", headers: json, body: "[]" }],
      [415, address, { method: "POST", headers: { "Content-Type": "text/csv" }, body: "a;b" }]
    ]
  )
]

type Path = ReadonlyArray<string>

/** Where the values of a body stand. */
const leavesOf = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path]

/** The body with the values at these places spoiled: each becomes of a kind that fits nowhere. */
const spoil = (body: unknown, paths: ReadonlyArray<Path>): string => {
  const spoiled = structuredClone(body) as Record<string, unknown>
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Json)[key], spoiled)
    const last = path.at(-1) ?? ""
    const fields = owner as Record<string, unknown>
    fields[last] = fields[last] === null ? 0 : { fout: null }
  }
  return JSON.stringify(spoiled)
}

/** Fields that have one value in each of several shapes: with a wrong one nothing can be said of the fields beside it. */
const decidingFields = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  const { anyOf, oneOf } = value as { anyOf?: unknown; oneOf?: unknown }
  const shapes = [anyOf, oneOf].flatMap((one) => (Array.isArray(one) ? (one as ReadonlyArray<Json>) : []))
  const own = shapes.flatMap(({ properties }) => Object.entries((properties ?? {}) as Readonly<Record<string, Json>>))
  return [
    ...own.flatMap(([name, schema]) => (isOneValue(schema) ? [name] : [])),
    ...Object.values(value).flatMap(decidingFields)
  ]
}

const isOneValue = ({ const: constant, enum: values }: Json): boolean =>
  constant !== undefined || (Array.isArray(values) && values.length === 1)

interface Told {
  readonly status: number
  readonly pointers: ReadonlyArray<string | undefined>
}

const told = async ({ ask }: Target, { address, init }: Sample, body: string): Promise<Told> => {
  const response = await ask(address, { ...init, body })
  const { errors = [] } = (await jsonOf(response)) as { errors?: ReadonlyArray<{ location?: { pointer?: string } }> }
  return { status: response.status, pointers: errors.map(({ location }) => location?.pointer) }
}

/** All at once, as many as can be told; and each by itself, at its own place where the API names places. */
const allTold = async (target: Target, { path, request }: Posted): Promise<ReadonlyArray<string>> => {
  const leaves = leavesOf(request.body)
  const decides = decidingFields(target.document)
  const free = leaves.filter((leaf) => !decides.includes(leaf.at(-1) ?? ""))
  const together = await told(target, request, spoil(request.body, free))
  const findings = [
    ...unless(
      together.pointers.length >= free.length,
      `${path} noemt ${together.pointers.length} van de ${free.length} fouten.`
    )
  ]
  for (const leaf of leaves) {
    const { status, pointers } = await told(target, request, spoil(request.body, [leaf]))
    const named = pointers.every((pointer) => pointer === undefined) || pointers.includes(`/${leaf.join("/")}`)
    findings.push(...unless(status === 400 && named, `${path} zegt niet dat de waarde van /${leaf.join("/")} fout is.`))
  }
  return findings
}

/** The rules about errors. */
export const errors: ReadonlyArray<Rule> = [
  {
    id: "/core/error-handling/problem-details",
    check: (target) =>
      each(wrong(target), "", async ([status, address, init]) => {
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
      each(posts(target), NO_POSTS, async ({ path, request }) => {
        const body = JSON.stringify({ ...(request.body as object), bestaatNiet: 1 })
        const { status } = await target.ask(request.address, { ...request.init, body })
        return unless(status === 400, `${path} geeft bij een onbekend veld ${status} in plaats van 400.`)
      })
  },
  {
    id: "/core/error-handling/all-errors",
    check: (target) =>
      each(
        // Of a series each item is told of by itself, in an answer that succeeds.
        posts(target).filter(({ request, path }) => leavesOf(request.body).length > 1 && !path.endsWith("reeksen")),
        NO_POSTS,
        (posted) => allTold(target, posted)
      )
  }
]
