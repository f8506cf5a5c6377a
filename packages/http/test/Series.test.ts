import { voorbeelden } from "@kracht/content/voorbeelden"
import { assess, type Situatie } from "@kracht/rules/plain"
import { describe, expect, it } from "vitest"
import { MAX_SITUATIONS } from "../src/contract/Assessments.ts"
import { faults, type ProblemBody, post } from "./Client.ts"

const PATH = "/v1/beoordelingsreeksen"

interface Series {
  readonly uitslagen: ReadonlyArray<{
    readonly nummer: number
    readonly antwoord?: unknown
    readonly probleem?: ProblemBody
  }>
}

const kerst = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "kracht",
  organisatie: "yoep",
  ingediendOp: "2026-12-24"
}

describe("POST /v1/beoordelingsreeksen", () => {
  it("answers every situation as if it were asked alone, in order", async () => {
    const situaties = voorbeelden.map(({ situatie }) => situatie)
    const { status, body } = await post<Series>(PATH, { situaties })
    expect(status).toBe(200)
    expect(body.uitslagen).toEqual(
      situaties.map((situatie, nummer) => ({
        nummer,
        antwoord: JSON.parse(JSON.stringify(assess(situatie as Situatie)))
      }))
    )
  })

  it("refuses each wrong one by itself, with all its faults at their place, and answers the rest", async () => {
    const wrong = { aanleiding: "marker", anoniem: "marker", marker: 1 }
    const situaties = [{}, wrong, null, { ...kerst, ingediendOp: "1999-12-31" }, {}]
    const { status, body, text } = await post<Series>(PATH, { situaties })
    expect(status).toBe(200)
    expect(body.uitslagen.map(({ nummer, antwoord }) => [nummer, antwoord !== undefined])).toEqual([
      [0, true],
      [1, false],
      [2, false],
      [3, false],
      [4, true]
    ])
    const pointers = body.uitslagen.map(({ probleem }) =>
      probleem?.errors?.map(({ location, code }) => `${location.pointer} ${code}`).sort()
    )
    expect(pointers[1]).toEqual([
      "/situaties/1 onbekend-veld",
      "/situaties/1/aanleiding niet-toegestane-waarde",
      "/situaties/1/anoniem verkeerd-type"
    ])
    expect(pointers[2]).toEqual(["/situaties/2 verkeerd-type"])
    expect(pointers[3]?.[0]).toMatch(/^\/situaties\/3\/ingediendOp /u)
    expect(text).not.toContain("marker")
  })

  it("takes as many as it says, and no more; not none", async () => {
    const full = await post<Series>(PATH, { situaties: Array.from({ length: MAX_SITUATIONS }, () => kerst) })
    expect(full.body.uitslagen).toHaveLength(MAX_SITUATIONS)
    for (const length of [0, MAX_SITUATIONS + 1]) {
      const reply = await post<ProblemBody>(PATH, { situaties: Array.from({ length }, () => ({})) })
      expect(reply.status).toBe(400)
      expect(faults(reply)).toEqual(["/situaties ongeldige-waarde"])
    }
  })

  it("is not kept anywhere", async () => {
    expect((await post(PATH, { situaties: [{}] })).headers.get("Cache-Control")).toBe("no-store")
  })
})
