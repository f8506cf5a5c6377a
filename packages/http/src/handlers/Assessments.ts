/**
 * Maps a question to an assessment, and what the core refuses to faults at the right place.
 *
 * @module
 */
import { type Antwoord, answer } from "@kracht/rules/Answer"
import { json } from "@kracht/rules/Receipt"
import { type Options, settingFor, type World } from "@kracht/rules/Setting"
import type { Invoerfout, Situatie } from "@kracht/rules/Situation"
import type * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { situatie } from "../contract/Assessments.ts"
import { type Fault, fault, fromRefusedSetting } from "../Fault.ts"
import type { Checks } from "../Handlers.ts"
import { JSON_TYPE } from "../Negotiation.ts"
import { answered, listed, type Outcome, refused } from "../Outcome.ts"
import { invalid } from "../Problem.ts"
import { decoder, remainder, together } from "../RequestInput.ts"
import { type Services, vocabularyOf, worldOf } from "../Services.ts"

type Assessed = Result.Result<Antwoord, ReadonlyArray<Fault>>

/** The handlers, over these services. */
export const assessmentHandlers = (
  services: Context.Context<Services>
): Pick<Handlers, "beoordeling" | "beoordelingsreeks"> => {
  const world = worldOf(services)
  const schema = situatie(vocabularyOf(services).partners)
  const decode = decoder(schema, "body")
  const restOf = remainder(schema)
  const read = (situation: unknown, options: Options, at: string): Assessed => {
    const decoded = decode(situation)
    if ("value" in decoded) return assess(decoded.value as Situatie, world, options, at)
    const core = faultsIn(assess(restOf(situation, decoded.faults) as Situatie, world, options, at))
    return Result.fail(together(decoded.faults.map(below(at)), core))
  }
  return {
    beoordeling: ({ body: { situatie, ...options } }) =>
      Result.match(assess(situatie, world, options, "/situatie"), { onFailure: refused, onSuccess: written }),
    beoordelingsreeks: ({ body: { situaties, ...options } }) =>
      listed(
        "uitslagen",
        results(situaties, (situation, at) => read(situation, options, at))
      )
  }
}

/** Much of an answer was written before. */
const written = (antwoord: Antwoord): Outcome<Antwoord> => answered(antwoord, { [JSON_TYPE]: () => json(antwoord) })

/** Each situation assessed when its turn comes. */
function* results(situations: ReadonlyArray<unknown>, read: (situation: unknown, at: string) => Assessed) {
  for (const [nummer, situation] of situations.entries())
    yield Result.match(read(situation, `/situaties/${nummer}`), {
      onFailure: (faults) => ({ nummer, probleem: invalid(faults) }),
      onSuccess: (antwoord) => ({ nummer, antwoord })
    })
}

/** What the core finds wrong with a situation, whatever else is wrong with the question. */
export const assessmentChecks = (services: Context.Context<Services>): Checks => {
  const world = worldOf(services)
  return {
    beoordeling: (rest) =>
      typeof rest === "object" && rest !== null && "situatie" in rest
        ? faultsIn(assess(rest.situatie as Situatie, world, {}, "/situatie"))
        : []
  }
}

const assess = (situation: Situatie, world: World, options: Options, at: string): Assessed => {
  const setting = settingFor(world, options, situation)
  if (Result.isFailure(setting)) return Result.fail([fromRefusedSetting(at, setting.failure)])
  return Result.mapError(answer(situation, setting.success), (faults) => faults.map(toFault(at)))
}

const faultsIn = (assessed: Assessed): ReadonlyArray<Fault> => (Result.isFailure(assessed) ? assessed.failure : [])

/** The same fault, for a value that stands deeper in the body. */
const below =
  (at: string) =>
  (found: Fault): Fault => ({ ...found, location: { pointer: `${at}${found.location.pointer}` } })

const toFault =
  (at: string) =>
  ({ veld, code, melding }: Invoerfout): Fault =>
    fault("body", veld === "" ? at : `${at}/${veld}`, code, melding)
