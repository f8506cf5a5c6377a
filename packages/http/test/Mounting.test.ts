/** In an app of somebody else: what is theirs stays as it was, what is ours keeps its contract. */
import { Hono } from "hono"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { API_VERSION } from "../src/ResponseHeaders.ts"

const OWN_HEADERS = ["API-Version", "Strict-Transport-Security", "Content-Security-Policy", "Cache-Control"]

/** An app with ways of its own: a page, a not-found page, an answer to errors. */
const theirs = (): Hono => {
  const app = new Hono()
  app.get("/", (context) => context.html("<p>van ons</p>"))
  app.get("/kapot", () => {
    throw new Error("van ons")
  })
  app.notFound((context) => context.text("bij ons is dat er niet", 404))
  app.onError((_, context) => context.text("bij ons ging iets mis", 500))
  return app
}

const ways: ReadonlyArray<readonly [way: string, prefix: string, app: Hono]> = [
  ['route("/")', "", theirs().route("/", createApi())],
  ['route("/klachten")', "/klachten", theirs().route("/klachten", createApi())],
  ['route("/v1/klachten")', "/v1/klachten", theirs().route("/v1/klachten", createApi())],
  ['mount("/klachten")', "/klachten", theirs().mount("/klachten", createApi({ prefix: "/klachten" }).fetch)]
]

const kinds: ReadonlyArray<readonly [number, string, RequestInit]> = [
  [200, "/v1/dagen/2026-12-25", {}],
  [200, "/v1/openapi.json", {}],
  [200, "/docs", {}],
  [204, "/v1/beoordelingen", { method: "OPTIONS" }],
  [400, "/v1/beoordelingen", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" }],
  [404, "/v1/bestaat-niet", {}],
  [404, "/v1/regelingen/", {}],
  [404, "/v1", {}],
  [405, "/v1/dagen/2026-12-25", { method: "DELETE" }],
  [406, "/v1/regels", { headers: { Accept: "image/png" } }]
]

describe.each(ways.map(([way, prefix, app]) => ({ way, prefix, app })))("in an app by $way", ({ prefix, app }) => {
  it.each(["/", "/elders", "/kapot"])("their %s is as it was without us", async (path) => {
    const [with_, without] = await Promise.all([app.request(path), theirs().request(path)])
    expect(with_.status).toBe(without.status)
    expect([...with_.headers]).toEqual([...without.headers])
    expect(await with_.text()).toBe(await without.text())
    for (const name of OWN_HEADERS) expect(with_.headers.has(name), name).toBe(false)
  })

  it.each(kinds)("ours: %i for %s %j, with its headers", async (status, path, init) => {
    const response = await app.request(`${prefix}${path}`, init)
    expect(response.status).toBe(status)
    expect(response.headers.get("API-Version")).toBe(API_VERSION)
    for (const name of OWN_HEADERS) expect(response.headers.has(name), name).toBe(true)
    if (status >= 400) expect(response.headers.get("Content-Type")).toBe("application/problem+json")
  })

  it.each(["/v1/bestaat-niet", "/v1", "/v1/regelingen/"])(
    "a 404 at %s names the document where it is",
    async (path) => {
      const { detail } = (await (await app.request(`${prefix}${path}`)).json()) as { detail: string }
      const [, address = ""] = / (\/\S+\/openapi\.json)\.$/u.exec(detail) ?? []
      expect(address).toBe(`${prefix}/v1/openapi.json`)
      expect((await app.request(address)).status).toBe(200)
    }
  )

  it("the document says where it is: beside it, for every website to read", async () => {
    const address = `https://gemeente.example${prefix}/v1/openapi.json`
    const response = await app.request(address, { headers: { Origin: "https://elders.example" } })
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*")
    const { servers, externalDocs } = (await response.json()) as {
      servers: ReadonlyArray<{ url: string }>
      externalDocs: { url: string }
    }
    expect(servers.map(({ url }) => new URL(url, address).href)).toEqual([`https://gemeente.example${prefix}/v1`])
    expect(externalDocs.url).toBe(`https://gemeente.example${prefix}/docs`)
    expect((await app.request(externalDocs.url)).status).toBe(200)
  })

  it("every command on the page asks the API where it stands", async () => {
    const text = await (await app.request(`https://gemeente.example${prefix}/docs`)).text()
    const commands = [...text.matchAll(/curl -s '([^']+)'/gu)].map(([, address]) => address ?? "")
    expect(commands.length).toBeGreaterThan(15)
    for (const address of commands) {
      expect(address.startsWith(`https://gemeente.example${prefix}/v1/`), address).toBe(true)
      expect(address).not.toMatch(/[{}]|\.invalid/u)
      expect((await app.request(address, { method: "OPTIONS" })).status, address).toBe(204)
    }
    for (const [, link = ""] of text.matchAll(/href="(?!#)([^"]+)"/gu))
      expect(new URL(link, `https://gemeente.example${prefix}/docs`).pathname.startsWith(`${prefix}/`)).toBe(true)
  })
})

it("an error of ours in an app of theirs is our 500, told to the host", async () => {
  const told: Array<string> = []
  const api = createApi({
    onFault: ({ message }) => told.push(message),
    isReady: () => {
      throw new Error("kapot")
    }
  })
  const response = await theirs().route("/", api).request("/v1/health/ready")
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({ status: 500, title: "Interne fout" })
  expect(told).toEqual(["kapot"])
})

it("alone, what is not there is a problem too", async () => {
  const response = await createApi().request("/elders")
  expect(response.status).toBe(404)
  expect(response.headers.get("Content-Type")).toBe("application/problem+json")
})
