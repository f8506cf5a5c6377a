/**
 * The API on Node's own HTTP server, which says no in the words of the API where it says no by itself.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { Duplex } from "node:stream"
import { getRequestListener, RequestError } from "@hono/node-server"
import { type Problem, type ProblemStatus, problem, statuses } from "@kracht/http/Problem"
import { problemReply, type Reply } from "@kracht/http/Reply"
import { always } from "@kracht/http/ResponseHeaders"

/** Answers a request; the environment holds what Node knows of it. */
export type Fetch = (request: Request, environment: NodeEnvironment) => Response | Promise<Response>

/** What Node knows of a request. */
export interface NodeEnvironment {
  readonly incoming: IncomingMessage
}

/**
 * How long a whole request may take to come in, its head alone, and a caller to take a piece of an answer, in milliseconds.
 * The last is the longest, so that who sends slowly still hears why it is refused.
 */
const REQUEST_TIME = 10_000
const HEADERS_TIME = 5000
const SEND_TIME = 12_000

/** A server, and with which status it closed a connection whose request did not come in well, or on time. */
export interface NodeServer {
  readonly server: Server
  readonly brokenOff: (environment: NodeEnvironment) => number | undefined
}

/** Who is told of an error of ours, and of the status of a request that was refused before anyone else saw it. */
export interface Told {
  readonly onFault: (error: Error) => void
  readonly onRefused: (status: number) => void
}

/** Makes the server; it listens nowhere yet. */
export const makeServer = (fetch: Fetch, { onFault, onRefused }: Told): NodeServer => {
  const broken = new WeakMap<Duplex, number>()
  const listener = getRequestListener(fetch as never, {
    // For HTTP/1.0, which need not name a host.
    hostname: "localhost",
    errorHandler: (error) => {
      const refused = refusalFor(error, onFault)
      onRefused(refused.status)
      return toResponse(refused)
    }
  })
  const refuse = (reply: Reply, outgoing: ServerResponse): void => {
    onRefused(reply.status)
    send(reply, outgoing)
  }
  const refuseUnheard = (reply: Reply, socket: Duplex, after?: () => void): void => {
    onRefused(reply.status)
    socket.end(toText(reply), after)
  }
  const server = createServer(
    {
      requestTimeout: REQUEST_TIME,
      headersTimeout: HEADERS_TIME,
      connectionsCheckingInterval: 1000,
      requireHostHeader: false
    },
    (incoming, outgoing) => {
      const refused = refusedUnread(incoming)
      if (refused === null) void listener(incoming, outgoing)
      else refuse(refused, outgoing)
    }
  )
  server.timeout = SEND_TIME
  server.on("checkExpectation", (_, outgoing) =>
    refuse(whole(problem(417, "De enige Expect die hier kan, is 100-continue.")), outgoing)
  )
  server.on("connect", (_, socket) => refuseUnheard(whole(problem(405, `Hier kan alleen: ${METHODS}.`), ALLOW), socket))
  onClientError(server, broken, refuseUnheard)
  return { server, brokenOff: ({ incoming }) => broken.get(incoming.socket) }
}

const METHODS = "GET, HEAD, POST, OPTIONS"
const ALLOW = { Allow: METHODS }

/** What can be said of a request by its head alone. */
const refusedUnread = ({ httpVersionMinor, headers, rawHeaders, method, url }: IncomingMessage): Reply | null => {
  if (httpVersionMinor > 0 && headers.host === undefined)
    return whole(problem(400, "De vraag noemt geen Host: dat moet vanaf HTTP/1.1."))
  if (hostLines(rawHeaders) > 1) return whole(problem(400, "De vraag noemt meer dan één keer een Host."))
  if (url !== "*") return null
  return method === "OPTIONS"
    ? { status: 204, headers: { ...always, ...ALLOW }, body: null }
    : whole(problem(400, "Het adres van de vraag klopt niet."))
}

/** Of two lines Node would take the first and a proxy perhaps the second (RFC 9112, 3.2). */
const hostLines = (rawHeaders: ReadonlyArray<string>): number => {
  let lines = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ""
    if (name.length === 4 && name.toLowerCase() === "host") lines += 1
  }
  return lines
}

const refusalFor = (error: unknown, onFault: (error: Error) => void): Reply => {
  if (error instanceof RequestError) return whole(problem(400, "Het adres of de Host van de vraag klopt niet."))
  onFault(error as Error)
  return whole(problem(500, "Er ging iets mis bij het beantwoorden. Probeer het later opnieuw."))
}

const whole = (found: Problem, headers: Readonly<Record<string, string>> = {}): Reply =>
  problemReply(found, { ...always, ...headers })

const toResponse = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers })

/** The rest of the request is not read: what comes after it could be anything. */
const send = (reply: Reply, outgoing: ServerResponse): void => {
  outgoing.writeHead(reply.status, lastHeaders(reply))
  outgoing.end(reply.body)
}

/** The headers of a reply after which the connection closes. */
const lastHeaders = ({ status, headers, body }: Reply): Readonly<Record<string, string>> => ({
  ...headers,
  ...(status === 204 ? {} : { "Content-Length": String(Buffer.byteLength(String(body))) }),
  Connection: "close"
})

/** What Node's parser cannot read, or what does not come in on time, by the code it gives. */
const PARSER: Readonly<Record<string, readonly [ProblemStatus, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    `Een vraag moet binnen ${REQUEST_TIME / 1000} seconden helemaal binnen zijn, en haar kop binnen ${HEADERS_TIME / 1000}.`
  ],
  HPE_HEADER_OVERFLOW: [431, "De kop van de vraag is te groot."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "De vraag heeft te veel extensies tussen haar delen."]
}

/** What Node says when a caller goes away in the middle: that is no bad HTTP. */
const GONE = ["ECONNRESET", "EPIPE", "HPE_INVALID_EOF_STATE"]

/** Answers a caller for whom there is no response, and closes. */
type Refuse = (reply: Reply, socket: Duplex, after?: () => void) => void

const onClientError = (server: Server, broken: WeakMap<Duplex, number>, refuse: Refuse): void => {
  const answering = new WeakMap<Duplex, ServerResponse>()
  server.on("request", ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    answering.set(socket, outgoing)
    outgoing.once("close", () => answering.delete(socket))
  })
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket) => {
    const [status, detail] = PARSER[code] ?? [400, "De vraag is geen goed HTTP."]
    if (!GONE.includes(code)) broken.set(socket, status)
    // In the middle of an answer there is no place for another.
    if (!socket.writable || answering.get(socket)?.headersSent === true) socket.destroy()
    // Who is being answered is told of by its answer.
    else if (answering.has(socket)) socket.end(toText(whole(problem(status, detail))), () => socket.destroy())
    else refuse(whole(problem(status, detail)), socket, () => socket.destroy())
  })
}

/** A reply as it goes over the wire, for where there is no response to write it with. */
const toText = (reply: Reply): string => {
  const lines = Object.entries(lastHeaders(reply)).map(([name, value]) => `${name}: ${value}`)
  const { title } = statuses[reply.status as ProblemStatus]
  return [`HTTP/1.1 ${reply.status} ${title}`, ...lines, "", reply.body].join("\r\n")
}
