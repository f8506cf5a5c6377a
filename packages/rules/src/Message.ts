/**
 * What does a message with several reasons come to?
 *
 * The text has no rule for a letter that holds a complaint and an objection (law.md D22): as read it is split, each part is
 * decided by itself, and all parts were received on the one day. Under the other reading of `bericht.gemengd` the whole
 * letter is what prevails in it, and which that is only a human can tell.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Antwoord, answer as assessed } from "./Answer.ts"
import type { Readings } from "./Reading.ts"
import { reading } from "./Reason.ts"
import type { Setting } from "./Setting.ts"
import { aanleiding, check as checkSituation, type Invoerfout, oneOf, type Situatie } from "./Situation.ts"

/** A reason to write. */
export type Aanleiding = (typeof aanleiding.values)[number]

/** A message: a situation with one or more reasons, in any order. */
export interface Bericht extends Omit<Situatie, "aanleiding"> {
  readonly aanleidingen: ReadonlyArray<Aanleiding>
  /** What prevails in it: needed only where there are several, under the reading that all of it counts as that. */
  readonly hoofdzaak?: Aanleiding
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
  const { aanleidingen, hoofdzaak, ...rest } = bericht
  const parts = partsOf(new Set(aanleidingen), hoofdzaak, setting.readings)
  if (parts === undefined) return Result.fail([prevailing])
  return Result.all(
    parts.map((aanleiding) =>
      Result.map(
        assessed({ ...withWish(rest, aanleiding, parts), aanleiding }, setting),
        (antwoord): Berichtdeel => ({
          aanleiding,
          antwoord
        })
      )
    )
  )
}

/**
 * A wish goes with the complaint, where there is one: the other parts need not say it too. Whoever only wants to tell something
 * wants that of all of it; a request for their data is one request, and goes with the first part where no part complains.
 */
const withWish = (
  { wens, ...rest }: Omit<Bericht, "aanleidingen" | "hoofdzaak">,
  aanleiding: Aanleiding,
  parts: ReadonlyArray<Aanleiding>
): Omit<Situatie, "aanleiding"> => {
  const complains = parts.includes(COMPLAINT)
  const ofOnePart = wens === "eigen-gegevens" || (wens === "klacht-behandelen" && complains)
  const goes = wens !== undefined && (!ofOnePart || aanleiding === (complains ? COMPLAINT : parts[0]))
  return goes ? { ...rest, wens } : rest
}

const COMPLAINT: Aanleiding = "behandeling"

/** Why a message is split. */
export const split = reading(
  "bericht.gemengd",
  "De tekst regelt geen bericht waarin meer dingen staan. Wij lezen: elk deel telt apart.",
  "The text has no rule for a message with several things. As we read it: each part counts by itself."
)

/** The parts that are decided by themselves; undefined where it takes to be known what prevails. */
const partsOf = (
  reasons: ReadonlySet<Aanleiding>,
  hoofdzaak: Aanleiding | undefined,
  readings: Readings
): ReadonlyArray<Aanleiding> | undefined => {
  if (readings["bericht.gemengd"] === "splitsen" || reasons.size === 1) return [...reasons]
  return hoofdzaak === undefined ? undefined : [hoofdzaak]
}

const prevailing: Invoerfout = {
  veld: "hoofdzaak",
  code: "ontbrekend-veld",
  melding: "In deze lezing telt het hele bericht als wat erin overheerst: zeg met hoofdzaak wat dat is."
}

/** Everything that is wrong with a message, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (input: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ veld: "", code: "verkeerd-type", melding: "Een bericht is een object met feiten." }]
  const { aanleidingen, aanleiding: single, hoofdzaak, ...rest } = input as Readonly<Record<string, unknown>>
  return [
    ...(single === undefined
      ? []
      : [
          { veld: "aanleiding", code: "onbekend-veld" as const, melding: "Een bericht heeft aanleidingen, een lijst." }
        ]),
    ...checkReasons(aanleidingen),
    ...(hoofdzaak === undefined || (Array.isArray(aanleidingen) && aanleidingen.includes(hoofdzaak))
      ? []
      : [
          {
            veld: "hoofdzaak",
            code: "niet-toegestane-waarde" as const,
            melding: "hoofdzaak is een van de aanleidingen van het bericht."
          }
        ]),
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
