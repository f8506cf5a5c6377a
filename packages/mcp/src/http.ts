#!/usr/bin/env node
/**
 * The server over HTTP, for assistants on this machine: `kracht-mcp-http`, on port 8788 or on `PORT`.
 *
 * It listens to this machine only. To serve others, run `@kracht/api` with `MCP=ja`, behind its proxy.
 *
 * @module
 */
import { serve } from "@hono/node-server"
import { createApi } from "@kracht/http"
import { httpHandler } from "./Server.ts"

const PATH = "/mcp"

const absent = (): Response =>
  new Response(`Deze dienst staat op ${PATH}.\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" }
  })

const listen = async (port: number): Promise<void> => {
  const mcp = await httpHandler(createApi())
  const fetch = (request: Request) => (new URL(request.url).pathname === PATH ? mcp.fetch(request) : absent())
  const server = serve({ fetch, port, hostname: "localhost" }, (address) =>
    process.stdout.write(`Assistenten op deze machine: http://localhost:${address.port}${PATH} (stoppen: Ctrl-C)\n`)
  )
  server.once("error", () => refuse(`De server kan niet luisteren op poort ${port}: kies een andere met PORT.`))
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => process.exit(0)))
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

const asked = process.env["PORT"] ?? "8788"
if (/^\d{1,5}$/u.test(asked) && Number(asked) <= 65_535) await listen(Number(asked))
else refuse("PORT moet een geheel getal van 0 tot en met 65535 zijn.")
