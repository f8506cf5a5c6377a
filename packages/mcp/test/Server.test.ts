import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { createApi } from "@kracht/http"
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client"
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { descriptions } from "../src/Descriptions.ts"
import { httpHandler } from "../src/Server.ts"
import { type Document, toolsOf } from "../src/Tools.ts"

const api = createApi()
const document = (await (await api.request("/v1/openapi.json")).json()) as Document & {
  readonly info: { readonly version: string }
}
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
  const { fetch } = await httpHandler(api, ["assistent.example"])
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

  it("meets it at the version of the API", () => {
    const { version } = document.info
    expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/u)
    expect(client.getServerVersion()).toMatchObject({ name: "klachtenregeling", version })
  })

  it("finds a tool for every operation, with a schema that needs nothing from elsewhere", async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(toolsOf(document, "").map(({ name }) => name))
    expect(tools.length).toBeGreaterThan(12)
    for (const { inputSchema } of tools) {
      const schema = JSON.stringify(inputSchema)
      const names = Object.keys((inputSchema["$defs"] ?? {}) as object)
      const needed = [...schema.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu)].map(([, name]) => name)
      expect([...new Set(needed)].toSorted()).toEqual(names.toSorted())
      expect(schema).not.toContain("#/components/")
    }
    const situation = tools.find(({ name }) => name === "beoordeling")?.inputSchema["$defs"]
    expect(situation).toHaveProperty("Situatie")
  })

  it("tells what each is for in words of its own, and of no request", async () => {
    const { tools } = await client.listTools()
    const names = tools.map(({ name }) => name)
    expect(Object.keys(descriptions).toSorted()).toEqual(names.toSorted())
    for (const { name, description = "", inputSchema } of tools) {
      expect(description, name).toMatch(/^Gebruik dit .+\.$/u)
      for (const [, other = ""] of description.matchAll(/`([^`]+)`/gu)) expect(names, name).toContain(other)
      const said = `${description} ${JSON.stringify(inputSchema)}`
      expect(said, name).not.toMatch(/\b(?:GET|POST|HTTP|JSON|OpenAPI|Accept|query)\b|text\/|vraagteken|application\//u)
      expect(said, name).not.toContain('"description":""')
    }
    // The name of a regulation is told by another tool.
    expect(JSON.stringify(tools.find(({ name }) => name === "regeling")?.inputSchema)).toContain(
      "het gereedschap `regelingen`"
    )
  })

  it("tells of them in little: a conversation has to carry it", async () => {
    const { tools } = await client.listTools()
    expect(JSON.stringify(tools).length).toBeLessThan(40_000)
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

  it("offers tools that stay what they are", () => expect(client.getServerCapabilities()).toEqual({ tools: {} }))

  it("a tool there is not is refused in Dutch, by naming those there are", async () => {
    for (const name of ["marker", "__proto__", "constructor", ""]) {
      const refused = await client.callTool({ name, arguments: {} }).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: -32_602, message: expect.stringContaining("Er zijn: regelingen, ") })
      expect(String(refused)).not.toContain("marker")
    }
  })

  it("a wrong question is the API's Dutch problem, with nothing of it in return", async () => {
    for (const [name, given] of [
      ["beoordeling", { situatie: { aanleiding: "marker", marker: 1 } }],
      ["dag", { datum: "marker" }],
      ["dag", {}],
      ["dag", { datum: "\ud800" }],
      ["dag", { datum: ".." }],
      ["dag", { datum: 20_261_225 }],
      ["regel", { id: "soort", marker: "marker" }],
      ["regel", { id: "soort", versie: ["voorstel"] }]
    ] as const) {
      const { text, isError } = await call(name, given)
      expect(isError, name).toBe(true)
      expect(JSON.parse(text)).toMatchObject({ status: 400, title: "Ongeldige vraag" })
      expect(text).not.toContain("marker")
    }
  })
})

describe("an error of ours", () => {
  it("is told to whoever runs it, and to the assistant only that there was one", async () => {
    const told: Array<string> = []
    const broken = {
      fetch: async (request: Request) => {
        if (new URL(request.url).pathname.endsWith("/openapi.json")) return api.fetch(request)
        throw new Error(`intern: ${await request.text()}`)
      }
    }
    const { fetch } = await httpHandler(broken, ["assistent.example"], ({ message }) => told.push(message))
    const client = new Client({ name: "proef", version: "1.0.0" })
    await client.connect(
      new StreamableHTTPClientTransport(new URL("http://assistent.example/mcp"), {
        fetch: async (url, init) => fetch(new Request(url, init))
      })
    )
    const { content, isError } = await client.callTool({ name: "beoordeling", arguments: { situatie: { marker: 1 } } })
    const [part] = content as ReadonlyArray<{ readonly text: string }>
    expect(isError).toBe(true)
    expect(part?.text).toBe("Er ging iets mis bij het beantwoorden. Probeer het later opnieuw.")
    expect(told).toEqual(['intern: {"situatie":{"marker":1}}'])
    await client.close()
  })
})

describe("an address there is not", () => {
  it.each(["\ud800marker", ".", "..", "a/b?c#d"])("%j as the id of a rule is the API's own 404", async (id) => {
    const regel = toolsOf(document, "http://api.invalid/v1").find(({ name }) => name === "regel")
    const response = await api.fetch(regel?.request({ id }) as Request)
    expect(response.status).toBe(404)
    const { detail } = (await response.json()) as { detail: string }
    expect(detail).toContain("Deze regel is er niet.")
    expect(detail).not.toContain("marker")
  })
})

describe("over HTTP, who may ask", () => {
  const ask = async (headers: Record<string, string>, hosts?: ReadonlyArray<string>) => {
    const { fetch } = await httpHandler(api, hosts)
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })
    const accept = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" }
    return fetch(new Request("http://localhost/mcp", { method: "POST", headers: { ...accept, ...headers }, body }))
  }

  it.each<readonly [string, Record<string, string>, ReadonlyArray<string> | undefined, number]>([
    ["this machine", { Host: "localhost:8788" }, undefined, 200],
    ["another host, as a page that rebinds its name would", { Host: "kwaad.example" }, undefined, 403],
    ["a page of this machine", { Host: "localhost:8788", Origin: "http://localhost:3000" }, undefined, 200],
    ["a page of another site", { Host: "localhost:8788", Origin: "https://kwaad.example" }, undefined, 403],
    ["a page without an origin of its own", { Host: "localhost:8788", Origin: "null" }, undefined, 403],
    ["the host that is named", { Host: "klachten.example" }, ["klachten.example"], 200],
    ["this machine, where another is named", { Host: "localhost" }, ["klachten.example"], 403]
  ])("%s", async (_, headers, hosts, status) => {
    const response = await ask(headers, hosts)
    expect(response.status).toBe(status)
    if (status === 403)
      expect(await response.text()).toMatch(
        /"message":"[A-Z][a-z ]+ (?:antwoordt deze dienst niet|mag hier niets vragen)\."/u
      )
  })
})

describe("over HTTP, what is read", () => {
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" }
  const post = async (body: BodyInit, fetch: (request: Request) => Promise<Response>) => {
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit
    const response = await fetch(new Request("http://localhost/mcp", init))
    const text = await response.text()
    return { status: response.status, text, retryAfter: response.headers.get("Retry-After") }
  }
  const message = (id: number, params: unknown) => JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params })
  const nested = (layers: number): unknown => (layers === 0 ? 1 : { a: nested(layers - 1) })
  const dag = { name: "dag", arguments: { datum: "2026-12-25" } }

  it.each<readonly [string, string, string]>([
    [
      "a list of questions, which would count as one",
      `[${Array.from({ length: 100 }, (_, i) => message(i, dag))}]`,
      "één"
    ],
    ["an empty list", " []", "één"],
    ["a field that stands twice", message(1, dag).replace('"id":1', '"id":1,"id":2'), "twee keer"],
    ["what is deeper than the API reads", message(1, { name: "dag", arguments: nested(17) }), "18 lagen"]
  ])("%s is refused in Dutch", async (_, body, words) => {
    const { fetch } = await httpHandler(api)
    const { status, text } = await post(body, fetch)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ jsonrpc: "2.0", id: null, error: { code: -32_600 } })
    expect(text).toContain(words)
  })

  it("is as deep as the API itself reads, and what is no JSON the protocol refuses", async () => {
    const { fetch } = await httpHandler(api)
    const deepest = await post(message(1, { name: "beoordeling", arguments: nested(16) }), fetch)
    expect(deepest.status).toBe(200)
    expect(deepest.text).toContain("onbekend-veld")
    expect((await post("{", fetch)).status).toBe(400)
  })

  it("is in memory up to so much, whoever asks; what does not come in holds nothing", async () => {
    const { fetch } = await httpHandler(api)
    const gone: Array<() => void> = []
    const stuck = Array.from({ length: 20 }, () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new Uint8Array(2_000_000).fill(0x20))
          gone.push(() => controller.error(new Error("weg")))
        }
      })
      return post(body, fetch)
    })
    const first = await Promise.race(stuck)
    expect(first).toMatchObject({ status: 503, retryAfter: "1" })
    expect(first.text).toContain("te veel lange vragen")
    expect((await post(message(1, dag), fetch)).status).toBe(200)
    for (const leave of gone) leave()
    const statuses = (await Promise.all(stuck)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([499, 503]))
    expect((await post(message(1, dag), fetch)).status).toBe(200)
  })
})

describe("kracht-mcp-http", () => {
  const script = fileURLToPath(new URL("../src/http.ts", import.meta.url))
  const run = (PORT: string) => spawn(process.execPath, [script], { env: { ...process.env, PORT } })

  it("serves the tools on this machine, refuses other hosts, and stops when asked", async () => {
    const server = run("0")
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on("data", (chunk: Buffer) => {
        const found = /http:\/\/localhost:\d+\/mcp/u.exec(chunk.toString())
        if (found !== null) resolve(found[0])
      })
      server.once("exit", () => reject(new Error("the server ended")))
    })
    const client = new Client({ name: "proef", version: "1.0.0" })
    await client.connect(new StreamableHTTPClientTransport(new URL(address)))
    const { content } = await client.callTool({ name: "dag", arguments: { datum: "2026-12-25" } })
    expect(JSON.stringify(content)).toContain("eerste Kerstdag")
    await client.close()
    expect((await fetch(address, { method: "POST", headers: { Origin: "https://kwaad.example" } })).status).toBe(403)
    expect((await fetch(new URL("/", address))).status).toBe(404)
    server.kill("SIGTERM")
    const [code] = (await once(server, "exit")) as [number]
    expect(code).toBe(0)
  })

  it("says in one sentence when it cannot", async () => {
    const server = run("veel")
    let stderr = ""
    server.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    const [code] = (await once(server, "close")) as [number]
    expect({ code, stderr }).toEqual({ code: 1, stderr: "PORT moet een geheel getal van 0 tot en met 65535 zijn.\n" })
  })
})

it("a document without operations is no server", () => {
  expect(() => toolsOf({ paths: {}, components: { schemas: {} } }, "")).toThrow("niets om aan te bieden")
})
