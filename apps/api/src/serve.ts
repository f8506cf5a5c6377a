/**
 * Starts the API and the built site in one process. `PORT` chooses the port, `SITE` another folder for the site.
 *
 * @module
 */
import { fileURLToPath } from "node:url"
import { createAdaptorServer } from "@hono/node-server"
import { BASE, createApp } from "@kracht/http"
import { getPath } from "hono/utils/url"
import { parsePort, refusalOf } from "./Port.ts"
import { openSite, type Site } from "./Site.ts"

/** What a request in flight is given to finish after Ctrl-C, in milliseconds. */
const GRACE = 500

const start = (): void => {
  const port = parsePort(process.env["PORT"])
  const site = openSite(process.env["SITE"] ?? fileURLToPath(new URL("../../site/dist", import.meta.url)))
  if (port === null) refuse("PORT moet een geheel getal van 0 tot en met 65535 zijn.")
  else if (site === null) refuse("Er is geen gebouwde site: draai eerst de build, of noem haar map in SITE.")
  else listen(port, site)
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

const listen = (port: number, site: Site): void => {
  const server = createAdaptorServer({ fetch: router(site) })
  server.once("error", ({ code }: NodeJS.ErrnoException) => refuse(refusalOf(code, port)))
  server.listen(port, () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(server))
    const address = server.address()
    announce(typeof address === "object" && address !== null ? address.port : port)
  })
}

const router = (site: Site): ((request: Request) => Response | Promise<Response>) => {
  const api = createApp({ onFault: report })
  return (request) => {
    const path = getPath(request)
    return path === BASE || path.startsWith(`${BASE}/`) ? api.fetch(request) : site(request, path)
  }
}

/** Kind and place of an error of ours; its message could hold what someone sent. */
const report = (error: Error): void => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line))
  process.stderr.write(`Interne fout: ${[error.name, ...frames].join("\n")}\n`)
}

const announce = (port: number): void => {
  const here = `http://localhost:${port}`
  process.stdout.write(
    `De site staat op ${here}/\nDe API staat op ${here}${BASE} (beschrijving: ${here}${BASE}/openapi.json)\nStoppen: Ctrl-C\n`
  )
}

/** Takes no new requests, lets those in flight finish, and ends. */
const stop = (server: ReturnType<typeof createAdaptorServer>): void => {
  server.close(() => process.exit(0))
  if ("closeAllConnections" in server) setTimeout(() => server.closeAllConnections(), GRACE).unref()
}

start()
