import { hashText } from "@kracht/regulation/Hash"
import { jsonLd } from "@kracht/regulation/JsonLd"
import type { Versie } from "@kracht/regulation/Model"
import { plainText } from "@kracht/regulation/Text"
import jsonld from "jsonld"
import { describe, expect, it } from "vitest"
import { fixture, inhoudOf, versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"

const BASIS = "https://voorbeeldstad.example/regeling/"
const SCHEMA = "https://schema.org/"
const ELI = "http://data.europa.eu/eli/ontology#"
const versie = versieOf(voorbeeldstad)

type Expanded = Readonly<Record<string, unknown>>

/** Every node with an id, as a processor of linked data reads them; nothing may be fetched to do so. */
const nodesOf = async (document: unknown): Promise<ReadonlyMap<string, Expanded>> => {
  const documentLoader = (url: string) => Promise.reject(new Error(`would fetch ${url}`))
  const flat = await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, { documentLoader })
  return new Map((flat as unknown as ReadonlyArray<Expanded>).map((node) => [String(node["@id"]), node]))
}

const valuesOf = (node: Expanded | undefined, property: string): ReadonlyArray<unknown> =>
  ((node?.[property] ?? []) as ReadonlyArray<Expanded>).map((value) => value["@value"] ?? value["@id"])

describe("a version as linked data", async () => {
  const nodes = await nodesOf(jsonLd(versie, BASIS))
  const version = nodes.get(`${BASIS}2026/`)

  it("is a work, and a version of that work", () => {
    expect(nodes.get(BASIS)?.["@type"]).toEqual([`${SCHEMA}Legislation`, `${ELI}LegalResource`])
    expect(valuesOf(nodes.get(BASIS), `${SCHEMA}workExample`)).toEqual([`${BASIS}2026/`])
    expect(version?.["@type"]).toEqual([`${SCHEMA}Legislation`, `${ELI}LegalExpression`])
    expect(valuesOf(version, `${ELI}realizes`)).toEqual([BASIS])
  })

  it("says from when it is in force", () => {
    expect(valuesOf(version, `${SCHEMA}legislationLegalForce`)).toEqual([`${SCHEMA}InForce`])
    expect(valuesOf(version, `${ELI}in_force`)).toEqual([`${ELI}InForce-inForce`])
    expect(valuesOf(version, `${SCHEMA}legislationDate`)).toEqual(["2025-11-10"])
    expect(valuesOf(version, `${SCHEMA}legislationDateVersion`)).toEqual(["2026-01-01"])
    expect(valuesOf(version, `${SCHEMA}temporalCoverage`)).toEqual(["2026-01-01/.."])
  })

  it("has every chapter, provision and sentence as a part of a part of it", () => {
    const reached = new Set<string>()
    const walk = (id: string): void => {
      if (reached.has(id)) throw new Error(`${id} is a part twice`)
      reached.add(id)
      for (const part of valuesOf(nodes.get(id), `${SCHEMA}hasPart`)) walk(String(part))
    }
    walk(`${BASIS}2026/`)
    const places = versie.hoofdstukken.flatMap(({ id, bepalingen }) => [id, ...bepalingen.map((b) => b.id)])
    expect(reached).toEqual(
      new Set([
        `${BASIS}2026/`,
        ...places.map((id) => `${BASIS}2026/${id}/`),
        ...versie.zinnen.map(({ id }) => `${BASIS}2026/#${id}`)
      ])
    )
    expect(valuesOf(nodes.get(`${BASIS}2026/loketten/`), `${SCHEMA}hasPart`)).toContain(`${BASIS}2026/commissie/`)
  })

  it("gives a sentence its words, its place and its figure", () => {
    const node = nodes.get(`${BASIS}2026/#bellen`)
    expect(valuesOf(node, `${SCHEMA}text`)).toEqual(["Die belt u binnen 10 werkdagen."])
    expect(valuesOf(node, `${SCHEMA}position`)).toEqual([versie.zinnen.findIndex(({ id }) => id === "bellen") + 1])
    expect(JSON.stringify(jsonLd(versie, BASIS))).toContain(hashText("Die belt u binnen 10 werkdagen."))
  })

  it("has the figure of its plain text, its source and what made it", () => {
    const json = JSON.parse(JSON.stringify(jsonLd(versie, BASIS))) as { "@graph": ReadonlyArray<unknown> }
    expect(json["@graph"][1]).toMatchObject({
      encoding: { encodingFormat: "text/plain", sha256: hashText(plainText(versie)) },
      isBasedOn: { description: versie.bron.omschrijving },
      identifier: { value: versie.hash },
      "prov:wasAttributedTo": { name: "@kracht/regulation" }
    })
  })

  it("twice is the same, and knows no host when it is given none", () => {
    expect(JSON.stringify(jsonLd(structuredClone(versie), BASIS))).toBe(JSON.stringify(jsonLd(versie, BASIS)))
    expect(JSON.stringify(jsonLd(versie, "/regeling/"))).toContain('"@id":"/regeling/2026/#bellen"')
  })
})

describe("a version that is not in force", () => {
  const versionNode = async (one: Versie) => (await nodesOf(jsonLd(one, BASIS))).get(`${BASIS}${one.versie}/`)

  it("has no date nobody set", async () => {
    const dates = { status: "concept", vastgesteldOp: null, geldigVan: null } as const
    const concept = await versionNode({ ...versie, versie: "concept", ...dates })
    expect(valuesOf(concept, `${SCHEMA}legislationLegalForce`)).toEqual([`${SCHEMA}NotInForce`])
    const datelike = Object.keys(concept ?? {}).filter((key) => /date|temporal/iu.test(key))
    expect(datelike).toEqual([])
  })

  it("says until when it was, and how far it reached back", async () => {
    const [ended] = inhoudOf(fixture).versies as [Versie]
    const node = await versionNode({ ...ended, terugwerkendTot: "2023-12-01" })
    expect(valuesOf(node, `${SCHEMA}temporalCoverage`)).toEqual(["2024-01-01/2024-12-31"])
    expect(valuesOf(node, `${ELI}date_applicability`)).toEqual(["2023-12-01"])
    expect(valuesOf(node, `${ELI}in_force`)).toEqual([`${ELI}InForce-notInForce`])
    // ELI: “The last date any part of the legislation is in force”.
    expect(valuesOf(node, `${ELI}date_no_longer_in_force`)).toEqual(["2024-12-31"])
    expect(valuesOf(await versionNode(versie), `${ELI}date_no_longer_in_force`)).toEqual([])
  })

  it("says nothing of its force when it was adopted with a first day: from that day on it applies", async () => {
    const adopted = { ...versie, status: "vastgesteld" } as const
    const node = await versionNode(adopted)
    expect(valuesOf(node, `${ELI}first_date_entry_in_force`)).toEqual(["2026-01-01"])
    for (const force of [`${SCHEMA}legislationLegalForce`, `${ELI}in_force`]) expect(valuesOf(node, force)).toEqual([])
    const without = await versionNode({ ...adopted, geldigVan: null })
    expect(valuesOf(without, `${SCHEMA}legislationLegalForce`)).toEqual([`${SCHEMA}NotInForce`])
  })
})
