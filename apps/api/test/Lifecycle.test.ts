import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, describe, expect, it } from "vitest"
import { call, makeAgent } from "./Caller.ts"
import { makeSite, runToEnd, start } from "./Process.ts"

const site = makeSite()
afterAll(() => rmSync(site, { recursive: true }))

const question = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ situatie: { aanleiding: "behandeling", hoedanigheid: "ouder", ingediendOp: "2026-12-24" } })
}

interface Line {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  readonly trace: string
}

const linesOf = (stdout: string): ReadonlyArray<Line> =>
  stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line)

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const situation = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}
const one = JSON.stringify({ situatie: situation })
const series = JSON.stringify({ situaties: Array.from({ length: 1000 }, () => situation) })

/** Whether a text is the whole answer to the question. */
const isWhole = {
  "/v1/beoordelingen": (text: string) => (JSON.parse(text) as { soort: string }).soort === "klacht",
  "/v1/beoordelingsreeksen": (text: string) =>
    (JSON.parse(text) as { uitslagen: ReadonlyArray<unknown> }).uitslagen.length === 1000
} as const

describe("a restart under load", () => {
  it("finishes everything that is in flight: series of a thousand, and a question whose body comes slowly", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja", DRAIN: "0", GRACE: "60000" })
    const agent = makeAgent()
    const sent: Array<Promise<void>> = []
    const slow = call(agent, server.port, "/v1/beoordelingen", one, (send) => setTimeout(send, 1500))
    const long = Array.from({ length: 6 }, () => {
      let onSent: () => void = () => undefined
      sent.push(
        new Promise((resolve) => {
          onSent = resolve
        })
      )
      return call(agent, server.port, "/v1/beoordelingsreeksen", series, (send) => send(), onSent)
    })
    await Promise.all(sent)
    // What was sent may wait to be read; whoever comes later is answered only after that.
    expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200)
    const { code, stdout, stderr } = await server.stop("SIGTERM")
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    for (const outcome of await Promise.all(long)) {
      expect(outcome).toMatchObject({ became: "answered", status: 200 })
      expect("text" in outcome && isWhole["/v1/beoordelingsreeksen"](outcome.text)).toBe(true)
    }
    expect(await slow).toMatchObject({ became: "answered", status: 200 })
    expect(linesOf(stdout).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
  }, 120_000)

  it("finishes it also when it is told to stop again and again", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja", DRAIN: "0", GRACE: "60000" })
    const slow = call(makeAgent(), server.port, "/v1/beoordelingen", one, (send) => setTimeout(send, 1000))
    await pause(200)
    const ends = [server.stop("SIGTERM"), server.stop("SIGTERM"), pause(300).then(() => server.stop("SIGINT"))]
    expect(await slow).toMatchObject({ became: "answered", status: 200 })
    for (const { code, stderr } of await Promise.all(ends)) expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  }, 60_000)

  it("loses no accepted request: short ones, series of a thousand, and one whose body comes slowly", async () => {
    const env = { SITE: site, LOG: "ja", GRACE: "60000" }
    const first = await start({ ...env, PORT: "0" })
    const agent = makeAgent()
    const received = { "/v1/beoordelingen": 0, "/v1/beoordelingsreeksen": 0 }
    const lost: Array<unknown> = []
    let running = true
    let unheard = 0
    const caller = async (path: keyof typeof received, body: string): Promise<void> => {
      while (running) {
        const outcome = await call(agent, first.port, path, body)
        if (outcome.became === "unheard") unheard += 1
        else if (outcome.became === "refused") await pause(5)
        else if (outcome.became === "answered" && outcome.status === 200 && isWhole[path](outcome.text))
          received[path] += 1
        else lost.push(outcome)
      }
    }
    const more = async (short: number, long: number): Promise<void> => {
      const until = { short: received["/v1/beoordelingen"] + short, long: received["/v1/beoordelingsreeksen"] + long }
      while (received["/v1/beoordelingen"] < until.short || received["/v1/beoordelingsreeksen"] < until.long)
        await pause(20)
    }
    const callers = [
      ...Array.from({ length: 8 }, () => caller("/v1/beoordelingen", one)),
      ...Array.from({ length: 3 }, () => caller("/v1/beoordelingsreeksen", series))
    ]
    await more(100, 3)
    const slow = call(agent, first.port, "/v1/beoordelingen", one, (send) => setTimeout(send, 1200))
    await pause(100)
    const ended = await first.stop("SIGTERM")
    const second = await start({ ...env, PORT: String(first.port) })
    await more(100, 3)
    running = false
    await Promise.all(callers)
    const after = await second.stop("SIGTERM")
    expect(lost).toEqual([])
    expect(await slow).toMatchObject({ became: "answered", status: 200 })
    expect(ended).toMatchObject({ code: 0, stderr: "" })
    const answered = [ended, after].map(({ stdout }) => linesOf(stdout).filter(({ status }) => status === 200).length)
    expect(Math.min(...answered)).toBeGreaterThan(20)
    // What was answered was received, whole, and nothing else: with the slow one. So who was turned away unheard had not
    // been let in: they stood at the door while it closed, each once at most.
    expect(unheard).toBeLessThanOrEqual(callers.length)
    expect(received["/v1/beoordelingen"] + received["/v1/beoordelingsreeksen"] + 1).toBe(
      (answered[0] ?? 0) + (answered[1] ?? 0)
    )
  }, 120_000)

  it("waits no longer than GRACE for what does not finish, and then says so and fails", async () => {
    const server = await start({ SITE: site, PORT: "0", DRAIN: "0", GRACE: "300" })
    const never = call(makeAgent(), server.port, "/v1/beoordelingen", one, () => undefined)
    await pause(200)
    const { code, stderr, milliseconds } = await server.stop("SIGTERM")
    expect({ code, stderr }).toEqual({ code: 1, stderr: "Gestopt terwijl 1 vraag nog liep.\n" })
    expect(milliseconds).toBeGreaterThanOrEqual(300)
    expect(milliseconds).toBeLessThan(5000)
    expect(await never).toEqual({ became: "unheard" })
  })

  it("stays ready to answer for as long as DRAIN says, for a balancer that looks now and then", async () => {
    const server = await start({ SITE: site, PORT: "0", DRAIN: "1500" })
    const ended = server.stop("SIGTERM")
    await pause(1000)
    expect((await fetch(`${server.origin}/v1/health/ready`)).status).toBe(503)
    expect((await fetch(`${server.origin}/v1/dagen/2026-12-25`)).status).toBe(200)
    const { code, milliseconds } = await ended
    expect(code).toBe(0)
    expect(milliseconds).toBeGreaterThanOrEqual(1500)
  })

  it("while stopping, it says it is not ready and lets callers go", async () => {
    const server = await start({ SITE: site, PORT: "0", DRAIN: "3000" })
    const health = `${server.origin}/v1/health/ready`
    expect((await fetch(health)).status).toBe(200)
    const ended = server.stop("SIGTERM")
    let response = await fetch(health)
    while (response.status === 200) response = await fetch(health)
    expect(response.status).toBe(503)
    expect(response.headers.get("Connection")).toBe("close")
    expect(await response.json()).toMatchObject({ status: 503, title: "Nu niet beschikbaar" })
    expect((await ended).code).toBe(0)
  })

  it("kill -9 and start again: serves within a second", async () => {
    // Others work on this machine too: the fastest of three shows what the start itself takes.
    const times: Array<number> = []
    for (let i = 0; i < 3; i += 1) {
      const first = await start({ SITE: site, PORT: "0" })
      await first.stop("SIGKILL")
      const began = performance.now()
      const second = await start({ SITE: site, PORT: String(first.port) })
      const response = await fetch(`${second.origin}/v1/dagen/2026-12-25`)
      times.push(performance.now() - began)
      expect(response.status).toBe(200)
      expect((await fetch(`${second.origin}/v1/beoordelingen`, question)).status).toBe(200)
      await second.stop("SIGTERM")
    }
    expect(Math.min(...times)).toBeLessThan(1000)
  })
})

