import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { outcomesUnder } from "@kracht/rules/OutcomeComparison"
import { findIn } from "@kracht/rules/PartnerDirectory"
import { loadAllUnsafe, type Regulation } from "@kracht/rules/Regulation"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { comparisonPath } from "../src/regulation/Address.ts"
import { changesIn, reasonFor, steps } from "../src/regulation/Comparison.ts"
import { heldInWords, stretchesOf } from "../src/regulation/PointInTime.ts"
import { versions } from "../src/regulation/Versions.ts"
import { matterInWords, outcomesBetween, outcomeValueInWords } from "../src/rules/OutcomeWords.ts"
import { pageAt } from "./Built.ts"

describe("the difference between neighbouring versions", () => {
  it("there are some to compare: each version that was made from another, with that one", () => {
    const made = versions.filter(({ vorige }) => vorige !== null)
    expect(made.length).toBeGreaterThan(0)
    for (const { versie, vorige } of made)
      expect(steps.find(({ naar }) => naar.versie === versie)?.van.versie).toBe(vorige)
  })

  it.each(steps)(
    "$van.versie to $naar.versie: without what is new it is the older text, without what is gone the newer",
    (step) => {
      const { $ } = pageAt(comparisonPath(step.van, step.naar))
      const changes = changesIn(step)
      expect(changes.length).toBeGreaterThan(0)
      const words = (id: string, without: string) => {
        const shown = $(`[id="zin-${id}"] .verschil`).clone()
        shown.find(`${without}, .hidden`).remove()
        return shown.text().trim()
      }
      for (const change of changes) {
        if (change.soort === "kop") continue
        expect(words(change.id, "ins")).toBe(change.van?.tekst ?? "")
        expect(words(change.id, "del")).toBe(change.naar?.tekst ?? "")
      }
    }
  )

  it.each(steps)("$van.versie to $naar.versie: every change has its reason, and every reason its change", (step) => {
    const { $ } = pageAt(comparisonPath(step.van, step.naar))
    const changes = changesIn(step)
    for (const change of changes)
      expect($(`[id="${change.soort}-${change.id}"]`).text(), change.id).toContain(reasonFor(step, change) ?? "?")
    expect(step.naar.wijzigingen.map(({ zin, bepaling }) => zin ?? bepaling).sort()).toEqual(
      changes.map(({ id }) => id).sort()
    )
  })
})

