/**
 * Compares two versions of the regulation that is meant when none is named.
 *
 * @module
 */
import { compareVersions } from "@kracht/regulation/Compare"
import { assess } from "@kracht/rules/Assessment"
import { type Assess, compareOutcomes } from "@kracht/rules/OutcomeComparison"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Handlers } from "../Contract.ts"
import type { Ground } from "../Handlers.ts"
import { answered } from "../Outcome.ts"

/** The handler, over these regulations and texts. */
export const comparisonHandlers = ({ services, versies, voorbeelden }: Ground): Pick<Handlers, "vergelijking"> => {
  const meant = Context.get(services, RegulationSource).regulations[0]?.id
  const textOf = (id: string) => {
    const found = versies.find(({ regeling, versie }) => regeling === meant && versie === id)
    if (found === undefined) throw new Error("Van een versie waaronder de regels werken, ontbreekt de tekst.")
    return found
  }
  const under =
    (versie: string): Assess =>
    (situatie) =>
      Effect.runSync(
        assess(situatie, { versie }).pipe(
          Effect.catchTag("OngeldigeSituatie", () => Effect.succeed(null)),
          Effect.provideContext(services)
        )
      )
  const gevallen = voorbeelden.filter(({ regeling }) => regeling === meant)
  return {
    vergelijking: ({ query }) => {
      const { zinnen, bepalingen, ...rest } = compareVersions(textOf(query.van), textOf(query.naar))
      const changed = zinnen.filter(differs)
      return answered({
        ...rest,
        gelijkeZinnen: zinnen.length - changed.length,
        zinnen: changed,
        bepalingen: bepalingen.filter(differs),
        uitkomsten: gevallen.length === 0 ? null : compareOutcomes(gevallen, under(query.van), under(query.naar))
      })
    }
  }
}

type Different<A> = A & { readonly vorm: "gewijzigd" | "verplaatst" | "nieuw" | "vervallen" }

const differs = <A extends { readonly vorm: string }>(one: A): one is Different<A> => one.vorm !== "gelijk"
