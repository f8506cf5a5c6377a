/**
 * The parts of an OpenAPI document that the page shows.
 *
 * @module
 */

/** A schema, or a reference to one. */
export interface SchemaObject {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly format?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<unknown>
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, SchemaObject>>
  readonly required?: ReadonlyArray<string>
  readonly items?: SchemaObject
  readonly anyOf?: ReadonlyArray<SchemaObject>
  readonly oneOf?: ReadonlyArray<SchemaObject>
  readonly allOf?: ReadonlyArray<SchemaObject>
  readonly minimum?: number
  readonly maximum?: number
  readonly additionalProperties?: boolean | SchemaObject
}

/** A parameter of an operation. */
export interface ParameterObject {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: SchemaObject
  readonly example?: string
}

/** A body in one media type, with an example where one can stand as it is. */
export interface Media {
  readonly schema: SchemaObject
  readonly example?: unknown
}

/** A response, or a reference to one. */
export interface ResponseObject {
  readonly $ref?: string
  readonly description?: string
  readonly content?: Readonly<Record<string, Media>>
}

/** An operation. */
export interface OperationObject {
  readonly operationId: string
  readonly tags: ReadonlyArray<string>
  readonly summary: string
  readonly description: string
  readonly parameters?: ReadonlyArray<ParameterObject>
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, ResponseObject>>
}

/** The document. */
export interface DocumentObject {
  readonly info: {
    readonly title: string
    readonly description: string
    readonly version: string
    readonly contact: Readonly<Record<"name" | "email" | "url", string>>
  }
  readonly servers: ReadonlyArray<{ readonly url: string }>
  readonly tags: ReadonlyArray<{ readonly name: string; readonly description: string }>
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>
    readonly responses: Readonly<Record<string, ResponseObject>>
  }
}

/** The name a reference ends in. */
export const nameOf = (ref: string): string => ref.split("/").at(-1) ?? ref

/** The answer that a description prints, as it was. */
export const printedIn = (description: string): unknown => {
  const [, text] = /```json\n([\s\S]+)\n```/u.exec(description) ?? []
  return text === undefined ? undefined : JSON.parse(text)
}
