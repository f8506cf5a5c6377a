/**
 * Maps a question to an assessment, and what the core refuses to faults at the right place.
 *
 * @module
 */
import { assess } from "@kracht/rules/Assessment"
import type { InvalidSituation } from "@kracht/rules/InvalidSituation"
import type { UnknownVersion } from "@kracht/rules/RegulationSource"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { type Fault, fault } from "../Fault.ts"
import { answered, refused } from "../Outcome.ts"
import type { Services } from "../Services.ts"

/** The handler, over these services. */
export const assessmentHandlers = (services: Context.Context<Services>): Pick<Handlers, "beoordeling"> => ({
  beoordeling: ({ body: { situatie, ...options } }) => {
    const assessed = Effect.runSync(assess(situatie, options).pipe(Effect.result, Effect.provideContext(services)))
    return Result.isSuccess(assessed) ? answered(assessed.success) : refused(toFaults(assessed.failure))
  }
})

const toFaults = (refusal: InvalidSituation | UnknownVersion): ReadonlyArray<Fault> => {
  switch (refusal._tag) {
    case "OnbekendeVersie":
      return [fault("body", "/versie", "niet-toegestane-waarde", refusal.message)]
    case "OngeldigeSituatie":
      return refusal.fouten.map(({ veld, code, melding }) =>
        fault("body", veld === "" ? "/situatie" : `/situatie/${veld}`, code, melding)
      )
  }
}
