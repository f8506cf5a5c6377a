import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as ofAccess } from "../src/AccessAnswer.ts"
import { answer, type Regeling } from "../src/Answer.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import { answer as ofProcedure } from "../src/ProcedureAnswer.ts"
import { loadAllUnsafe, type Regulation } from "../src/Regulation.ts"
import { type Answers, answerIn, type Options, type World } from "../src/Setting.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

// Voorbeeldstad: a trial in 2024, nothing until April 2025, a trial that takes over what runs (`direct`) until the end of
// 2025, and from 2026 the version in force, which leaves running complaints alone.
const regulations = loadAllUnsafe(voorbeeldstad.versies, voorbeeldstad.lezingen)
const world: World = { regulations, findPartner: findIn(voorbeeldstad.partners), policy: null }
const kracht: World = {
  regulations: loadAllUnsafe(bindingen, lezingen),
  findPartner: () => undefined,
  policy: null
}

const under = <Q>(
  answers: Answers<Q, { readonly regeling: Regeling }>,
  question: Q,
  options: Options = {},
  from: World = world
): Regeling => Result.getOrThrow(answerIn(from, options, question, answers)).regeling

const filed = (ingediendOp: string, options: Options = {}): Regeling => under(answer, { ingediendOp }, options)

describe("whether a version holds for a complaint", () => {
  it.each([
    ["2024-01-01", "proef-1"],
    ["2024-12-31", "proef-1"],
    ["2025-04-01", "proef-2"],
    ["2025-12-31", "proef-2"],
    ["2026-01-01", "2026"]
  ])("of %s under %s: it does, whatever became of it since", (ingediendOp, versie) => {
    const { inWerking, toelichting, ...regeling } = filed(ingediendOp)
    expect(regeling.versie).toBe(versie)
    expect(regeling.status).toBe(versie === "2026" ? "in-werking" : "vervallen")
    expect(inWerking).toBe(true)
    expect(toelichting).toMatch(/^Deze versie geldt op \d+ \w+ 202\d\./u)
    expect(toelichting).not.toMatch(/niet meer/u)
  })

  it("says how it goes on: kept, or taken over by a later version", () => {
    expect(filed("2025-12-31").toelichting).toBe(
      "Deze versie geldt op 31 december 2025. Haar laatste dag is 31 december 2025. Een klacht van daarvoor houdt deze versie."
    )
    expect(filed("2024-06-01").toelichting).toBe(
      "Deze versie geldt op 1 juni 2024. Vanaf 1 april 2025 geldt versie proef-2, ook voor een klacht die dan nog loopt."
    )
    expect(filed("2026-06-01").toelichting).toBe("Deze versie geldt op 1 juni 2026.")
  })

  it("that is running follows the transition rule, on the day it is looked at", () => {
    expect(filed("2025-12-30", { peildag: "2026-02-01" })).toMatchObject({
      versie: "proef-2",
      inWerking: true,
      toelichting: expect.stringMatching(
        /^Deze versie geldt op 1 februari 2026 voor een klacht van 30 december 2025\./u
      )
    })
    expect(filed("2024-06-01", { peildag: "2025-03-31" })).toMatchObject({ versie: "proef-1", inWerking: true })
    expect(filed("2024-06-01", { peildag: "2025-04-01" })).toMatchObject({ versie: "proef-2", inWerking: true })
    expect(filed("2024-06-01", { peildag: "2025-04-01", versie: "proef-1" })).toMatchObject({
      inWerking: false,
      toelichting:
        "Deze versie geldt op 1 april 2025 niet voor een klacht van 1 juni 2024. Daarvoor geldt versie proef-2."
    })
    expect(filed("2025-12-30", { peildag: "2026-02-01", versie: "2026" })).toMatchObject({
      status: "in-werking",
      inWerking: false,
      toelichting:
        "Deze versie geldt op 1 februari 2026 niet voor een klacht van 30 december 2025. Daarvoor geldt versie proef-2."
    })
  })

  it("of before it began, or after it ended, does not hold, though somebody names it", () => {
    expect(filed("2025-12-31", { versie: "2026" })).toMatchObject({
      status: "in-werking",
      inWerking: false,
      toelichting: "Deze versie geldt niet op 31 december 2025. Dan geldt versie proef-2."
    })
    expect(filed("2026-01-01", { versie: "proef-2" })).toMatchObject({
      status: "vervallen",
      inWerking: false,
      toelichting: "Deze versie geldt niet op 1 januari 2026. Dan geldt versie 2026."
    })
    for (const day of ["2023-12-31", "2025-01-01", "2025-03-31"])
      expect(filed(day, { versie: "proef-1" })).toMatchObject({
        inWerking: false,
        toelichting: expect.stringMatching(/^Deze versie geldt niet op .* Dan geldt er geen\.$/u)
      })
  })

  it("is said in English too", () => {
    expect(filed("2025-12-31", { taal: "en" }).toelichting).toBe(
      "This version is in force on 31 December 2025. Its last day is 31 December 2025. A complaint from before keeps this version."
    )
    expect(filed("2025-12-31", { taal: "en", versie: "2026" }).toelichting).toBe(
      "This version is not in force on 31 December 2025. Version proef-2 is."
    )
  })
})

