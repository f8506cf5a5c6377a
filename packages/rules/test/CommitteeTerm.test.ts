/** A complaint before a committee gets a judgement, wherever it was filed first (law.md 2.12; Jeugdwet 4.2.1 lid 2 onder c). */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Antwoord, answer } from "../src/Answer.ts"
import { loket, type Situatie, stand } from "../src/Situation.ts"
import { setting } from "./setting.ts"

const complaint = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  ingediendOp: "2026-12-24"
} as const satisfies Situatie

const organisatie = { waarde: null, tekst: "niet vastgesteld", vraagBij: "de klachtenfunctionaris van Yoep" } as const

const partner = (oordeelTermijn: { aantal: number; eenheid: "weken" } | typeof organisatie) => ({
  id: "yoep",
  regeling: "kracht",
  naam: "Yoep",
  externeKlachtencommissie: organisatie,
  oordeelTermijn
})

const answered = (extra: Situatie, own: Parameters<typeof partner>[0] = organisatie): Antwoord =>
  Result.getOrThrow(
    answer({ ...complaint, ...extra }, { ...setting(), partners: (id) => (id === "yoep" ? partner(own) : undefined) })
  )

const judgementIn = ({ termijnen }: Antwoord) => termijnen.find(({ id }) => id === "oordeel")

const officer = organisatie
const arrival = {
  waarde: null,
  tekst: "niet vastgesteld",
  vraagBij: "uzelf: de dag waarop de commissie uw klacht kreeg"
}

describe("het oordeel van een externe klachtencommissie", () => {
  it("komt er bij elke klacht die bij haar ligt, waar die ook eerst is ingediend, en als dat niemand zegt", () => {
    for (const waar of [...loket.values, undefined])
      expect(judgementIn(answered({ loket: waar, stand: "extern-in-behandeling" })), waar).toMatchObject({
        wie: "commissie",
        jegens: "indiener",
        wet: "Jeugdwet art. 4.2.1 lid 2 onder c",
        uiterlijk: officer
      })
  })

  it("komt er als de klacht bij haar wordt ingediend, en anders niet", () => {
    for (const waar of loket.values)
      for (const hoever of stand.values) {
        const isThere =
          hoever === "extern-in-behandeling" || (hoever === "nieuw" && waar === "externe-klachtencommissie")
        expect(judgementIn(answered({ loket: waar, stand: hoever })) !== undefined, `${waar} ${hoever}`).toBe(isThere)
      }
  })

  it("telt vanaf de dag waarop de commissie de klacht kreeg: de dag van indienen alleen wie bij haar indiende", () => {
    const weken = { aantal: 8, eenheid: "weken" } as const
    // 24 december 2026 + 8 weken = 18 februari 2027, geen termijn van de wet.
    expect(judgementIn(answered({ loket: "externe-klachtencommissie" }, weken))).toMatchObject({
      start: "2026-12-24",
      uiterlijk: "2027-02-18"
    })
    for (const waar of ["kracht", "jeugdstem", undefined] as const)
      expect(judgementIn(answered({ loket: waar, stand: "extern-in-behandeling" }, weken)), waar).toMatchObject({
        start: arrival,
        uiterlijk: arrival
      })
  })

  it("vraagt naar de dag van indienen alleen waar die de dag van de commissie kan zijn", () => {
    const handled = { over: "medewerker", wens: "klacht-behandelen", regime: "jeugdhulp" } as const
    const asked = (extra: Situatie) => answered({ ...handled, ...extra, ingediendOp: undefined }).verfijnt
    expect(asked({ loket: "externe-klachtencommissie", stand: "extern-in-behandeling" })).toContain("ingediendOp")
    expect(asked({ stand: "extern-in-behandeling" })).toContain("ingediendOp")
    expect(asked({ loket: "kracht", stand: "extern-in-behandeling" })).not.toContain("ingediendOp")
  })

  it("geeft bij de Wmo de tekst alleen: zonder wet, en zonder de redenen die de Jeugdwet eist (law.md 2.8, 2.12)", () => {
    for (const lezing of ["commissie", "functionaris"] as const) {
      const there = { loket: "externe-klachtencommissie", stand: "extern-in-behandeling", regime: "wmo" } as const
      const owed = judgementIn(
        Result.getOrThrow(answer({ ...complaint, ...there }, setting({ "oordeel.wie": lezing })))
      )
      expect(owed).toEqual({
        id: "oordeel",
        wie: lezing === "commissie" ? "commissie" : "externe-klachtenfunctionaris",
        jegens: "indiener",
        wat: "een oordeel over uw klacht",
        start: "2026-12-24",
        uiterlijk: { ...officer, vraagBij: "de klachtenfunctionaris van Kracht" },
        zin: "onderzoek",
        lezingen: ["extern.oordeeltermijn"]
      })
    }
    expect(judgementIn(answered({ stand: "extern-in-behandeling" }))).toMatchObject({
      wat: "een oordeel over uw klacht, met redenen",
      zin: "onderzoek"
    })
  })

  it("is er niet volgens de Wkkgz, en niet voor wat geen klacht is", () => {
    const there = { loket: "kracht", stand: "extern-in-behandeling" } as const
    for (const extra of [{ regime: "zorg" }, { wens: "alleen-vertellen" }] as const)
      expect(judgementIn(answered({ ...there, ...extra }))).toBe(undefined)
  })
})
