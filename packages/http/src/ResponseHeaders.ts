/**
 * The headers every response carries, errors included: NLgov API Design Rules `/core/version-header` and
 * `/core/transport/security-headers`.
 *
 * @module
 */
import type { Caching } from "./Operation.ts"

/** The version of the API's contract (semantic versioning); its major part is in the path. */
export const API_VERSION = "1.0.0"

/** The `Cache-Control` of an answer. */
export const cacheControl: Readonly<Record<Caching, string>> = { nooit: "no-store", hervalideren: "no-cache" }

/** What says nothing about being kept is not kept; what says so itself may be stricter or looser. */
export const always: Readonly<Record<string, string>> = {
  "API-Version": API_VERSION,
  "Cache-Control": cacheControl.nooit,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY"
}
