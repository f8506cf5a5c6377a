/**
 * Reads at sight what is right at sight: most bodies are an object of known fields, each with one of a few values.
 *
 * What it does not read is not wrong: the schema itself reads that, and says what is wrong with it.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Shape } from "./Operation.ts"

/** Gives what the schema would give, or undefined where it cannot tell at sight. */
export type QuickReading = (value: unknown) => unknown

/** A field of an object, and how it is read. */
interface Field {
  readonly name: string
  readonly optional: boolean
  readonly read: QuickReading
}

/** How values of a schema are read at sight; null where they are not. */
export const quickReading = (schema: Shape): QuickReading | null => {
  const { ast } = schema
  if (ast.encoding !== undefined) return null
  if (ast._tag === "String") return byItself(schema)
  if (ast.checks !== undefined) return null
  if (ast._tag === "Boolean") return (value) => (typeof value === "boolean" ? value : undefined)
  return "fields" in schema ? ofFields(schema.fields as Readonly<Record<string, Shape>>) : oneOf(schema)
}

/** A text has checks of its own. */
const byItself = (schema: Shape): QuickReading => {
  const decode = Schema.decodeUnknownResult(schema)
  return (value) => Result.getOrUndefined(decode(value))
}

const oneOf = ({ ast }: Shape): QuickReading | null => {
  const members = ast._tag === "Union" ? ast.types : [ast]
  const values = new Set<unknown>()
  for (const member of members) {
    if (member._tag !== "Literal" || member.encoding !== undefined || member.checks !== undefined) return null
    values.add(member.literal)
  }
  return (value) => (values.has(value) ? value : undefined)
}

const ofFields = (shapes: Readonly<Record<string, Shape>>): QuickReading | null => {
  const fields: Array<Field> = []
  for (const [name, shape] of Object.entries(shapes)) {
    const read = quickReading(shape)
    if (read === null) return null
    fields.push({ name, optional: shape.ast.context?.isOptional === true, read })
  }
  return (value) => (isPlain(value) ? readFields(fields, value) : undefined)
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** In the order of the schema, as the schema gives them. */
const readFields = (
  fields: ReadonlyArray<Field>,
  value: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | undefined => {
  const whole: Record<string, unknown> = {}
  let found = 0
  for (const { name, optional, read } of fields) {
    if (!Object.hasOwn(value, name)) {
      if (optional) continue
      return undefined
    }
    const one = read(value[name])
    if (one === undefined) return undefined
    whole[name] = one
    found += 1
  }
  return Object.keys(value).length === found ? whole : undefined
}
