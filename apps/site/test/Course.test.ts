import { partners } from "@kracht/content/partners"
import { happenings } from "@kracht/rules/Procedure"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { charts, stateInWords, stepInWords } from "../src/rules/Transitions.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe("how a complaint runs", () => {
  const { $ } = pageAt("/regels/procedure/")

  it.each(charts)(
    "$part.id: every state has its box, every step its arrow, and both stand in the list below",
    ({ part, steps }) => {
      const figure = $(`[id="verloop-${part.id}"]`)
      expect(steps.length).toBeGreaterThan(2)
      expect(
        figure
          .find("[data-toestand]")
          .toArray()
          .map((box) => $(box).find("text").text())
      ).toEqual(part.values.map(stateInWords))
      expect(figure.find("path.line").length).toBe(steps.length)
      const listed = figure
        .find("[data-stap]")
        .toArray()
        .map((item) => folded($(item).text()))
      expect(listed).toEqual(
        steps.map((step) =>
          folded(`Van ${stateInWords(step.van)} naar ${stateInWords(step.naar)}: ${stepInWords(step)}`)
        )
      )
      expect(figure.find("svg").attr("role")).toBe("img")
      expect(figure.find("svg").attr("aria-label")).toContain(
        `${part.values.length} toestanden en ${steps.length} stappen`
      )
    }
  )

  it("an event changes the state as the moves say: a finding makes a complaint that is handled justified", () => {
    const inside = charts.find(({ part }) => part.id === "intern")
    expect(
      inside?.steps
        .filter(({ gebeurtenissen }) => gebeurtenissen.some(({ event }) => event === "bevinding-gegrond"))
        .map(({ van, naar }) => [van, naar])
    ).toEqual([["in-behandeling", "gegrond"]])
  })

  it("every event is told, with who does it", () => {
    expect(happenings.length).toBeGreaterThan(10)
    expect(
      $("[data-gebeurtenis]")
        .toArray()
        .map((item) => $(item).attr("data-gebeurtenis"))
    ).toEqual(happenings.map(({ event }) => event))
  })
})

describe("the route of each partner", () => {
  const { $ } = pageAt("/regels/routes/")
  const own = partners.filter(({ regeling }) => regeling === current.regeling)

  it("there are partners", () => expect(own.length).toBeGreaterThan(3))

  it.each(own)("$id: who handles it, or that this is unknown and whom to ask", (partner) => {
    const words = folded($(`section[id="${partner.id}"]`).text())
    expect(words).toContain(partner.naam)
    for (const who of [partner.klachtencoordinator, partner.externeKlachtencommissie]) {
      if (typeof who === "string") expect(words).toContain(who)
      else for (const expected of [who.tekst, who.vraagBij]) expect(words).toContain(expected)
    }
  })
})
