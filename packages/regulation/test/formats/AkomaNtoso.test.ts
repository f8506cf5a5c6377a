import { describe, expect, it } from "@effect/vitest"
import { akomaNtoso } from "@kracht/regulation/AkomaNtoso"
import { hashText } from "@kracht/regulation/Hash"
import type { Versie } from "@kracht/regulation/Model"
import { plainText } from "@kracht/regulation/Text"
import { XmlDocument, type XmlElement } from "libxml2-wasm"
import { fixture, inhoudOf, versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"
import { saying, Words } from "./Awkward.ts"

const AKN = { a: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", h: "urn:kracht:herkomst" }
const versie = versieOf(voorbeeldstad)

/** What an XML reader finds at a path: the words or the attribute of each hit. */
const find = (one: Versie, path: string, attribute?: string): ReadonlyArray<string | undefined> => {
  const document = XmlDocument.fromString(akomaNtoso(one))
  try {
    return document
      .find(path, AKN)
      .map((node) => (attribute === undefined ? node.content : (node as XmlElement).attr(attribute)?.value))
  } finally {
    document.dispose()
  }
}

describe("a version as Akoma Ntoso", () => {
  it("has every sentence once, in order, under its own id", () => {
    expect(find(versie, "//a:span", "eId")).toEqual(versie.zinnen.map(({ id }) => `zin_${id}`))
    expect(find(versie, "//a:span", "wId")).toEqual(versie.zinnen.map(({ id }) => `voorbeeldstad__zin_${id}`))
    expect(find(versie, "//a:span")).toEqual(versie.zinnen.map(({ tekst }) => tekst))
    expect(find(versie, "//a:span", "class")).toEqual(versie.zinnen.map(({ soort }) => soort))
  })

  it("has chapters, sections and what stands in a section", () => {
    expect(find(versie, "/a:akomaNtoso/a:act/a:body/a:chapter/a:heading")).toEqual([
      "Wat u kunt laten weten",
      "Een klacht indienen",
      "Hoe het verder gaat",
      "Tot slot"
    ])
    expect(find(versie, "//a:chapter[2]/a:section/a:num")).toEqual(["B1", "B2", "B3"])
    expect(find(versie, "//a:section[@eId='sec_loketten']/a:subsection", "eId")).toEqual([
      "subsec_voorbeeldstad",
      "subsec_commissie",
      "subsec_steun"
    ])
  })

  it("has lists with their markers, lists in lists too, and words between them as printed", () => {
    expect(find(versie, "//a:section[@eId='sec_wie']/a:list/a:point/a:num")).toEqual(["1.", "2.", "3."])
    expect(find(versie, "//a:point[@eId='point_verzorger']/a:list/a:point/a:num")).toEqual(["•", "•"])
    expect(find(versie, "//a:point[@eId='point_client']//a:p")).toEqual([
      "Een cliënt kan een klacht indienen. Wie nog geen 18 is, mag een volwassene meenemen."
    ])
  })

  it("has what happened on which day: how far it reached back, and the first day without it", () => {
    const dates = { vastgesteldOp: "2023-11-10", geldigVan: "2024-01-01", geldigTot: "2024-12-31" }
    const happened = (one: Versie) => {
      const [names, days] = (["eId", "date"] as const).map((attribute) => find(one, "//a:eventRef", attribute))
      return names?.map((name, index) => [name, days?.[index]])
    }
    expect(happened({ ...versie, ...dates, terugwerkendTot: "2023-12-01" })).toEqual([
      ["evt_vaststelling", "2023-11-10"],
      ["evt_inwerkingtreding", "2024-01-01"],
      ["evt_terugwerking", "2023-12-01"],
      ["evt_vervallen", "2025-01-01"]
    ])
    expect(happened({ ...versie, ...dates, geldigTot: "2024-02-28" })?.at(-1)).toEqual(["evt_vervallen", "2024-02-29"])
    expect(find(versie, "//a:eventRef[@type='repeal']")).toEqual([])
  })

  it("gives no id twice", () => {
    const ids = find(versie, "//*[@eId]", "eId")
    expect(ids.length).toBeGreaterThan(versie.zinnen.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("keeps the ids of sentences that moved", () => {
    const [first, second] = inhoudOf(fixture).versies as [Versie, Versie, Versie]
    expect(new Set(find(first, "//a:span", "eId"))).toEqual(new Set(find(second, "//a:span", "eId")))
  })

  it("says who, when and where from", () => {
    expect(find(versie, "//a:FRBRWork/a:FRBRuri", "value")).toEqual(["/akn/nl/act/voorbeeldstad"])
    expect(find(versie, "//a:FRBRExpression/a:FRBRuri", "value")).toEqual(["/akn/nl/act/voorbeeldstad/nld@2026"])
    expect(find(versie, "//a:eventRef", "date")).toEqual(["2025-11-10", "2026-01-01"])
    expect(find(versie, "//h:herkomst/h:sha256")).toEqual([hashText(plainText(versie))])
    expect(find(versie, "//h:herkomst/h:hash")).toEqual([versie.hash])
    expect(find(versie, "//h:herkomst/h:bron")).toEqual([versie.bron.omschrijving])
    expect(find(versie, "//h:herkomst/h:compiler")[0]).toMatch(/^@kracht\/regulation /u)
  })

  it("points only at what it names", () => {
    const named = new Set(find(versie, "//a:references/*", "eId").map((id) => `#${id}`))
    const pointers = [...find(versie, "//*[@source]", "source"), ...find(versie, "//a:FRBRauthor", "href")]
    expect(pointers.length).toBeGreaterThan(3)
    expect(pointers.filter((pointer) => !named.has(pointer ?? ""))).toEqual([])
  })

  it("has no event on a day nobody set, and says that a date is not set", () => {
    const concept = { ...versie, status: "concept", vastgesteldOp: null, geldigVan: null } as const
    expect(find(concept, "//a:eventRef")).toEqual([])
    expect(new Set(find(concept, "//a:FRBRdate", "name"))).toEqual(new Set(["niet-vastgesteld"]))
  })

  it.prop("is well-formed and keeps every character XML can hold", [Words], ([words]) => {
    const awkward = saying(words)
    const kept = words.join(" ").replaceAll("\u{1}", "\u{FFFD}")
    expect(new Set(find(awkward, "//a:span"))).toEqual(new Set([kept]))
    expect(new Set(find(awkward, "//a:heading"))).toEqual(new Set([kept]))
  })

  it("escapes what stands in attributes", () => {
    const naam = 'A & "B" <C>'
    expect(find({ ...versie, naam }, "//a:TLCOrganization", "showAs")).toEqual([naam])
  })

  it("twice is the same", () => {
    expect(akomaNtoso(structuredClone(versie))).toBe(akomaNtoso(versie))
  })
})
