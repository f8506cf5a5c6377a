/** Assistants ask the running server, when it is told to answer them. */
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client"
import { describe, expect, it } from "vitest"
import { makeSite, start } from "./Process.ts"

const site = makeSite()
const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })
const accept = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" }

describe("MCP=ja", () => {
  it("gives assistants the API's own answers at /mcp, and stops while one is connected", async () => {
    const server = await start({ SITE: site, PORT: "0", MCP: "ja" })
    const client = new Client({ name: "proef", version: "1.0.0" })
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.origin}/mcp`)))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toContain("beoordeling")
    const { content } = await client.callTool({ name: "dag", arguments: { datum: "2026-12-25" } })
    const [part] = content as ReadonlyArray<{ readonly text: string }>
    expect(part?.text).toBe(await (await fetch(`${server.origin}/v1/dagen/2026-12-25`)).text())
    const { code, stderr, milliseconds } = await server.stop("SIGTERM")
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(milliseconds).toBeLessThan(5000)
    await client.close()
  })

  it("answers on the published host and on this machine, and no page of another site", async () => {
    const server = await start({ SITE: site, PORT: "0", MCP: "ja", OORSPRONG: "https://klachten.example" })
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${server.origin}/mcp`, { method: "POST", headers: { ...accept, ...headers }, body: ping })).status
    expect(await ask({})).toBe(200)
    expect(await ask({ Origin: "https://klachten.example" })).toBe(200)
    expect(await ask({ Origin: "https://kwaad.example" })).toBe(403)
    await server.stop("SIGTERM")
  })

  it("answers about a situation are kept nowhere, and every request is written down", async () => {
    const server = await start({ SITE: site, PORT: "0", MCP: "ja", LOG: "ja" })
    const ask = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${server.origin}/mcp`, { method: "POST", headers: { ...accept, ...headers }, body })
    const call = { name: "beoordeling", arguments: { situatie: { aanleiding: "behandeling" } } }
    const replies = [
      await ask(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: call })),
      await ask(ping, { Origin: "https://kwaad.example" }),
      // Longer than the longest question the API itself reads: an annual report of 2 MB.
      await ask(`"${"x".repeat(2_200_000)}"`)
    ]
    expect(replies.map(({ status }) => status)).toEqual([200, 403, 413])
    for (const { headers } of replies) {
      expect(headers.get("Cache-Control")).toBe("no-store")
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'")
    }
    expect(await replies[0]?.text()).toContain("klacht")
    const { stdout } = await server.stop("SIGTERM")
    const lines = stdout.split("\n").filter((line) => line.startsWith("{"))
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(
      [200, 403, 413].map((status) => ({ method: "POST", route: "/mcp", status }))
    )
  })

  it("counts assistants among the senders that RATE_LIMIT holds", async () => {
    const server = await start({ SITE: site, PORT: "0", MCP: "ja", RATE_LIMIT: "2" })
    const ask = () => fetch(`${server.origin}/mcp`, { method: "POST", headers: accept, body: ping })
    // A browser that asks what it may is not counted, here as little as at the API.
    for (let i = 0; i < 3; i += 1)
      expect((await fetch(`${server.origin}/mcp`, { method: "OPTIONS" })).status).not.toBe(429)
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0)
    await server.stop("SIGTERM")
  })
})

it("without it there is nothing at /mcp", async () => {
  const server = await start({ SITE: site, PORT: "0" })
  expect((await fetch(`${server.origin}/mcp`)).status).toBe(404)
  await server.stop("SIGTERM")
})
