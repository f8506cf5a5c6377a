/** What is wrong with a worked example about a rule, said with what is allowed; and what such an example comes to. */
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer, check, type Vraag } from "../src/WorkedExample.ts"
import { setting } from "./setting.ts"

const rule = (id: string, feiten: Readonly<Record<string, unknown>> = {}): Vraag =>
  ({ soort: "regel", vraag: { id, feiten } }) as Vraag

describe("een voorbeeld van een regel", () => {
  it("noemt een regel die er is", () =>
    expect(check(rule("bestaat-niet"), [])).toMatchObject([
      { veld: "id", code: "niet-toegestane-waarde", melding: expect.stringMatching(/^id is een van: .*belangen.*\.$/u) }
    ]))

  it("noemt alleen feiten van die regel, met een waarde die kan", () => {
    expect(check(rule("belangen", { elders: true }), [])).toMatchObject([
      {
        veld: "feiten/elders",
        code: "onbekend-veld",
        melding: expect.stringMatching(/^Hier staan alleen: .*isBeklaagde/u)
      }
    ])
    expect(check(rule("belangen", { isBeklaagde: "nee" }), [])).toMatchObject([
      {
        veld: "feiten/isBeklaagde",
        code: "niet-toegestane-waarde",
        melding: expect.stringMatching(/^isBeklaagde is .*(?:true|false)/u)
      }
    ])
    expect(check(rule("belangen", { isBeklaagde: true }), [])).toEqual([])
  })

  it("komt ergens op uit zodra de feiten beslissen, en anders nergens op", () => {
    const outcome = (feiten: Readonly<Record<string, unknown>>) =>
      Result.getOrThrow(answer(rule("belangen", feiten), setting())).antwoord
    // Nemo iudex: who is complained about does not handle the complaint (Jeugdwet 4.2.1 lid 2 onder b).
    expect(outcome({ isBeklaagde: true, behandeltKlacht: true })).toMatchObject({ uitkomst: "mag-niet" })
    expect(outcome({ isBeklaagde: true })).toMatchObject({ uitkomst: null })
  })

  it("of van iets anders, dat een antwoord krijgt, is goed", () => {
    const right = [...voorbeelden, ...vraagvoorbeelden].filter((example) =>
      Result.isSuccess(answer(example as unknown as Vraag, setting()))
    )
    const kinds = new Set(right.map((example) => ("soort" in example ? example.soort : "situatie")))
    expect(kinds).toEqual(new Set(["situatie", "procedure", "inzage", "bewaren", "jaarverslag", "regel"]))
    const faulty = right.filter(
      (example) => check(example as unknown as Vraag, setting().regulation.partners).length > 0
    )
    expect(faulty.map(({ id }) => id)).toEqual([])
  })

  it("dat niet kan, wordt geweigerd", () =>
    expect(Result.isFailure(answer(rule("belangen", { elders: true }), setting()))).toBe(true))
})
