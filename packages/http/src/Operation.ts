/**
 * One operation of the API, as data: it drives the route and the OpenAPI document.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/** Any schema whose encoded side is JSON. */
export type Shape = Schema.Codec<unknown, unknown>

/** Named parameters of a path or a query. */
export type Parameters = Schema.Struct<Readonly<Record<string, Shape>>>

/** A combination of otherwise legal values that is refused. */
export interface Forbidden {
  /** Holds for a body with the combination, whatever else is right or wrong with it. */
  readonly when: Shape
  /** JSON Pointer of the field to change. */
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/**
 * May an answer be kept? `nooit`: it is about a situation and is not stored anywhere. `hervalideren`: public text or
 * calendar; a copy is asked after by its ETag.
 */
export type Caching = "nooit" | "hervalideren"

/** An operation: where it lives, what goes in, what comes out. */
export interface Operation<
  Path extends Parameters = Parameters,
  Query extends Parameters = Parameters,
  Body extends Shape | undefined = Shape | undefined,
  Answer extends Shape = Shape
> {
  readonly id: string
  readonly method: "get" | "post"
  /** Below `/v1`, parameters in braces: `/dagen/{datum}`. */
  readonly path: string
  readonly tag: Tag
  readonly summary: string
  readonly description: string
  readonly pathParameters: Path
  readonly query: Query
  readonly body: Body
  readonly forbidden: ReadonlyArray<Forbidden>
  readonly answer: Answer
  /** Media types served beside `application/json`, the default. */
  readonly otherForms: ReadonlyArray<string>
  readonly caching: Caching
  /** A request that succeeds; absent where the answer is too long to print in the document. */
  readonly example: Example | undefined
}

/** Example request: the values of its path parameters and its body. */
export interface Example {
  readonly path?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The groups the operations are shown in, with what they are for. */
export const tags = {
  regelingen: "De tekst van de regeling, per versie, bepaling en zin.",
  beoordelingen: "Wat er in een situatie kan: soort melding, loketten en termijnen.",
  kalender: "Dagen, werkdagen en termijnen volgens de Algemene termijnenwet en volgens de regeling.",
  dienst: "Beschrijving en toestand van deze API."
} as const

/** A group of operations. */
export type Tag = keyof typeof tags

/** No parameters: any that is sent is refused. */
export const none = Schema.Struct({})

interface Description<Path, Query, Body, Answer>
  extends Pick<Operation, "id" | "method" | "path" | "tag" | "summary" | "description" | "caching"> {
  readonly pathParameters?: Path
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  readonly forbidden?: ReadonlyArray<Forbidden>
  readonly otherForms?: ReadonlyArray<string>
  readonly example?: Example
}

/** Describes an operation; what is left out is none. */
export const operation = <
  Answer extends Shape,
  Path extends Parameters = typeof none,
  Query extends Parameters = typeof none,
  Body extends Shape | undefined = undefined
>(
  description: Description<Path, Query, Body, Answer>
): Operation<Path, Query, Body, Answer> => ({
  ...description,
  pathParameters: description.pathParameters ?? (none as unknown as Path),
  query: description.query ?? (none as unknown as Query),
  body: description.body as Body,
  forbidden: description.forbidden ?? [],
  otherForms: description.otherForms ?? [],
  example: description.example
})

/** What a handler of an operation is given. */
export interface Input<Path, Query, Body> {
  readonly path: Path
  readonly query: Query
  readonly body: Body
}

/** The decoded input of an operation. */
export type InputOf<O extends Operation> = Input<
  O["pathParameters"]["Type"],
  O["query"]["Type"],
  O["body"] extends Shape ? O["body"]["Type"] : undefined
>
