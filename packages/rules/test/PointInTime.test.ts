import type { Versie } from "@kracht/regulation/Model"
import { describe, expect, it } from "vitest"
import { type Geldigheid, OngeldigeDag, versionForComplaint, versionOn } from "../src/PointInTime.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

/** A trial in 2024, a gap, a trial from April 2025 that also takes on what runs, and the regulation of 2026. */
const { versies } = voorbeeldstad

/** The same, and the regulation of 2026 has ended too. */
const ended = versies.map(
  (versie): Versie => (versie.geldigTot === null ? { ...versie, geldigTot: "2026-12-31" } : versie)
)

const named = (id: string, from: ReadonlyArray<Versie> = versies): Versie => {
  const found = from.find(({ versie }) => versie === id)
  if (found === undefined) throw new Error(`there is no version ${id}`)
  return found
}

const versieIn = (answer: Geldigheid): string | null => (answer.soort === "versie" ? answer.versie.versie : null)

describe("the version that applies on a day", () => {
  it.each([
    ["2024-01-01", "proef-1"],
    ["2024-12-31", "proef-1"],
    ["2025-04-01", "proef-2"],
    ["2025-12-31", "proef-2"],
    ["2026-01-01", "2026"],
    ["2031-07-15", "2026"]
  ])("on %s is %s: first and last day count", (dag, versie) => {
    expect(versieIn(versionOn(versies, dag))).toBe(versie)
  })

  it("says from when until when it does", () => {
    expect(versionOn(versies, "2025-06-30").uitleg).toBe(
      "Op 30 juni 2025 geldt versie proef-2, die geldt van 1 april 2025 tot en met 31 december 2025."
    )
    expect(versionOn(versies, "2026-06-30").uitleg).toBe(
      "Op 30 juni 2026 geldt versie 2026, die geldt van 1 januari 2026."
    )
  })

  it("is none before the first", () => {
    expect(versionOn(versies, "2023-12-31")).toEqual({
      soort: "voor-de-eerste",
      eerste: named("proef-1"),
      uitleg: "Op 31 december 2023 geldt geen versie: versie proef-1 geldt van 1 januari 2024."
    })
  })

  it.each(["2025-01-01", "2025-03-31"])("is none between two (%s), and never the one before", (dag) => {
    expect(versionOn(versies, dag)).toMatchObject({
      soort: "tussen-versies",
      vorige: { versie: "proef-1" },
      volgende: { versie: "proef-2" },
      uitleg: expect.stringMatching(
        /geldt geen versie: versie proef-1 gold tot en met 31 december 2024 en versie proef-2 geldt van 1 april 2025\.$/u
      )
    })
  })

  it("is none after the end of the last", () => {
    expect(versieIn(versionOn(ended, "2026-12-31"))).toBe("2026")
    expect(versionOn(ended, "2027-01-01")).toEqual({
      soort: "na-de-laatste",
      laatste: named("2026", ended),
      uitleg: "Op 1 januari 2027 geldt geen versie: versie 2026 gold tot en met 31 december 2026."
    })
  })

  it("is none while there is only a draft, one adopted without a day to begin, or nothing", () => {
    const concept: Versie = { ...named("2026"), versie: "concept", status: "concept", geldigVan: null }
    const undated: Versie = { ...concept, versie: "v1", status: "vastgesteld" }
    expect(versionOn([concept, undated], "2026-06-30")).toEqual({
      soort: "alleen-ontwerp",
      ontwerpen: [concept, undated],
      uitleg:
        "Op 30 juni 2026 geldt geen versie: versie concept is een concept en versie v1 heeft geen dag van inwerkingtreding."
    })
    expect(versionOn([], "2026-06-30").uitleg).toBe(
      "Op 30 juni 2026 geldt geen versie: er is nog geen versie van deze regeling."
    )
  })

  it("leaves a draft out beside versions in force", () => {
    const concept: Versie = { ...named("2026"), versie: "concept", status: "concept", geldigVan: null }
    expect(versieIn(versionOn([concept, ...versies], "2026-06-30"))).toBe("2026")
    expect(versionOn([concept, ...versies], "2023-01-01").soort).toBe("voor-de-eerste")
  })

  it("reaches back when the version does, and says so", () => {
    const back = versies.map((versie) =>
      versie.versie === "2026" ? { ...versie, terugwerkendTot: "2025-12-01" } : versie
    )
    expect(versieIn(versionOn(back, "2025-11-30"))).toBe("proef-2")
    expect(versionOn(back, "2025-12-01")).toMatchObject({
      versie: { versie: "2026" },
      uitleg: "Op 1 december 2025 geldt versie 2026, met terugwerkende kracht: zij geldt van 1 januari 2026."
    })
  })

  it("does not depend on the order of the versions", () => {
    for (const dag of ["2023-12-31", "2024-05-05", "2025-02-02", "2026-03-03"])
      expect(versionOn(versies.toReversed(), dag)).toEqual(versionOn(versies, dag))
  })

  it("wants versions of one regulation", () => {
    const elsewhere: Versie = { ...named("proef-1"), regeling: "elders" }
    expect(() => versionOn([...versies, elsewhere], "2026-06-30")).toThrow("verwacht worden versies van één regeling")
  })

  it("wants a day that exists, and does not repeat what it got", () => {
    for (const dag of ["2026-02-30", "30-06-2026", ""])
      expect(() => versionOn(versies, dag)).toThrow(
        "Het veld “dag” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31"
      )
  })
})

