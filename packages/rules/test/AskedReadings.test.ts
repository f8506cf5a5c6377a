/** Does a worked example come out otherwise under each alternative of each reading, or does the reading say why none does? */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { lezingen } from "@kracht/content/lezingen"
import { partners } from "@kracht/content/partners"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { compareVersions } from "@kracht/regulation/Compare"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { compareOutcomes, type Outcome, outcomesUnder } from "../src/OutcomeComparison.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import type { Readings } from "../src/Reading.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"

const world = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

const under = (chosen: Partial<Readings>): Outcome => {
  const outcome = Result.getOrThrow(outcomesUnder(world, { versie: "concept", lezingen: chosen }))
  const known = new Map<string, ReturnType<Outcome>>()
  return (geval) => {
    const found = known.get(geval.id) ?? outcome(geval)
    known.set(geval.id, found)
    return found
  }
}

const [concept] = versies
if (concept === undefined) throw new Error("er is geen versie")
const same = compareVersions(concept, concept)
const asRead = under({})

const gevallen = [...voorbeelden, ...vraagvoorbeelden]

/** The first example that comes out otherwise under this value of a reading. */
const otherwise = (id: string, waarde: string): string | undefined => {
  const read = under({ [id]: waarde })
  return gevallen.find((geval) => compareOutcomes([geval], asRead, read, same).anders.length > 0)?.id
}

// One that is built into a rule sets nothing to ask otherwise.
const asked = lezingen.filter(({ toepassing }) => toepassing === null)
const alternatives = asked.flatMap(({ id, keuze, alternatieven, zonderVoorbeeld }) =>
  alternatieven
    .filter(({ waarde }) => waarde !== keuze)
    .map(({ waarde }) => ({ id, waarde, unasked: zonderVoorbeeld !== null }))
)

describe("under another value of a reading", () => {
  it.each(alternatives.filter(({ unasked }) => !unasked))("$id=$waarde: an example comes out otherwise", (one) => {
    expect(otherwise(one.id, one.waarde)).toBeDefined()
  })

  it.each(alternatives.filter(({ unasked }) => unasked))("$id=$waarde: none does, as the reading says", (one) => {
    expect(otherwise(one.id, one.waarde)).toBeUndefined()
  })

  it("no example can ask only what these decide: messages in parts, and days the Awb reckons", () => {
    expect(alternatives.length).toBeGreaterThan(90)
    const unasked = asked.filter(({ zonderVoorbeeld }) => zonderVoorbeeld !== null)
    expect(unasked.map(({ id }) => id).toSorted()).toEqual([
      "bericht.gemengd",
      "besluit.dwangsom-termijnenwet",
      "bezwaar.opschorten",
      "bezwaar.post",
      "bezwaar.uitstel",
      "bezwaar.vorm",
      "dwangsom.tarief"
    ])
    for (const { id, zonderVoorbeeld } of unasked)
      expect(zonderVoorbeeld, id).toMatch(/^Geen voorbeeld vraagt ernaar: /u)
  })
})

describe("what a reading says comes of its alternative", () => {
  const gevolg = (id: string): string => lezingen.find((lezing) => lezing.id === id)?.gevolg ?? ""

  it("is of days only where days change", () => {
    const days = (id: string, waarde: string) =>
      compareOutcomes(gevallen, asRead, under({ [id]: waarde }), same)
        .anders.flatMap(({ verandert }) => verandert.map(({ wat }) => wat))
        .filter((wat) => /^(?:termijnen|uiterlijk)\./u.test(wat))
    expect(days("toestemming.wanneer", "alles")).toEqual([])
    expect(gevolg("toestemming.wanneer")).toContain("De laatste dagen blijven hetzelfde")
    expect(days("naar-extern.termijn", "zes-weken")).toEqual([])
    expect(gevolg("naar-extern.termijn")).toContain("Een laatste dag rekent het niet uit")
    const moved = new Set(days("routering.start", "ontvangstbevestiging"))
    expect(moved).toContain("uiterlijk.beklaagde-informeren")
    expect(gevolg("routering.start")).toContain("hoort, schuift mee")
  })

  it("names who judges and still supports, where one does", () => {
    const judged = under({ "jeugdstem.rol": "behandelen" })
    const [told] = voorbeelden.filter(({ id }) => id === "bij-jeugdstem").map((voorbeeld) => judged(voorbeeld))
    expect(told?.get("taken.oordeelt")).toBe("vertrouwenspersoon")
    expect(told?.get("taken.steunt")).toBe("vertrouwenspersoon")
    expect(gevolg("jeugdstem.rol")).toContain("oordeelt de vertrouwenspersoon die ook steunt")
  })
})
