import { access, retention } from "@kracht/rules/plain"
import { describe, expect, it } from "vitest"
import { faults, type ProblemBody, post } from "./Client.ts"

describe("POST /v1/inzagebeoordelingen", () => {
  const PATH = "/v1/inzagebeoordelingen"
  const question = { rol: "klachtencoordinator", stuk: "clientdossier", doel: "klacht-behandelen" } as const

  it("gives what the core gives, byte for byte, under the version and in the language asked for", async () => {
    for (const choice of [{}, { versie: "voorstel" }, { taal: "en" }] as const) {
      const { status, text, headers } = await post(PATH, { ...question, ...choice })
      expect(status).toBe(200)
      expect(text).toBe(JSON.stringify(access(question, choice)))
      expect(headers.get("Cache-Control")).toBe("no-store")
    }
  })

  it("nothing known: asks, and lets nobody in", async () => {
    const { body } = await post<{ uitkomst: string; nogTeVragen: ReadonlyArray<string> }>(PATH, {})
    expect(body.uitkomst).toBe("meer-nodig")
    expect(body.nogTeVragen.length).toBeGreaterThan(0)
  })

  it("refuses all that is wrong, at its place", async () => {
    const wrong = { rol: "marker", kanOverzien: "marker", toestemmingen: [{ door: "marker", marker: 1 }] }
    const reply = await post<ProblemBody>(PATH, wrong)
    expect(faults(reply)).toEqual([
      "/kanOverzien verkeerd-type",
      "/rol niet-toegestane-waarde",
      "/toestemmingen/0 onbekend-veld",
      "/toestemmingen/0/antwoord ontbrekend-veld",
      "/toestemmingen/0/door niet-toegestane-waarde"
    ])
    expect(reply.text).not.toContain("marker")
    const unwritten = { ...question, toestemmingen: [{ door: "betrokkene", antwoord: "ja" }] }
    expect(faults(await post<ProblemBody>(PATH, unwritten))).toEqual([
      "/inzageOp ontbrekend-veld",
      "/toestemmingen/0/gegevenOp ontbrekend-veld",
      "/toestemmingen/0/schriftelijk ontbrekend-veld"
    ])
  })
})

describe("POST /v1/bewaartermijnen", () => {
  const PATH = "/v1/bewaartermijnen"
  const question = { gesloten: true, uitkomstOp: "2024-02-29", peildatum: "2026-02-28" } as const

  it("two years after the end, on the day itself the file goes", async () => {
    const file = { ...question, nogNodig: false, vernietigingsverbod: false }
    const versie = "concept"
    const { status, text, body } = await post<object>(PATH, { ...file, versie })
    expect(status).toBe(200)
    expect(body).toMatchObject({ uiterlijkVernietigen: "2026-02-28", bestemming: "vernietigen" })
    expect(text).toBe(JSON.stringify(retention(file, { versie })))
  })

  it("what is not known is unknown, with whom to ask", async () => {
    const { body } = await post<object>(PATH, {})
    expect(body).toMatchObject({
      uiterlijkVernietigen: { waarde: null, tekst: "niet vastgesteld", vraagBij: expect.any(String) }
    })
  })

  it("refuses days in an impossible order, at their place", async () => {
    const reply = await post<ProblemBody>(PATH, { ...question, ingediendOp: "2025-01-01" })
    expect(faults(reply)).toEqual(["/uitkomstOp ongeldige-datum"])
    const early = await post<ProblemBody>(PATH, { ...question, peildatum: "2024-02-28" })
    expect(early.status).toBe(400)
    expect(faults(early)).toEqual(["/peildatum ongeldige-datum"])
  })
})
