/**
 * Starts the API and the built site in one process; the README says what the environment can set.
 *
 * @module
 */
import { fileURLToPath } from "node:url"
import { createAdaptorServer } from "@hono/node-server"
import { createApi, DOCS } from "@kracht/http"
import { BASE } from "@kracht/http/Address"
import type { AnswerRecord } from "@kracht/http/Record"
import { getPath } from "hono/utils/url"
import { type Doors, stopper } from "./Doors.ts"
import { parsePort, refusalOf } from "./Port.ts"
import { parseLimit, perMinute } from "./RateLimit.ts"
import { openSite, type Site } from "./Site.ts"

/** How long a whole request may take to come in, and its head alone, in milliseconds. */
const REQUEST_TIME = 10_000
const HEADERS_TIME = 5_000

const start = (): void => {
  const port = parsePort(process.env["PORT"])
  const site = openSite(process.env["SITE"] ?? fileURLToPath(new URL("../../site/dist", import.meta.url)))
  const limit = parseLimit(process.env["RATE_LIMIT"])
  if (port === null) refuse("PORT moet een geheel getal van 0 tot en met 65535 zijn.")
  else if (limit === null) refuse("RATE_LIMIT moet een geheel getal van 1 tot en met 1000000 zijn.")
  else if (site === null) refuse("Er is geen gebouwde site: draai eerst de build, of noem haar map in SITE.")
  else listen(port, site, limit)
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

const listen = (port: number, site: Site, limit: number | undefined): void => {
  const doors: Doors = { open: true }
  const server = createAdaptorServer({
    fetch: router(site, doors, limit),
    serverOptions: {
      requestTimeout: REQUEST_TIME,
      headersTimeout: HEADERS_TIME,
      connectionsCheckingInterval: 1000
    }
  })
  server.once("error", ({ code }: NodeJS.ErrnoException) => refuse(refusalOf(code, port)))
  server.listen(port, () => {
    const stop = stopper(server, doors)
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
    const address = server.address()
    announce(typeof address === "object" && address !== null ? address.port : port)
  })
}

type Router = (request: Request, environment: unknown) => Promise<Response>

const router = (site: Site, doors: Doors, limit: number | undefined): Router => {
  const api = createApi({
    onFault: report,
    now: () => performance.now(),
    isReady: () => doors.open,
    allowedOrigins: (process.env["ORIGINS"] ?? "").split(",").filter((origin) => origin !== ""),
    ...(limit === undefined ? {} : { admit: perMinute(limit, process.env["PROXY"] === "ja") }),
    ...(process.env["LOG"] === "ja" ? { onAnswer: write } : {})
  })
  return async (request, environment) => {
    const path = getPath(request)
    const isApi = path === BASE || path === DOCS || path.startsWith(`${BASE}/`)
    const response = isApi ? await api.fetch(request, environment as object) : await site(request, path)
    if (!doors.open) response.headers.set("Connection", "close")
    return response
  }
}

/** A line a request, with nothing in it of what was sent. */
const write = (record: AnswerRecord): void => {
  process.stdout.write(`${JSON.stringify({ ...record, milliseconds: Number(record.milliseconds.toFixed(1)) })}\n`)
}

/** Kind and place of an error of ours; its message could hold what someone sent. */
const report = (error: Error): void => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line))
  process.stderr.write(`Interne fout: ${[error.name, ...frames].join("\n")}\n`)
}

const announce = (port: number): void => {
  const here = `http://localhost:${port}`
  process.stdout.write(
    `De site staat op ${here}/\nDe API staat op ${here}${BASE} (uitleg: ${here}${DOCS}, beschrijving: ${here}${BASE}/openapi.json)\nStoppen: Ctrl-C\n`
  )
}

start()
