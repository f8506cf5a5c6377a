/**
 * Compares two versions of the regulation that is meant when none is named.
 *
 * @module
 */
import { compareVersions } from "@kracht/regulation/Compare"
import type { Versie } from "@kracht/regulation/Model"
import {
  compareOutcomes,
  type Geval,
  type Outcome,
  outcomesUnder,
  type Uitkomsten
} from "@kracht/rules/OutcomeComparison"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import type { Ground } from "../Handlers.ts"
import { answered } from "../Outcome.ts"
import { worldOf } from "../Services.ts"
import { turnOfOthers } from "../Turns.ts"

/** The handler, over these regulations and texts. There are few pairs of versions and none changes: each is compared once. */
export const comparisonHandlers = ({
  services,
  versies,
  voorbeelden,
  vraagvoorbeelden
}: Ground): Pick<Handlers, "vergelijking"> => {
  const world = worldOf(services)
  const meant = world.regulations[0]?.id
  const textOf = (id: string): Versie => {
    const found = versies.find(({ regeling, versie }) => regeling === meant && versie === id)
    if (found === undefined) throw new Error("Van een versie waaronder de regels werken, ontbreekt de tekst.")
    return found
  }
  // The contract lets through no version there is not.
  const under = (versie: string): Outcome => Result.getOrThrow(outcomesUnder(world, { versie }))
  const gevallen: ReadonlyArray<Geval> = [...voorbeelden, ...vraagvoorbeelden].filter(
    ({ regeling }) => regeling === meant
  )
  const compare = async (van: string, naar: string) => {
    const verschil = compareVersions(textOf(van), textOf(naar))
    const { zinnen, bepalingen, ...rest } = verschil
    const changed = zinnen.filter(differs)
    const before = await inPieces(gevallen, under(van))
    const after = await inPieces(gevallen, under(naar))
    return {
      ...rest,
      gelijkeZinnen: zinnen.length - changed.length,
      zinnen: changed,
      bepalingen: bepalingen.filter(differs),
      uitkomsten: gevallen.length === 0 ? null : compareOutcomes(gevallen, before, after, verschil)
    }
  }
  const compared = new Map<string, ReturnType<typeof compare>>()
  return {
    vergelijking: async ({ query: { van, naar } }) => {
      const pair = JSON.stringify([van, naar])
      const comparing = compared.get(pair) ?? compare(van, naar)
      compared.set(pair, comparing)
      return answered(await comparing)
    }
  }
}

/** What comes out of every example, found while others get their turn. */
const inPieces = async (gevallen: ReadonlyArray<Geval>, outcome: Outcome): Promise<Outcome> => {
  const found = new Map<Geval, Uitkomsten | null>()
  for (const geval of gevallen) {
    found.set(geval, outcome(geval))
    await turnOfOthers()
  }
  return (geval) => found.get(geval) ?? null
}

type Different<A> = A & { readonly vorm: "gewijzigd" | "verplaatst" | "nieuw" | "vervallen" }

const differs = <A extends { readonly vorm: string }>(one: A): one is Different<A> => one.vorm !== "gelijk"
