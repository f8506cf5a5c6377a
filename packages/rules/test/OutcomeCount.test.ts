/** How many norms a version changes, in words: one is, more are. */
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { compareVersions } from "@kracht/regulation/Compare"
import type { Versie } from "@kracht/regulation/Model"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { compareOutcomes, type Outcome, outcomesUnder } from "../src/OutcomeComparison.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"

const concept = versies.find(({ versie }) => versie === "concept") as Versie

const under = (versie: Versie): Outcome => {
  const world = { regulations: loadAllUnsafe([versie], keuzes), findPartner: findIn(partners), policy: null }
  return Result.getOrThrow(outcomesUnder(world, { versie: versie.versie }))
}

const examples = voorbeelden.filter(({ id }) => id === "compliment")

/** What is said when norms come or go of which no example knows anything. */
const said = (van: Versie, naar: Versie): string =>
  compareOutcomes(examples, under(van), under(naar), compareVersions(van, naar)).slotsom

const without = (...ids: ReadonlyArray<string>): Versie => {
  expect(concept.zinnen.filter(({ id }) => ids.includes(id))).toHaveLength(ids.length)
  return { ...concept, versie: "anders", zinnen: concept.zinnen.filter(({ id }) => !ids.includes(id)) }
}

/** The concept with these kept for one year. */
const shorter = (...ids: ReadonlyArray<string>): Versie => {
  const changed = ids.map((id) => {
    const stated = concept.parameters[id]
    if (stated === undefined) throw new Error(`er is geen parameter ${id}`)
    return [id, { ...stated, waarde: { soort: "termijn" as const, termijn: { aantal: 1, eenheid: "jaren" as const } } }]
  })
  return { ...concept, versie: "anders", parameters: { ...concept.parameters, ...Object.fromEntries(changed) } }
}

describe("wat een versie aan normen verandert", () => {
  it("is er één of zijn er meer", () => {
    expect(said(without("bellen"), concept)).toMatch(/^1 norm is erbij, weg of geen norm meer\./u)
    expect(said(without("bellen", "anoniem"), concept)).toMatch(/^2 normen zijn erbij, weg of geen norm meer\./u)
  })

  it("is er één termijn of zijn het er meer", () => {
    expect(said(concept, shorter("bewaren.termijn"))).toMatch(/^1 termijn of getal is anders\./u)
    expect(said(concept, shorter("bewaren.termijn", "contact.termijn"))).toMatch(
      /^2 termijnen of getallen zijn anders\./u
    )
  })
})
