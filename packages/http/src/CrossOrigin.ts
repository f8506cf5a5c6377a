/**
 * Which other sites may read an answer in a browser (CORS): all of them the OpenAPI document, for the rest those on the
 * list (NLgov API Design Rules `/core/transport/cors`, `/core/publish-openapi`).
 *
 * @module
 */

/** Sets the CORS headers of a response. `open` is for documents that anyone may read. */
export const setCrossOrigin = (
  headers: Headers,
  request: Request,
  allowed: ReadonlyArray<string>,
  open: boolean
): void => {
  const origin = request.headers.get("Origin")
  if (open) headers.set("Access-Control-Allow-Origin", "*")
  else {
    if (allowed.length > 0) headers.append("Vary", "Origin")
    if (origin === null || !allowed.includes(origin)) return
    headers.set("Access-Control-Allow-Origin", origin)
  }
  headers.set("Access-Control-Expose-Headers", "API-Version, ETag")
  if (request.method === "OPTIONS") setPreflight(headers)
}

const setPreflight = (headers: Headers): void => {
  headers.set("Access-Control-Allow-Methods", headers.get("Allow") ?? "")
  headers.set("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
  headers.set("Access-Control-Max-Age", "600")
}
