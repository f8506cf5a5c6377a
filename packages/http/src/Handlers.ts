/**
 * The handlers: each maps an operation's input to the core and its answer back; nothing is decided here.
 *
 * @module
 */
import type { Begrip, Lezing, Versie, Voorbeeld, Vraagvoorbeeld } from "@kracht/regulation/Model"
import type * as Context from "effect/Context"
import type { Contract, Handlers } from "./Contract.ts"
import { assessmentHandlers } from "./handlers/Assessments.ts"
import { calendarHandlers } from "./handlers/Calendar.ts"
import { comparisonHandlers } from "./handlers/Comparison.ts"
import { questionHandlers } from "./handlers/Questions.ts"
import { regulationHandlers } from "./handlers/Regulations.ts"
import { ruleHandlers } from "./handlers/Rules.ts"
import { openApiDocument, type Publication } from "./OpenApi.ts"
import type { Input, Operation } from "./Operation.ts"
import { answered, type Outcome, unavailable } from "./Outcome.ts"
import { API_VERSION } from "./ResponseHeaders.ts"
import type { Services } from "./Services.ts"

/** What the handlers stand on. */
export interface Ground {
  readonly services: Context.Context<Services>
  readonly versies: ReadonlyArray<Versie>
  readonly lezingen: ReadonlyArray<Lezing>
  readonly begrippen: ReadonlyArray<Begrip>
  readonly voorbeelden: ReadonlyArray<Voorbeeld>
  readonly vraagvoorbeelden: ReadonlyArray<Vraagvoorbeeld>
  readonly publication: Publication
  /** Whether new requests are welcome; false while stopping. */
  readonly isReady: () => boolean
}

/** A handler as the router sees it; `Contract.ts` ties each to the types of its operation. */
export type AnyHandler = (input: Input<unknown, unknown, unknown>) => Outcome<unknown>

/** A handler for every operation of a contract, by id. */
export const makeHandlers = (contract: Contract, ground: Ground): Readonly<Record<string, AnyHandler>> => {
  const handlers: Handlers = {
    ...regulationHandlers(ground),
    ...comparisonHandlers(ground),
    ...ruleHandlers(ground),
    ...assessmentHandlers(ground.services),
    ...calendarHandlers,
    ...questionHandlers(ground.services),
    ...serviceHandlers(ground, () =>
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
  { versies, isReady }: Ground,
  document: () => Readonly<Record<string, unknown>>
): Pick<Handlers, "openapi" | "gezondheid" | "gereedheid"> => {
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
      }),
    gereedheid: () => (isReady() ? answered({ status: "gereed" }) : unavailable("Deze API is aan het stoppen."))
  }
}

/** What the API itself answers to an operation's example; an example that fails is an error of ours. */
const exampleAnswer =
  (handlers: () => Handlers) =>
  ({ id, example }: Operation): unknown => {
    const outcome = untyped(handlers())[id]?.({
      path: example?.path ?? {},
      query: example?.query ?? {},
      body: example?.body
    })
    if (outcome?._tag !== "Answered") throw new Error(`Het voorbeeld van ${id} geeft geen antwoord.`)
    return outcome.answer
  }
