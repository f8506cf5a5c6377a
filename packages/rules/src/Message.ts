/**
 * What does a message with several reasons come to?
 *
 * The text has no rule for a letter that holds a complaint and an objection (law.md D22): it is split, each part is
 * decided by itself, and all parts were received on the one day (reading `bericht.gemengd`).
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Antwoord, answer as assessed } from "./Answer.ts"
import type { Setting } from "./Setting.ts"
import { aanleiding, check as checkSituation, type Invoerfout, oneOf, type Situatie } from "./Situation.ts"

/** A reason to write. */
export type Aanleiding = (typeof aanleiding.values)[number]

/** A message: a situation with one or more reasons, in any order. */
export interface Bericht extends Omit<Situatie, "aanleiding"> {
  readonly aanleidingen: ReadonlyArray<Aanleiding>
}

/** A part of a message and its own answer. */
export interface Berichtdeel {
  readonly aanleiding: Aanleiding
  readonly antwoord: Antwoord
}

/** Answers each part of a message, each reason once and in the order given, or says everything that is wrong with it. */
export const answer = (
  bericht: Bericht,
  setting: Setting
): Result.Result<ReadonlyArray<Berichtdeel>, ReadonlyArray<Invoerfout>> => {
  const faults = check(bericht, setting.regulation.partners)
  if (faults.length > 0) return Result.fail(faults)
  const { aanleidingen, ...rest } = bericht
  return Result.all(
    [...new Set(aanleidingen)].map((aanleiding) =>
      Result.map(assessed({ ...rest, aanleiding }, setting), (antwoord): Berichtdeel => ({ aanleiding, antwoord }))
    )
  )
}

/** Everything that is wrong with a message, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (input: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ veld: "", code: "verkeerd-type", melding: "Een bericht is een object met feiten." }]
  const { aanleidingen, aanleiding: single, ...rest } = input as Readonly<Record<string, unknown>>
  return [
    ...(single === undefined
      ? []
      : [
          { veld: "aanleiding", code: "onbekend-veld" as const, melding: "Een bericht heeft aanleidingen, een lijst." }
        ]),
    ...checkReasons(aanleidingen),
    ...checkSituation(rest, partners)
  ]
}

const checkReasons = (reasons: unknown): ReadonlyArray<Invoerfout> => {
  if (!Array.isArray(reasons) || reasons.length === 0)
    return [
      {
        veld: "aanleidingen",
        code: reasons === undefined ? "ontbrekend-veld" : "verkeerd-type",
        melding: "aanleidingen is een lijst met 1 of meer aanleidingen."
      }
    ]
  return reasons.flatMap(
    (reason: unknown, i): ReadonlyArray<Invoerfout> =>
      aanleiding.values.some((allowed) => allowed === reason)
        ? []
        : [
            {
              veld: `aanleidingen/${i}`,
              code: "niet-toegestane-waarde",
              melding: `Een aanleiding is ${oneOf(aanleiding.values)}.`
            }
          ]
  )
}
