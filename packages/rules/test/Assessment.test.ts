import { assert, describe, it } from "@effect/vitest"
import { voorbeelden } from "@kracht/content/voorbeelden"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Effects from "../src/Assessment.ts"
import { assess } from "../src/Assessment.ts"
import { layer } from "../src/bundled.ts"
import { findIn, PartnerDirectory } from "../src/PartnerDirectory.ts"
import * as Plain from "../src/plain.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"
import { RegulationSource } from "../src/RegulationSource.ts"
import type { Situatie } from "../src/Situation.ts"
import { WorkingDayPolicy } from "../src/WorkingDayPolicy.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

const kerstavond: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const elsewhere = Layer.mergeAll(
  Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(voorbeeldstad.versies, voorbeeldstad.lezingen) }),
  Layer.succeed(WorkingDayPolicy, { policy: null }),
  Layer.succeed(PartnerDirectory, { find: findIn(voorbeeldstad.partners) })
)

describe("een beoordeling als Effect", () => {
  it.effect("geeft voor elk voorbeeld hetzelfde als de gewone functie", () =>
    Effect.gen(function* () {
      assert.isAbove(voorbeelden.length, 0)
      for (const { situatie } of voorbeelden)
        assert.deepStrictEqual(yield* assess(situatie as Situatie), Plain.assess(situatie as Situatie))
    }).pipe(Effect.provide(layer))
  )

  it.effect("faalt getypeerd op een ongeldige situatie en op een versie die er niet is", () =>
    Effect.gen(function* () {
      const invalid = yield* Effect.flip(assess({ loket: "nergens" } as unknown as Situatie))
      assert.strictEqual(invalid._tag, "OngeldigeSituatie")
      const version = yield* Effect.flip(assess({}, { versie: "1999" }))
      assert.strictEqual(version._tag, "OnbekendeVersie")
    }).pipe(Effect.provide(layer))
  )

  it.effect("rekent met de werkdagen van wie haar draait", () =>
    Effect.gen(function* () {
      const antwoord = yield* assess(kerstavond)
      assert.deepStrictEqual(
        antwoord.termijnen.map(({ uiterlijk }) => uiterlijk),
        ["2026-12-25", "2026-12-28", "2026-12-31"]
      )
      assert.deepInclude(antwoord.lezingen, { id: "werkdag", waarde: "W0" })
    }).pipe(Effect.provideService(WorkingDayPolicy, { policy: "W0" }), Effect.provide(layer))
  )
})

describe("de andere vragen als Effect", () => {
  it.effect("geven hetzelfde als de gewone functies", () =>
    Effect.gen(function* () {
      const bericht = { aanleidingen: ["behandeling", "oneens-met-besluit"], ingediendOp: "2026-12-24" } as const
      assert.deepStrictEqual(yield* Effects.assessMessage(bericht), Plain.assessMessage(bericht))
      const inzage = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" } as const
      assert.deepStrictEqual(yield* Effects.access(inzage), Plain.access(inzage))
      const dossier = { gesloten: true, uitkomstOp: "2026-03-01" }
      assert.deepStrictEqual(yield* Effects.retention(dossier), Plain.retention(dossier))
      const jaar = { jaar: 2026, gevallen: [] }
      assert.deepStrictEqual(yield* Effects.annualReport(jaar), Plain.annualReport(jaar))
    }).pipe(Effect.provide(layer))
  )
})

describe("dezelfde situatie bij een ander samenwerkingsverband", () => {
  it.effect("geeft de termijnen en zinnen van die tekst", () =>
    Effect.gen(function* () {
      const antwoord = yield* assess({ ...kerstavond, organisatie: "noordhulp" })
      // Twee, drie en tien werkdagen na 24 december 2026; 25 december en 1 januari zijn vrij.
      assert.deepStrictEqual(
        antwoord.termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]),
        [
          ["ontvangstbevestiging", "2026-12-29"],
          ["routering", "2026-12-30"],
          ["contact", "2027-01-11"]
        ]
      )
      assert.include(antwoord.regeling, { id: "voorbeeldstad", status: "in-werking", inWerking: true })
      const zinnen = voorbeeldstad.versies.flatMap((versie) => versie.zinnen.map(({ id }) => id))
      for (const { zin } of antwoord.termijnen) assert.include(zinnen, zin)
      assert.notInclude(JSON.stringify(antwoord).replaceAll('"kracht"', ""), "Kracht")
    }).pipe(Effect.provide(elsewhere))
  )

  it.effect("geeft wat het eigen voorbeeld van die regeling verwacht", () =>
    Effect.gen(function* () {
      assert.isAbove(voorbeeldstad.voorbeelden.length, 0)
      for (const { situatie, verwacht } of voorbeeldstad.voorbeelden) {
        const antwoord = yield* assess(situatie as Situatie)
        const termijnen = Object.fromEntries(antwoord.termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]))
        assert.deepInclude({ ...antwoord, termijnen }, verwacht)
      }
    }).pipe(Effect.provide(elsewhere))
  )

  it.effect("kent de partners van Kracht niet", () =>
    Effect.gen(function* () {
      const invalid = yield* Effect.flip(assess({ organisatie: "yoep" }))
      assert.strictEqual(invalid._tag, "OngeldigeSituatie")
    }).pipe(Effect.provide(elsewhere))
  )
})
