/**
 * The OpenAPI 3.1 document, made from the contract.
 *
 * @module
 */
import type { Uitgave } from "@kracht/regulation/Model"
import * as SchemaAST from "effect/SchemaAST"
import { BASE, fill } from "./Address.ts"
import { withFieldMeanings } from "./FieldMeanings.ts"
import { componentSchemas, type SchemaTable } from "./OpenApiSchemas.ts"
import { type Operation, type Parameters, tags } from "./Operation.ts"
import type { Place } from "./Place.ts"
import { PROBLEM, Problem, type ProblemStatus, statuses } from "./Problem.ts"
import { API_VERSION } from "./ResponseHeaders.ts"
import { explained, type MeaningOf, withMeanings } from "./ValueMeanings.ts"

type Json = Readonly<Record<string, unknown>>

/** The answer to an operation's example request. */
export type ExampleAnswer = (operation: Operation) => unknown

/** Where the API is published and by whom, for the head of the document. */
export type Publication = Pick<Uitgave, "oorsprong" | "contact">

/** The document, and the same as text. */
export interface Written {
  readonly document: Json
  readonly text: string
}

/** Writes the document as it stands at a place. */
export type DocumentWriter = (place: Place) => Written

/** Makes the writer; what does not depend on the place is written once, when the document is first asked for. */
export const documentWriter = (
  operations: ReadonlyArray<Operation>,
  publication: Publication,
  exampleAnswer: ExampleAnswer,
  meaningOf: MeaningOf
): DocumentWriter => {
  let rest: Written | undefined
  return (place) => {
    rest ??= written(body(operations, exampleAnswer, meaningOf))
    const begin = written(head(publication, place))
    return {
      document: { ...begin.document, ...rest.document },
      text: `${begin.text.slice(0, -1)},${rest.text.slice(1)}`
    }
  }
}

const written = (document: Json): Written => ({ document, text: JSON.stringify(document) })

/** The address of the server counts from that of the document, so that it holds wherever this API is mounted. */
const head = ({ oorsprong, contact }: Publication, { origin, prefix }: Place): Json => ({
  openapi: "3.1.0",
  info: info(contact),
  servers: [{ url: oorsprong === null ? `..${BASE}` : `${oorsprong}${prefix}${BASE}` }],
  externalDocs: { url: `${origin}${prefix}/docs`, description: "Uitleg en wijzigingen per versie." }
})

const body = (operations: ReadonlyArray<Operation>, exampleAnswer: ExampleAnswer, meaningOf: MeaningOf): Json => {
  const table = componentSchemas(operations.flatMap(schemasOf), [Problem])
  return {
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: paths(operations, { ...table, meaningOf }, exampleAnswer),
    components: {
      headers: HEADERS,
      responses: problemResponses(table),
      schemas: withMeanings(withFieldMeanings(table.definitions), meaningOf)
    }
  }
}

/** What nobody has set is written in the reserved domain `.invalid` (RFC 2606), so that it can never be somebody's. */
const UNSET = "https://niet-ingesteld.invalid"

const info = ({ naam, email, url }: Uitgave["contact"]): Json => ({
  title: "Klachtenregeling als API",
  description:
    "De regeling voor complimenten en klachten: de tekst, wat er in een situatie kan, en de termijnen tot op de dag. " +
    "Niets van een vraag wordt weggeschreven. Volgt de NLgov API Design Rules 2.2.",
  version: API_VERSION,
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  contact: {
    name: naam ?? "niet ingesteld",
    email: email ?? "niet-ingesteld@niet-ingesteld.invalid",
    url: url ?? `${UNSET}/`
  }
})

const HEADERS = {
  "API-Version": {
    description: "De volledige versie van deze API.",
    required: true,
    schema: { type: "string" },
    example: API_VERSION
  },
  ETag: { description: "Kenmerk van dit antwoord, voor If-None-Match en If-Match.", schema: { type: "string" } },
  Allow: { description: "De methoden die hier kunnen.", schema: { type: "string" } },
  "Retry-After": { description: "Over hoeveel seconden het weer kan.", schema: { type: "integer", minimum: 1 } }
} as const

const header = (name: keyof typeof HEADERS): Json => ({ [name]: { $ref: `#/components/headers/${name}` } })

const schemasOf = ({ pathParameters, query, shownBody, answer }: Operation) => [
  ...Object.values(pathParameters.fields),
  ...Object.values(query.fields),
  ...(shownBody === undefined ? [] : [shownBody]),
  answer
]

/** The schemas, and what the values in them mean. */
interface Vocabulary extends SchemaTable {
  readonly meaningOf: MeaningOf
}

const paths = (operations: ReadonlyArray<Operation>, table: Vocabulary, exampleAnswer: ExampleAnswer): Json =>
  Object.fromEntries(
    [...new Set(operations.map(({ path }) => path))].map((path) => [
      path,
      Object.fromEntries(
        operations
          .filter((operation) => operation.path === path)
          .map((operation) => [operation.method, describe(operation, table, exampleAnswer)])
      )
    ])
  )

