import { answer } from "@kracht/rules/AnnualReportAnswer"
import { layer } from "@kracht/rules/bundled"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import { settingFor } from "@kracht/rules/Setting"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { faults, type ProblemBody, post } from "./Client.ts"

const PATH = "/v1/jaarverslagen"

const complaint = {
  jaar: 2026,
  organisatie: "yoep",
  soort: "klacht",
  loket: "kracht",
  aard: "bejegening",
  uitspraak: "gegrond",
  aanbeveling: "ja"
} as const

const { regulations } = Effect.runSync(Effect.provide(RegulationSource, layer))
const setting = Result.getOrThrow(settingFor({ regulations, findPartner: () => undefined, policy: null }, {}))

describe("POST /v1/jaarverslagen", () => {
  it("gives what the core gives: many are counted, one is not shown", async () => {
    const gevallen = [
      ...Array.from({ length: 12 }, () => complaint),
      { ...complaint, aard: "privacy" } as const,
      { jaar: 2026, organisatie: "yoep", soort: "signaal" } as const
    ]
    const { status, text, body } = await post<{ tabellen: ReadonlyArray<{ onderdeel: string }> }>(PATH, {
      jaar: 2026,
      gevallen
    })
    expect(status).toBe(200)
    expect(text).toBe(JSON.stringify(Result.getOrThrow(answer({ jaar: 2026, gevallen }, setting))))
    expect(body.tabellen.map(({ onderdeel }) => onderdeel)).toEqual(["aard", "uitspraak", "aanbeveling"])
    expect(text).toContain("niet getoond")
    expect(text).not.toContain("yoep")
  })

  it("refuses what could lead to a person, and everything else that is wrong, at its place", async () => {
    const wrong = { ...complaint, aard: "marker", toelichting: "marker" }
    const reply = await post<ProblemBody>(PATH, { jaar: 1999, gevallen: [complaint, wrong] })
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual([
      "/gevallen/1 onbekend-veld",
      "/gevallen/1/aard niet-toegestane-waarde",
      "/jaar ongeldige-waarde"
    ])
    expect(reply.text).not.toContain("marker")
    expect(faults(await post<ProblemBody>(PATH, { jaar: 1999, gevallen: [] }))).toEqual([
      expect.stringMatching(/^\/jaar /u)
    ])
  })

  it("is not kept anywhere", async () => {
    const { headers } = await post(PATH, { jaar: 2026, gevallen: [complaint] })
    expect(headers.get("Cache-Control")).toBe("no-store")
  })
})
