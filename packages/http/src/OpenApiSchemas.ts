/**
 * The schemas of the contract as OpenAPI 3.1 schemas: named ones once under `components`, the rest where they are used.
 *
 * @module
 */
import * as JsonSchema from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import * as SchemaRepresentation from "effect/SchemaRepresentation"

/** Every schema of the document, by the value that declares it. */
export interface SchemaTable {
  /** The schema, or the reference to it. Throws for one that was not collected. */
  readonly of: (schema: Schema.Top) => JsonSchema.JsonSchema
  /** What stands under `components.schemas`. */
  readonly definitions: JsonSchema.Definitions
}

/** Collects schemas. Objects refuse unknown fields, as the API does. */
export const componentSchemas = (...lists: ReadonlyArray<ReadonlyArray<Schema.Top>>): SchemaTable => {
  const [first, ...rest] = [...new Set(lists.flat())]
  if (first === undefined) throw new Error("Er zijn geen schema's om te beschrijven.")
  const toAst = (schema: Schema.Top) => Schema.toCodecJson(schema).ast
  const { schemas, definitions } = JsonSchema.toMultiDocumentOpenApi3_1(
    SchemaRepresentation.toJsonSchemaMultiDocument(
      SchemaRepresentation.toRepresentations([toAst(first), ...rest.map(toAst)], {}),
      { onExcessProperty: "error" }
    )
  )
  const bySchema = new Map([first, ...rest].map((schema, index) => [schema, schemas[index]]))
  return {
    definitions,
    of: (schema) => {
      const found = bySchema.get(schema)
      if (found === undefined) throw new Error("Dit schema is niet verzameld.")
      return found
    }
  }
}
