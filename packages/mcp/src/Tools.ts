/**
 * The operations of the API as tools for an assistant, made from the OpenAPI document.
 *
 * @module
 */
import { VALUES } from "@kracht/http/ValueMeanings"
import { descriptions } from "./Descriptions.ts"

/** A tool: one operation, with the schema of what it takes. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: { readonly type: "object"; readonly [key: string]: unknown }
  /** The request that answers these arguments. */
  readonly request: (given: Readonly<Record<string, unknown>>) => Request
}

interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly description?: string
  readonly schema: object
  readonly example?: unknown
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: ReadonlyArray<string>
  readonly parameters?: ReadonlyArray<Parameter>
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> }
}

/** What the tools are made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** About the service itself; of no use in a conversation. */
const LEFT_OUT = "dienst"

/** Every operation as a tool; throws when the document has none. */
export const toolsOf = (document: Document, base: string): ReadonlyArray<Tool> => {
  const tools = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => !tags.includes(LEFT_OUT))
      .map(([method, operation]) => toTool(method, path, operation, document, base))
  )
  if (tools.length === 0) throw new Error("Het document van de API beschrijft niets om aan te bieden.")
  return tools
}

const toTool = (method: string, path: string, operation: Operation, document: Document, base: string): Tool => ({
  name: operation.operationId,
  title: operation.summary,
  description: (descriptions as Readonly<Record<string, string>>)[operation.operationId] ?? operation.description,
  inputSchema: inputOf(operation, document),
  request: method === "post" ? posting(`${base}${path}`) : getting(`${base}${path}`, operation.parameters ?? [])
})

const inputOf = ({ parameters = [], requestBody }: Operation, document: Document): Tool["inputSchema"] => {
  const { components } = document
  const body = requestBody?.content["application/json"]?.schema.$ref.split("/").at(-1)
  const own =
    body === undefined
      ? {
          properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, propertyOf(parameter)])),
          required: parameters.filter(({ required }) => required).map(({ name }) => name),
          additionalProperties: false
        }
      : components.schemas[body]
  const definitions = reachable(own, components.schemas)
  const $defs = definitions.size === 0 ? {} : { $defs: Object.fromEntries(definitions) }
  return JSON.parse(
    JSON.stringify({ ...own, type: "object", ...$defs }).replaceAll(REFERENCE, "#/$defs/"),
    (key, value: unknown) => (key === "description" && typeof value === "string" ? inWords(value, document) : value)
  ) as Tool["inputSchema"]
}

/**
 * A conversation has to carry it: what each value means stays in the document, and what says nothing more is left out. Another
 * operation is a tool here.
 */
const inWords = (description: string, { paths }: Document): string | undefined => {
  const [short = ""] = description.split(VALUES)
  const said = short.trim().replaceAll(/\b(GET|POST) (\/[\w{}/-]+)/gu, (whole, method: string, path: string) => {
    const id = paths[path]?.[method.toLowerCase()]?.operationId
    return id === undefined ? whole : `het gereedschap \`${id}\``
  })
  return said === "" ? undefined : said
}

/** Without its example nobody could know how a regulation or a sentence is called. */
const propertyOf = ({ schema, description, example }: Parameter): object => ({
  ...schema,
  ...(description === undefined ? {} : { description }),
  ...(example === undefined ? {} : { examples: [example] })
})

const REFERENCE = "#/components/schemas/"

/** The definitions a schema needs, and those that these need. */
const reachable = (
  schema: unknown,
  schemas: Document["components"]["schemas"],
  found: Map<string, object> = new Map()
): ReadonlyMap<string, object> => {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) {
    const definition = schemas[name]
    if (definition === undefined || found.has(name)) continue
    found.set(name, definition)
    reachable(definition, schemas, found)
  }
  return found
}

const posting =
  (address: string): Tool["request"] =>
  (given) =>
    new Request(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given)
    })

/** What the document does not know goes along after the question mark, so that the API refuses it. */
const getting =
  (address: string, parameters: ReadonlyArray<Parameter>): Tool["request"] =>
  (given) => {
    const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name)
    const filled = address.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(segmentOf(given[name])))
    const query = Object.entries(given).filter(([name]) => !inPath.includes(name))
    const search = new URLSearchParams(query.map(([name, value]) => [name, inQuery(value)] as [string, string]))
    return new Request(search.size === 0 ? filled : `${filled}?${search}`)
  }

/** A text as it is; a list or an object stays one, so that the API refuses it. */
const inQuery = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

/** A segment of a path: what cannot be one becomes one that names nothing, so that the API itself says what there is. */
const segmentOf = (value: unknown): string => {
  const text = typeof value === "string" ? value.toWellFormed() : ""
  return text === "" || text === "." || text === ".." ? "-" : text
}
