/**
 * The answers for assistants (MCP), beside the API; off unless `MCP` says `ja`.
 *
 * @module
 */
import { createApi, type Options } from "@kracht/http"
import { problem } from "@kracht/http/Problem"
import { asked, record } from "@kracht/http/Record"
import { problemReply } from "@kracht/http/Reply"
import { always } from "@kracht/http/ResponseHeaders"
import type { HttpServer } from "@kracht/mcp"
import type { Fetch, NodeEnvironment } from "./NodeServer.ts"
import type { Admit } from "./RateLimit.ts"

/** Where assistants ask. */
export const MCP_PATH = "/mcp"

interface Means extends Pick<Options, "onFault" | "onAnswer"> {
  readonly publication: NonNullable<Options["publication"]>
  readonly remember: boolean
  readonly now: () => number
  readonly admit?: Admit
}

/** Answers assistants on this machine and on the published host; loaded when the first one asks. */
export const assistants = ({ publication, remember, admit, onFault, onAnswer, now }: Means): Fetch => {
  let server: Promise<HttpServer> | undefined
  const open = async (): Promise<HttpServer> => {
    const { httpHandler, localHosts } = await import("@kracht/mcp")
    const own = publication.oorsprong === null ? [] : [new URL(publication.oorsprong).hostname]
    const api = createApi({ publication, remember, ...(onFault === undefined ? {} : { onFault }) })
    return httpHandler(api, [...localHosts, ...own], onFault)
  }
  const answer = async (request: Request, environment: NodeEnvironment): Promise<Response> => {
    // As at the API: a browser that asks what it may, does not count.
    const seconds = request.method === "OPTIONS" ? null : ((await admit?.(request, environment)) ?? null)
    if (seconds !== null) return tooMany(seconds)
    server ??= open().catch((error: unknown) => {
      // Who asks next tries again.
      server = undefined
      throw error
    })
    return guarded(await (await server).fetch(request))
  }
  return async (request: Request, environment: NodeEnvironment) => {
    const began = now()
    const response = await answer(request, environment)
    onAnswer?.(record(asked(request, MCP_PATH), response.status, now() - began), environment)
    return response
  }
}

/** What is answered is about a situation: kept nowhere, and no page. */
const guarded = (response: Response): Response => {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  return response
}

const tooMany = (seconds: number): Response => {
  const found = problem(429, "Er kwamen te veel vragen. Retry-After zegt wanneer het weer kan.")
  const { status, headers, body } = problemReply(found, { ...always, "Retry-After": String(Math.ceil(seconds)) })
  return new Response(body, { status, headers })
}
