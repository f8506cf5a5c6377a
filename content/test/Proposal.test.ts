import { compareVersions } from "@kracht/regulation/Compare"
import { describe, expect, it } from "vitest"
import { concept, versieOf } from "./Content.ts"

const proposal = versieOf("voorstel")
const { zinnen, bepalingen, parameters } = compareVersions(concept, proposal)

const differing = (rows: ReadonlyArray<{ readonly id: string; readonly vorm: string }>): ReadonlyArray<string> =>
  rows.filter(({ vorm }) => vorm !== "gelijk").map(({ id }) => id)

const listed = (kind: "zin" | "bepaling"): ReadonlyArray<string> =>
  proposal.wijzigingen.flatMap((wijziging) => wijziging[kind] ?? [])

describe("the proposal against the concept", () => {
  it("changes no norm: every value, the words it is read from and every binding are the same", () => {
    expect(parameters).toEqual([])
    expect(proposal.parameters).toEqual(concept.parameters)
    expect(proposal.ankers).toEqual(concept.ankers)
  })

  it.each([concept, proposal])(
    "$versie holds for nobody while nobody adopted it, and no day before that",
    (version) => {
      const { status, vastgesteldOp, geldigVan, geldigTot, terugwerkendTot } = version
      if (status !== "concept") expect(vastgesteldOp).toMatch(/^\d{4}-\d\d-\d\d$/u)
      else expect([vastgesteldOp, geldigVan, geldigTot, terugwerkendTot]).toEqual([null, null, null, null])
    }
  )

  it("lists every sentence and every heading that differs, and nothing that does not", () => {
    expect(differing(zinnen).length).toBeGreaterThan(20)
    expect(listed("zin")).toEqual(differing(zinnen))
    expect(listed("bepaling")).toEqual(differing(bepalingen))
  })

  it("says of each sentence in other words that it is the same, of explanation too, and of nothing else", () => {
    const said = zinnen.filter(({ vorm, wat }) => vorm === "nieuw" || wat.includes("woorden"))
    expect(said.length).toBeGreaterThan(15)
    expect(said.some(({ naar }) => naar?.soort === "uitleg")).toBe(true)
    expect(zinnen.filter(({ norm }) => norm === "gelijk").map(({ id }) => id)).toEqual(said.map(({ id }) => id))
  })

  it("leaves each sentence what it was and where it was, and loses none; one question became a sentence", () => {
    expect(zinnen.filter(({ vorm }) => vorm === "vervallen")).toEqual([])
    expect(zinnen.filter(({ wat }) => wat.some((what) => what !== "woorden"))).toEqual([])
    expect(zinnen.filter(({ vorm }) => vorm === "nieuw").map(({ id, naar }) => [id, naar?.soort])).toEqual([
      ["uitbesteding-vorm", "open"]
    ])
    expect(differing(bepalingen.filter(({ wat }) => wat.includes("plaats") || wat.includes("niveau")))).toEqual([])
  })

  it("adds no digit and no address", () => {
    const figures = (tekst: string) => tekst.match(/\d+|\S+@\S+|https?:\S+|www\.\S+/gu) ?? []
    expect(proposal.zinnen.flatMap(({ tekst }) => figures(tekst))).toEqual(
      concept.zinnen.flatMap(({ tekst }) => figures(tekst))
    )
  })

  it("says what is not known where the concept left a place open, and fills nothing in", () => {
    const unknown = proposal.zinnen.filter(({ tekst }) => tekst.includes("nog niet bekend")).map(({ id }) => id)
    expect(unknown).toEqual(["compliment-geven", "uitbesteding-vorm", "vaststelling", "wet-adres"])
  })

  it("repairs the defects of the law reading that are about the form of the text", () => {
    const repaired = new Set(proposal.wijzigingen.flatMap(({ defect }) => defect ?? []))
    // D18 and D19, of the same list, ask who advises and what else the report is about: not a matter of form.
    expect([...repaired].toSorted()).toEqual(
      Array.from({ length: 17 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`)
    )
  })
})

describe("the numbers of the proposal", () => {
  it("follow their chapter, each once", () => {
    const numbers = proposal.hoofdstukken.flatMap(({ bepalingen: own }) => own.map(({ nummer }) => nummer))
    expect(numbers).toEqual([
      ...["2.1", "2.2", "2.3", "2.4"],
      ...["3.1", "3.2", "3.3", "3.3.1", "3.3.2", "3.3.3", "3.4", "3.5", "3.6", "3.7"],
      "4.1",
      ...["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7"]
    ])
  })
})
