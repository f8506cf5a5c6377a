import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

const bundle = new URL("../dist/worker.js", import.meta.url)

interface Worker {
  readonly default: { readonly fetch: (request: Request) => Promise<Response> }
}

it("the worker's bundle imports nothing, of Node or anyone", () => {
  expect(readFileSync(bundle, "utf8")).not.toMatch(/^\s*import\s.*from\s|\brequire\(|\bimport\("/mu)
})

it("answers the API", async () => {
  const { default: worker } = (await import(bundle.href)) as Worker
  const response = await worker.fetch(new Request("https://api.example/v1/dagen/2026-12-25"))
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ feestdag: "eerste Kerstdag" })
  expect((await worker.fetch(new Request("https://api.example/"))).status).toBe(404)
})