const describe = (operation: Operation, table: Vocabulary, exampleAnswer: ExampleAnswer): Json => {
  const parameters = parametersOf(operation, table)
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.description,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(operation, table),
    responses: { 200: success(operation, table, exampleAnswer), ...unchanged(operation), ...problemsOf(operation) }
  }
}

const parametersOf = (
  { pathParameters, query, example }: Operation,
  { of, meaningOf }: Vocabulary
): ReadonlyArray<Json> => {
  const list = (place: "path" | "query", { fields }: Parameters): ReadonlyArray<Json> =>
    Object.entries(fields).map(([name, schema]) => ({
      name,
      in: place,
      required: !SchemaAST.isOptional(schema.ast),
      schema: explained(of(schema), [name], meaningOf),
      ...(example?.[place]?.[name] === undefined ? {} : { example: example[place][name] })
    }))
  return [...list("path", pathParameters), ...list("query", query)]
}

const requestBody = ({ shownBody, example, maxBytes }: Operation, table: SchemaTable): Json =>
  shownBody === undefined
    ? {}
    : {
        requestBody: {
          description: `JSON in UTF-8, niet gecomprimeerd, ten hoogste ${maxBytes} bytes.`,
          required: true,
          content: {
            "application/json": {
              schema: table.of(shownBody),
              ...(example?.body === undefined ? {} : { example: example.body })
            }
          }
        }
      }

const success = (operation: Operation, table: SchemaTable, exampleAnswer: ExampleAnswer): Json => {
  const shown = exampleOf(operation, exampleAnswer)
  const example = "example" in shown ? shown : {}
  return {
    description: "words" in shown ? `${operation.summary}\n\n${shown.words}` : operation.summary,
    headers: { ...header("API-Version"), ...(operation.caching === "hervalideren" ? header("ETag") : {}) },
    content: {
      "application/json": { schema: table.of(operation.answer), ...example },
      ...Object.fromEntries(
        operation.otherForms.map((form) => [form, { schema: { type: isJson(form) ? "object" : "string" } }])
      )
    }
  }
}

const isJson = (form: string): boolean => /[/+]json$/u.test(form)

/** An answer longer than this many characters is pointed at, where it can be had. */
const PRINTED = 30_000

/** The answer to the example: as it is, or in words where it cannot stand as it is. */
type Shown = { readonly example: unknown } | { readonly words: string }

/**
 * No example is at an address (`externalValue`): generators of clients fetch those while they read the document, and fail on
 * what is no address of a web page.
 */
const exampleOf = (operation: Operation, exampleAnswer: ExampleAnswer): Shown => {
  if (operation.pointedAt) return atItsAddress(operation)
  const answer = exampleAnswer(operation)
  const text = JSON.stringify(answer)
  if (text.length > PRINTED) return atItsAddress(operation)
  // The design rules' linter takes every key with `put`, `post` or `patch` in it for an operation, wherever the example stands.
  return /"\w*(?:put|post|patch)\w*":/u.test(text)
    ? { words: `${EXAMPLE}:\n\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`` }
    : { example: answer }
}

const EXAMPLE = "Het antwoord op het voorbeeld"

const addressOf = ({ path, example }: Operation): string => {
  const query = new URLSearchParams(example?.query).toString()
  return `${fill(path, example?.path ?? {})}${query === "" ? "" : `?${query}`}`
}

const atItsAddress = (operation: Operation): Shown => ({
  words: `${EXAMPLE} is lang: vraag het op \`GET ${addressOf(operation)}\`.`
})

const isConditional = ({ method, caching }: Operation): boolean => method === "get" && caching === "hervalideren"

const unchanged = (operation: Operation): Json =>
  isConditional(operation)
    ? { 304: { description: "Niet veranderd.", headers: { ...header("API-Version"), ...header("ETag") } } }
    : {}

/**
 * The statuses an operation can refuse with: unknown parameters are always refused, so 400 is everywhere, and so is what a
 * server refuses before it knows what is asked.
 */
const problemsOf = (operation: Operation): Json => {
  const { pathParameters, body } = operation
  const possible: ReadonlyArray<ProblemStatus> = [
    400,
    ...(Object.keys(pathParameters.fields).length > 0 ? ([404] as const) : []),
    405,
    406,
    408,
    ...(isConditional(operation) ? ([412] as const) : []),
    413,
    ...(body === undefined ? [] : ([415] as const)),
    417,
    429,
    431,
    500,
    503
  ]
  return Object.fromEntries(possible.map((status) => [status, { $ref: `#/components/responses/Probleem${status}` }]))
}

/** The header that says what can be done about a problem. */
const alsoIn: Readonly<Record<string, keyof typeof HEADERS>> = {
  405: "Allow",
  429: "Retry-After",
  503: "Retry-After"
}

const problemResponses = (table: SchemaTable): Json =>
  Object.fromEntries(
    Object.entries(statuses).map(([status, { when }]) => [
      `Probleem${status}`,
      {
        description: when,
        headers: { ...header("API-Version"), ...(alsoIn[status] === undefined ? {} : header(alsoIn[status])) },
        content: { [PROBLEM]: { schema: table.of(Problem) } }
      }
    ])
  )