describe("a cold start", () => {
  /** An empty program takes 40 ms on a quiet machine, and 300 ms is what the server may take there. */
  const TIMES = 300 / 40

  it("listens within 300 ms on a quiet machine: measured by what an empty program takes in the same seconds", async () => {
    const empty: Array<number> = []
    const listening: Array<number> = []
    for (let i = 0; i < 7; i += 1) {
      const began = performance.now()
      await promisify(execFile)(process.execPath, ["-e", "0"])
      empty.push(performance.now() - began)
      const server = await start({ SITE: site, PORT: "0" })
      listening.push(server.milliseconds)
      await server.stop("SIGKILL")
    }
    // Of each the quietest: what the suites beside it take falls now on the one, now on the other.
    expect(Math.min(...listening) / Math.min(...empty)).toBeLessThan(TIMES)
  })

  it.each([
    ["knows no such thing, as Node 20", "delete m.enableCompileCache"],
    ["refuses how it is asked", "m.enableCompileCache=()=>{throw new TypeError()}"]
  ])("starts from its source where Node %s", async (_, change) => {
    const older = `data:text/javascript,${encodeURIComponent(`import m from "node:module";${change};m.syncBuiltinESMExports()`)}`
    const server = await start({ SITE: site, PORT: "0", NODE_OPTIONS: `--import ${older}` })
    expect((await fetch(`${server.origin}/v1/dagen/2026-12-25`)).status).toBe(200)
    expect(await server.stop("SIGTERM")).toMatchObject({ code: 0, stderr: "" })
  })

  it("uses what was compiled when it was built, also where it was moved to", async () => {
    const moved = join(mkdtempSync(join(tmpdir(), "dist-")), "elders")
    cpSync(new URL("../dist", import.meta.url), moved, { recursive: true })
    const server = await start({ SITE: site, PORT: "0", NODE_DEBUG_NATIVE: "COMPILE_CACHE" }, join(moved, "serve.js"))
    const { stderr } = await server.stop("SIGTERM")
    expect(stderr).toMatch(/\/elders\/Start-\w+\.js was accepted/u)
    rmSync(moved, { recursive: true })
  })
})

