/** What a client can send that is no request a library would make: the answer is one of the API all the same. */
import { createConnection } from "node:net"
import { API_VERSION } from "@kracht/http/ResponseHeaders"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { makeSite, type Running, start } from "./Process.ts"

let server: Running

beforeAll(async () => {
  server = await start({ SITE: makeSite(), PORT: "0", LOG: "ja" })
})
afterAll(() => server.stop("SIGTERM"))

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** Sends a text as it is and reads until the server closes the connection. */
const send = (text: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(server.port, "localhost", () => socket.write(text))
    let read = ""
    socket.on("data", (chunk) => {
      read += chunk.toString()
    })
    socket.once("close", () => resolve(parse(read)))
    socket.once("error", reject)
  })

const parse = (text: string): Answer => {
  const at = text.indexOf("\r\n\r\n")
  const [status = "", ...lines] = text.slice(0, at).split("\r\n")
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":")
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  return { status: Number(status.split(" ")[1]), headers: new Headers(headers), body: text.slice(at + 4) }
}

const POST = "POST /v1/beoordelingen HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
const MARK = "zx81marker"

const wrong: ReadonlyArray<readonly [what: string, status: number, text: string]> = [
  ["no HTTP at all", 400, `${MARK}\r\n\r\n`],
  ["a method there is not", 400, `${MARK.toUpperCase()} /v1/regels HTTP/1.1\r\nHost: x\r\n\r\n`],
  ["the preface of HTTP/2", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a header without a colon", 400, `GET /v1/regels HTTP/1.1\r\nHost x\r\n${MARK}\r\n\r\n`],
  ["a space in the address", 400, "GET /v1/re gels HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["bytes in the address that have no place there", 400, "GET /v1/regels/é HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["no Host", 400, "GET /v1/health HTTP/1.1\r\n\r\n"],
  ["an odd Host", 400, `GET /v1/health HTTP/1.1\r\nHost: ${MARK} <>\r\nConnection: close\r\n\r\n`],
  ["a Host with a path", 400, "GET /v1/health HTTP/1.1\r\nHost: x/y\r\nConnection: close\r\n\r\n"],
  ["two Hosts", 400, `GET /v1/health HTTP/1.1\r\nHost: x\r\nhOST: ${MARK}\r\nConnection: close\r\n\r\n`],
  ["the same Host twice", 400, "GET /v1/health HTTP/1.1\r\nHost: x\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["two Hosts in HTTP/1.0", 400, "GET /v1/health HTTP/1.0\r\nHost: x\r\nHost: y\r\n\r\n"],
  ["an address that is none", 400, "GET v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["* as an address", 400, "GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["two lengths of a body", 400, `${POST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ["a negative length", 400, `${POST}Content-Length: -3\r\n\r\n`],
  ["a chunk without a length", 400, `${POST}Transfer-Encoding: chunked\r\n\r\n${MARK}\r\n`],
  ["a tunnel", 405, `CONNECT ${MARK}.example:443 HTTP/1.1\r\nHost: x\r\n\r\n`],
  ["an expectation it cannot meet", 417, `${POST}Expect: ${MARK}\r\nContent-Length: 15\r\n\r\n{"situatie":{}}`],
  ["too large a head", 431, `GET /v1/health HTTP/1.1\r\nHost: x\r\nX-A: ${MARK.repeat(2000)}\r\n\r\n`],
  ["too long an address", 431, `GET /v1/regels/${"a".repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ["too long a body that says so", 413, `${POST}Content-Length: 99999999\r\n\r\n{`],
  ["other capitals in the base path", 404, "GET /V1/regels HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["a slash too many", 404, "GET //v1/regels HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["the base path alone", 404, "GET /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ["a trace", 405, "TRACE /v1/regels HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"]
]

describe("what goes wrong before there is a request", () => {
  it.each(wrong)("%s: %i as a problem, with the version and the security headers", async (_, status, text) => {
    const before = server.lines().length
    const answer = await send(text)
    expect(answer.status).toBe(status)
    await vi.waitFor(() => expect(server.lines().length).toBeGreaterThan(before))
    const [line = "", ...others] = server.lines().slice(before)
    expect([JSON.parse(line), others]).toMatchObject([{ status }, []])
    expect(line.toLowerCase()).not.toContain(MARK)
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json")
    expect(JSON.parse(answer.body)).toMatchObject({
      status,
      type: "about:blank",
      detail: expect.stringMatching(/\.$/u)
    })
    expect(answer.headers.get("API-Version")).toBe(API_VERSION)
    expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'")
    for (const name of ["Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"])
      expect(answer.headers.has(name), name).toBe(true)
    expect(answer.headers.get("Cache-Control")).toBe("no-store")
    expect(`${answer.body}${JSON.stringify([...answer.headers])}`.toLowerCase()).not.toContain(MARK)
  })

  it("OPTIONS * says what the server can", async () => {
    const { status, headers } = await send("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n")
    expect(status).toBe(204)
    expect(headers.get("Allow")).toBe("GET, HEAD, POST, OPTIONS")
    expect(headers.get("API-Version")).toBe(API_VERSION)
  })
})

describe("what is unusual but right", () => {
  it.each([
    ["HTTP/1.0 without a Host, as health checks ask", "GET /v1/health HTTP/1.0\r\n\r\n"],
    ["a header whose value is Host", "GET /v1/health HTTP/1.1\r\nHost: x\r\nX-A: Host\r\nConnection: close\r\n\r\n"],
    ["a whole address", "GET http://x/v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    [
      "an upgrade that is not taken up",
      "GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUpgrade: h2c\r\n\r\n"
    ],
    ["dots in the address", "GET /v1/../v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    ["Expect: 100-continue", `${POST}Expect: 100-continue\r\nContent-Length: 15\r\n\r\n{"situatie":{}}`]
  ])("%s", async (_, text) => {
    const { status, body } = await send(text)
    expect(status === 100 ? parse(body).status : status).toBe(200)
  })
})

/** Stands once in every answer. */
const EACH = "API-Version: "

/** Sends the same request so often at once on one connection; gives the answers and the most memory the server took meanwhile. */
const pipeline = (text: string, times: number): Promise<{ readonly answers: number; readonly memory: number }> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(server.port, "localhost", () => socket.write(text.repeat(times)))
    let [answers, memory, looked, cut] = [0, 0, 0, ""]
    socket.setEncoding("latin1")
    socket.on("data", (chunk: string) => {
      const read = `${cut}${chunk}`
      answers += read.split(EACH).length - 1
      cut = read.slice(1 - EACH.length)
      if (answers - looked < 2000 && answers < times) return
      looked = answers
      memory = Math.max(memory, server.memory())
      if (answers < times) return
      socket.destroy()
      resolve({ answers, memory })
    })
    socket.once("error", reject)
    socket.setTimeout(30_000, () => reject(new Error(`Na ${answers} antwoorden kwam er niets meer.`)))
  })

describe("many requests at once on one connection", () => {
  it("are all answered, take little memory, and keep nobody else waiting", async () => {
    const before = server.memory()
    const all = pipeline("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n", 60_000)
    const others = await Promise.all(Array.from({ length: 3 }, () => fetch(`${server.origin}/v1/health/ready`)))
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
    const { answers, memory } = await all
    expect(answers).toBe(60_000)
    expect(memory - before).toBeLessThan(100 * 1_048_576)
  })
})
