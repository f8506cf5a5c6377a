/**
 * The API under test, known by its base URL and its own OpenAPI document only.
 *
 * @module
 */

/** A JSON object of the document. */
export type Json = Readonly<Record<string, unknown>>

/** An operation as the document describes it, with a request that should succeed when the document gives examples. */
export interface Described {
  readonly method: string
  readonly path: string
  readonly operation: Json
  readonly parameters: ReadonlyArray<Parameter>
  readonly request: Sample | null
  /** What the document promises of an answer that succeeds: its media types and its headers, in lower case. */
  readonly types: ReadonlyArray<string>
  readonly headers: ReadonlyArray<string>
}

/** A request that should succeed. */
export interface Sample {
  readonly address: string
  readonly init: RequestInit
  /** The example body, where there is one. */
  readonly body?: unknown
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: string
}

/** How a request is sent: over the network, or straight to an app. */
export type Send = (url: string, init?: RequestInit) => Promise<Response>

/** An answer the API gave, and to what. */
export interface Heard {
  readonly method: string
  readonly address: string
  /** The site whose page asked; null where none did. */
  readonly origin: string | null
  readonly status: number
  readonly headers: Headers
  /** What an answer says that went wrong; nothing of one that did not. */
  readonly text: string
}

/** What the checks ask of the API under test. */
export interface Target {
  readonly base: string
  readonly document: Json
  readonly operations: ReadonlyArray<Described>
  /** Sends a request to an address below the base URL. */
  readonly ask: Send
  /** Every answer so far. */
  readonly heard: ReadonlyArray<Heard>
}

/** Reads the document of the API at a base URL; throws where there is none. */
export const openTarget = async (base: string, send: Send): Promise<Target> => {
  const root = base.replace(/\/$/u, "")
  const heard: Array<Heard> = []
  const ask: Send = async (address, init) => {
    const response = await whole(await send(`${root}${address}`, { redirect: "manual", ...init }))
    heard.push(await hear(address, init, response))
    return response
  }
  const response = await ask("/openapi.json")
  if (response.status !== 200) throw new Error(`${root}/openapi.json antwoordt met ${response.status}.`)
  const document = (await response.json()) as Json
  return { base: root, document, operations: operationsOf(document), ask, heard }
}

const hear = async (address: string, init: RequestInit = {}, response: Response): Promise<Heard> => ({
  method: init.method ?? "GET",
  address,
  origin: new Headers(init.headers).get("Origin"),
  status: response.status,
  headers: response.headers,
  text: response.status < 400 ? "" : await response.clone().text()
})

/** The answer, read to its end: an answer that is let lie keeps an API busy. */
const whole = async (response: Response): Promise<Response> => {
  const body = await response.arrayBuffer()
  return new Response(body.byteLength === 0 ? null : body, response)
}

/** The JSON object in an answer; an empty one where there is something else. */
export const jsonOf = async (response: Response): Promise<Json> => {
  try {
    const value: unknown = await response.json()
    return typeof value === "object" && value !== null ? (value as Json) : {}
  } catch {
    return {}
  }
}

/** What a reference in the document points at; a value that is none, itself. */
const resolve = (document: Json, value: unknown): Json => {
  const ref = (value as Json | undefined)?.["$ref"]
  if (typeof ref !== "string") return (value ?? {}) as Json
  const found = ref
    .replace(/^#\//u, "")
    .split("/")
    .reduce<unknown>(
      (inner, key) => (inner as Json | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document
    )
  return (found ?? {}) as Json
}

/** The methods of OpenAPI. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

const operationsOf = (document: Json): ReadonlyArray<Described> =>
  Object.entries((document["paths"] ?? {}) as Readonly<Record<string, Json>>).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => describe(document, method, path, item, operation as Json))
  )

const describe = (document: Json, method: string, path: string, item: Json, operation: Json): Described => {
  const parameters = parametersOf(document, [...listOf(item["parameters"]), ...listOf(operation["parameters"])])
  const success = resolve(document, successOf(operation))
  return {
    method,
    path,
    operation,
    parameters,
    request: sampleOf(document, method, path, operation, parameters),
    types: Object.keys((success["content"] ?? {}) as Json),
    headers: Object.keys((success["headers"] ?? {}) as Json).map((name) => name.toLowerCase())
  }
}

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const successOf = (operation: Json): unknown =>
  Object.entries((operation["responses"] ?? {}) as Json).find(([status]) => /^2/u.test(status))?.[1]

/** An example may stand at the parameter, as one of several, or at its schema; of a choice any value is one. */
const parametersOf = (document: Json, given: ReadonlyArray<unknown>): ReadonlyArray<Parameter> =>
  given.map((one) => {
    const parameter = resolve(document, one)
    const schema = resolve(document, parameter["schema"])
    const example =
      parameter["example"] ??
      firstValue(document, parameter["examples"]) ??
      schema["example"] ??
      listOf(schema["examples"])[0] ??
      schema["default"]
    return {
      name: String(parameter["name"]),
      in: String(parameter["in"]),
      required: parameter["required"] === true,
      ...(example === undefined ? {} : { example: String(example) })
    }
  })

const firstValue = (document: Json, examples: unknown): unknown => {
  const [first] = Object.values((examples ?? {}) as Json)
  return first === undefined ? undefined : resolve(document, first)["value"]
}

const sampleOf = (
  document: Json,
  method: string,
  path: string,
  operation: Json,
  parameters: ReadonlyArray<Parameter>
): Sample | null => {
  if (method !== "get" && method !== "post") return null
  if (parameters.some((one) => one.required === true && one.example === undefined)) return null
  const body = bodyExample(document, operation)
  if (method === "post" && body === undefined) return null
  const init = { method: method.toUpperCase() }
  const address = addressOf(path, parameters)
  return body === undefined
    ? { address, init }
    : { address, body, init: { ...init, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } }
}

const addressOf = (path: string, parameters: ReadonlyArray<Parameter>): string => {
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(parameters.find((one) => one.in === "path" && one.name === name)?.example ?? "")
  )
  const query = new URLSearchParams(
    parameters.flatMap(
      ({ in: place, name, example }): ReadonlyArray<[string, string]> =>
        place === "query" && example !== undefined ? [[name, example]] : []
    )
  ).toString()
  return query === "" ? filled : `${filled}?${query}`
}

const bodyExample = (document: Json, operation: Json): unknown => {
  const { content } = resolve(document, operation["requestBody"]) as { content?: Readonly<Record<string, Json>> }
  const media = content?.["application/json"]
  return (
    media?.["example"] ?? firstValue(document, media?.["examples"]) ?? resolve(document, media?.["schema"])["example"]
  )
}
