import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { judge } from "@kracht/http/wire/DesignRules"
import { Miniflare } from "miniflare"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
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
      for (const name of ["Content-Type", "ETag", "API-Version", "Cache-Control", "Content-Security-Policy"])
        expect(there.headers.get(name), name).toBe(here.headers.get(name))
      expect(await there.text()).toBe(await here.text())
    }
  )

  it.each(["workerd", "node"])("%s keeps the design rules", async (which) => {
    const verdicts = await judge(`${which === "node" ? node.origin : origin}/v1`)
    expect(verdicts.filter(({ oordeel }) => oordeel === "fout")).toEqual([])
  })

  it("what is not the API is not there", async () => {
    expect((await fetch(`${origin}/`)).status).toBe(404)
  })
})
