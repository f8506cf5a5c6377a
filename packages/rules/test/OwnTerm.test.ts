/** The term of a committee's own regulation (Jeugdwet 4.2.1 lid 2 onder c): no partner gave one yet, one may tomorrow. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer, type Termijn } from "../src/Answer.ts"
import type { PartnerFacts } from "../src/PartnerDirectory.ts"
import { answer as follow } from "../src/ProcedureAnswer.ts"
import type { Readings } from "../src/Reading.ts"
import type { Setting } from "../src/Setting.ts"
import type { Situatie } from "../src/Situation.ts"
import { setting } from "./setting.ts"

const notSaid = { waarde: null, tekst: "niet vastgesteld", vraagBij: "Yoep" } as const

const yoep: PartnerFacts = {
  id: "yoep",
  regeling: "kracht",
  naam: "Yoep",
  externeKlachtencommissie: notSaid,
  oordeelTermijn: { aantal: 6, eenheid: "weken" }
}

/** Only of Yoep is anything known. */
const knowing = (partner: PartnerFacts, readings: Partial<Readings> = {}): Setting => ({
  ...setting(readings),
  partners: (id) => (id === partner.id ? partner : undefined)
})

const filed: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  organisatieMedewerker: "yoep",
  loket: "externe-klachtencommissie",
  ingediendOp: "2026-11-02"
}

const judgement = (change: Situatie = {}, under = knowing(yoep)): Termijn["uiterlijk"] | undefined =>
  Result.getOrThrow(answer({ ...filed, ...change }, under)).termijnen.find(({ id }) => id === "oordeel")?.uiterlijk

describe("het oordeel van een commissie die haar termijn bekendmaakte", () => {
  // Six weeks after Monday 2 November 2026.
  it("is er binnen die termijn", () => expect(judgement()).toBe("2026-12-14"))

  it("ook waar maar een van de twee organisaties is genoemd", () => {
    expect(judgement({ organisatieMedewerker: undefined })).toBe("2026-12-14")
    expect(judgement({ organisatie: undefined })).toBe("2026-12-14")
  })

  it("heeft geen dag zolang niet vaststaat welke van twee commissies het is", () =>
    expect(judgement({ organisatie: "incluzio" })).toMatchObject({ waarde: null }))

  it("heeft geen dag zolang er niets is ingediend", () =>
    expect(judgement({ ingediendOp: undefined })).toMatchObject({ waarde: null }))

  it("gaat voor op een termijn die van een andere wet is geleend", () =>
    expect(judgement({}, knowing(yoep, { "extern.oordeeltermijn": "tien-weken" }))).toBe("2026-12-14"))
})

describe("het oordeel van een commissie waarvan niets bekend is", () => {
  it("heeft geen dag, en de functionaris van die partner weet er meer van", () =>
    expect(judgement({}, knowing({ ...yoep, oordeelTermijn: notSaid }))).toMatchObject({
      waarde: null,
      vraagBij: "de klachtenfunctionaris van Yoep"
    }))

  it("heeft zes weken waar die van de Awb worden geleend", () => {
    const under = knowing({ ...yoep, oordeelTermijn: notSaid }, { "extern.oordeeltermijn": "zes-weken" })
    expect(judgement({}, under)).toBe("2026-12-14")
  })
})

describe("in een verloop", () => {
  const due = (partner: PartnerFacts) =>
    Result.getOrThrow(
      follow(
        {
          gebeurtenissen: [{ gebeurtenis: "ontvangst-extern", op: "2026-11-02" }],
          organisatie: "yoep",
          peilmoment: "2026-12-15"
        },
        knowing(partner)
      )
    ).verplichtingen.find(({ id }) => id === "oordeel")

  it("is het oordeel te laat op de dag na die termijn", () =>
    expect(due(yoep)).toMatchObject({ uiterlijk: "2026-12-14", toestand: "te-laat", dagenTeLaat: 1 }))

  it("is het nooit te laat zolang de termijn niet bekend is", () =>
    expect(due({ ...yoep, oordeelTermijn: notSaid })).toMatchObject({
      uiterlijk: { waarde: null, vraagBij: "de klachtenfunctionaris van Yoep" },
      toestand: "open",
      dagenTeLaat: 0
    }))
})
