import { inOrder, predecessorOf, type Standing } from "@kracht/regulation/Succession"
import { describe, expect, it } from "vitest"
import { laterVersion, record } from "./faults/Case.ts"
import { fixture, inhoudOf } from "./Voorbeeldstad.ts"

const version = (versie: string, other: Partial<Standing> = {}): Standing => ({
  regeling: "r",
  versie,
  vorige: null,
  status: "concept",
  geldigVan: null,
  opgenomenOp: null,
  ...other
})

const named = (versies: ReadonlyArray<Standing>) => inOrder(versies).map(({ versie }) => versie)

const inForce = (versie: string, geldigVan: string, vorige: string | null = null) =>
  version(versie, { status: "in-werking", geldigVan, vorige })

describe("the order of versions", () => {
  it("is that in which each was made from another, whatever they are called", () => {
    const chain = [
      version("aanpassing", { vorige: "zomer" }),
      version("zomer", { vorige: "concept" }),
      version("concept")
    ]
    expect(named(chain)).toEqual(["concept", "zomer", "aanpassing"])
    expect(named(chain.toReversed())).toEqual(["concept", "zomer", "aanpassing"])
  })

  it("is by day where nothing says what was made from what: in force, or first published", () => {
    expect(
      named([inForce("2026", "2026-01-01"), inForce("proef-2", "2025-04-01"), inForce("proef-1", "2024-01-01")])
    ).toEqual(["proef-1", "proef-2", "2026"])
    const published = [version("a", { opgenomenOp: "2026-02-01" }), version("b", { opgenomenOp: "2026-01-01" })]
    expect(named(published)).toEqual(["b", "a"])
  })

  it("puts a branch after the version it left", () => {
    const all = [
      inForce("2027", "2027-01-01", "voorstel"),
      version("voorstel", { vorige: "concept" }),
      version("concept"),
      version("idee", { vorige: "concept" })
    ]
    expect(named(all)).toEqual(["concept", "idee", "voorstel", "2027"])
  })

  it("keeps every version, also those that go round in a circle", () => {
    expect(named([version("a", { vorige: "b" }), version("b", { vorige: "a" })]).toSorted()).toEqual(["a", "b"])
  })

  it("holds for the invented regulation, whose folders stand otherwise", () =>
    expect(inhoudOf(fixture).versies.map(({ versie }) => versie)).toEqual(["proef-1", "proef-2", "2026"]))
})

describe("the version before", () => {
  const all = [
    version("concept"),
    version("idee", { vorige: "concept" }),
    inForce("2026", "2026-01-01"),
    inForce("2027", "2027-01-01"),
    inForce("2028", "2028-01-01", "idee")
  ]
  const madeFrom = (versie: string) =>
    predecessorOf(all.find((one) => one.versie === versie) ?? version("?"), all)?.versie

  it("is the one it was made from", () => {
    expect(madeFrom("idee")).toBe("concept")
    expect(madeFrom("2028")).toBe("idee")
  })

  it("is otherwise the last that was in force before it", () => {
    expect(madeFrom("2027")).toBe("2026")
    expect(madeFrom("2026")).toBeUndefined()
    expect(madeFrom("concept")).toBeUndefined()
  })

  it("is of the same regulation", () => {
    const elsewhere = { ...version("concept"), regeling: "elders" }
    expect(predecessorOf(version("x", { vorige: "concept" }), [elsewhere])).toBeUndefined()
  })
})

describe("a version written here", () => {
  const draft = (vorige: string) =>
    laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
      bestand,
      tekst: tekst
        .replace("status: in-werking", `status: concept${vorige}`)
        .replace(/^(vastgesteldOp|geldigVan): .*$/gmu, "$1: null")
    }))
  const found = (vorige: string) =>
    inhoudOf([...fixture, ...draft(vorige)]).bevindingen.filter(({ code }) => code === "zonder-vorige")
  const later = record.replace("/2026/", "/2027/")

  it("is told of when nothing says from which it was made", () => {
    const lines = (draft("").find(({ bestand }) => bestand === later)?.tekst ?? "").split("\n")
    expect(found("")).toMatchObject([
      {
        bestand: later,
        regel: lines.indexOf('versie: "2027"') + 1,
        melding: "Bij versie “2027” staat niet uit welke zij is gemaakt: zet die bij vorige"
      }
    ])
  })

  it("is not when it says so, or came after another by its day", () => {
    expect(found('\nvorige: "2026"')).toEqual([])
    expect(inhoudOf(fixture).bevindingen).toEqual([])
  })
})
