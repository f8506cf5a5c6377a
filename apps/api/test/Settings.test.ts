import { readFileSync } from "node:fs"
import { createConnection, type Socket } from "node:net"
import { describe, expect, it, vi } from "vitest"
import { names, readSettings, readWorkerSettings, type Settings } from "../src/Settings.ts"
import { makeSite, runToEnd, start } from "./Process.ts"

const settings = (environment: Readonly<Record<string, string>>): Settings => {
  const read = readSettings(environment)
  if (!("PORT" in read)) throw new Error(read.join(" "))
  return read
}

const defaults: Settings = {
  PORT: 8787,
  HOST: undefined,
  SITE: undefined,
  OORSPRONG: null,
  ORIGINS: [],
  RATE_LIMIT: undefined,
  PROXY: false,
  LOG: false,
  MCP: false,
  REMEMBER: true,
  CONNECTIONS: 1000,
  DRAIN: 150,
  GRACE: 10_000
}

describe("the settings", () => {
  it("have a value when nothing is set, or when what is set is empty", () => {
    expect(settings({})).toEqual(defaults)
    expect(settings(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(defaults)
  })

  it.each<readonly [keyof Settings, string, unknown]>([
    ["PORT", "0", 0],
    ["PORT", "65535", 65_535],
    ["HOST", "127.0.0.1", "127.0.0.1"],
    ["HOST", "::1", "::1"],
    ["OORSPRONG", "https://klachten.example", "https://klachten.example"],
    ["ORIGINS", "https://a.example, http://localhost:3000", ["https://a.example", "http://localhost:3000"]],
    ["RATE_LIMIT", "1000000", 1_000_000],
    ["PROXY", "ja", true],
    ["LOG", "nee", false],
    ["MCP", "ja", true],
    ["REMEMBER", "nee", false],
    ["CONNECTIONS", "1", 1],
    ["DRAIN", "0", 0],
    ["GRACE", "600000", 600_000]
  ])("%s=%s", (name, text, value) => {
    expect(settings({ [name]: text })[name]).toEqual(value)
  })

  it.each<readonly [keyof Settings, string]>([
    ["PORT", "65536"],
    ["PORT", "8787 "],
    ["HOST", "a b"],
    ["HOST", "http://localhost"],
    ["OORSPRONG", "klachten.example"],
    ["OORSPRONG", "https://klachten.example/"],
    ["OORSPRONG", "ftp://klachten.example"],
    ["ORIGINS", "*"],
    ["ORIGINS", "https://a.example,"],
    ["ORIGINS", "https://a.example/portaal"],
    ["ORIGINS", "https://A.example"],
    ["ORIGINS", "null"],
    ["RATE_LIMIT", "0"],
    ["RATE_LIMIT", "1.5"],
    ["PROXY", "true"],
    ["LOG", "1"],
    ["MCP", "aan"],
    ["REMEMBER", "uit"],
    ["CONNECTIONS", "0"],
    ["DRAIN", "-1"],
    ["DRAIN", "600001"],
    ["GRACE", "10s"]
  ])("%s=%s is refused in one sentence, without what was set", (name, text) => {
    const read = readSettings({ [name]: text })
    expect(read).toEqual([expect.stringMatching(new RegExp(`^${name} (?:moet|is|zijn) [^\\n]+\\.$`, "u"))])
  })

  it("stand in the README, all of them and no other", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name)
    expect(rows).toEqual(names)
  })
})

describe("the bindings of a worker", () => {
  it("set the same by the same names; what is not set, is as it is on Node", () => {
    const set = {
      OORSPRONG: "https://klachten.example",
      ORIGINS: "https://a.example,https://b.example",
      LOG: "ja",
      REMEMBER: "nee"
    }
    expect(settings(set)).toMatchObject(readWorkerSettings(set))
    expect(readWorkerSettings(set)).toEqual({
      ...set,
      ORIGINS: ["https://a.example", "https://b.example"],
      LOG: true,
      REMEMBER: false
    })
    const { OORSPRONG, ORIGINS, LOG, REMEMBER } = defaults
    const unset = { OORSPRONG, ORIGINS, LOG, REMEMBER }
    expect(readWorkerSettings({})).toEqual(unset)
    expect(readWorkerSettings({ OORSPRONG: "", RATE_LIMIT: "", ANDERS: 1 })).toEqual(unset)
  })

  it.each(names)("%s, when it is wrong or does nothing here, is refused in one sentence", (name) => {
    const own = name in (readWorkerSettings({}) as object)
    const [sentence, ...more] = readWorkerSettings({ [name]: own ? "zx81" : "1" }) as ReadonlyArray<string>
    expect(more).toEqual([])
    expect(sentence).toEqual(
      own
        ? (readSettings({ [name]: "zx81" }) as ReadonlyArray<string>)[0]
        : `${name} is alleen voor het proces op Node: haal dat hier weg.`
    )
  })

  it("are text: another kind of value is none of the values there are", () => {
    expect(readWorkerSettings({ LOG: true, ORIGINS: ["https://a.example"], PORT: 8787 })).toEqual([
      "ORIGINS zijn adressen zonder pad, met komma's ertussen, zoals https://portaal.example.",
      "LOG is ja of nee.",
      "PORT is alleen voor het proces op Node: haal dat hier weg."
    ])
  })
})

