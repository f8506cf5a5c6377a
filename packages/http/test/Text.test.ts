import { createHash } from "node:crypto"
import { begrippen } from "@kracht/content/begrippen"
import { versies } from "@kracht/content/regelingen"
import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { examplesFrom } from "../src/Examples.ts"
import { ask, meant, type ProblemBody } from "./Client.ts"

const CONCEPT = "/v1/regelingen/kracht/versies/concept"

const pathOf = ({ regeling, versie }: (typeof versies)[number]) => `/v1/regelingen/${regeling}/versies/${versie}`

interface Provision {
  readonly hash: string
  readonly bepaling: { readonly id: string; readonly niveau: number }
  readonly bevat: ReadonlyArray<{ readonly id: string; readonly nummer: string | null; readonly titel: string }>
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

  describe.each(["/v1/regelingen", "/v1/regelingen/kracht"])("%s", (path) => {
    it.each([
      ["text/plain", /^Regeling Complimenten en Klachten[\s\S]*\n\nconcept: concept\n/u],
      ["text/markdown", /^# Regeling Complimenten en Klachten[\s\S]*\n\| concept \| concept \| – \|/u],
      ["application/ld+json", /^\{"@context":/u]
    ])("as %s names every version, without the text", async (type, begin) => {
      const { status, headers, text } = await ask(path, { headers: { Accept: type } })
      expect(status).toBe(200)
      expect(headers.get("Content-Type")).toMatch(new RegExp(`^${type.replace("+", "\\+")}`, "u"))
      expect(headers.get("Vary")?.split(", ")).toContain("Accept")
      expect(text).toMatch(begin)
      for (const { versie } of versies) expect(text).toContain(versie)
      expect(text).not.toContain(versies[0]?.zinnen[3]?.tekst ?? "geen zin")
    })

    it("as linked data is the work with all its expressions", async () => {
      const { text } = await ask(path, { headers: { Accept: "application/ld+json" } })
      const { "@graph": graph } = JSON.parse(text) as { "@graph": ReadonlyArray<Record<string, unknown>> }
      const expressions = graph
        .filter((node) => node["eli:realizes"] !== undefined)
        .map((node) => ({ "@id": node["@id"] }))
      expect(expressions).toHaveLength(versies.length)
      expect(graph[0]?.["workExample"]).toEqual(expressions)
    })

    it("has no Akoma Ntoso: that is a form of the text", async () => {
      expect((await ask(path, { headers: { Accept: "application/akn+xml" } })).status).toBe(406)
    })
  })

  it.each(versies)("version $versie is the compiled text, whole", async (versie) => {
    const { body, headers } = await ask(pathOf(versie))
    const sha256 = createHash("sha256").update(plainText(versie)).digest("hex")
    expect(body).toEqual({ ...versie, sha256, compiler: expect.stringMatching(/^@kracht\/regulation \d/u) })
    expect(headers.get("Vary")?.split(", ")).toContain("Accept")
  })

  it.each(versies)("$versie as text/plain: the official text in order and nothing else", async (versie) => {
    const { text, headers } = await ask(pathOf(versie), { headers: { Accept: "text/plain" } })
    expect(headers.get("Content-Type")).toBe("text/plain; charset=utf-8")
    expect(text).toBe(plainText(versie))
    expect(text).toContain("Ben je jonger dan 18 jaar dan kun je samen met je ouder")
  })

  describe("each form", () => {
    const { bepaling, zin } = examplesFrom(versies, { voorbeelden: [], vraagvoorbeelden: [] }).text
    const parts = [CONCEPT, `${CONCEPT}/bepalingen/${bepaling}`, `${CONCEPT}/zinnen/${zin}`]
    const forms: ReadonlyArray<readonly [string, RegExp]> = [
      ["text/markdown", /^---\nnaam: [\s\S]+\nversie: concept\n/u],
      ["application/ld+json", /^\{"@context":/u],
      ["application/akn+xml", /^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso /u],
      ["text/plain", /^\P{Cc}+\n/u]
    ]
    const every = parts.flatMap((path) => forms.map(([type, begin]) => ({ path, type, begin })))

    it.each(every)("$path as $type has its words, an ETag and a HEAD", async ({ path, type, begin }) => {
      const headers = { Accept: type }
      const words = versies.find(({ versie }) => versie === "concept")?.zinnen.find(({ id }) => id === zin)?.tekst
      const whole = await ask(path, { headers })
      expect(whole.status).toBe(200)
      expect(whole.headers.get("Content-Type")?.split(";")[0]).toBe(type)
      expect(whole.text).toMatch(begin)
      expect(whole.text.replaceAll("\\", "")).toContain(words)
      const known = whole.headers.get("ETag") ?? "geen"
      expect((await ask(path, { headers: { ...headers, "If-None-Match": known } })).status).toBe(304)
      const head = await ask(path, { headers, method: "HEAD" })
      expect([head.text, head.headers.get("ETag")]).toEqual(["", known])
      const other = await ask(path, { headers: { "If-None-Match": known } })
      expect(other.status).toBe(200)
    })

    it("linked data names the site where it is published, once that is set", async () => {
      const app = createApi({
        publication: { oorsprong: "https://x.example", contact: { naam: null, email: null, url: null } }
      })
      const text = await (await app.request(CONCEPT, { headers: { Accept: "application/ld+json" } })).text()
      expect(text).toContain('"@id":"https://x.example/regeling/concept/"')
    })

    it("a form there is not is refused with those there are", async () => {
      const reply = await ask<ProblemBody>(CONCEPT, { headers: { Accept: "application/pdf" } })
      expect(reply.status).toBe(406)
      for (const [type] of forms) expect(reply.body.detail).toContain(type)
    })
  })

  it("a sentence names the rules, statutes, readings and examples that go with it", async () => {
    const { body } = await ask(`${CONCEPT}/zinnen/minderjarig`)
    expect(body).toMatchObject({
      regels: expect.arrayContaining(["uitkomst"]),
      lezingen: expect.arrayContaining(["minderjarig"])
    })
    const contact = await ask<{ voorbeelden: ReadonlyArray<string> }>(`${CONCEPT}/zinnen/contact`)
    expect(contact.body).toMatchObject({ regels: expect.arrayContaining(["contact"]) })
    expect(contact.body.voorbeelden).toContain("kerst")
    const term = versies
      .find(({ versie }) => versie === "concept")
      ?.zinnen.find(({ draagt }) => draagt.includes("bezwaar"))
    const objection = await ask(`${CONCEPT}/zinnen/${term?.id}`)
    expect(objection.body).toMatchObject({ wetten: expect.arrayContaining([expect.stringMatching(/^Awb art\. 6:7/u)]) })
  })

  it("names on every sentence exactly the rules whose page names the sentence, and its words in the glossary", async () => {
    const { body: list } = await ask<{ regels: ReadonlyArray<{ id: string; zinnen: ReadonlyArray<string> }> }>(
      "/v1/regels"
    )
    const meant = examplesFrom(versies, { voorbeelden: [], vraagvoorbeelden: [] }).text.versie
    const { zinnen = [] } = versies.find(({ versie }) => versie === meant) ?? {}
    expect(zinnen.length).toBeGreaterThan(100)
    for (const { id } of zinnen) {
      const { body } = await ask<{ regels: ReadonlyArray<string>; begrippen: ReadonlyArray<string> }>(
        `/v1/regelingen/kracht/versies/${meant}/zinnen/${id}`
      )
      expect(body.regels, id).toEqual(list.regels.filter((rule) => rule.zinnen.includes(id)).map((rule) => rule.id))
      expect(body.begrippen, id).toEqual(begrippen.filter((one) => one.zinnen.includes(id)).map((one) => one.id))
    }
  })

  it("a proposal gives each change with its reason", async () => {
    const { body } = await ask<{ wijzigingen: ReadonlyArray<unknown> }>("/v1/regelingen/kracht/versies/voorstel")
    expect(body.wijzigingen).toContainEqual({
      zin: "per-mail",
      bepaling: null,
      waarom: expect.stringContaining("uw klacht"),
      defect: "D10",
      norm: "gelijk"
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

  it("a chapter without words of its own names what stands in it, and so does a provision", async () => {
    const within = async (id: string) => (await ask<Provision>(`${CONCEPT}/bepalingen/${id}`)).body
    const chapter = await within("indienen")
    expect(chapter.zinnen).toEqual([])
    expect(chapter.bevat.map(({ nummer }) => nummer)).toEqual(["3.1", "3.2", "3.3", "3.4.", "3.5", "3.6", "3.6"])
    expect(chapter.bevat.at(-1)).toMatchObject({
      id: "intrekken",
      titel: "Intrekken van uw klacht/stopzetten procedure"
    })
    const where = chapter.bevat.find(({ nummer }) => nummer === "3.3")?.id ?? ""
    expect((await within(where)).bevat.map(({ nummer }) => nummer)).toEqual(["3.3.1", "3.3.2", "3.3.3"])
    expect((await within("intrekken")).bevat).toEqual([])
  })

  it.each(versies)("every provision of $versie is reached once from its chapter down", async (versie) => {
    const below = async (id: string): Promise<ReadonlyArray<string>> => {
      const { body } = await ask<Provision>(`${pathOf(versie)}/bepalingen/${id}`)
      return (await Promise.all(body.bevat.map(async (one) => [one.id, ...(await below(one.id))]))).flat()
    }
    for (const { id, bepalingen } of versie.hoofdstukken)
      expect(await below(id)).toEqual(bepalingen.map((bepaling) => bepaling.id))
    expect(versie.hoofdstukken.flatMap(({ bepalingen }) => bepalingen).length).toBeGreaterThan(20)
  })

  it("the example in the document is of the version meant when none is named, wherever that stands in the list", () => {
    expect(examplesFrom(versies.toReversed(), { voorbeelden: [], vraagvoorbeelden: [] }).text).toMatchObject({
      id: meant.regeling,
      versie: meant.versie
    })
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
