import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Binding, type BindingFault, load, loadAllUnsafe, type ReadingChoice } from "../src/Regulation.ts"
import { anchors, counts, terms } from "../src/Requirement.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

const concept = bindingen.find(({ versie }) => versie === "concept") as Binding

const faults = (binding: Binding, choices: ReadonlyArray<ReadingChoice> = lezingen): ReadonlyArray<BindingFault> =>
  Result.match(load(binding, choices), { onSuccess: () => [], onFailure: (found) => found })

const without = (record: Readonly<Record<string, never>>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

describe("de binding van tekst en regels", () => {
  it("elke gepubliceerde versie bindt", () => {
    expect(bindingen.length).toBeGreaterThan(0)
    expect(bindingen.flatMap((binding) => faults(binding))).toEqual([])
  })

  it("noemt elke parameter en elk anker dat ontbreekt, een voor een en alle tegelijk", () => {
    const names = [...terms, ...Object.keys(counts), "partners", ...anchors]
    const one = names.map((naam) => {
      const parameters = without(concept.parameters as never, naam)
      const ankers = without(concept.ankers as never, naam)
      return faults({ ...concept, parameters, ankers })
    })
    expect(one.map((found) => found.length > 0 && found.every(({ code }) => code === "ontbreekt"))).toEqual(
      names.map(() => true)
    )
    expect(new Set(faults({ ...concept, parameters: {}, ankers: {} }).map(({ naam }) => naam))).toEqual(new Set(names))
  })

  it("kent geen parameter of anker dat de regels niet kennen", () => {
    const odd = {
      ...concept,
      parameters: { ...concept.parameters, "vreemd.termijn": concept.parameters["contact.termijn"] as never },
      ankers: { ...concept.ankers, vreemd: ["contact"] }
    }
    expect(faults(odd)).toEqual([
      { code: "onbekend", naam: "vreemd.termijn", melding: expect.stringContaining("vreemd.termijn") },
      { code: "onbekend", naam: "vreemd", melding: expect.stringContaining("vreemd") }
    ])
    // Names every object has, whether or not the rules know them.
    for (const naam of ["toString", "constructor", "valueOf"]) {
      const parameters = { ...concept.parameters, [naam]: concept.parameters["contact.termijn"] as never }
      const ankers = { ...concept.ankers, [naam]: ["contact"] }
      expect(faults({ ...concept, parameters, ankers }).map((fault) => [fault.code, fault.naam])).toEqual([
        ["onbekend", naam],
        ["onbekend", naam]
      ])
    }
  })

  it("weigert een parameter van een andere soort en een grens die de regels niet kennen", () => {
    const zinnen: ReadonlyArray<string> = []
    const parameters = {
      ...concept.parameters,
      "contact.termijn": { waarde: { soort: "aantal" as const, aantal: 5 }, zinnen },
      "minderjarig.leeftijd": { waarde: { soort: "aantal" as const, aantal: 16 }, zinnen }
    }
    const found = faults({ ...concept, parameters })
    expect(found.map(({ code, naam }) => [code, naam])).toEqual([
      ["andere-soort", "contact.termijn"],
      ["niet-ondersteund", "minderjarig.leeftijd"]
    ])
    expect(found.map(({ melding }) => melding)).toEqual([
      expect.stringMatching(/‘contact\.termijn’ is een aantal, geen termijn\.$/u),
      expect.stringMatching(/‘minderjarig\.leeftijd’ alleen de waarde 18; de tekst noemt 16\.$/u)
    ])
  })

  it("wil voor elke lezing een keuze uit precies de waarden die de regels kennen", () => {
    const [first, ...rest] = lezingen.filter(({ id }) => id === "werkdag") as ReadonlyArray<ReadingChoice>
    const others = lezingen.filter(({ id }) => id !== "werkdag")
    const changed = (change: Partial<ReadingChoice>) => [{ ...(first as ReadingChoice), ...change }, ...rest, ...others]
    expect(faults(concept, others).map(({ code, naam }) => [code, naam])).toEqual([["ontbreekt", "werkdag"]])
    expect(faults(concept, changed({ keuze: "W99" }))).toHaveLength(1)
    expect(faults(concept, changed({ alternatieven: [{ waarde: "W32" }] }))).toHaveLength(1)
    expect(faults(concept, [...lezingen, { ...(first as ReadingChoice), id: "vreemd" }])).toMatchObject([
      { code: "onbekend" }
    ])
  })

  it("wil dat een lezing een parameter zet of zegt hoe zij zonder werkt, en niet allebei", () => {
    const [parameter, ...others] = [...lezingen].sort((a) => (a.id === "werkdag" ? -1 : 1))
    if (parameter === undefined) throw new Error("er is geen lezing")
    expect(faults(concept, [{ ...parameter, toepassing: "Zo." }, ...others])).toEqual([
      {
        code: "niet-ondersteund",
        naam: "werkdag",
        melding: "De lezing ‘werkdag’ zet een parameter van de regels: laat ‘toepassing’ weg."
      }
    ])
    expect(faults(concept, [...lezingen, { ...parameter, id: "vreemd", toepassing: "Zo." }])).toEqual([])
  })

  it("gooit met alle fouten bij inhoud die deel van het programma is", () =>
    expect(() => loadAllUnsafe([{ ...concept, ankers: {} }], lezingen)).toThrow(/kracht\/concept: .*wie\.klant/su))
})

describe("de regeling van een ander samenwerkingsverband", () => {
  it("bindt, met eigen getallen, partners en zinnen, zonder een regel code", () => {
    const regulation = loadAllUnsafe(voorbeeldstad.versies, voorbeeldstad.lezingen).at(-1)
    expect(regulation).toMatchObject({ id: "voorbeeldstad", naam: "Voorbeeldstad", status: "in-werking" })
    expect(regulation?.terms["contact.termijn"]).toEqual({ aantal: 10, eenheid: "werkdagen" })
    expect(new Set(regulation?.partners)).toEqual(new Set(voorbeeldstad.partners.map(({ id }) => id)))
    expect(regulation?.partners).toHaveLength(3)
  })
})