describe("the version for a complaint that is still running", () => {
  const forComplaint = (ingediendOp: string, peildag: string) => versionForComplaint(versies, { ingediendOp, peildag })

  it("takes its transition rule from the record, and the version at filing where the record has none", () => {
    expect(versies.map(({ versie, overgang }) => [versie, overgang])).toEqual([
      ["proef-1", "bij-indiening"],
      ["proef-2", "direct"],
      ["2026", "bij-indiening"]
    ])
  })

  it("stays the one at filing when the next leaves running complaints alone", () => {
    expect(forComplaint("2025-12-20", "2026-02-01")).toEqual({
      soort: "versie",
      versie: named("proef-2"),
      uitleg:
        "Op 20 december 2025 geldt versie proef-2, die geldt van 1 april 2025 tot en met 31 december 2025. " +
        "De klacht blijft daaronder: versie 2026, van 1 januari 2026, geldt niet voor klachten die dan al lopen."
    })
  })

  it("becomes the next when that one takes on what runs, from its first day", () => {
    expect(versieIn(forComplaint("2024-12-20", "2025-03-31"))).toBe("proef-1")
    expect(forComplaint("2024-12-20", "2025-04-01")).toEqual({
      soort: "versie",
      versie: named("proef-2"),
      uitleg:
        "Versie proef-2 geldt vanaf 1 april 2025 ook voor klachten die dan al lopen, dus ook voor een klacht van 20 december 2024."
    })
  })

  it("and stays that one under a later version that leaves running complaints alone", () => {
    expect(versieIn(forComplaint("2024-12-20", "2026-05-01"))).toBe("proef-2")
  })

  it("becomes the last of several that take on what runs", () => {
    const both = versies.map((versie): Versie => ({ ...versie, overgang: "direct" }))
    const taken = versionForComplaint(both, { ingediendOp: "2024-12-20", peildag: "2026-05-01" })
    expect(versieIn(taken)).toBe("2026")
  })

  it("is none for a complaint filed in the gap, until a version takes it on", () => {
    expect(forComplaint("2025-02-01", "2025-02-20").soort).toBe("tussen-versies")
    expect(versieIn(forComplaint("2025-02-01", "2025-04-02"))).toBe("proef-2")
  })

  it("is none for a complaint filed before the first version, also later", () => {
    expect(forComplaint("2023-11-01", "2024-06-01")).toMatchObject({
      soort: "voor-de-eerste",
      uitleg: expect.stringMatching(
        / Ook later niet: versie proef-1, van 1 januari 2024, geldt niet voor klachten die dan al lopen\.$/u
      )
    })
  })

  it("adds nothing on the day of filing itself", () => {
    expect(forComplaint("2026-01-01", "2026-01-01")).toEqual(versionOn(versies, "2026-01-01"))
  })

  it("knows nothing of a version that has not begun, though it will reach back", () => {
    const back = versies.map((versie) =>
      versie.versie === "2026" ? { ...versie, terugwerkendTot: "2025-12-01" } : versie
    )
    const filed = { ingediendOp: "2025-12-10" }
    expect(versieIn(versionForComplaint(back, { ...filed, peildag: "2025-12-31" }))).toBe("proef-2")
    expect(versieIn(versionForComplaint(back, { ...filed, peildag: "2026-01-01" }))).toBe("2026")
  })

  describe("under a version that reaches back over another", () => {
    const dated = (versie: string, from: Partial<Versie>): Versie => ({ ...named("2026"), versie, ...from })
    const a = dated("a", { geldigVan: "2024-01-01", geldigTot: "2024-12-31" })
    const b = dated("b", { geldigVan: "2025-01-01", geldigTot: "2025-12-31", overgang: "direct" })
    const c = dated("c", { geldigVan: "2026-01-01", terugwerkendTot: "2024-06-01" })

    it.each(["2024-06-01", "2024-07-01", "2025-07-01"])("is that one for a complaint of %s", (ingediendOp) => {
      const found = versionForComplaint([a, b, c], { ingediendOp, peildag: "2026-02-01" })
      expect(versieIn(found)).toBe("c")
      expect(found.uitleg).toMatch(/ geldt versie c, met terugwerkende kracht: zij geldt van 1 januari 2026\.$/u)
    })

    it("is the other one before that day, and while it has not begun", () => {
      expect(versieIn(versionForComplaint([a, b, c], { ingediendOp: "2024-05-31", peildag: "2026-02-01" }))).toBe("b")
      expect(versieIn(versionForComplaint([a, b, c], { ingediendOp: "2024-07-01", peildag: "2025-12-31" }))).toBe("b")
    })

    it("and says nothing against itself", () => {
      const back = { ...b, overgang: "bij-indiening" as const, terugwerkendTot: "2024-06-01" }
      expect(versionForComplaint([a, back], { ingediendOp: "2024-07-01", peildag: "2025-02-01" })).toEqual({
        soort: "versie",
        versie: back,
        uitleg:
          "Op 1 juli 2024 geldt versie b, met terugwerkende kracht: zij geldt van 1 januari 2025 tot en met 31 december 2025."
      })
    })
  })

  it("wants days that exist, in order", () => {
    expect(() => forComplaint("gisteren", "2026-01-01")).toThrow(/“ingediendOp”/u)
    expect(() => forComplaint("2026-01-01", "2026-13-01")).toThrow(/“peildag”/u)
    expect(() => forComplaint("2026-01-02", "2026-01-01")).toThrow(
      new OngeldigeDag("peildag", "verwacht wordt de dag van indienen of een dag erna")
    )
  })
})
