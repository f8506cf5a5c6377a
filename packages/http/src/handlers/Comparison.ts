/**
 * Compares two versions of the regulation that is meant when none is named.
 *
 * @module
 */
import { compareVersions } from "@kracht/regulation/Compare"
import { compareOutcomes, type Outcome, outcomesUnder } from "@kracht/rules/OutcomeComparison"
import { PartnerDirectory } from "@kracht/rules/PartnerDirectory"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import type { Ground } from "../Handlers.ts"
import { answered } from "../Outcome.ts"

/** The handler, over these regulations and texts. */
export const comparisonHandlers = ({
  services,
  versies,
  voorbeelden,
  vraagvoorbeelden
}: Ground): Pick<Handlers, "vergelijking"> => {
  const world = {
    regulations: Context.get(services, RegulationSource).regulations,
    findPartner: Context.get(services, PartnerDirectory).find,
    policy: Context.get(services, WorkingDayPolicy).policy
  }
  const meant = world.regulations[0]?.id
  const textOf = (id: string) => {
    const found = versies.find(({ regeling, versie }) => regeling === meant && versie === id)
    if (found === undefined) throw new Error("Van een versie waaronder de regels werken, ontbreekt de tekst.")
    return found
  }
  // The contract lets through no version there is not.
  const under = (versie: string): Outcome => Result.getOrThrow(outcomesUnder(world, { versie }))
  const gevallen = [...voorbeelden, ...vraagvoorbeelden].filter(({ regeling }) => regeling === meant)
  return {
    vergelijking: ({ query }) => {
      const verschil = compareVersions(textOf(query.van), textOf(query.naar))
      const { zinnen, bepalingen, ...rest } = verschil
      const changed = zinnen.filter(differs)
      return answered({
        ...rest,
        gelijkeZinnen: zinnen.length - changed.length,
        zinnen: changed,
        bepalingen: bepalingen.filter(differs),
        uitkomsten:
          gevallen.length === 0 ? null : compareOutcomes(gevallen, under(query.van), under(query.naar), verschil)
      })
    }
  }
}

type Different<A> = A & { readonly vorm: "gewijzigd" | "verplaatst" | "nieuw" | "vervallen" }

const differs = <A extends { readonly vorm: string }>(one: A): one is Different<A> => one.vorm !== "gelijk"
