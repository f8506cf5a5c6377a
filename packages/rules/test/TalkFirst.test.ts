import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { assess } from "@kracht/rules/plain"
import type { Readings } from "@kracht/rules/Reading"
import { loadAllUnsafe } from "@kracht/rules/Regulation"
import { talkFirst } from "@kracht/rules/Rulebook"
import { eerstBesproken } from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { describe, expect, it } from "vitest"

describe("eerst praten", () => {
  it.each([
    ["ja", []],
    ["nee", ["eerst-praten"]],
    ["durf-niet", ["praten-durf-niet"]]
  ] as const)("%s: %j, en dat staat voor het indienen", (answer, steps) => {
    const { vervolg, uitkomst } = assess({
      aanleiding: "behandeling",
      hoedanigheid: "klant",
      anoniem: false,
      eerstBesproken: answer
    })
    expect(uitkomst).toBe("mogelijk")
    expect(vervolg.map(({ stap }) => stap).slice(0, steps.length + 1)).toEqual([...steps, "klacht-indienen"])
  })

  it("is onder de andere lezing een voorwaarde, en dat staat bij de gevoeligheid (D53)", () => {
    const facts = { ...loadAllUnsafe(bindingen, keuzes)[0]?.readings, "bespreken.eerst": "voorwaarde" } as Readings
    for (const value of eerstBesproken.values)
      expect(Table.decide(talkFirst, { ...facts, eerstBesproken: value }).outcome).toEqual(
        value === "ja" ? [] : ["eerst-praten-moet"]
      )
    const { gevoeligheid } = assess({
      aanleiding: "behandeling",
      hoedanigheid: "klant",
      anoniem: false,
      eerstBesproken: "durf-niet"
    })
    expect(gevoeligheid.map(({ lezing }) => lezing)).toContain("bespreken.eerst")
  })

  it("is een advies: wie niet praat of niet durft, mag hetzelfde en krijgt dezelfde termijnen", () => {
    const answers = eerstBesproken.values.map((value) => {
      const { soort, uitkomst, termijnen, vervolg } = assess({
        aanleiding: "behandeling",
        hoedanigheid: "klant",
        anoniem: false,
        loket: "kracht",
        ingediendOp: "2026-11-24",
        eerstBesproken: value
      })
      return { soort, uitkomst, termijnen, vervolg }
    })
    expect(answers).toHaveLength(3)
    expect(answers[0]?.uitkomst).toBe("mogelijk")
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
