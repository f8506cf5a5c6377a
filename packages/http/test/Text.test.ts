import { versies } from "@kracht/content/regelingen"
import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { exampleFrom } from "../src/handlers/Regulations.ts"
import { ask, type ProblemBody } from "./Client.ts"

const CONCEPT = "/v1/regelingen/kracht/versies/concept"

const pathOf = ({ regeling, versie }: (typeof versies)[number]) => `/v1/regelingen/${regeling}/versies/${versie}`

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
      versies: versies.map(({ versie, status, vastgesteldOp, geldigVan }) =>
        expect.objectContaining({ versie, status, vastgesteldOp, geldigVan })
      )
    })
    expect(versies.map(({ versie }) => versie)).toEqual(expect.arrayContaining(["concept", "voorstel"]))
    expect(one.text).not.toMatch(/hoofdstukken|wijzigingen/u)
  })

  it.each(versies)("version $versie is the compiled text, whole", async (versie) => {
    const { body, headers } = await ask(pathOf(versie))
    expect(body).toEqual(versie)
    expect(headers.get("Vary")?.split(", ")).toContain("Accept")
  })

  it.each(versies)("$versie as text/plain: the official text in order and nothing else", async (versie) => {
    const { text, headers } = await ask(pathOf(versie), { headers: { Accept: "text/plain" } })
    expect(headers.get("Content-Type")).toBe("text/plain; charset=utf-8")
    expect(text).toBe(plainText(versie))
    expect(text).toContain("Ben je jonger dan 18 jaar dan kun je samen met je ouder")
  })

  it("a proposal gives each change with its reason", async () => {
    const { body } = await ask<{ wijzigingen: ReadonlyArray<unknown> }>("/v1/regelingen/kracht/versies/voorstel")
    expect(body.wijzigingen).toContainEqual({
      zin: "per-mail",
      bepaling: null,
      waarom: expect.stringContaining("uw klacht"),
      defect: "D10"
    })
  })

  it.each(versies)("every sentence and every provision a sentence of $versie names has an address", async (versie) => {
    const { zinnen, regeling, status: standing } = versie
    expect(zinnen.length).toBeGreaterThan(100)
    for (const zin of zinnen) {
      const reply = await ask<{ hash: string; zin: unknown }>(`${pathOf(versie)}/zinnen/${zin.id}`)
      expect(reply.body).toMatchObject({ regeling, versie: versie.versie, status: standing, zin })
    }
    for (const id of new Set(zinnen.map(({ bepaling }) => bepaling))) {
      const { status, body } = await ask<Provision>(`${pathOf(versie)}/bepalingen/${id}`)
      expect(status).toBe(200)
      expect(body.bepaling.id).toBe(id)
      expect(body.zinnen).toEqual(zinnen.filter(({ bepaling }) => bepaling === id))
    }
  })

  it("the example in the document is of the version meant when none is named, wherever that stands in the list", () => {
    expect(exampleFrom(versies.toReversed())).toMatchObject({ id: "kracht", versie: "concept" })
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
