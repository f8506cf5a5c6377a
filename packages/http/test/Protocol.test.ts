import { describe, expect, it } from "vitest"
import { API_VERSION } from "../src/ResponseHeaders.ts"
import { ask, post } from "./Client.ts"

const REVALIDATED = [
  "/v1/regelingen",
  "/v1/regelingen/kracht",
  "/v1/regelingen/kracht/versies/concept",
  "/v1/dagen/2026-12-25",
  "/v1/openapi.json"
] as const

const JSON_BODY = { "Content-Type": "application/json" }

describe("headers", () => {
  const any: ReadonlyArray<readonly [string, RequestInit]> = [
    ["/v1/regelingen", {}],
    ["/v1/regelingen", { method: "HEAD" }],
    ["/v1/regelingen", { method: "OPTIONS" }],
    ["/v1/regelingen", { method: "PUT" }],
    ["/v1/regelingen/", {}],
    ["/v1/regelingen", { headers: { "If-None-Match": "*" } }],
    ["/v1/regelingen", { headers: { Accept: "image/png" } }],
    ["/v1/dagen/onzin", {}],
    ["/v1/health", {}],
    ["/v1/beoordelingen", { method: "POST", headers: JSON_BODY, body: '{"situatie":{}}' }],
    ["/v1/beoordelingen", { method: "POST", headers: JSON_BODY, body: "kapot" }],
    ["/elders", {}]
  ]

  it.each(any)("%s %j carries the version and the security headers", async (path, init) => {
    const { headers } = await ask(path, init)
    expect(headers.get("API-Version")).toBe(API_VERSION)
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d+/u)
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("X-Frame-Options")).toBe("DENY")
    expect(headers.get("Referrer-Policy")).toBe("no-referrer")
    expect(headers.get("Cache-Control")).toMatch(/^no-(?:store|cache)$/u)
  })

  it("the version is semantic, and its major part is in the path", () => {
    expect(API_VERSION).toMatch(/^1\.\d+\.\d+$/u)
  })
})

describe("addresses and methods", () => {
  it.each(["/v1/", "/v1/regelingen/", "/v1/dagen/2026-12-25/", "/v1/openapi.json/"])(
    "%s: a slash at the end is another address, not a redirect",
    async (path) => expect((await ask(path)).status).toBe(404)
  )

  it.each(REVALIDATED)("HEAD %s answers as GET does, without a body", async (path) => {
    const [head, get] = [await ask(path, { method: "HEAD" }), await ask(path)]
    expect(head.status).toBe(200)
    expect(head.text).toBe("")
    expect([...head.headers]).toEqual([...get.headers])
  })

  it.each([
    ["/v1/regelingen", "GET, HEAD, OPTIONS"],
    ["/v1/beoordelingen", "POST, OPTIONS"]
  ])("OPTIONS %s: %s; another method gets a 405 with the same", async (path, allow) => {
    const options = await ask(path, { method: "OPTIONS" })
    expect(options.status).toBe(204)
    expect(options.headers.get("Allow")).toBe(allow)
    const refused = await ask(path, { method: "PATCH" })
    expect(refused.status).toBe(405)
    expect(refused.headers.get("Allow")).toBe(allow)
  })

  it("HEAD where only POST can is a 405", async () => {
    const { status, headers } = await ask("/v1/beoordelingen", { method: "HEAD" })
    expect(status).toBe(405)
    expect(headers.get("Allow")).toBe("POST, OPTIONS")
  })

  it("OPTIONS on an address that is not there is a 404", async () => {
    expect((await ask("/v1/elders", { method: "OPTIONS" })).status).toBe(404)
  })
})

