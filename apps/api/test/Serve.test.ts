import { rmSync } from "node:fs"
import { createConnection } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeSite, type Running, runToEnd, start } from "./Process.ts"

const site = makeSite()
let server: Running

beforeAll(async () => {
  server = await start({ SITE: site, PORT: "0" })
})
afterAll(async () => {
  await server.stop("SIGTERM")
  rmSync(site, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`${server.origin}${path}`, { redirect: "manual", ...init })

describe("one process", () => {
  it("announces the site and the API, in Dutch", () => {
    expect(server.announced).toContain(`De site staat op ${server.origin}/\n`)
    expect(server.announced).toContain(`De API staat op ${server.origin}/v1 `)
  })

  it("answers the API", async () => {
    const response = await get("/v1/beoordelingen", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        situatie: { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, ingediendOp: "2026-12-24" }
      })
    })
    expect(await response.json()).toMatchObject({ soort: "klacht", uitkomst: "mogelijk" })
    expect(response.headers.get("API-Version")).toMatch(/^1\./u)
    expect((await get("/v1/regelingen/")).headers.get("Content-Type")).toBe("application/problem+json")
    expect((await get("/v1")).headers.get("Content-Type")).toBe("application/problem+json")
  })

  it("refuses too much, of declared and of undeclared length", async () => {
    const headers = { "Content-Type": "application/json" }
    const much = " ".repeat(200_000)
    expect((await get("/v1/beoordelingen", { method: "POST", headers, body: much })).status).toBe(413)
    const stream = new Blob([much]).stream()
    const undeclared = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit
    expect((await get("/v1/beoordelingen", undeclared)).status).toBe(413)
  })
})

describe("the site", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "Begin"],
    ["/regeling/", "text/html; charset=utf-8", "Regeling"],
    ["/atom.xml", "application/xml; charset=utf-8", "<feed/>"],
    ["/regeling/wijzigingen.atom", "application/atom+xml; charset=utf-8", "<feed/>"],
    ["/regeling/concept.md", "text/markdown; charset=utf-8", "# Regeling"],
    ["/regeling/concept.akn.xml", "application/akn+xml; charset=utf-8", "<akomaNtoso/>"],
    ["/regeling/concept.jsonld", "application/ld+json; charset=utf-8", "{}"],
    ["/regeling/concept.json", "application/json", "{}"],
    ["/robots.txt", "text/plain; charset=utf-8", "User-agent"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8", "Contact"],
    ["/ouder%20%26%20kind.txt", "text/plain; charset=utf-8", "tekst"]
  ])("%s is served as %s", async (path, type, text) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toBe(type)
    expect(await response.text()).toContain(text)
  })

  it.each(["/", "/regeling/", "/bestaat-niet", "/regeling", "/_astro/stijl.abc123.css"])(
    "%s carries the headers a page cannot give itself",
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
      expect(headers.get("Referrer-Policy")).toBe("no-referrer")
      expect(headers.get("X-Frame-Options")).toBe("DENY")
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'")
    }
  )

  it("what is not there gets the site's own page", async () => {
    const response = await get("/bestaat-niet/")
    expect(response.status).toBe(404)
    expect(await response.text()).toContain("Niet gevonden")
  })

  it("a file that has gone since the start is not there", async () => {
    rmSync(join(site, "weg.txt"))
    expect((await get("/weg.txt")).status).toBe(404)
  })

  it("an address without its slash goes to the one with it, on this host", async () => {
    const response = await get("/regeling")
    expect(response.status).toBe(308)
    expect(response.headers.get("Location")).toBe("/regeling/")
  })

  it.each(["/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "/%E0%A4%A"])(
    "%s leads nowhere",
    async (path) => expect(await rawStatus(path)).toBe(404)
  )

  it("HEAD answers as GET does, without a body", async () => {
    const [head, whole] = [await get("/regeling/", { method: "HEAD" }), await get("/regeling/")]
    expect(await head.text()).toBe("")
    expect(head.status).toBe(200)
    for (const name of ["Content-Type", "ETag", "Content-Length", "Content-Encoding"])
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
  })

  it("other methods are refused with what can", async () => {
    const response = await get("/regeling/", { method: "POST" })
    expect(response.status).toBe(405)
    expect(response.headers.get("Allow")).toBe("GET, HEAD")
  })

  it("a copy is asked after by its ETag; files named by their content are kept", async () => {
    const etag = (await get("/regeling/")).headers.get("ETag") ?? ""
    expect(etag).toMatch(/^"/u)
    expect((await get("/regeling/", { headers: { "If-None-Match": etag } })).status).toBe(304)
    expect((await get("/regeling/", { headers: { "If-None-Match": '"x"' } })).status).toBe(200)
    expect((await get("/regeling/")).headers.get("Cache-Control")).toBe("no-cache")
    expect((await get("/_astro/stijl.abc123.css")).headers.get("Cache-Control")).toContain("immutable")
  })

  it("is packed for who takes brotli, and only for them", async () => {
    const packed = await get("/regeling/", { headers: { "Accept-Encoding": "gzip, br" } })
    const plain = await get("/regeling/", { headers: { "Accept-Encoding": "br;q=0, identity" } })
    expect(packed.headers.get("Content-Encoding")).toBe("br")
    expect(plain.headers.get("Content-Encoding")).toBeNull()
    expect(await packed.text()).toBe(await plain.text())
    expect(packed.headers.get("ETag")).not.toBe(plain.headers.get("ETag"))
    expect(plain.headers.get("Vary")).toBe("Accept-Encoding")
  })
})

describe("starting and stopping", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends it cleanly within a second, open connections or not",
    async (signal) => {
      const other = await start({ SITE: site, PORT: "0" })
      const idle = createConnection(other.port, "localhost")
      idle.on("error", () => undefined)
      await fetch(`${other.origin}/v1/health`)
      const { code, stderr, milliseconds } = await other.stop(signal)
      idle.destroy()
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
      expect(milliseconds).toBeLessThan(1000)
    }
  )

  it("a port in use: one sentence, exit code 1", async () => {
    const { code, stdout, stderr } = await runToEnd({ SITE: site, PORT: String(server.port) })
    expect(code).toBe(1)
    expect(stdout).toBe("")
    expect(stderr).toMatch(/^Poort \d+ is al in gebruik: [^\n]+\.?\n$/u)
  })

  it.each(["abc", "-1", "65536", "1.5", "8787 ", "99999999"])("PORT=%s: one sentence, exit code 1", async (PORT) => {
    expect(await runToEnd({ SITE: site, PORT })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "PORT moet een geheel getal van 0 tot en met 65535 zijn.\n"
    })
  })

  it("no built site: one sentence, exit code 1", async () => {
    const { code, stderr } = await runToEnd({ SITE: `${site}/leeg`, PORT: "0" })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Er is geen gebouwde site: [^\n]+\n$/u)
  })
})

/** The status of a path sent as it is: `fetch` would tidy it first. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(server.port, "localhost", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    )
    socket.once("data", (chunk) => resolve(Number(/^HTTP\/1\.1 (\d{3})/u.exec(chunk.toString())?.[1])))
    socket.once("error", reject)
  })
