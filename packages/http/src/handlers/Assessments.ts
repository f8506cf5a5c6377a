/**
 * Maps a question to an assessment, and what the core refuses to faults at the right place.
 *
 * @module
 */

import type { Antwoord } from "@kracht/rules/Answer"
import { assess } from "@kracht/rules/Assessment"
import type { InvalidSituation } from "@kracht/rules/InvalidSituation"
import type { NoVersion, UnknownVersion } from "@kracht/rules/RegulationSource"
import type { Options } from "@kracht/rules/Setting"
import type { Situatie } from "@kracht/rules/Situation"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { situatie } from "../contract/Assessments.ts"
import { type Fault, fault, noVersion } from "../Fault.ts"
import { answered, refused } from "../Outcome.ts"
import { invalid } from "../Problem.ts"
import { decoder } from "../RequestInput.ts"
import { type Services, vocabularyOf } from "../Services.ts"

/** The handlers, over these services. */
export const assessmentHandlers = (
  services: Context.Context<Services>
): Pick<Handlers, "beoordeling" | "beoordelingsreeks"> => {
  const decode = decoder(situatie(vocabularyOf(services).partners), "body")
  const one = (situation: Situatie, options: Options, at: string): Result.Result<Antwoord, ReadonlyArray<Fault>> =>
    Result.mapError(
      Effect.runSync(assess(situation, options).pipe(Effect.result, Effect.provideContext(services))),
      (refusal) => toFaults(refusal, at)
    )
  const read = (situation: unknown, options: Options, at: string): Result.Result<Antwoord, ReadonlyArray<Fault>> => {
    const decoded = decode(situation)
    return "faults" in decoded
      ? Result.fail(decoded.faults.map((found) => below(found, at)))
      : one(decoded.value as Situatie, options, at)
  }
  return {
    beoordeling: ({ body: { situatie, ...options } }) =>
      Result.match(one(situatie, options, "/situatie"), { onFailure: refused, onSuccess: answered }),
    beoordelingsreeks: ({ body: { situaties, ...options } }) =>
      answered({
        uitslagen: situaties.map((situation, nummer) =>
          Result.match(read(situation, options, `/situaties/${nummer}`), {
            onFailure: (faults) => ({ nummer, probleem: invalid(faults) }),
            onSuccess: (antwoord) => ({ nummer, antwoord })
          })
        )
      })
  }
}

/** The same fault, for a value that stands deeper in the body. */
const below = (found: Fault, at: string): Fault => ({
  ...found,
  location: { pointer: `${at}${found.location.pointer}` }
})

const toFaults = (refusal: InvalidSituation | UnknownVersion | NoVersion, at: string): ReadonlyArray<Fault> => {
  switch (refusal._tag) {
    case "GeenVersie":
      return [noVersion(at, refusal)]
    case "OnbekendeVersie":
      return [fault("body", "/versie", "niet-toegestane-waarde", refusal.message)]
    case "OngeldigeSituatie":
      return refusal.fouten.map(({ veld, code, melding }) =>
        fault("body", veld === "" ? at : `${at}/${veld}`, code, melding)
      )
  }
}
