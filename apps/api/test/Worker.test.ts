import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { judge } from "@kracht/http/wire/DesignRules"
import { Miniflare } from "miniflare"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { makeSite, type Running, start } from "./Process.ts"

const bundle = new URL("../dist/worker.js", import.meta.url)
const settings = JSON.parse(readFileSync(new URL("../wrangler.json", import.meta.url), "utf8")) as {
  main: string
  compatibility_date: string
}

it("the worker's bundle imports nothing, of Node or anyone", () => {
  expect(readFileSync(bundle, "utf8")).not.toMatch(/^\s*import\s.*from\s|\brequire\(|\bimport\("/mu)
})

describe("on workerd itself, as the worker config says", () => {
  let workerd: Miniflare
  let node: Running
  let origin: string

  beforeAll(async () => {
    expect(settings.main).toBe("dist/worker.js")
    workerd = new Miniflare({
      modules: true,
      scriptPath: fileURLToPath(bundle),
      compatibilityDate: settings.compatibility_date,
      host: "127.0.0.1",
      port: 0
    })
    origin = (await workerd.ready).origin
    node = await start({ SITE: makeSite(), PORT: "0" })
  }, 60_000)

  afterAll(async () => {
    await workerd.dispose()
    await node.stop("SIGTERM")
  })

  const asks: ReadonlyArray<readonly [path: string, init?: RequestInit]> = [
    ["/v1/dagen/2026-12-25"],
    ["/v1/regelingen/kracht/versies/concept", { headers: { Accept: "text/plain" } }],
    ["/v1/regelingen/kracht/versies/voorstel", { headers: { Accept: "application/akn+xml" } }],
    ["/v1/regels/uitkomst"],
    ["/v1/openapi.json"],
    ["/docs"],
    ["/v1/bestaat-niet"],
    [
      "/v1/beoordelingsreeksen",
      {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ situaties: Array.from({ length: 200 }, (_, i) => ({ anoniem: i % 2 === 0 })) })
      }
    ],
    [
      "/v1/beoordelingen",
      {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: '{"situatie":{"aanleiding":"behandeling","hoedanigheid":"ouder","anoniem":false,"loket":"kracht","ingediendOp":"2026-12-24T23:30:00Z"}}'
      }
    ],
    ["/v1/beoordelingen", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" }]
  ]

  it.each(asks.map(([path, init]) => ({ path, init })))(
    "$path: byte for byte what Node answers",
    async ({ path, init }) => {
      const [there, here] = await Promise.all([fetch(`${origin}${path}`, init), fetch(`${node.origin}${path}`, init)])
      expect(there.status).toBe(here.status)
      const [said, expected] = [await there.text(), await here.text()]
      // What says where it stands, stands elsewhere here: of that the tag differs as well.
      const placed = expected.includes(node.origin)
      for (const name of ["Content-Type", "API-Version", "Cache-Control", "Content-Security-Policy", "ETag"])
        if (name !== "ETag" || !placed) expect(there.headers.get(name), name).toBe(here.headers.get(name))
      expect(said.replaceAll(origin, node.origin)).toBe(expected)
    }
  )

  it.each(["workerd", "node"])("%s keeps the design rules", async (which) => {
    const verdicts = await judge(`${which === "node" ? node.origin : origin}/v1`)
    expect(verdicts.filter(({ oordeel }) => oordeel === "fout")).toEqual([])
  })

  it("what is not the API is not there", async () => {
    const response = await fetch(`${origin}/`)
    expect(response.status).toBe(404)
    expect(response.headers.get("Content-Type")).toBe("application/problem+json")
  })

  it("answers many series at once: here no request waits for another", async () => {
    const body = JSON.stringify({ situaties: Array.from({ length: 100 }, () => ({})) })
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body }
    const asked = Array.from({ length: 12 }, async () => {
      const response = await fetch(`${origin}/v1/beoordelingsreeksen`, init)
      return ((await response.json()) as { uitslagen: ReadonlyArray<unknown> }).uitslagen.length
    })
    expect(await Promise.all(asked)).toEqual(asked.map(() => 100))
  })
})

/** A worker under these bindings, and what it wrote down. */
const under = (bindings: Readonly<Record<string, string | boolean>>) => {
  const written: Array<string> = []
  const workerd = new Miniflare({
    modules: true,
    scriptPath: fileURLToPath(bundle),
    compatibilityDate: settings.compatibility_date,
    host: "127.0.0.1",
    port: 0,
    bindings,
    handleRuntimeStdio: (stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream) => {
      for (const stream of [stdout, stderr]) stream.on("data", (chunk: Buffer) => written.push(chunk.toString()))
    }
  })
  return { workerd, text: () => written.join("") }
}

describe("a worker that is told by its bindings", () => {
  const OORSPRONG = "https://klachten.example"

  it("where it is published, whose pages may read, and to write a line a request with nothing in it of what was sent", async () => {
    const { workerd, text } = under({ OORSPRONG, ORIGINS: "https://portaal.example", LOG: "ja" })
    const { origin } = await workerd.ready
    const document = await fetch(`${origin}/v1/openapi.json`)
    expect(await document.json()).toMatchObject({ servers: [{ url: `${OORSPRONG}/v1` }] })
    const allowed = async (from: string) =>
      (await fetch(`${origin}/v1/regels?zx81=1`, { headers: { Origin: from } })).headers.get(
        "Access-Control-Allow-Origin"
      )
    expect(await allowed("https://portaal.example")).toBe("https://portaal.example")
    expect(await allowed("https://elders.example")).toBeNull()
    await vi.waitFor(() => expect(text().match(/"route":"\/v1\/regels"/gu)).toHaveLength(2), 10_000)
    await workerd.dispose()
    expect(text()).toMatch(
      /^\{"method":"GET","route":"\/v1\/regels","status":400,"milliseconds":[\d.]+,"trace":"[0-9a-f]{32}"\}$/mu
    )
    expect(text()).not.toContain("zx81")
  })

  it("writes nothing down of a request while LOG is not set", async () => {
    const { workerd, text } = under({ OORSPRONG })
    const { origin } = await workerd.ready
    expect((await fetch(`${origin}/v1/health`)).status).toBe(200)
    await workerd.dispose()
    expect(text()).not.toContain("/v1/health")
  })

  it("something wrong, writes down everything at once, not what was set, and answers nowhere", async () => {
    const { workerd, text } = under({ OORSPRONG: "zx81.example", LOG: true, RATE_LIMIT: "60" })
    const { origin } = await workerd.ready
    for (const path of ["/v1/health", "/v1/regels", "/docs"]) {
      const response = await fetch(`${origin}${path}`)
      expect(response.status).toBe(500)
      expect(response.headers.get("Content-Type")).toBe("application/problem+json")
      expect(response.headers.get("API-Version")).toBe("1.0.0")
      expect(await response.json()).toMatchObject({
        status: 500,
        detail: expect.stringMatching(/niet goed ingesteld/u)
      })
    }
    const sentences = [
      "OORSPRONG is het adres waarop de API te vinden is, zonder pad, zoals https://klachten.example.",
      "LOG is ja of nee.",
      "RATE_LIMIT is alleen voor het proces op Node: haal dat hier weg."
    ]
    await vi.waitFor(() => expect(text()).toContain(sentences.join("\n")), 10_000)
    await workerd.dispose()
    expect(text()).not.toContain("zx81")
  })
})

describe("a worker in which something of ours is broken", () => {
  it("answers 500 and writes down kind and place, without a word of what was sent", async () => {
    const source = readFileSync(bundle, "utf8")
    const broken = source.replace("gezondheid:()=>answered(", 'gezondheid:()=>{throw new TypeError("zx81")},_:()=>(')
    expect(broken).not.toBe(source)
    let written = ""
    const workerd = new Miniflare({
      modules: true,
      script: broken,
      compatibilityDate: settings.compatibility_date,
      host: "127.0.0.1",
      port: 0,
      handleRuntimeStdio: (stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream) => {
        for (const stream of [stdout, stderr])
          stream.on("data", (chunk: Buffer) => {
            written += chunk.toString()
          })
      }
    })
    const { origin } = await workerd.ready
    const response = await fetch(`${origin}/v1/health?zx81=1`)
    const fault = await fetch(`${origin}/v1/health`)
    expect([response.status, fault.status]).toEqual([400, 500])
    expect(await fault.json()).toMatchObject({ status: 500, title: "Interne fout" })
    // What it writes down comes by another way than what it answers.
    await vi.waitFor(() => expect(written).toContain("Interne fout: TypeError"), 10_000)
    await workerd.dispose()
    expect(written).toMatch(/^\s+at /mu)
    expect(written).not.toContain("zx81")
  })
})
