/** Requests made from the contract itself: valid ones, nearly valid ones and hostile ones. */
import fc from "fast-check"
import type { SchemaObject } from "../src/docs/Document.ts"
import { nameOf } from "../src/docs/Document.ts"

/** Stands in every text that is not of the contract: it must never come back. */
export const MARK = "zx81merk"

const hostileText = fc.oneof(
  fc.constantFrom("", "\u0000", "\ud800", "\udfff", "__proto__", "2026-02-30", "9999-99-99", "1e999", "-0"),
  fc.string({ maxLength: 20 }).map((text) => `${MARK}${text}`),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => `${text}${MARK}`)
)

const nested = fc
  .integer({ min: 1, max: 60 })
  .map((depth) => Array.from({ length: depth }).reduce<unknown>((inner) => ({ a: [inner] }), MARK))

/** What nobody should send. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}, [[]], [null]),
  fc.integer(),
  nested,
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "toString", MARK), hostileText, { maxKeys: 2 })
)

const between = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((date) => date.toISOString())

/** Most in years that are answered for, some before and after them. */
const moment = fc.oneof(
  { weight: 12, arbitrary: between("2015-01-01", "2060-12-31") },
  { weight: 1, arbitrary: between("1995-01-01", "2215-12-31") }
)

const day = moment.map((text) => text.slice(0, 10))

export type Schemas = Readonly<Record<string, SchemaObject>>

/** A value of a schema, in which here and there something is wrong. */
const valueFor = (schema: SchemaObject, schemas: Schemas): fc.Arbitrary<unknown> => {
  const right = rightValueFor(schema, schemas)
  return fc.oneof({ weight: 100, arbitrary: right }, { weight: 1, arbitrary: hostile })
}

const rightValueFor = (schema: SchemaObject, schemas: Schemas): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref)
    if (name === "DatumOfMoment") return fc.oneof(day, moment)
    return rightValueFor(schemas[name] ?? {}, schemas)
  }
  // A described field stands in the document as what it is, with its description after it.
  const [described, ...notes] = schema.allOf ?? []
  if (described !== undefined && schema.type === undefined && schema.anyOf === undefined)
    return rightValueFor(Object.assign({}, ...notes, described), schemas)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((one) => valueFor(one, schemas)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.properties !== undefined) return objectOf(schema, schemas)
  switch ([schema.type].flat()[0]) {
    case "array":
      return fc.array(valueFor(schema.items ?? {}, schemas), { maxLength: 4 })
    case "boolean":
      return fc.boolean()
    case "integer":
    case "number":
      return numberFor(schema)
    case "string":
      return schema.format === "date" ? day : fc.oneof(day, moment, hostileText)
    default:
      return hostile
  }
}

/** Mostly within what the schema allows, where it does not allow much. */
const numberFor = ({ minimum, maximum }: SchemaObject): fc.Arbitrary<number> =>
  minimum !== undefined && maximum !== undefined && maximum - minimum < 1000
    ? fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: minimum, max: maximum }) },
        { weight: 1, arbitrary: fc.integer() }
      )
    : fc.oneof(fc.integer({ min: -2, max: 60 }), fc.integer({ min: 2010, max: 2030 }), fc.integer())

const objectOf = ({ properties = {}, required = [] }: SchemaObject, schemas: Schemas): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueFor(one, schemas)])), {
        requiredKeys: [...required]
      }),
      fc.oneof({ weight: 30, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant({ [MARK]: MARK }) })
    )
    .map(([own, extra]) => ({ ...own, ...extra }))

const contentType = fc.oneof(
  { weight: 30, arbitrary: fc.constant("application/json") },
  { weight: 1, arbitrary: fc.constantFrom("text/plain", `text/${MARK}`, "application/json; charset=latin1", "") }
)

const asText = fc.oneof(
  { weight: 30, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (text: string) => text.slice(0, -1),
      (text: string) => `${text}${MARK}`,
      (text: string) => text.replace("{", "{\u0000"),
      (text: string) => text.replace(/"(\w+)":/u, '"$1":1,"$1":')
    )
  }
)

/** A request with a body of this schema. */
export const posting = (path: string, schema: SchemaObject, schemas: Schemas) =>
  fc.tuple(valueFor(schema, schemas), contentType, asText).map(([body, type, change]) => ({
    path: `/v1${path}`,
    init: { method: "POST", headers: { "Content-Type": type }, body: change(JSON.stringify(body) ?? "") }
  }))

const segment = (known: ReadonlyArray<string>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        day,
        hostileText.filter((text) => text.isWellFormed())
      )
    }
  )

const accept = fc.constantFrom(
  "",
  "*/*",
  "text/plain",
  "text/markdown",
  "application/akn+xml",
  "application/ld+json",
  MARK
)

/** A request for an address of this shape: its example's, or with values there are and values there are not. */
export const getting = (path: string, example: ReadonlyArray<string>, known: ReadonlyArray<string>) =>
  fc
    .tuple(
      fc.oneof(fc.constant(example), fc.array(segment(known), { minLength: 4, maxLength: 4 })),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: segment(known).map((value) => `?versie=${encodeURIComponent(value)}&van=${MARK}`) },
        { weight: 1, arbitrary: fc.constant("?van=concept&naar=voorstel") }
      ),
      accept,
      fc.constantFrom("GET", "GET", "GET", "HEAD", "DELETE")
    )
    .map(([values, query, Accept, method]) => {
      let next = 0
      const filled = path.replaceAll(/\{\w+\}/gu, () => encodeURIComponent(values[next++] ?? ""))
      return { path: `/v1${filled}${query}`, init: { method, headers: { Accept } } }
    })