describe("what another version changes for people", () => {
  /** What comes out of every worked example under a version, each worked out anew. */
  const outcomesOf = (regulation: Regulation) => {
    const world = { regulations: [regulation], findPartner: findIn(partners), policy: null }
    const outcome = Result.getOrThrow(outcomesUnder(world, { regeling: regulation.id, versie: regulation.versie }))
    return [...voorbeelden, ...vraagvoorbeelden].map(outcome)
  }

  it.each(loadAllUnsafe(bindingen, keuzes))(
    "$versie: comes of what it tells the rules, not of its name, standing and days",
    { timeout: 60_000 },
    (regulation) => {
      const before = outcomesOf(regulation)
      expect(before.length).toBeGreaterThan(100)
      const renamed = outcomesOf({
        ...regulation,
        versie: "anders",
        status: "vervallen",
        geldigVan: "2026-01-01",
        geldigTot: "2026-06-30",
        terugwerkendTot: "2025-01-01",
        overgang: regulation.overgang === "direct" ? "bij-indiening" : "direct",
        hash: "0".repeat(64)
      })
      expect(renamed).toEqual(before)
      const contact = { ...regulation.terms["contact.termijn"], aantal: 3 }
      expect(outcomesOf({ ...regulation, terms: { ...regulation.terms, "contact.termijn": contact } })).not.toEqual(
        before
      )
    }
  )

  it.each(steps)(
    "$van.versie to $naar.versie: the page says how many examples come out otherwise, and each of them",
    (step) => {
      const { $ } = pageAt(comparisonPath(step.van, step.naar))
      const { slotsom, anders, aantal } = outcomesBetween(step)
      expect(aantal).toBeGreaterThan(5)
      expect($("#_slotsom").text()).toBe(slotsom)
      expect(
        $("[data-anders]")
          .toArray()
          .map((row) => $(row).attr("data-anders"))
      ).toEqual(anders.flatMap(({ geval, verandert }) => verandert.map(({ wat }) => `${geval} ${wat}`)))
    }
  )

  it.each([
    ["termijnen.contact", "2026-12-01", "dinsdag 1 december 2026"],
    ["soort", "klacht", "een klacht"],
    ["uitkomst", null, "niets"],
    [
      "vervolg",
      "ombudsman, geen-bezwaar",
      "U kunt met de Kinderombudsman praten, als het gaat om iemand die jonger is dan 18.; Tegen dit oordeel kunt u geen bezwaar maken."
    ],
    ["nogTeVragen", "anoniem, hoedanigheid", "Wilt u uw naam geheim houden?; Wie bent u?"],
    ["kosten", 0, "0"],
    ["uiterlijk.contact", "2026-12-01", "dinsdag 1 december 2026"],
    ["verplichtingen.contact", "te-laat", "te laat"],
    ["mogelijkeStappen", "intrekking", "U trekt uw klacht in."],
    [
      "mogelijkeStappen",
      "intrekking (2), vernietiging (1)",
      "U trekt uw klacht in. (klacht 2); Het dossier wordt vernietigd. (klacht 1)"
    ],
    ["uiterlijk.contact 2, klacht 1 (3)", "2026-12-01", "dinsdag 1 december 2026"],
    ["verlengingen.1", true, "ja"],
    ["uiterlijkVernietigen", "2028-03-02", "donderdag 2 maart 2028"]
  ])("%s %s is said as words", (wat, value, words) => {
    expect(outcomeValueInWords(wat, value)).toBe(words)
    expect(matterInWords(wat)).toMatch(/^(?:Wie |Wa[ta]r? |Kan |Laatste dag |Hoe |Tot |Verlengingen)/u)
  })
})

it("says of which complainant, which complaint and which time a duty is", () => {
  expect(matterInWords("uiterlijk.contact")).toBe("Laatste dag voor: contact met u over uw klacht")
  expect(matterInWords("uiterlijk.contact 2, klacht 1 (3)")).toBe(
    "Laatste dag voor: contact met u over uw klacht (klager 2, klacht 1, keer 3)"
  )
  expect(matterInWords("toestand, klacht 1")).toBe("Hoe ver is de klacht? (klacht 1)")
})

describe("which text holds on a day", () => {
  const draft = versions.find(({ status }) => status === "concept")
  if (draft === undefined) throw new Error("There is no version.")
  const dated = (versie: string, geldigVan: string, geldigTot: string | null) =>
    ({ ...draft, versie, status: "in-werking", vastgesteldOp: geldigVan, geldigVan, geldigTot }) as const

  it("while there are only drafts there is one answer for every day", () => {
    const drafts = versions.filter(({ status }) => status === "concept")
    expect(drafts.length).toBeGreaterThan(1)
    const stretches = stretchesOf(drafts)
    expect(stretches.map(({ vanaf }) => vanaf)).toEqual([null])
    expect(stretches.map(heldInWords)).toEqual([
      `Er geldt nog geen versie. Dit zijn concepten: ${drafts.map(({ versie }) => versie).join(", ")}.`
    ])
  })

  it("changes on the first day of a version and on the day after its last", () => {
    const stretches = stretchesOf([draft, dated("2027", "2027-01-01", "2027-06-30"), dated("2028", "2028-01-01", null)])
    expect(
      stretches.map(({ vanaf, geldigheid }) => [
        vanaf,
        geldigheid.soort === "versie" ? geldigheid.versie.versie : geldigheid.soort
      ])
    ).toEqual([
      [null, "voor-de-eerste"],
      ["2027-01-01", "2027"],
      ["2027-07-01", "tussen-versies"],
      ["2028-01-01", "2028"]
    ])
  })
})
