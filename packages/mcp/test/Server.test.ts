import { fileURLToPath } from "node:url"
import { createApi } from "@kracht/http"
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client"
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { httpHandler } from "../src/Server.ts"
import { toolsOf } from "../src/Tools.ts"

const api = createApi()
const situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const overStdio = () =>
  new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL("../src/stdio.ts", import.meta.url))]
  })

const overHttp = async () => {
  const { fetch } = await httpHandler(api)
  return new StreamableHTTPClientTransport(new URL("http://assistent.example/mcp"), {
    fetch: async (url, init) => fetch(new Request(url, init))
  })
}

const direct = async (path: string, body: object): Promise<string> => {
  const headers = { "Content-Type": "application/json" }
  return (await api.request(path, { method: "POST", headers, body: JSON.stringify(body) })).text()
}

describe.each([
  ["stdio", overStdio],
  ["HTTP", overHttp]
])("an assistant over %s", (_, transport) => {
  const client = new Client({ name: "proef", version: "1.0.0" })
  beforeAll(async () => client.connect(await transport()))
  afterAll(() => client.close())

  const call = async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given })
    const [part] = content as ReadonlyArray<{ readonly text: string }>
    return { text: part?.text ?? "", isError: isError === true }
  }

  it("finds a tool for every operation, with a schema that needs nothing from elsewhere", async () => {
    const { tools } = await client.listTools()
    const document = await (await api.request("/v1/openapi.json")).json()
    expect(tools.map(({ name }) => name)).toEqual(toolsOf(document as never, "").map(({ name }) => name))
    expect(tools.length).toBeGreaterThan(12)
    for (const { inputSchema } of tools) {
      const schema = JSON.stringify(inputSchema)
      const names = Object.keys(inputSchema["$defs"] as object)
      for (const [, name] of schema.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu)) expect(names).toContain(name)
      expect(schema).not.toContain("#/components/")
    }
  })

  it("gives the API's own answer, byte for byte, with the sentence each term rests on", async () => {
    const { text, isError } = await call("beoordeling", { situatie })
    expect(isError).toBe(false)
    expect(text).toBe(await direct("/v1/beoordelingen", { situatie }))
    const { termijnen } = JSON.parse(text) as { termijnen: ReadonlyArray<{ uiterlijk: string; zin: string }> }
    expect(termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(["2026-12-28", "2026-12-29", "2027-01-04"])
    for (const { zin } of termijnen) expect(zin).toMatch(/./u)
    const dag = await call("dag", { datum: "2026-12-25" })
    expect(JSON.parse(dag.text)).toMatchObject({ feestdag: "eerste Kerstdag" })
    const changed = await call("vergelijking", { van: "concept", naar: "voorstel" })
    expect(JSON.parse(changed.text)).toMatchObject({ van: { versie: "concept" }, naar: { versie: "voorstel" } })
  })

  it("a wrong question is the API's Dutch problem, with nothing of it in return", async () => {
    for (const [name, given] of [
      ["beoordeling", { situatie: { aanleiding: "marker", marker: 1 } }],
      ["dag", { datum: "marker" }],
      ["dag", {}],
      ["regel", { id: "soort", marker: "marker" }]
    ] as const) {
      const { text, isError } = await call(name, given)
      expect(isError, name).toBe(true)
      expect(JSON.parse(text)).toMatchObject({ status: 400, title: "Ongeldige vraag" })
      expect(text).not.toContain("marker")
    }
  })
})

it("a document without operations is no server", () => {
  expect(() => toolsOf({ paths: {}, components: { schemas: {} } }, "")).toThrow("niets om aan te bieden")
})