describe("whether a version holds for another question", () => {
  it("follows the events of a procedure and the moment it is looked at", () => {
    const procedure = (peilmoment: string, versie?: string) =>
      under(
        ofProcedure,
        { gebeurtenissen: [{ gebeurtenis: "ontvangst" as const, op: "2024-12-20" }], peilmoment },
        { versie }
      )
    expect(procedure("2025-03-31")).toMatchObject({ versie: "proef-1", inWerking: true })
    expect(procedure("2025-04-01", "proef-1")).toMatchObject({ versie: "proef-1", inWerking: false })
  })

  it("that names no day can only say how far the version has come, and from or until when", () => {
    const inzage = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" } as const
    expect(under(ofAccess, inzage)).toMatchObject({
      versie: "2026",
      inWerking: true,
      toelichting: "Deze versie geldt vanaf 1 januari 2026."
    })
    expect(under(ofAccess, inzage, { versie: "proef-2" })).toMatchObject({
      inWerking: false,
      toelichting:
        "Deze versie gold tot en met 31 december 2025. Voor een klacht van toen kan zij nog gelden: noem de dag."
    })
    const adopted = regulations.map(
      (one): Regulation => (one.versie === "2026" ? { ...one, status: "vastgesteld" } : one)
    )
    const soon: World = { ...world, regulations: adopted }
    expect(under(ofAccess, inzage, { versie: "2026" }, soon)).toMatchObject({
      inWerking: false,
      toelichting: "Deze versie is vastgesteld en geldt vanaf 1 januari 2026."
    })
    expect(under(answer, { ingediendOp: "2026-01-01" }, {}, soon)).toMatchObject({ versie: "2026", inWerking: true })
    expect(under(answer, { ingediendOp: "2025-12-31" }, { versie: "2026" }, soon).inWerking).toBe(false)
  })
})

describe("a draft", () => {
  it.each(["concept", "voorstel"])("such as %s holds on no day", (versie) => {
    for (const ingediendOp of ["2024-02-16", "2026-12-24", undefined])
      expect(under(answer, { ingediendOp }, { versie }, kracht)).toMatchObject({
        status: "concept",
        inWerking: false,
        toelichting: "Deze versie is een concept. Zij is niet vastgesteld en geldt nog niet."
      })
  })

  it("holds under the reading that it does already, and says so", () => {
    const lezing = { lezingen: { "vaststelling.dag": "geldt-al" } } as const
    expect(under(answer, { ingediendOp: "2026-12-24" }, lezing, kracht)).toMatchObject({
      versie: "concept",
      status: "concept",
      inWerking: true,
      toelichting: "Deze versie is een concept. In deze lezing geldt zij al, omdat zij wordt gebruikt."
    })
    expect(under(answer, { ingediendOp: "2026-12-24" }, { ...lezing, taal: "en" }, kracht).toelichting).toContain(
      "Under this reading it holds already"
    )
  })
})
