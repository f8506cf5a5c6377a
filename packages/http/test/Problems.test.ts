import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { MAX_BYTES } from "../src/BodyBytes.ts"
import { app, ask, faults, type ProblemBody, post } from "./Client.ts"

const PATH = "/v1/beoordelingen"
const MARK = "zx81marker"

/** Bodies nobody should send, and where the answer must point. */
const hostile: ReadonlyArray<readonly [string, string | Blob, string]> = [
  ["nothing", "", " geen-inhoud"],
  ["white space", " \n", " geen-inhoud"],
  ["no JSON", `{"situatie":{"${MARK}":`, " geen-json"],
  ["two values", `{} ${MARK}`, " geen-json"],
  ["a raw NUL", "{\u0000}", " geen-json"],
  ["bytes that are no UTF-8", new Blob([new Uint8Array([0x22, 0xff, 0xfe, 0x22])]), " geen-utf-8"],
  ["a field twice", '{"situatie":{"loket":"kracht","loket":"jeugdstem"}}', " dubbel-veld"],
  ["a field twice, escaped", '{"situatie":{"loket":"kracht","\\u006coket":"jeugdstem"}}', " dubbel-veld"],
  ["__proto__", `{"situatie":{"__proto__":{"anoniem":"${MARK}"}}}`, "/situatie onbekend-veld"],
  ["constructor", `{"situatie":{},"constructor":{"prototype":{"${MARK}":1}}}`, " onbekend-veld"],
  ["an escaped NUL", `{"situatie":{"loket":"${MARK}\\u0000"}}`, "/situatie/loket niet-toegestane-waarde"],
  ["a lone surrogate", '{"situatie":{"loket":"\\ud800"}}', "/situatie/loket niet-toegestane-waarde"],
  ["a lone surrogate as a day", '{"situatie":{"ingediendOp":"\\udfff"}}', "/situatie/ingediendOp ongeldige-datum"],
  ["a huge number", '{"situatie":{"loket":1e999}}', "/situatie/loket niet-toegestane-waarde"],
  ["a very long name", `{"situatie":{"${"a".repeat(60_000)}":1}}`, "/situatie onbekend-veld"],
  ["very many escapes", `{"situatie":{"loket":"${'\\"'.repeat(30_000)}"}}`, "/situatie/loket niet-toegestane-waarde"],
  ["deep arrays", `{"situatie":${"[".repeat(20_000)}${"]".repeat(20_000)}}`, " te-diep"],
  ["deep objects", `{"situatie":${'{"a":'.repeat(9_000)}1${"}".repeat(9_000)}}`, " te-diep"]
]

describe("what is wrong with a body", () => {
  it.each(hostile)("%s is a clean 400", async (_, body, expected) => {
    const reply = await post<ProblemBody>(PATH, body)
    expect(reply.status).toBe(400)
    expect(reply.headers.get("Content-Type")).toBe("application/problem+json")
    expect(faults(reply)).toEqual([expected])
    expect(reply.text).not.toContain(MARK)
  })

  it("a byte order mark is no fault", async () => {
    expect((await post(PATH, '\ufeff{"situatie":{}}')).status).toBe(200)
  })

  it("a string that looks like a field twice is no fault", async () => {
    const reply = await post<ProblemBody>(PATH, '{"situatie":{"loket":"{\\"loket\\":1,\\"loket\\":2}"}}')
    expect(faults(reply)).toEqual(["/situatie/loket niet-toegestane-waarde"])
  })
})

