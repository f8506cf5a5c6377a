/**
 * Lets an Effect schema guard an Astro collection, which takes only Zod.
 *
 * @module
 */
import { z } from "astro/zod"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** The Zod schema that accepts what `schema` accepts; all violations at once, each at its field. */
export const fromEffect = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return z.unknown().transform((raw, context): S["Type"] => {
    const decoded = decode(raw)
    if (Result.isSuccess(decoded)) return decoded.success
    for (const { message, path = [] } of issuesOf(decoded.failure.issue).issues) {
      context.addIssue({
        code: "custom",
        message,
        path: path.map((step) => (typeof step === "object" ? step.key : step))
      })
    }
    return z.NEVER
  })
}