describe("a server that is told something wrong", () => {
  const site = makeSite()

  it("says everything at once and does not start", async () => {
    const wrong = { SITE: site, PORT: "veel", LOG: "yes", ORIGINS: "portaal.example", GRACE: "-1" }
    const { code, stdout, stderr } = await runToEnd(wrong)
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
    expect(
      stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0])
    ).toEqual(["PORT", "ORIGINS", "LOG", "GRACE"])
  })

  it("listens on the address HOST names, and nowhere else", async () => {
    const server = await start({ SITE: site, PORT: "0", HOST: "127.0.0.1" })
    expect(server.announced).toContain(`De API staat op http://127.0.0.1:${server.port}/v1 `)
    expect((await fetch(`http://127.0.0.1:${server.port}/v1/health`)).status).toBe(200)
    await expect(fetch(`http://[::1]:${server.port}/v1/health`)).rejects.toThrow()
    await server.stop("SIGTERM")
  })

  it("on an address this machine does not have: one sentence, exit code 1", async () => {
    expect(await runToEnd({ SITE: site, PORT: "0", HOST: "192.0.2.1" })).toMatchObject({
      code: 1,
      stderr: "HOST is geen naam of adres van deze machine: kies bijvoorbeeld HOST=127.0.0.1.\n"
    })
  })
})

describe("CONNECTIONS", () => {
  const open = (port: number): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = createConnection(port, "localhost", () => resolve(socket))
      socket.once("error", reject)
    })

  it("are open at once; the next one is closed unheard, until one of those goes", async () => {
    const server = await start({ SITE: makeSite(), PORT: "0", CONNECTIONS: "3" })
    const held = await Promise.all(Array.from({ length: 3 }, () => open(server.port)))
    await expect(fetch(`${server.origin}/v1/health`)).rejects.toThrow()
    for (const socket of held) socket.destroy()
    await vi.waitFor(async () => expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200))
    expect((await server.stop("SIGTERM")).code).toBe(0)
  })
})

describe("OORSPRONG and ORIGINS", () => {
  it("say where the API is published, in its document, its page and its linked data, and whose pages may read", async () => {
    const OORSPRONG = "https://klachten.example"
    const server = await start({ SITE: makeSite(), PORT: "0", OORSPRONG, ORIGINS: "https://portaal.example" })
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.origin}${path}`, { headers })
    const document = (await (await get("/v1/openapi.json")).json()) as object
    expect(document).toMatchObject({
      servers: [{ url: `${OORSPRONG}/v1` }],
      externalDocs: { url: `${OORSPRONG}/docs` }
    })
    const docs = await (await get("/docs")).text()
    expect(docs).toMatch(/curl -s 'https:\/\/klachten\.example\/v1\/dagen\/\d{4}-\d\d-\d\d'/u)
    expect(docs).not.toContain(server.origin)
    const concept = await get("/v1/regelingen/kracht/versies/concept", { Accept: "application/ld+json" })
    expect(await concept.text()).toContain(`"@id":"${OORSPRONG}/regeling/concept/"`)
    const allowed = async (Origin: string) =>
      (await get("/v1/regels", { Origin })).headers.get("Access-Control-Allow-Origin")
    expect(await allowed("https://portaal.example")).toBe("https://portaal.example")
    expect(await allowed("https://elders.example")).toBeNull()
    await server.stop("SIGTERM")
  })

  it("while it is not set, the commands on the page ask the server that gave the page", async () => {
    const server = await start({ SITE: makeSite(), PORT: "0" })
    const docs = await (await fetch(`${server.origin}/docs`)).text()
    expect(docs).not.toMatch(/curl -s '[^']*\.invalid/u)
    const [, command = ""] = /curl -s '([^']+\/regels)'/u.exec(docs) ?? []
    expect(command).toBe(`${server.origin}/v1/regels`)
    expect((await fetch(command)).status).toBe(200)
    await server.stop("SIGTERM")
  })
})
