/**
 * Starts the API and the built site in one process; the README says what the environment can set.
 *
 * @module
 */
import { fileURLToPath } from "node:url"
import { uitgave } from "@kracht/content/uitgave"
import { createApi, DOCS } from "@kracht/http"
import { BASE } from "@kracht/http/Address"
import { type AnswerRecord, record } from "@kracht/http/Record"
import { getPath } from "hono/utils/url"
import { assistants, MCP_PATH } from "./Assistants.ts"
import { cohorts } from "./Cohort.ts"
import { type Doors, watchDoors } from "./Doors.ts"
import { told } from "./Fault.ts"
import { keepHeapSmall } from "./Heap.ts"
import { logLine } from "./LogLine.ts"
import { type Fetch, makeServer, type NodeEnvironment } from "./NodeServer.ts"
import { refusalOf } from "./Port.ts"
import { perMinute } from "./RateLimit.ts"
import { readSettings, type Settings } from "./Settings.ts"
import { openSite, type Site } from "./Site.ts"

const start = (): void => {
  keepHeapSmall()
  const settings = readSettings(process.env)
  if ("PORT" in settings) openAndListen(settings)
  else refuse(settings.join("\n"))
}

const openAndListen = (settings: Settings): void => {
  const site = openSite(settings.SITE ?? fileURLToPath(new URL("../../site/dist", import.meta.url)))
  if (site === null) refuse("Er is geen gebouwde site: draai eerst de build, of noem haar map in SITE.")
  else listen(settings, site)
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

const listen = (settings: Settings, site: Site): void => {
  const { PORT: port, HOST: host, DRAIN: drain, GRACE: grace } = settings
  const { server, brokenOff } = makeServer((request, environment) => fetch(request, environment), {
    onFault: report,
    onRefused: (status) => {
      if (settings.LOG) writeLine(record(UNHEARD, status, 0))
    }
  })
  server.maxConnections = settings.CONNECTIONS
  const doors = watchDoors(server, { drain, grace })
  // Who asks again does not hurry it: what runs is finished, and no longer than the grace it was given.
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    void close(doors)
  }
  const fetch = router(settings, site, doors, brokenOff)
  server.once("error", ({ code }: NodeJS.ErrnoException) => refuse(refusalOf(code, port, host)))
  server.listen({ port, host }, () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop)
    const address = server.address()
    announce(host, typeof address === "object" && address !== null ? address.port : port)
  })
}

const close = async (doors: Doors): Promise<void> => {
  const cut = await doors.close()
  if (cut > 0) process.stderr.write(`Gestopt terwijl ${cut === 1 ? "1 vraag nog liep" : `${cut} vragen nog liepen`}.\n`)
  process.exit(cut > 0 ? 1 : 0)
}

const router = (
  settings: Settings,
  site: Site,
  { isOpen, enter }: Doors,
  brokenOff: (environment: NodeEnvironment) => number | undefined
): Fetch => {
  const { OORSPRONG, ORIGINS, RATE_LIMIT, PROXY, LOG, MCP, REMEMBER: remember } = settings
  const publication = { ...uitgave, oorsprong: OORSPRONG ?? uitgave.oorsprong }
  const admit = RATE_LIMIT === undefined ? {} : { admit: perMinute(RATE_LIMIT, PROXY) }
  const write = (one: AnswerRecord, environment: unknown): void =>
    writeLine(one.status === 499 ? { ...one, status: brokenOff(environment as NodeEnvironment) ?? 499 } : one)
  const log = LOG ? { onAnswer: write } : {}
  const now = () => performance.now()
  const api = createApi({
    publication,
    allowedOrigins: ORIGINS,
    remember,
    isReady: isOpen,
    onFault: report,
    now,
    ...admit,
    ...log
  })
  const mcp = MCP ? assistants({ publication, remember, onFault: report, now, ...admit, ...log }) : undefined
  const answer = (request: Request, environment: NodeEnvironment): Response | Promise<Response> => {
    const path = getPath(request)
    if (isApi(path)) return api.fetch(request, environment)
    return path === MCP_PATH && mcp !== undefined ? mcp(request, environment) : site(request, path)
  }
  const together = cohorts()
  return async (request, environment) => {
    await together()
    const closing = enter()
    if (closing !== undefined) await closing
    const response = await answer(request, environment)
    if (!isOpen()) response.headers.set("Connection", "close")
    return response
  }
}

/** However it is written: what looks like the API is answered by it, if only to say that it is not there. */
const API = new RegExp(`^/+(?:${BASE.slice(1)}|${DOCS.slice(1)})(?:/|$)`, "iu")

const isApi = (path: string): boolean => path.startsWith(`${BASE}/`) || API.test(path)

/** What is told of a request that is refused before it is read. */
const UNHEARD = { method: "-", route: "-", traceparent: null }

const writeLine = (one: AnswerRecord): void => {
  process.stdout.write(`${logLine(one)}\n`)
}

const report = (error: Error): void => {
  process.stderr.write(`${told(error)}\n`)
}

const announce = (host: string | undefined, port: number): void => {
  const here = `http://${host === undefined ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`
  process.stdout.write(
    `De site staat op ${here}/\nDe API staat op ${here}${BASE} (uitleg: ${here}${DOCS}, beschrijving: ${here}${BASE}/openapi.json)\nStoppen: Ctrl-C\n`
  )
}

start()
