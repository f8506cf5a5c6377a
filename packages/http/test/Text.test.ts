import { versies } from "@kracht/content/regelingen"
import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { ask, type ProblemBody } from "./Client.ts"

const CONCEPT = "/v1/regelingen/kracht/versies/concept"
const concept = versies.find(({ versie }) => versie === "concept")

interface Provision {
  readonly hash: string
  readonly bepaling: { readonly id: string; readonly niveau: number }
  readonly zinnen: ReadonlyArray<{ readonly id: string; readonly tekst: string }>
}

describe("the text", () => {
  it("regelingen and regeling list the versions with their standing, without the text", async () => {
    const { body } = await ask<{ regelingen: ReadonlyArray<unknown> }>("/v1/regelingen")
    const one = await ask("/v1/regelingen/kracht")
    expect(body.regelingen).toEqual([one.body])
    expect(one.body).toMatchObject({
      id: "kracht",
      versies: expect.arrayContaining([
        expect.objectContaining({ versie: "concept", status: "concept", vastgesteldOp: null, geldigVan: null })
      ])
    })
    expect(one.text).not.toContain("hoofdstukken")
  })

  it("a version is the compiled text, whole", async () => {
    const { body, headers } = await ask(CONCEPT)
    expect(concept).toBeDefined()
    expect(body).toEqual(concept)
    expect(headers.get("Vary")?.split(", ")).toContain("Accept")
  })

  it("as text/plain: the official text in order and nothing else", async () => {
    const { text, headers } = await ask(CONCEPT, { headers: { Accept: "text/plain" } })
    expect(headers.get("Content-Type")).toBe("text/plain; charset=utf-8")
    expect(concept && plainText(concept)).toBe(text)
    expect(text).toContain("Ben je jonger dan 18 jaar dan kun je samen met je ouder")
  })

  it("every sentence and every provision a sentence names has an address", async () => {
    const zinnen = concept?.zinnen ?? []
    expect(zinnen.length).toBeGreaterThan(100)
    for (const zin of zinnen) {
      const reply = await ask<{ hash: string; zin: unknown }>(`${CONCEPT}/zinnen/${zin.id}`)
      expect(reply.body).toMatchObject({ regeling: "kracht", versie: "concept", status: "concept", zin })
    }
    for (const id of new Set(zinnen.map(({ bepaling }) => bepaling))) {
      const { status, body } = await ask<Provision>(`${CONCEPT}/bepalingen/${id}`)
      expect(status).toBe(200)
      expect(body.bepaling.id).toBe(id)
      expect(body.zinnen).toEqual(zinnen.filter(({ bepaling }) => bepaling === id))
    }
  })

  it.each([
    "/v1/regelingen/marker",
    "/v1/regelingen/marker/versies/concept",
    "/v1/regelingen/kracht/versies/marker",
    `${CONCEPT}/bepalingen/marker`,
    `${CONCEPT}/zinnen/marker`,
    `${CONCEPT}/zinnen/__proto__`,
    "/v1/regelingen/constructor"
  ])("%s is not there, and its name does not come back", async (path) => {
    const reply = await ask<ProblemBody>(path)
    expect(reply.status).toBe(404)
    expect(reply.body).toMatchObject({ status: 404, title: "Niet gevonden" })
    expect(reply.text).not.toContain("marker")
  })
})
