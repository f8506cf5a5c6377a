/** What is wrong with a worked example about a rule, said with what is allowed; and what such an example comes to. */
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

  it("dat niet kan, wordt geweigerd", () =>
    expect(Result.isFailure(answer(rule("belangen", { elders: true }), setting()))).toBe(true))
})
