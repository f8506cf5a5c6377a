import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Antwoord, answer } from "../src/Answer.ts"
import { obligations, overruled, termOf } from "../src/Deadline.ts"
import * as Kind from "../src/Kind.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { type Binding, load, type Termijn } from "../src/Regulation.ts"
import { anchors, terms } from "../src/Requirement.ts"
import { tables } from "../src/Rulebook.ts"
import type { Situatie } from "../src/Situation.ts"

const concept = bindingen.find(({ versie }) => versie === "concept") as Binding

/** The concept with other terms in its text. */
const stating = (changed: Readonly<Record<string, Termijn>>) => {
  const parameters = Object.fromEntries(
    Object.entries(changed).map(([id, termijn]) => [id, { waarde: { soort: "termijn" as const, termijn }, zinnen: [] }])
  )
  return Result.getOrThrow(load({ ...concept, parameters: { ...concept.parameters, ...parameters } }, lezingen))
}

const answered = (
  situatie: Situatie,
  changed: Readonly<Record<string, Termijn>>,
  taal: "nl" | "en" = "nl"
): Antwoord => {
  const regulation = stating(changed)
  const setting = { regulation, readings: regulation.readings, partners: () => undefined, taal }
  return Result.getOrThrow(answer(situatie, setting))
}

describe("een termijn die ook in de wet staat", () => {
  const short = {
    "bezwaar.termijn": { aantal: 4, eenheid: "weken" },
    "besluit.termijn": { aantal: 8, eenheid: "werkdagen" }
  } as const

  it("is die van de wet, ook als de tekst een andere noemt", () => {
    const changed = stating(short)
    const lawful = obligations.filter(({ stelsel }) => stelsel === "wet")
    expect(lawful.map((obligation) => [obligation.id, termOf(obligation, changed.terms)])).toEqual([
      ["bezwaar", { stelsel: "wet", aantal: 6, eenheid: "weken" }],
      ["beslissing-op-bezwaar-met-commissie", { stelsel: "wet", aantal: 12, eenheid: "weken" }],
      ["beslissing-op-bezwaar", { stelsel: "wet", aantal: 6, eenheid: "weken" }],
      ["beslissing-na-verdaging", { stelsel: "wet", aantal: 6, eenheid: "weken" }],
      ["beroep", { stelsel: "wet", aantal: 6, eenheid: "weken" }],
      ["besluit", { stelsel: "wet", aantal: 8, eenheid: "weken" }],
      ["besluit-na-ingebrekestelling", { stelsel: "wet", aantal: 2, eenheid: "weken" }],
      ["reactie-aanbieder", { stelsel: "wet", aantal: 1, eenheid: "maanden" }],
      ["antwoord-gemeente", { stelsel: "wet", aantal: 6, eenheid: "weken" }],
      ["antwoord-gemeente-met-adviseur", { stelsel: "wet", aantal: 10, eenheid: "weken" }],
      ["naar-ombudsman", { stelsel: "wet", aantal: 1, eenheid: "jaren" }]
    ])
    const statedBy = lawful.map((obligation) => [obligation.id, overruled(obligation, changed.terms)])
    expect(statedBy.filter(([, stated]) => stated !== undefined)).toEqual([
      ["bezwaar", short["bezwaar.termijn"]],
      ["besluit", short["besluit.termijn"]]
    ])
  })

  it("noemt dan allebei, tekst en wet", () => {
    expect(answered({ aanleiding: "oneens-met-besluit" }, short).redenen).toContainEqual({
      tekst: "De tekst noemt 4 weken, de wet 6 weken. De wet gaat voor.",
      zin: "bezwaartermijn",
      wet: "Awb art. 6:7 en 6:8 lid 1"
    })
  })

  it("schrijft een enkele eenheid zonder meervoud, in beide talen", () => {
    const one = { "bezwaar.termijn": { aantal: 1, eenheid: "weken" } } as const
    const texts = (taal: "nl" | "en") =>
      answered({ aanleiding: "oneens-met-besluit" }, one, taal).redenen.map(({ tekst }) => tekst)
    expect(texts("nl")).toContain("De tekst noemt 1 week, de wet 6 weken. De wet gaat voor.")
    expect(texts("en")).toContain("The text says 1 week, the statute 6 weeks. The statute prevails.")
  })

  it("zegt niets als tekst en wet gelijk zijn, zoals in het concept", () => {
    const { redenen } = answered({ aanleiding: "oneens-met-besluit" }, {})
    expect(redenen.filter(({ tekst }) => tekst.includes("gaat voor"))).toEqual([])
  })
})

describe("een termijn van de tekst zelf", () => {
  it("volgt de tekst", () => {
    const situatie = {
      aanleiding: "behandeling",
      hoedanigheid: "ouder",
      anoniem: false,
      loket: "kracht",
      ingediendOp: "2026-12-24"
    } as const
    const { termijnen } = answered(situatie, { "contact.termijn": { aantal: 2, eenheid: "weken" } })
    // Veertien dagen na 24 december; een huistermijn wordt niet verlengd.
    expect(termijnen.find(({ id }) => id === "contact")?.uiterlijk).toBe("2027-01-07")
  })
})

describe("wat de regels van een tekst nodig hebben", () => {
  const because = [Kind.undecided, ...tables.flatMap(({ table }) => table.rows.flatMap((row) => row.because))]
  const cited = new Set([
    ...because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : [])),
    ...obligations.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])),
    ...duties.flatMap(({ because }) => because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : [])))
  ])

  it("wordt ook gebruikt: elk anker door een rij of een verplichting, elke termijn door een verplichting", () => {
    expect(anchors.filter((anchor) => !cited.has(anchor))).toEqual([])
    expect(terms.filter((term) => !obligations.some((obligation) => obligation.term === term))).toEqual([])
  })
})
