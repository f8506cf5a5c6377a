/**
 * Which other sites may read an answer in a browser (CORS): all of them the OpenAPI document, for the rest those on the
 * list (NLgov API Design Rules `/core/transport/cors`, `/core/publish-openapi`).
 *
 * @module
 */

/** Who may read: everyone, or the pages of these origins. */
export type Readers = "iedereen" | ReadonlyArray<string>

type HeaderList = Readonly<Record<string, string>>

/** What there is to say where no page may read. */
export const NO_CORS: HeaderList = {}

/** The CORS headers of a response with these headers. */
export const crossOrigin = (request: Request, readers: Readers, headers: HeaderList): HeaderList => {
  if (readers === "iedereen") return { "Access-Control-Allow-Origin": "*", ...shared(request, headers) }
  if (readers.length === 0) return NO_CORS
  const origin = request.headers.get("Origin")
  const vary = { Vary: headers["Vary"] === undefined ? "Origin" : `${headers["Vary"]}, Origin` }
  return origin === null || !readers.includes(origin)
    ? vary
    : { ...vary, "Access-Control-Allow-Origin": origin, ...shared(request, headers) }
}

const shared = (request: Request, headers: HeaderList): HeaderList => ({
  "Access-Control-Expose-Headers": "API-Version, ETag, Retry-After",
  ...(request.method === "OPTIONS" ? preflight(headers) : {})
})

const preflight = ({ Allow = "" }: HeaderList): HeaderList => ({
  "Access-Control-Allow-Methods": Allow,
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-Match, If-None-Match, traceparent",
  "Access-Control-Max-Age": "600"
})
