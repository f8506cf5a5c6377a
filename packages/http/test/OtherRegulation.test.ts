import { fileURLToPath } from "node:url"
import { compile } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import { PartnerDirectory } from "@kracht/rules/PartnerDirectory"
import { loadAllUnsafe } from "@kracht/rules/Regulation"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"

/** The invented partnership of @kracht/regulation: other partners, other numbers. */
const folder = fileURLToPath(new URL("../../regulation/fixture", import.meta.url))
const inhoud = Result.getOrThrowWith(compile(readFolder(folder)), (fouten) => new Error(JSON.stringify(fouten)))

const app = createApi({
  versies: inhoud.versies,
  layers: Layer.mergeAll(
    Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(inhoud.versies, inhoud.lezingen) }),
    Layer.succeed(WorkingDayPolicy, { policy: null }),
    Layer.succeed(PartnerDirectory, {
      find: (regeling, id) => inhoud.partners.find((partner) => partner.regeling === regeling && partner.id === id)
    })
  )
})

const assess = async (situatie: object) => {
  const response = await app.request("/v1/beoordelingen", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ situatie })
  })
  return { status: response.status, text: await response.text() }
}

describe("another partnership's regulation is content alone", () => {
  it("its text is served and its document is written", async () => {
    const [versie] = inhoud.versies
    const response = await app.request(`/v1/regelingen/${versie?.regeling}/versies/${versie?.versie}`)
    const { sha256: _, compiler: __, ...text } = (await response.json()) as Readonly<Record<string, unknown>>
    expect(text).toEqual(versie)
    expect((await app.request("/v1/regelingen/kracht")).status).toBe(404)
    const document = await (await app.request("/v1/openapi.json")).text()
    expect(document).toContain(inhoud.partners[0]?.id ?? "geen partner")
    expect(document).not.toContain("mentaal-beter")
  })

  it("its partners are the ones that can be named", async () => {
    expect(inhoud.partners.length).toBeGreaterThan(0)
    for (const { id } of inhoud.partners) expect((await assess({ organisatie: id })).status).toBe(200)
    const refused = await assess({ organisatie: "yoep" })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(inhoud.partners[0]?.id)
  })

  it("its worked examples come out", async () => {
    expect(inhoud.voorbeelden.length).toBeGreaterThan(0)
    for (const { situatie, verwacht } of inhoud.voorbeelden) {
      const answer = JSON.parse((await assess(situatie)).text) as Readonly<Record<string, unknown>>
      expect(answer["soort"]).toBe(verwacht["soort"])
      expect(answer["uitkomst"]).toBe(verwacht["uitkomst"])
    }
  })

  describe("answers under the version that applies on the days of the question", () => {
    const ask = async (path: string, body: object) => {
      const response = await app.request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body)
      })
      const { regeling, errors } = (await response.json()) as {
        readonly regeling?: { readonly versie: string }
        readonly errors?: ReadonlyArray<{ readonly code: string; readonly detail: string; readonly location: object }>
      }
      return { status: response.status, versie: regeling?.versie, fault: errors?.[0] }
    }

    it.each([
      ["/v1/beoordelingen", { situatie: { ingediendOp: "2024-06-30" } }, "proef-1"],
      ["/v1/beoordelingen", { situatie: { ingediendOp: "2026-06-30" } }, "2026"],
      ["/v1/beoordelingen", { situatie: {} }, "2026"],
      [
        "/v1/procedures",
        { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2024-12-20" }], peilmoment: "2025-05-01" },
        "proef-2"
      ],
      ["/v1/bewaartermijnen", { gesloten: true, uitkomstOp: "2025-11-11" }, "proef-2"],
      ["/v1/inzagebeoordelingen", { inzageOp: "2024-02-02" }, "proef-1"],
      ["/v1/jaarverslagen", { jaar: 2025, gevallen: [] }, "proef-2"]
    ])("%s %j: %s", async (path, body, versie) => expect(await ask(path, body)).toMatchObject({ status: 200, versie }))

    it.each([
      ["/v1/beoordelingen", { situatie: { ingediendOp: "2025-02-14" } }, "/situatie"],
      ["/v1/procedures", { gebeurtenissen: [], peilmoment: "2025-02-14" }, ""],
      ["/v1/bewaartermijnen", { gesloten: true, ingediendOp: "2025-02-14" }, ""],
      ["/v1/inzagebeoordelingen", { inzageOp: "2025-02-14" }, ""],
      ["/v1/jaarverslagen", { jaar: 2024, gevallen: [], vastgesteld: "2025-02-14" }, ""]
    ])("%s %j: refused, for none applies then", async (path, body, pointer) => {
      expect(await ask(path, body)).toEqual({
        status: 400,
        versie: undefined,
        fault: {
          in: "body",
          location: { pointer },
          code: "geen-versie-van-toepassing",
          detail:
            "Op 14 februari 2025 geldt geen versie: versie proef-1 gold tot en met 31 december 2024 en versie proef-2 geldt van 1 april 2025."
        }
      })
    })

    it("in a series each situation has its own", async () => {
      const response = await app.request("/v1/beoordelingsreeksen", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ situaties: ["2023-01-01", "2024-01-01"].map((ingediendOp) => ({ ingediendOp })) })
      })
      expect(await response.json()).toMatchObject({
        uitslagen: [
          { nummer: 0, probleem: { errors: [{ code: "geen-versie-van-toepassing" }] } },
          { nummer: 1, antwoord: { regeling: { versie: "proef-1" } } }
        ]
      })
    })
  })

  it("without any text there is no API", () => {
    expect(() => createApi({ versies: [] })).toThrow("Geef ten minste één versie met tekst.")
  })
})
