import { describe, expect, it } from "vitest"
import { designRules, judge } from "../src/wire/DesignRules.ts"
import type { Send } from "../src/wire/Target.ts"
import { app } from "./Client.ts"

const BASE = "https://klachten.example/v1"
const ours: Send = async (url, init) => app.request(url, init)

const broken = async (send: Send, base = BASE): Promise<ReadonlyArray<string>> =>
  (await judge(base, send)).flatMap(({ id, oordeel }) => (oordeel === "fout" ? [id.replace("/core/", "")] : []))

/** Our API, but with something wrong with every response. */
const spoiled =
  (spoil: (response: Response, url: string, init?: RequestInit) => Response | Promise<Response>): Send =>
  async (url, init) =>
    spoil(await ours(url, init), url, init)

const withHeaders =
  (change: (headers: Headers) => void): Send =>
  (url, init) =>
    spoiled((response) => {
      const headers = new Headers(response.headers)
      change(headers)
      return new Response(response.status === 204 || response.status === 304 ? null : response.body, {
        status: response.status,
        headers
      })
    })(url, init)

const withDocument = (change: (text: string) => string): Send =>
  spoiled(async (response, url) =>
    url.endsWith("/openapi.json") && response.status === 200
      ? new Response(change(await response.text()), response)
      : response
  )

const withStatus = (from: number, to: number): Send =>
  spoiled((response) =>
    response.status === from ? new Response(response.body, { status: to, headers: response.headers }) : response
  )

describe("the wire suite", () => {
  it("names all 36 rules once, each with a check or a written reason", () => {
    expect(new Set(designRules.map(({ id }) => id)).size).toBe(36)
    expect(designRules).toHaveLength(36)
    for (const rule of designRules) if ("reason" in rule) expect(rule.reason).toMatch(/^\p{Lu}.{20,}\.$/u)
  })

  it("finds nothing wrong with our API", async () => {
    const verdicts = await judge(BASE, ours)
    expect(verdicts.filter(({ oordeel }) => oordeel === "fout")).toEqual([])
    expect(verdicts.filter(({ oordeel }) => oordeel === "goed").length).toBeGreaterThan(25)
  })

  const defects: ReadonlyArray<readonly [id: string, send: Send, base?: string]> = [
    ["version-header", withHeaders((headers) => headers.delete("API-Version"))],
    ["transport/security-headers", withHeaders((headers) => headers.delete("X-Frame-Options"))],
    ["transport/cors", withHeaders((headers) => headers.set("Access-Control-Allow-Origin", "*"))],
    ["publish-openapi", withHeaders((headers) => headers.delete("Access-Control-Allow-Origin"))],
    ["hide-implementation", withHeaders((headers) => headers.set("X-Powered-By", "iets"))],
    ["stateless", withHeaders((headers) => headers.set("Set-Cookie", "a=b"))],
    ["error-handling/problem-details", withStatus(415, 400)],
    ["error-handling/invalid-input", withStatus(400, 422)],
    ["http-response-code", withStatus(404, 200)],
    ["no-trailing-slash", withStatus(404, 200)],
    ["http-methods", withStatus(405, 200)],
    [
      "http-safety",
      spoiled((response, _url, init) => (init?.method === "HEAD" ? new Response(null, { status: 404 }) : response))
    ],
    [
      "error-handling/all-errors",
      spoiled(async (response) => {
        if (response.status !== 400) return response
        const body = (await response.json()) as { errors: ReadonlyArray<unknown> }
        return new Response(JSON.stringify({ ...body, errors: body.errors.slice(0, 1) }), response)
      })
    ],
    [
      "date-time/timezone",
      spoiled(async (response, url) =>
        !url.endsWith("/termijnberekeningen")
          ? response
          : new Response(
              (await response.text()).replace('"gebeurtenisdag":"2026-12-25"', '"gebeurtenisdag":"2026-12-24"'),
              response
            )
      )
    ],
    ["date-time/format", withDocument((text) => text.replaceAll('"format":"date"', '"format":"datetime"'))],
    [
      "date-time/date-omit-time-portion",
      spoiled(async (response) =>
        response.status === 200
          ? new Response((await response.text()).replace(/("einde":"[^"]*)"/u, '$1T00:00:00"'), response)
          : response
      )
    ],
    ["naming-collections", withDocument((text) => text.replaceAll('"/dagen/', '"/dag/'))],
    ["path-segments-kebab-case", withDocument((text) => text.replaceAll('"/bezwaartermijnen"', '"/bezwaarTermijnen"'))],
    ["query-keys-camel-case", withDocument((text) => text.replaceAll('"name":"van"', '"name":"van_versie"'))],
    ["nested-child", withDocument((text) => text.replaceAll('"/regelingen/{id}":', '"/iets/{id}":'))],
    ["resource-operations", withDocument((text) => text.replaceAll('"/dwangsomberekeningen"', '"/dwangsommen/{id}"'))],
    ["doc-openapi", withDocument((text) => text.replace('"openapi":"3.1.0"', '"openapi":"2.0"'))],
    ["doc-openapi-contact", withDocument((text) => text.replace('"email":', '"mail":'))],
    [
      "doc-language",
      withDocument((text) => text.replaceAll(/"(summary|description)":"[^"]*"/gu, '"$1":"English words"'))
    ],
    [
      "deprecation-schedule",
      withDocument((text) => text.replace('"operationId":', '"deprecated":true,"operationId":'))
    ],
    ["changelog", withDocument((text) => text.replace('"externalDocs"', '"elders"'))],
    ["semver", withDocument((text) => text.replace('"version":"1.0.0"', '"version":"1"'))],
    ["uri-version", withDocument((text) => text.replace('"url":"/v1"', '"url":"/api"'))],
    ["transport/no-sensitive-uris", withDocument((text) => text.replaceAll('"name":"van"', '"name":"achternaam"'))],
    ["transport/tls", ours, "http://klachten.example/v1"]
  ]

  it.each(defects.map(([id, send, base = BASE]) => ({ id, send, base })))(
    "$id: is found when it is broken",
    async ({ id, send, base }) => {
      expect(await broken(send, base)).toContain(id)
    }
  )

  it("every rule with a check was broken above", () => {
    const checked = designRules.flatMap((rule) => ("check" in rule ? [rule.id.replace("/core/", "")] : []))
    expect(new Set(defects.map(([id]) => id))).toEqual(new Set(checked))
  })

  it("where there is no document there is nothing to judge", async () => {
    await expect(judge("https://klachten.example/v2", ours)).rejects.toThrow("antwoordt met 404")
  })
})
