/**
 * Turns a request into the typed input of its operation, or into everything that is wrong with it, at once.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { toFaults } from "./DutchIssues.ts"
import { type Fault, fault, type Place } from "./Fault.ts"
import type { Forbidden, Input, Operation, Shape } from "./Operation.ts"

/** A value that was read, or everything that is wrong with it. */
export type Decoded = { readonly value: unknown } | { readonly faults: ReadonlyArray<Fault> }

/** A request as it came: parameters as text, the body as JSON. */
export type Raw = Input<Readonly<Record<string, string>>, Readonly<Record<string, unknown>>, unknown>

/** An input, or everything that is wrong with it. */
export type Understood =
  | { readonly input: Input<unknown, unknown, unknown> }
  | { readonly errors: ReadonlyArray<Fault> }

/** Makes the reader of an operation's input; built once, used for every request. */
export const reader = (operation: Operation): ((raw: Raw) => Understood) => {
  const path = decoder(operation.pathParameters, "path")
  const query = Object.keys(operation.query.fields).length === 0 ? noParameters : decoder(operation.query, "query")
  const body = operation.body === undefined ? () => ({ value: undefined }) : decoder(operation.body, "body")
  const forbids = operation.forbidden.map(forbidder)
  return (raw) => {
    const parts = { path: path(raw.path), query: query(raw.query), body: body(raw.body) }
    const errors = [
      ...Object.values(parts).flatMap((part) => ("faults" in part ? part.faults : [])),
      ...forbids.flatMap((forbid) => forbid(raw.body))
    ]
    return errors.length > 0 ? { errors } : { input: valuesOf(parts) }
  }
}

const valuesOf = (parts: Readonly<Record<keyof Raw, Decoded>>): Input<unknown, unknown, unknown> => {
  const value = (part: Decoded): unknown => ("value" in part ? part.value : undefined)
  return { path: value(parts.path), query: value(parts.query), body: value(parts.body) }
}

/** Reads a value by a schema: strictly, and with everything that is wrong. */
export const decoder = (schema: Shape, place: Place): ((value: unknown) => Decoded) => {
  const decode = Schema.decodeUnknownResult(Schema.toCodecJson(schema), { errors: "all", onExcessProperty: "error" })
  return (value) => {
    const result = decode(value)
    return Result.isSuccess(result) ? { value: result.success } : { faults: toFaults(result.failure.issue, place) }
  }
}

/** A struct without fields lets anything pass, so this is said by hand. */
const noParameters = (query: unknown): Decoded =>
  Object.keys(query as object).length === 0
    ? { value: {} }
    : { faults: [fault("query", "", "onbekend-veld", "Dit adres kent geen parameters na het vraagteken.")] }

const forbidder = ({ when, pointer, code, detail }: Forbidden): ((body: unknown) => ReadonlyArray<Fault>) => {
  const holds = Schema.is(when)
  return (body) => (holds(body) ? [fault("body", pointer, code, detail)] : [])
}
