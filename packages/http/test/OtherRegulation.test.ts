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
    expect(await response.json()).toEqual(versie)
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

  it("without any text there is no API", () => {
    expect(() => createApi({ versies: [] })).toThrow("Geef ten minste één versie met tekst.")
  })
})
