/**
 * The API as a server for assistants (Model Context Protocol): each tool gives the API's own answer, with its citations.
 *
 * Nothing is decided here and nothing is kept; a question that cannot be answered comes back as the API's Dutch problem.
 *
 * @module
 */

import { MOST_BYTES, readBytes } from "@kracht/http/BodyBytes"
import { makeRoom } from "@kracht/http/Room"
import { MAX_DEPTH, structureFault } from "@kracht/http/Structure"
import {
  createMcpHandler,
  localhostAllowedHostnames,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  validateHostHeader,
  validateOriginHeader
} from "@modelcontextprotocol/server"
import { type Document, type Tool, toolsOf } from "./Tools.ts"

/** The API that answers: what `createApi` of `@kracht/http` gives. */
export interface Api {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/** The API is in this process; the host of the addresses is never looked up. */
const BASE = "http://api.invalid/v1"

/** How the server names itself, at the version of the API that answers. */
const NAME = "klachtenregeling"

const INSTRUCTIONS =
  "Deze gereedschappen geven de antwoorden van een klachtenregeling zelf. Noem bij elk antwoord de zin (veld zin) of de " +
  "wet (veld wet) waarop het rust. Is een waarde niet vastgesteld, zeg dat dan en noem vraagBij. De regeling is een " +
  "concept zolang inWerking false is. Stuur geen namen of verhalen mee: alleen de feiten die een gereedschap vraagt."

/** Makes the maker of servers for an API; a connection gets one of its own. An error of ours is told to `onFault`, and to no assistant. */
export const serverFactory = async (
  api: Api,
  onFault: (error: Error) => void = () => undefined
): Promise<() => Server> => {
  const response = await api.fetch(new Request(`${BASE}/openapi.json`))
  const document = (await response.json()) as Document & { readonly info: { readonly version: string } }
  const server = { name: NAME, version: document.info.version }
  const tools = toolsOf(document, BASE)
  const listed = tools.map(inList)
  return () => {
    // The tools stay what they are while the server runs.
    const made = new Server(server, { instructions: INSTRUCTIONS, capabilities: { tools: {} } })
    made.setRequestHandler("tools/list", () => ({ tools: listed }))
    made.setRequestHandler("tools/call", ({ params }) =>
      call(toolNamed(params.name, tools), params.arguments, api, onFault)
    )
    return made
  }
}

/** The names by which a machine calls itself. */
export const localHosts: ReadonlyArray<string> = localhostAllowedHostnames()

/** The server over HTTP. */
export interface HttpServer {
  readonly fetch: (request: Request) => Promise<Response>
}

/**
 * The server over HTTP, for requests to these hosts, and from pages of these hosts: those of the machine itself by default.
 *
 * Without that check any page in a browser could reach a server on that machine (DNS rebinding).
 *
 * @example
 * ```ts
 * import { createApi } from "@kracht/http"
 * import { httpHandler } from "@kracht/mcp"
 *
 * const { fetch } = await httpHandler(createApi(), ["klachten.example"])
 * const response = await fetch(new Request("https://elders.example/mcp", { method: "POST" }))
 * response.status // => 403
 * ```
 */
export const httpHandler = async (
  api: Api,
  hosts: ReadonlyArray<string> = localHosts,
  onFault?: (error: Error) => void
): Promise<HttpServer> => {
  // Nothing changes while the server runs: there is nothing to listen for, and no connection to keep open.
  const { fetch } = createMcpHandler(await serverFactory(api, onFault), { maxSubscriptions: 0 })
  const answer = withinLimits(fetch)
  return { fetch: async (request) => unkept(refusal(request, [...hosts]) ?? (await answer(request))) }
}

/** A question of an assistant can be as long as the longest to the API itself, with what the protocol puts around it. */
const MAX_BYTES = MOST_BYTES + 16_384

/** And as deep: what the API reads are the `arguments` of the `params` of a message. */
const DEEPEST = MAX_DEPTH + 2

/** How many bytes of questions are in memory at once, whoever asks. */
const ALL_BYTES = 32 * 1_048_576

/** Reads a question whole before the protocol sees it: within limits, and one at a time. */
const withinLimits = (fetch: HttpServer["fetch"]): HttpServer["fetch"] => {
  const room = makeRoom(ALL_BYTES)
  return async (request) => {
    if (request.body === null) return fetch(request)
    const bytes = await readBytes(request, MAX_BYTES, room)
    if (bytes === "afgebroken") return new Response(null, { status: 499 })
    if (bytes === "te-groot") return Response.json(TOO_LARGE, { status: 413 })
    if (bytes === "geen-plaats") return Response.json(BUSY, { status: 503, headers: { "Retry-After": "1" } })
    try {
      const refused = refusedAs(new TextDecoder().decode(bytes))
      if (refused !== null) return Response.json(refused, { status: 400 })
      const { url, method, headers } = request
      return await fetch(new Request(url, { method, headers, body: new Uint8Array(bytes) }))
    } finally {
      room.giveBack(bytes.byteLength)
    }
  }
}

/** What is wrong with a message that is JSON; what is none, the protocol itself refuses. */
const refusedAs = (text: string): object | null => {
  // A list of questions counts as one where requests are counted; the protocol has none since 2025-06-18.
  if (text.trimStart().startsWith("[")) return LIST
  if (!isJson(text)) return null
  switch (structureFault(text, DEEPEST)) {
    case "dubbel-veld":
      return TWICE
    case "te-diep":
      return TOO_DEEP
    default:
      return null
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** An answer about somebody's situation stays nowhere on the way. */
const unkept = (response: Response): Response => {
  response.headers.set("Cache-Control", "no-store")
  return response
}

const refusal = ({ headers, url }: Request, hosts: Array<string>): Response | undefined => {
  if (!validateHostHeader(headers.get("Host") ?? new URL(url).host, hosts).ok)
    return Response.json(FORBIDDEN, { status: 403 })
  if (!validateOriginHeader(headers.get("Origin"), hosts).ok) return Response.json(STRANGE, { status: 403 })
  return undefined
}

const failure = (message: string, code = -32_000) => ({ jsonrpc: "2.0", error: { code, message }, id: null })

/** What JSON-RPC calls a request that is none. */
const INVALID = -32_600

const FORBIDDEN = failure("Op dit adres antwoordt deze dienst niet.")
const STRANGE = failure("Een pagina van die site mag hier niets vragen.")
const TOO_LARGE = failure(`De inhoud mag ten hoogste ${MAX_BYTES} bytes lang zijn.`)
const BUSY = failure("Er zijn nu te veel lange vragen tegelijk. Probeer het zo opnieuw.")
const LIST = failure("Stel één vraag tegelijk: een lijst van vragen wordt niet gelezen.", INVALID)
const TWICE = failure("Een veld staat twee keer in hetzelfde object.", INVALID)
const TOO_DEEP = failure(`De inhoud is meer dan ${DEEPEST} lagen diep.`, INVALID)

const inList = ({ name, title, description, inputSchema }: Tool) => ({
  name,
  title,
  description,
  inputSchema,
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
})

/** Names what there is, and not what was asked for. */
const toolNamed = (name: string, tools: ReadonlyArray<Tool>): Tool => {
  const found = tools.find((tool) => tool.name === name)
  if (found !== undefined) return found
  const names = tools.map((tool) => tool.name).join(", ")
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Dit gereedschap is er niet. Er zijn: ${names}.`)
}

/** The API checks what is given, and says in Dutch what is wrong. Of an error of ours nothing is told but that there was one. */
const call = async (
  { request }: Tool,
  given: Readonly<Record<string, unknown>> = {},
  api: Api,
  onFault: (error: Error) => void
) => {
  try {
    const response = await api.fetch(request(given))
    return said(await response.text(), !response.ok)
  } catch (error) {
    onFault(error as Error)
    return said(OURS, true)
  }
}

const said = (text: string, isError: boolean) => ({ content: [{ type: "text" as const, text }], isError })

const OURS = "Er ging iets mis bij het beantwoorden. Probeer het later opnieuw."
