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
  readonly request: Sample | null
}

/** A request that should succeed. */
export interface Sample {
  readonly address: string
  readonly init: RequestInit
}

/** How a request is sent: over the network, or straight to an app. */
export type Send = (url: string, init?: RequestInit) => Promise<Response>

/** What the checks ask of the API under test. */
export interface Target {
  readonly base: string
  readonly document: Json
  readonly operations: ReadonlyArray<Described>
  /** Sends a request to an address below the base URL. */
  readonly ask: Send
}

/** Reads the document of the API at a base URL; throws where there is none. */
export const openTarget = async (base: string, send: Send): Promise<Target> => {
  const root = base.replace(/\/$/u, "")
  const ask: Send = (address, init) => send(`${root}${address}`, { redirect: "manual", ...init })
  const response = await ask("/openapi.json")
  if (response.status !== 200) throw new Error(`${root}/openapi.json antwoordt met ${response.status}.`)
  const document = (await response.json()) as Json
  return { base: root, document, operations: operationsOf(document), ask }
}

/** The methods of OpenAPI. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

const operationsOf = (document: Json): ReadonlyArray<Described> =>
  Object.entries((document["paths"] ?? {}) as Readonly<Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({
        method,
        path,
        operation: operation as Json,
        request: sampleOf(method, path, operation as Json)
      }))
  )

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: string
}

/** The parameters of an operation. */
export const parametersOf = (operation: Json): ReadonlyArray<Parameter> =>
  (operation["parameters"] ?? []) as ReadonlyArray<Parameter>

const sampleOf = (method: string, path: string, operation: Json): Sample | null => {
  const parameters = parametersOf(operation)
  if (parameters.some((one) => one.required === true && one.example === undefined)) return null
  const query = new URLSearchParams(
    parameters.flatMap(
      ({ in: place, name, example }): ReadonlyArray<[string, string]> =>
        place === "query" && example !== undefined ? [[name, example]] : []
    )
  ).toString()
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(parameters.find((one) => one.in === "path" && one.name === name)?.example ?? "")
  )
  const body = bodyExample(operation)
  if (method === "post" && body === undefined) return null
  return {
    address: query === "" ? filled : `${filled}?${query}`,
    init: {
      method: method.toUpperCase(),
      ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
    }
  }
}

const bodyExample = (operation: Json): unknown => {
  const { content } = (operation["requestBody"] ?? {}) as { content?: Readonly<Record<string, Json>> }
  return content?.["application/json"]?.["example"]
}
