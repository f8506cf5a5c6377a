/** Danger comes first (law.md D93: a human at once), and rests on the statute of the help, on no other. */
import { describe, expect, it } from "vitest"
import { assess, explain, type Situatie } from "../src/plain.ts"
import { aanleiding, regime } from "../src/Situation.ts"

/** The article on a reporting code for violence at home, in each statute. */
const articles = {
  jeugdhulp: "Jeugdwet art. 4.1.7",
  wmo: "Wmo 2015 art. 3.3 lid 1",
  zorg: "Wkkgz art. 8 lid 1"
} as const

const urgentIn = (situatie: Situatie) => assess(situatie).vervolg.filter(({ tekst }) => tekst.includes("112"))

describe("gevaar", () => {
  it("gaat voor alles, en rust op de wet van de hulp: bij de Wmo en de zorg niet op de Jeugdwet", () => {
    for (const hulp of regime.values)
      for (const wat of [...aanleiding.values, undefined]) {
        const situatie = { aanleiding: wat, regime: hulp, gevaar: true } as const
        const [first, ...others] = urgentIn(situatie)
        expect(others).toEqual([])
        expect(assess(situatie).vervolg[0]).toEqual(first)
        expect(first?.wet).toBe(articles[hulp])
        const reasons = assess(situatie).redenen.filter(({ tekst }) => tekst.includes("wacht niet op een klacht"))
        expect(reasons.map(({ wet }) => wet)).toEqual([articles[hulp]])
        expect(explain(assess(situatie))[0]).toMatchObject({ kop: "Eerst dit" })
      }
  })

  it("rust op de Jeugdwet zolang niemand een andere wet noemt", () =>
    expect(urgentIn({ aanleiding: "behandeling", gevaar: true }).map(({ wet }) => wet)).toEqual([
      "Jeugdwet art. 4.1.7"
    ]))

  it("is er niet als niemand het zegt, of als er geen is", () => {
    for (const gevaar of [false, undefined])
      for (const hulp of regime.values)
        expect(urgentIn({ aanleiding: "behandeling", regime: hulp, gevaar })).toEqual([])
  })
})
