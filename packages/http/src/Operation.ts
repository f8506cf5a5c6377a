/**
 * One operation of the API, as data: it drives the route and the OpenAPI document.
 *
 * @module
 */

import * as Schema from "effect/Schema"
import { addresses, type OperationId } from "./Address.ts"
import { MAX_BYTES } from "./BodyBytes.ts"

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
  Answer extends Shape = Shape,
  Shown extends Shape | undefined = Shape | undefined,
  Form extends string = string
> {
  readonly id: OperationId
  readonly method: "get" | "post"
  /** Below `/v1`, parameters in braces: `/dagen/{datum}`. */
  readonly path: string
  readonly tag: Tag
  readonly summary: string
  readonly description: string
  readonly pathParameters: Path
  readonly query: Query
  readonly body: Body
  /** The body as the document shows it, where that says more than what is read at once: a series is read one by one. */
  readonly shownBody: Shown
  /** The longest body read, in bytes. */
  readonly maxBytes: number
  readonly forbidden: ReadonlyArray<Forbidden>
  /** Is its answer remembered, until nobody sent the same body for a minute? It must follow from the body alone. */
  readonly remembered: boolean
  readonly answer: Answer
  /** Media types served beside `application/json`, the default. */
  readonly otherForms: ReadonlyArray<Form>
  readonly caching: Caching
  /** Is its answer too long to print in the document, and too much work to make for it? The document points at it. */
  readonly pointedAt: boolean
  /** May a page of any website read it in a browser? */
  readonly open: boolean
  /** A request that succeeds; the document itself needs none. */
  readonly example: Example | undefined
}

/** Example request: the values of its parameters and its body. */
export interface Example {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The groups the operations are shown in, with what they are for. */
export const tags = {
  regelingen: "De tekst van de regeling, per versie, bepaling en zin.",
  regels: "De regels zelf: elke tabel en elke termijn, met de zinnen waarop zij rusten.",
  beoordelingen: "Wat er in een situatie kan: soort melding, loketten en termijnen.",
  kalender: "Dagen, werkdagen en termijnen volgens de Algemene termijnenwet en volgens de regeling.",
  dossier: "Wie een klachtdossier mag zien, en hoelang het blijft.",
  verslag: "Het jaarverslag, waarin niemand te herkennen is.",
  dienst: "Beschrijving en toestand van deze API."
} as const

/** A group of operations. */
export type Tag = keyof typeof tags

/** No parameters: any that is sent is refused. */
export const none = Schema.Struct({})

interface Description<Path, Query, Body, Answer, Shown, Form>
  extends Pick<Operation, "id" | "tag" | "summary" | "description" | "caching"> {
  readonly pathParameters?: Path
  readonly query?: Query
  readonly body?: Body
  readonly shownBody?: Shown
  readonly maxBytes?: number
  readonly remembered?: boolean
  readonly answer: Answer
  readonly forbidden?: ReadonlyArray<Forbidden>
  readonly otherForms?: ReadonlyArray<Form>
  readonly pointedAt?: boolean
  readonly open?: boolean
  readonly example?: Example
}

/** Describes an operation; what is left out is none. */
export const operation = <
  Answer extends Shape,
  Path extends Parameters = typeof none,
  Query extends Parameters = typeof none,
  Body extends Shape | undefined = undefined,
  Shown extends Shape | undefined = Body,
  Form extends string = never
>(
  description: Description<Path, Query, Body, Answer, Shown, Form>
): Operation<Path, Query, Body, Answer, Shown, Form> => ({
  ...description,
  ...addresses[description.id],
  pathParameters: description.pathParameters ?? (none as unknown as Path),
  query: description.query ?? (none as unknown as Query),
  body: description.body as Body,
  shownBody: (description.shownBody ?? description.body) as Shown,
  maxBytes: description.maxBytes ?? MAX_BYTES,
  forbidden: description.forbidden ?? [],
  remembered: description.remembered ?? false,
  otherForms: description.otherForms ?? [],
  pointedAt: description.pointedAt ?? false,
  open: description.open ?? false,
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

/** The input of an operation as it is sent: what has no fields may be left out. */
export type SentOf<O extends Operation> = Part<"path", O["pathParameters"]["Encoded"]> &
  Part<"query", O["query"]["Encoded"]> &
  (O["shownBody"] extends Shape ? { readonly body: O["shownBody"]["Encoded"] } : unknown)

type Part<Name extends string, Fields> = keyof Fields extends never
  ? unknown
  : Partial<Fields> extends Fields
    ? { readonly [N in Name]?: Fields }
    : { readonly [N in Name]: Fields }
