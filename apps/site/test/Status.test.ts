import { describe, expect, it } from "vitest"
import { statusOf } from "../src/regulation/Status.ts"
import { current } from "../src/regulation/Versions.ts"

const version = (changes: Partial<typeof current>) => statusOf({ ...current, ...changes })

describe("the status bar is worded from data", () => {
  it("a concept is not adopted and gives no rights yet; the statute does", () => {
    expect(version({ status: "concept", vastgesteldOp: null })).toEqual({
      kop: "Concept",
      uitleg:
        "Deze tekst is niet vastgesteld. U kunt er nog geen rechten aan ontlenen. Uw rechten uit de wet gelden wel."
    })
  })

  it("says the same to readers of 12 and up, and in English", () => {
    const draft = { ...current, status: "concept", versie: "voorstel", vastgesteldOp: null } as const
    expect(statusOf(draft, "je").uitleg).toBe(
      "Deze tekst is niet vastgesteld. Je kunt er nog geen rechten aan ontlenen. Je rechten uit de wet gelden wel."
    )
    expect(statusOf(draft, "en")).toEqual({
      kop: "Draft, version voorstel",
      uitleg:
        "This text has not been adopted. You cannot derive rights from it yet. Your rights under the statute do hold."
    })
    expect(statusOf({ ...draft, status: "vervallen", geldigTot: "2028-01-01" }, "en").uitleg).toContain(
      "no longer holds since 1 January 2028"
    )
  })

  it("two drafts do not look alike: one named otherwise than its status says its name", () => {
    expect(version({ versie: "voorstel", status: "concept" }).kop).toBe("Concept, versie voorstel")
    expect(version({ versie: "concept", status: "concept" }).kop).toBe("Concept")
  })

  it("an adopted text says when, and from which day it holds", () => {
    expect(version({ status: "vastgesteld", vastgesteldOp: "2027-01-15", geldigVan: "2027-03-01" }).uitleg).toBe(
      "Deze tekst is vastgesteld op vrijdag 15 januari 2027. De tekst geldt vanaf maandag 1 maart 2027. Uw rechten uit de wet gelden wel."
    )
  })

  it("an adopted text without a day of effect says that this is not established", () => {
    expect(version({ status: "vastgesteld", vastgesteldOp: "2027-01-15", geldigVan: null }).uitleg).toContain(
      "niet vastgesteld"
    )
  })

  it("a text in force says since when", () => {
    const adopted = {
      versie: "2027",
      status: "in-werking",
      vastgesteldOp: "2027-01-15",
      geldigVan: "2027-03-01"
    } as const
    expect(version(adopted)).toEqual({
      kop: "Geldig, versie 2027",
      uitleg: "Deze tekst is vastgesteld op vrijdag 15 januari 2027. De tekst geldt sinds maandag 1 maart 2027."
    })
  })

  it("a repealed text says since when it no longer holds", () => {
    expect(version({ status: "vervallen", geldigTot: "2028-01-01" }).uitleg).toContain(
      "geldt niet meer sinds zaterdag 1 januari 2028"
    )
  })
})