describe("what is written down", () => {
  const MARK = "zx81marker"

  it("is method, route, status, duration and trace, and nothing that was sent or answered", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja" })
    const trace = "0af7651916cd43dd8448eb211c80319c"
    const json = { "Content-Type": "application/json", "X-Naam": MARK, traceparent: `00-${trace}-b7ad6b7169203331-01` }
    const body = JSON.stringify({ situatie: { aanleiding: MARK, [MARK]: MARK }, [MARK]: MARK })
    await fetch(`${server.origin}/v1/beoordelingen`, { method: "POST", headers: json, body })
    await fetch(`${server.origin}/v1/beoordelingen`, { method: "POST", headers: json, body: `{"${MARK}` })
    await fetch(`${server.origin}/v1/dagen/${MARK}?${MARK}=${MARK}`, { headers: { traceparent: MARK } })
    await fetch(`${server.origin}/v1/${MARK}`)
    await fetch(`${server.origin}/${MARK}`)
    const { stdout, stderr } = await server.stop("SIGTERM")
    expect(stdout + stderr).not.toContain(MARK)
    const lines = linesOf(stdout)
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["POST", "/v1/beoordelingen", 400],
      ["POST", "/v1/beoordelingen", 400],
      ["GET", "/v1/dagen/:datum", 400],
      ["GET", "-", 404]
    ])
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(["method", "milliseconds", "route", "status", "trace"])
      expect(line.trace).toMatch(/^[0-9a-f]{32}$/u)
    }
    expect(lines[0]?.trace).toBe(trace)
  })

  it("is nothing of a question that is answered either, nor of its answer", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja" })
    const situatie = {
      aanleiding: "behandeling",
      hoedanigheid: "pleegouder",
      anoniem: false,
      organisatie: "yoep",
      loket: "kracht",
      ingediendOp: "2026-12-24"
    }
    const ask = (path: string, body: unknown) =>
      fetch(`${server.origin}${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body)
      })
    const one = await ask("/v1/beoordelingen", { situatie })
    const many = await ask("/v1/beoordelingsreeksen", { situaties: [situatie, situatie] })
    const answers = [await one.text(), await many.text()]
    const { stdout, stderr } = await server.stop("SIGTERM")
    expect(linesOf(stdout).map(({ route, status }) => [route, status])).toEqual([
      ["/v1/beoordelingen", 200],
      ["/v1/beoordelingsreeksen", 200]
    ])
    // What was sent, and every word, day and code of the answers but those of the lines themselves.
    const ours = new Set(["method", "milliseconds", "route", "status", "trace", "beoordelingen", "beoordelingsreeksen"])
    const given = new Set(
      [JSON.stringify(situatie), ...answers].flatMap((text) => text.match(/[\p{L}\d][\p{L}\d.-]{4,}/gu) ?? [])
    )
    expect(given).toContain("pleegouder")
    expect(given).toContain("2026-12-28")
    expect(given.size).toBeGreaterThan(100)
    const written =
      linesOf(stdout)
        .map(({ trace: _, ...line }) => JSON.stringify(line))
        .join() + stderr
    expect([...given].filter((word) => !ours.has(word) && written.includes(word))).toEqual([])
  })

  it("is nothing unless asked for", async () => {
    const server = await start({ SITE: site, PORT: "0" })
    await fetch(`${server.origin}/v1/health`)
    expect(linesOf((await server.stop("SIGTERM")).stdout)).toEqual([])
  })
})

describe("limits", () => {
  it("one sender may ask so often in a minute, then hears when it may again", async () => {
    const server = await start({
      SITE: site,
      PORT: "0",
      RATE_LIMIT: "3",
      PROXY: "ja",
      ORIGINS: "https://portaal.example"
    })
    const ask = (address: string, path = "/v1/dagen/2026-12-25", init: RequestInit = {}) =>
      fetch(`${server.origin}${path}`, {
        ...init,
        headers: { "X-Forwarded-For": `6.6.6.6, ${address}`, ...(init.headers as Record<string, string>) }
      })
    const statuses: Array<number> = []
    for (let i = 0; i < 4; i += 1) statuses.push((await ask("10.0.0.1")).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await ask("10.0.0.1")
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0)
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json")
    expect(refused.headers.get("API-Version")).toMatch(/^1\./u)
    expect((await ask("10.0.0.2")).status).toBe(200)
    // A balancer that asks whether the server lives, and a browser that asks whether it may, are not counted.
    for (const path of ["/v1/health", "/v1/health/ready"]) expect((await ask("10.0.0.1", path)).status).toBe(200)
    const may = await ask("10.0.0.1", "/v1/beoordelingen", {
      method: "OPTIONS",
      headers: { Origin: "https://portaal.example", "Access-Control-Request-Method": "POST" }
    })
    expect(may.status).toBe(204)
    expect(may.headers.get("Access-Control-Allow-Methods")).toContain("POST")
    expect((await ask("10.0.0.1")).status).toBe(429)
    await server.stop("SIGTERM")
  })

  it.each(["0", "-1", "veel", "1.5", "10000000"])("RATE_LIMIT=%s: one sentence, exit code 1", async (RATE_LIMIT) => {
    expect(await runToEnd({ SITE: site, PORT: "0", RATE_LIMIT })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "RATE_LIMIT moet een geheel getal van 1 tot en met 1000000 zijn.\n"
    })
  })

  it("who hangs up is written down as 499, and alarms nobody", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja" })
    await new Promise<void>((resolve) => {
      const socket = createConnection(server.port, "localhost", () =>
        socket.write(
          "POST /v1/beoordelingen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
        )
      )
      setTimeout(() => socket.destroy(), 200)
      socket.once("close", () => resolve())
    })
    await pause(200)
    const { stdout, stderr } = await server.stop("SIGTERM")
    expect(linesOf(stdout).map(({ route, status }) => [route, status])).toEqual([["/v1/beoordelingen", 499]])
    expect(stderr).toBe("")
  })

  it("a body that does not come in is not waited for", async () => {
    const server = await start({ SITE: site, PORT: "0", LOG: "ja" })
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = createConnection(server.port, "localhost", () =>
        socket.write(
          "POST /v1/beoordelingen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
        )
      )
      let text = ""
      socket.on("data", (chunk) => {
        text += chunk.toString()
      })
      socket.once("close", () => resolve(text))
      socket.once("error", reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u)
    expect(answer).toMatch(/^API-Version: 1\./mu)
    expect(answer).toContain('"title":"Vraag te laat"')
    const { stdout, stderr } = await server.stop("SIGTERM")
    // Late is what it is written down as, and no fault of ours.
    expect(linesOf(stdout).map(({ route, status }) => [route, status])).toEqual([["/v1/beoordelingen", 408]])
    expect(stderr).toBe("")
  }, 30_000)
})
