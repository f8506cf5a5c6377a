/** Who judges is one and the same in every part of an answer that says so (law.md D46): the committee, or under the text's words whoever looks into it. */
import { describe, expect, it } from "vitest"
import { assess, follow, type Situatie } from "../src/plain.ts"

const situation: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "externe-klachtencommissie",
  ingediendOp: "2026-03-02"
}
const officer = { "oordeel.wie": "functionaris" } as const
const events = {
  gebeurtenissen: [{ gebeurtenis: "ontvangst-extern", op: "2026-03-02" }],
  peilmoment: "2026-03-05"
} as const

const judges = (lezingen: object) => {
  const answer = assess(situation, { lezingen })
  const procedure = follow(events, { lezingen })
  return {
    taak: answer.taken.filter(({ taak }) => taak === "oordeelt").map(({ wie }) => wie),
    termijn: answer.termijnen.filter(({ id }) => id === "oordeel").map(({ wie }) => wie),
    verplichting: procedure.verplichtingen.filter(({ id }) => id === "oordeel").map(({ wie }) => wie),
    stappen: new Set(
      procedure.mogelijkeStappen.filter(({ gebeurtenis }) => /oordeel-/u.test(gebeurtenis)).map(({ wie }) => wie)
    )
  }
}

describe("wie oordeelt", () => {
  it("is overal de commissie", () => {
    expect(judges({})).toEqual({
      taak: ["commissie"],
      termijn: ["commissie"],
      verplichting: ["commissie"],
      stappen: new Set(["commissie"])
    })
  })

  it("is in de andere lezing overal wie de klacht onderzoekt", () => {
    expect(judges(officer)).toEqual({
      taak: ["externe-klachtenfunctionaris"],
      termijn: ["externe-klachtenfunctionaris"],
      verplichting: ["externe-klachtenfunctionaris"],
      stappen: new Set(["externe-klachtenfunctionaris"])
    })
  })

  it("staat bij wat een andere lezing verandert", () => {
    const under = (
      all: ReadonlyArray<{ readonly lezing: string; readonly verandert: ReadonlyArray<{ readonly wat: string }> }>
    ) =>
      all.filter(({ lezing }) => lezing === "oordeel.wie").flatMap(({ verandert }) => verandert.map(({ wat }) => wat))
    expect(under(assess(situation).gevoeligheid)).toEqual(["termijnen.oordeel.wie", "taken"])
    expect(under(follow(events).gevoeligheid)).toEqual(["verplichtingen.oordeel.wie", "mogelijkeStappen"])
  })
})