describe("every kind of problem", () => {
  const kinds: ReadonlyArray<readonly [number, string, RequestInit]> = [
    [404, "/v1/bestaat-niet", {}],
    [404, "/", {}],
    [404, "/v1", {}],
    [405, PATH, { method: "GET" }],
    [405, PATH, { method: "DELETE" }],
    [405, "/v1/regelingen", { method: "POST" }],
    [405, "/v1/health", { method: "PROPFIND" }],
    [406, "/v1/regelingen", { headers: { Accept: "text/html" } }],
    [406, "/v1/regelingen", { headers: { Accept: "application/json;q=0" } }],
    [406, "/v1/regelingen/kracht/versies/concept", { headers: { Accept: "application/pdf, image/*" } }],
    [413, PATH, { method: "POST", headers: { "Content-Type": "application/json" }, body: " ".repeat(MAX_BYTES + 1) }],
    [415, PATH, { method: "POST", body: new Uint8Array([123, 125]) }],
    [415, PATH, { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" }],
    [415, PATH, { method: "POST", headers: { "Content-Type": "application/jsonp" }, body: "{}" }],
    [415, PATH, { method: "POST", headers: { "Content-Type": "application/json; charset=utf-16" }, body: "{}" }],
    [415, PATH, { method: "POST", headers: { "Content-Type": "application/json; charset = latin1" }, body: "{}" }],
    [
      415,
      PATH,
      { method: "POST", headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" }, body: "{}" }
    ]
  ]

  it.each(kinds)("%i for %s %j", async (status, path, init) => {
    const { body, headers } = await ask<ProblemBody>(path, init)
    expect(body.status).toBe(status)
    expect(headers.get("Content-Type")).toBe("application/problem+json")
    expect(body.title).toMatch(/^\p{Lu}/u)
    expect(body.detail).toMatch(/\.$/u)
    expect(body.type).toBe("about:blank")
    expect(headers.get("Cache-Control")).toBe("no-store")
  })

  it.each(["application/json;charset=UTF-8", 'Application/JSON; charset="utf-8"', "application/json; charset = utf-8"])(
    "%s is JSON in UTF-8",
    async (type) => expect((await post(PATH, { situatie: {} }, { "Content-Type": type })).status).toBe(200)
  )

  it("a declared length is believed before a byte is read", async () => {
    const headers = { "Content-Type": "application/json", "Content-Length": String(MAX_BYTES + 1) }
    expect((await app.request(PATH, { method: "POST", headers, body: "{}" })).status).toBe(413)
  })

  it("the largest body that fits is read", async () => {
    const body = `{"situatie":{}${" ".repeat(MAX_BYTES - 15)}}`
    expect(new TextEncoder().encode(body)).toHaveLength(MAX_BYTES)
    expect((await post(PATH, body)).status).toBe(200)
  })

  it("an error of ours is a 500 that says nothing of the request, and the host is told", async () => {
    const told: Array<Error> = []
    const broken = createApi({
      onFault: (error) => told.push(error),
      publication: {
        oorsprong: null,
        get contact(): never {
          throw new Error("kapot")
        }
      }
    })
    const response = await broken.request("/v1/openapi.json")
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ status: 500, title: "Interne fout" })
    expect(told.map(({ message }) => message)).toEqual(["kapot"])
  })
})

describe("nothing that was sent comes back", () => {
  const json = { "Content-Type": "application/json" }
  const situation = { [MARK]: 1, aanleiding: MARK, organisatie: MARK, ingediendOp: MARK, over: { [MARK]: [MARK] } }
  const asks: ReadonlyArray<readonly [string, RequestInit]> = [
    [
      PATH,
      { method: "POST", headers: json, body: JSON.stringify({ situatie: situation, [MARK]: MARK, versie: MARK }) }
    ],
    [PATH, { method: "POST", headers: json, body: JSON.stringify(MARK) }],
    [PATH, { method: "POST", headers: json, body: `{"${MARK}` }],
    [PATH, { method: "POST", headers: { "Content-Type": `text/${MARK}` }, body: MARK }],
    [
      "/v1/termijnberekeningen",
      {
        method: "POST",
        headers: json,
        body: JSON.stringify({
          gebeurtenis: MARK,
          aantal: MARK,
          eenheid: MARK,
          stelsel: MARK,
          [MARK]: { [MARK]: MARK }
        })
      }
    ],
    [`/v1/dagen/${MARK}`, {}],
    [`/v1/${MARK}?${MARK}=${MARK}`, {}],
    [`/v1/regelingen?${MARK}=${MARK}`, {}],
    [`/v1/regelingen/${MARK}/versies/${MARK}/zinnen/${MARK}`, {}],
    ["/v1/regelingen", { headers: { Accept: `text/${MARK}`, "X-Marker": MARK } }],
    ["/v1/regelingen", { method: MARK.toUpperCase() }],
    ["/v1/regelingen", { headers: { Origin: `https://${MARK}.example` } }]
  ]

  it.each(asks)("%s %j", async (path, init) => {
    const { text, headers } = await ask(path, init)
    expect(`${text} ${JSON.stringify([...headers])}`.toLowerCase()).not.toContain(MARK)
  })

  it("an unknown parameter after the question mark is refused", async () => {
    const reply = await ask<ProblemBody>(`/v1/regelingen?${MARK}=1`)
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.[0]).toMatchObject({ in: "query", code: "onbekend-veld" })
  })
})
