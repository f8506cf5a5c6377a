/**
 * The handlers: each maps an operation's input to the core and its answer back; nothing is decided here.
 *
 * @module
 */
import type { Versie } from "@kracht/regulation/Model"
import type * as Context from "effect/Context"
import type { Contract, Handlers } from "./Contract.ts"
import { assessmentHandlers } from "./handlers/Assessments.ts"
import { calendarHandlers } from "./handlers/Calendar.ts"
import { regulationHandlers } from "./handlers/Regulations.ts"
import { openApiDocument, type Publication } from "./OpenApi.ts"
import type { Input, Operation } from "./Operation.ts"
import { answered, type Outcome } from "./Outcome.ts"
import { API_VERSION } from "./ResponseHeaders.ts"
import type { Services } from "./Services.ts"

/** What the handlers stand on. */
export interface Ground {
  readonly services: Context.Context<Services>
  readonly versies: ReadonlyArray<Versie>
  readonly publication: Publication
}

/** A handler as the router sees it; `Contract.ts` ties each to the types of its operation. */
export type AnyHandler = (input: Input<unknown, unknown, unknown>) => Outcome<unknown>

/** A handler for every operation of a contract, by id. */
export const makeHandlers = (contract: Contract, ground: Ground): Readonly<Record<string, AnyHandler>> => {
  const handlers: Handlers = {
    ...regulationHandlers(ground.versies),
    ...assessmentHandlers(ground.services),
    ...calendarHandlers,
    ...serviceHandlers(ground.versies, () =>
      openApiDocument(
        Object.values(contract),
        ground.publication,
        exampleAnswer(() => handlers)
      )
    )
  }
  return untyped(handlers)
}

/** The reader of an operation decodes with the schemas its handler is typed by. */
const untyped = (handlers: Handlers): Readonly<Record<string, AnyHandler>> =>
  handlers as unknown as Readonly<Record<string, AnyHandler>>

const serviceHandlers = (
  versies: ReadonlyArray<Versie>,
  document: () => Readonly<Record<string, unknown>>
): Pick<Handlers, "openapi" | "gezondheid"> => {
  let written: Readonly<Record<string, unknown>> | undefined
  return {
    openapi: () => {
      written ??= document()
      return answered(written)
    },
    gezondheid: () =>
      answered({
        status: "ok",
        apiVersie: API_VERSION,
        regelingen: versies.map(({ regeling, versie, hash }) => ({ regeling, versie, hash }))
      })
  }
}

/** What the API itself answers to an operation's example; an example that fails is an error of ours. */
const exampleAnswer =
  (handlers: () => Handlers) =>
  ({ id, example }: Operation): unknown => {
    const outcome = untyped(handlers())[id]?.({ path: example?.path ?? {}, query: {}, body: example?.body })
    if (outcome?._tag !== "Answered") throw new Error(`Het voorbeeld van ${id} geeft geen antwoord.`)
    return outcome.answer
  }
