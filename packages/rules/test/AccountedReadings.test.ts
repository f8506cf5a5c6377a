/** On which readings a rule rests: its own, and not those of the procedure because that is a table too. */
import { begrippen } from "@kracht/content/begrippen"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { describe, expect, it } from "vitest"
import { account, grounds } from "../src/Accounting.ts"

const resting = (lezing: string): ReadonlyArray<string> =>
  grounds()
    .filter((rule) => rule.lezingen.includes(lezing))
    .map(({ id }) => id)
    .toSorted()

describe("een lezing", () => {
  it("van het verloop hoort bij het verloop, en bij wat daarin loopt", () => {
    // From which day the five working days count is asked of that duty, wherever it is owed.
    expect(resting("contact.start")).toEqual(["contact", "verloop"])
    expect(resting("intrekken.gevolg")).toContain("verloop")
    expect(resting("intrekken.gevolg")).not.toContain("soort")
  })

  it("die bij geen enkele tekst staat, wordt ook nergens gemist: dan legt niemand lezingen uit", () => {
    const beside = { begrippen, voorbeelden: [...voorbeelden, ...vraagvoorbeelden], lezingen: [] }
    for (const tekst of versies) {
      const { onverantwoord } = account(tekst, beside)
      expect(onverantwoord.map(({ code }) => code).filter((code) => code === "lezing-ontbreekt")).toEqual([])
      for (const { code, id, melding } of onverantwoord) {
        expect(code).toMatch(/^[a-z-]+$/u)
        expect(id).not.toBe("")
        expect(melding).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
  })
})
