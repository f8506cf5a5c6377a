/**
 * The handlers: each maps an operation's input to the core and its answer back; nothing is decided here.
 *
 * @module
 */

import type { Begrip, Lezing, Versie, Voorbeeld, Vraagvoorbeeld } from "@kracht/regulation/Model"
import type * as Context from "effect/Context"
import type { OperationId } from "./Address.ts"
import type { Contract, Handlers } from "./Contract.ts"
import { assessmentChecks, assessmentHandlers } from "./handlers/Assessments.ts"
import { calendarChecks, calendarHandlers } from "./handlers/Calendar.ts"
import { comparisonHandlers } from "./handlers/Comparison.ts"
import { questionChecks, questionHandlers } from "./handlers/Questions.ts"
import { regulationHandlers } from "./handlers/Regulations.ts"
import { ruleHandlers } from "./handlers/Rules.ts"
import { JSON_TYPE } from "./Negotiation.ts"
import { type DocumentWriter, documentWriter, type Publication } from "./OpenApi.ts"
import type { Input, Operation } from "./Operation.ts"
import { answered, type Outcome, unavailable } from "./Outcome.ts"
import type { Place } from "./Place.ts"
import type { Check } from "./RequestInput.ts"
import { API_VERSION } from "./ResponseHeaders.ts"
import type { Services } from "./Services.ts"
import { meaningsIn } from "./ValueMeanings.ts"

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
export type AnyHandler = (
  input: Input<unknown, unknown, unknown>,
  place: () => Place
) => Outcome<unknown> | Promise<Outcome<unknown>>

/** What the core finds wrong with a body of an operation, beside what its schema finds. */
export type Checks = { readonly [Id in OperationId]?: Check }

/** What answers a contract: a handler for every operation, and checks for those the core looks at by itself. */
export interface Answering {
  readonly handlers: Readonly<Record<string, AnyHandler>>
  readonly checks: Checks
}

/** The handlers of a contract, by the id of the operation. */
export const makeHandlers = (contract: Contract, ground: Ground): Answering => {
  const handlers: Handlers = {
    ...regulationHandlers(ground),
    ...comparisonHandlers(ground),
    ...ruleHandlers(ground),
    ...assessmentHandlers(ground.services),
    ...calendarHandlers,
    ...questionHandlers(ground.services),
    ...serviceHandlers(
      ground,
      documentWriter(
        Object.values(contract),
        ground.publication,
        exampleAnswer(() => handlers),
        meaningsIn(ground.begrippen)
      )
    )
  }
  return {
    handlers: untyped(handlers),
    checks: { ...calendarChecks, ...assessmentChecks(ground.services), ...questionChecks(ground.services) }
  }
}

/** The reader of an operation decodes with the schemas its handler is typed by. */
const untyped = (handlers: Handlers): Readonly<Record<string, AnyHandler>> =>
  handlers as unknown as Readonly<Record<string, AnyHandler>>

const serviceHandlers = (
  { versies, isReady }: Ground,
  write: DocumentWriter
): Pick<Handlers, "openapi" | "gezondheid" | "gereedheid"> => ({
  openapi: (_, place) => {
    const { document, text } = write(place())
    return answered(document, { [JSON_TYPE]: () => text })
  },
  gezondheid: () =>
    answered({
      status: "ok",
      apiVersie: API_VERSION,
      regelingen: versies.map(({ regeling, versie, hash }) => ({ regeling, versie, hash }))
    }),
  gereedheid: () => (isReady() ? answered({ status: "gereed" }) : unavailable("Deze API is aan het stoppen."))
})

/** The API is in this process, wherever it stands. */
const nowhere = (): Place => ({ origin: "", prefix: "" })

/** What the API itself answers to an operation's example; an example that fails is an error of ours. */
const exampleAnswer =
  (handlers: () => Handlers) =>
  ({ id, example }: Operation): unknown => {
    const input = { path: example?.path ?? {}, query: example?.query ?? {}, body: example?.body }
    const outcome = untyped(handlers())[id]?.(input, nowhere)
    if (outcome instanceof Promise) throw new Error(`Het antwoord van ${id} komt later: wijs het aan.`)
    if (outcome?._tag === "Answered") return outcome.answer
    if (outcome?._tag === "Listed") return { [outcome.field]: [...outcome.items] }
    throw new Error(`Het voorbeeld van ${id} geeft geen antwoord.`)
  }
