/**
 * Turns a request into the typed input of its operation, or into everything that is wrong with it, at once.
 *
 * @module
 */
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { toFaults } from "./DutchIssues.ts"
import { type Fault, fault, type Place } from "./Fault.ts"
import type { Forbidden, Input, Operation, Shape } from "./Operation.ts"
import { quickReading } from "./QuickReading.ts"

/** A value that was read, or everything that is wrong with it. */
export type Decoded = { readonly value: unknown } | { readonly faults: ReadonlyArray<Fault> }

/** A request as it came: parameters as text, and the body as JSON or what is wrong with it. */
export interface Raw {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Decoded
}

/** An input, or everything that is wrong with it. */
export type Understood =
  | { readonly input: Input<unknown, unknown, unknown> }
  | { readonly errors: ReadonlyArray<Fault> }

/** What the core finds wrong with what is left of a body when all that its schema refuses is taken away. */
export type Check = (rest: unknown) => ReadonlyArray<Fault>

/** Makes the reader of an operation's input; built once, used for every request. */
export const reader = (operation: Operation, check: Check = () => []): ((raw: Raw) => Understood) => {
  const path = hasFields(operation.pathParameters) ? decoder(operation.pathParameters, "path") : nothing
  const query = hasFields(operation.query) ? onceEach(decoder(operation.query, "query")) : noParameters
  const readBody = bodyReader(operation, check)
  return (raw) => {
    const parts = { path: path(raw.path), query: query(raw.query), body: readBody(raw.body) }
    if ("value" in parts.path && "value" in parts.query && "value" in parts.body)
      return { input: { path: parts.path.value, query: parts.query.value, body: parts.body.value } }
    const errors = Object.values(parts).flatMap((part) => ("faults" in part ? part.faults : []))
    return { errors: "value" in parts.body ? [...errors, ...check(parts.body.value)] : errors }
  }
}

const hasFields = ({ fields }: { readonly fields: object }): boolean => Object.keys(fields).length > 0

const NOTHING: Decoded = { value: {} }

/** The router finds no parameters in a path that has none. */
const nothing = (): Decoded => NOTHING

/** Where the schema finds something wrong, the core looks at the rest, so that everything is told at once. */
const bodyReader = ({ body, forbidden }: Operation, check: Check): ((raw: Decoded) => Decoded) => {
  if (body === undefined) return () => ({ value: undefined })
  const decode = decoder(body, "body")
  const restOf = remainder(body)
  const forbids = forbidden.map(forbidder)
  return (raw) => {
    if ("faults" in raw) return raw
    const decoded = decode(raw.value)
    const faults = ["faults" in decoded ? decoded.faults : [], ...forbids.map((forbid) => forbid(raw.value))].flat()
    return faults.length === 0 ? decoded : { faults: together(faults, check(restOf(raw.value, faults))) }
  }
}

/** Makes the taker of what is left: a value without the fields that are wrong, and without those its schema does not know. */
export const remainder = (schema: Shape): ((value: unknown, faults: ReadonlyArray<Fault>) => unknown) => {
  const decode = Schema.decodeUnknownOption(Schema.toCodecJson(schema), { onExcessProperty: "ignore" })
  return (value, faults) => {
    const rest: unknown = structuredClone(value)
    for (const { location } of faults) remove(rest, location.pointer)
    return Option.getOrElse(decode(rest), () => rest)
  }
}

/** Takes a field out of its object; an item stays in its list, for the numbers of those after it. */
const remove = (value: unknown, pointer: string): void => {
  const keys = pointer.split("/").slice(1)
  const last = keys.pop()
  const owner = keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)
  if (last !== undefined && isObject(owner) && !Array.isArray(owner)) delete owner[last]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/**
 * Faults of a schema with those of the core. One place is told of once; and of an object in which the schema found
 * something, the schema knows best which fields there are.
 */
export const together = (schema: ReadonlyArray<Fault>, core: ReadonlyArray<Fault>): ReadonlyArray<Fault> => {
  const told = schema.map(({ location }) => location.pointer)
  const isNew = ({ location: { pointer }, code }: Fault): boolean =>
    !told.includes(pointer) && !(code === "onbekend-veld" && told.some((other) => other.startsWith(`${pointer}/`)))
  return [...schema, ...core.filter(isNew)]
}

/** Reads a value by a schema: strictly, and with everything that is wrong. */
export const decoder = (schema: Shape, place: Place): ((value: unknown) => Decoded) => {
  const atSight = quickReading(schema)
  const decode = Schema.decodeUnknownResult(Schema.toCodecJson(schema), { errors: "all", onExcessProperty: "error" })
  return (value) => {
    const read = atSight?.(value)
    if (read !== undefined) return { value: read }
    const result = decode(value)
    return Result.isSuccess(result)
      ? { value: result.success }
      : { faults: toFaults(result.failure.issue, place, value) }
  }
}

/** Of a parameter that stands there more than once, no value is wrong: there are too many. */
const onceEach =
  (decode: (query: unknown) => Decoded) =>
  (query: Raw["query"]): Decoded => {
    const decoded = decode(query)
    if ("value" in decoded) return decoded
    const isMore = (pointer: string): boolean => Array.isArray(query[pointer.slice(1)])
    return {
      faults: decoded.faults.map((found) =>
        isMore(found.location.pointer)
          ? fault("query", found.location.pointer, "dubbele-parameter", "Deze parameter staat er meer dan één keer.")
          : found
      )
    }
  }

/** A struct without fields lets anything pass, so this is said by hand. */
const noParameters = (query: unknown): Decoded =>
  Object.keys(query as object).length === 0
    ? NOTHING
    : { faults: [fault("query", "", "onbekend-veld", "Hier horen geen parameters bij.")] }

const forbidder = ({ when, pointer, code, detail }: Forbidden): ((body: unknown) => ReadonlyArray<Fault>) => {
  const holds = Schema.is(when)
  return (body) => (holds(body) ? [fault("body", pointer, code, detail)] : [])
}