describe("keeping copies", () => {
  it.each(REVALIDATED)("%s has a strong ETag and answers 304 to it", async (path) => {
    const first = await ask(path)
    const etag = first.headers.get("ETag") ?? ""
    expect(first.headers.get("Cache-Control")).toBe("no-cache")
    expect(etag).toMatch(/^"[^"]+"$/u)
    for (const known of [etag, `W/${etag}`, `"ander", ${etag}`, "*"]) {
      const again = await ask(path, { headers: { "If-None-Match": known } })
      expect(again.status).toBe(304)
      expect(again.text).toBe("")
      expect(again.headers.get("ETag")).toBe(etag)
      expect(again.headers.get("Cache-Control")).toBe("no-cache")
    }
    expect((await ask(path, { headers: { "If-None-Match": '"ander"' } })).status).toBe(200)
  })

  it.each(REVALIDATED)(
    "%s is given under If-Match as the copy that is named, or answers 412 (RFC 9110, 13.1.1)",
    async (path) => {
      const etag = (await ask(path)).headers.get("ETag") ?? ""
      for (const wanted of [etag, `"ander", ${etag}`, "*"])
        expect((await ask(path, { headers: { "If-Match": wanted } })).status).toBe(200)
      for (const wanted of ['"ander"', `W/${etag}`]) {
        const refused = await ask(path, { headers: { "If-Match": wanted, "If-None-Match": etag } })
        expect(refused.status).toBe(412)
        expect(refused.headers.get("Content-Type")).toBe("application/problem+json")
        expect(refused.headers.get("ETag")).toBe(etag)
        expect(JSON.parse(refused.text)).toMatchObject({ status: 412, title: "Intussen veranderd" })
      }
      expect((await ask(path, { headers: { "If-Match": etag, "If-None-Match": etag } })).status).toBe(304)
    }
  )

  it("each form of a text has its own ETag", async () => {
    const path = "/v1/regelingen/kracht/versies/concept"
    const [json, text] = [await ask(path), await ask(path, { headers: { Accept: "text/plain" } })]
    expect(json.headers.get("ETag")).not.toBe(text.headers.get("ETag"))
  })

  it("a term is calendar: no-cache with an ETag, which a POST does not ask after (RFC 9110, 13.1.2)", async () => {
    const term = { gebeurtenis: "2026-12-24", aantal: 1, eenheid: "dagen", stelsel: "wet" }
    const first = await post("/v1/termijnberekeningen", term)
    expect(first.headers.get("Cache-Control")).toBe("no-cache")
    const etag = first.headers.get("ETag") ?? ""
    expect(etag).toMatch(/^"[^"]+"$/u)
    for (const known of [etag, "*"]) {
      const again = await post("/v1/termijnberekeningen", term, { "If-None-Match": known })
      expect(again.status).toBe(200)
      expect(again.text).toBe(first.text)
      expect(again.headers.get("ETag")).toBe(etag)
    }
    const other = await post("/v1/termijnberekeningen", { ...term, aantal: 2 })
    expect(other.headers.get("ETag")).not.toBe(etag)
  })

  it.each<readonly [string, unknown]>([
    ["/v1/beoordelingen", { situatie: {} }],
    ["/v1/beoordelingsreeksen", { situaties: [{}] }],
    ["/v1/beslistermijnen", { aanvraagOntvangen: "2026-03-02" }],
    ["/v1/bezwaartermijnen", { bekendmaking: "2026-03-02", commissie: false }],
    [
      "/v1/dwangsomberekeningen",
      { beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit: null }
    ],
    ["/v1/procedures", { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }], peilmoment: "2026-12-28" }],
    ["/v1/inzagebeoordelingen", {}],
    ["/v1/bewaartermijnen", {}],
    ["/v1/jaarverslagen", { jaar: 2026, gevallen: [] }]
  ])("%s is about a person: no-store, and no ETag to know it by", async (path, body) => {
    const { status, headers } = await post(path, body)
    expect(status).toBe(200)
    expect(headers.get("Cache-Control")).toBe("no-store")
    expect(headers.has("ETag")).toBe(false)
  })
})

describe("choosing a form", () => {
  const path = "/v1/regelingen/kracht/versies/concept"
  it.each([
    [undefined, "application/json"],
    ["*/*", "application/json"],
    ["text/*", "text/plain; charset=utf-8"],
    ["text/plain", "text/plain; charset=utf-8"],
    ["TEXT/PLAIN", "text/plain; charset=utf-8"],
    ["text/plain;q=0.5, application/json;q=0.9", "application/json"],
    ["application/json;q=0.1, text/plain;q=0.2", "text/plain; charset=utf-8"],
    ["application/json;q=0, */*", "text/plain; charset=utf-8"],
    ["text/html, application/xhtml+xml, */*;q=0.8", "application/json"]
  ])("Accept %s gives %s", async (accept, type) => {
    const { headers } = await ask(path, accept === undefined ? {} : { headers: { Accept: accept } })
    expect(headers.get("Content-Type")).toBe(type)
  })
})

describe("other origins", () => {
  const from = (Origin: string, method = "GET") => ({ method, headers: { Origin } })

  it("any may read the OpenAPI document", async () => {
    const { headers } = await ask("/v1/openapi.json", from("https://vreemd.example"))
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*")
  })

  it("those on the list may read the rest, others may not", async () => {
    const listed = await ask("/v1/regelingen", from("https://portaal.example"))
    expect(listed.headers.get("Access-Control-Allow-Origin")).toBe("https://portaal.example")
    expect(listed.headers.get("Vary")).toContain("Origin")
    expect(listed.headers.get("Access-Control-Expose-Headers")?.split(", ")).toEqual(
      expect.arrayContaining(["API-Version", "ETag", "Retry-After"])
    )
    const other = await ask("/v1/regelingen", from("https://vreemd.example"))
    expect(other.headers.has("Access-Control-Allow-Origin")).toBe(false)
    expect(other.headers.get("Vary")).toContain("Origin")
  })

  it.each(["/v1/bestaat-niet", "/v1/regelingen/", "/v1", "/bestaat-niet", "/v1/regelingen/bestaat-niet"])(
    "the same for what is not there: %s",
    async (path) => {
      const listed = await ask(path, from("https://portaal.example"))
      expect(listed.status).toBe(404)
      expect(listed.headers.get("Access-Control-Allow-Origin")).toBe("https://portaal.example")
      for (const init of [from("https://portaal.example"), from("https://vreemd.example"), {}])
        expect((await ask(path, init)).headers.get("Vary")).toContain("Origin")
      const other = await ask(path, from("https://vreemd.example"))
      expect(other.headers.has("Access-Control-Allow-Origin")).toBe(false)
    }
  )

  it("a preflight names what can be sent", async () => {
    const { status, headers } = await ask("/v1/beoordelingen", from("https://portaal.example", "OPTIONS"))
    expect(status).toBe(204)
    expect(headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS")
    expect(headers.get("Access-Control-Allow-Headers")).toContain("Content-Type")
  })
})
