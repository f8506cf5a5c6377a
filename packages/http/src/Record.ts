/**
 * What may be written down of a request: method, route, status, duration and trace, and nothing of what was sent.
 *
 * @module
 */
import type { Context, MiddlewareHandler } from "hono"
import { matchedRoutes } from "hono/route"

/** One answered request. */
export interface AnswerRecord {
  /** A standard method, or `-`. */
  readonly method: string
  /** The route as the contract writes it, `/v1/dagen/:datum`; `-` for an address there is not. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** The trace of the sender's `traceparent` (W3C Trace Context), or one of our own. */
  readonly trace: string
}

const METHODS = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]

/** Tells of every answer once it is made. */
export const record =
  (tell: (record: AnswerRecord) => void, now: () => number): MiddlewareHandler =>
  async (context, next) => {
    const began = now()
    await next()
    const { method } = context.req
    tell({
      method: METHODS.includes(method) ? method : "-",
      route: routeOf(context),
      status: context.res.status,
      milliseconds: now() - began,
      trace: traceOf(context.req.header("traceparent"))
    })
  }

/** The last route that matched and is not for every address. */
const routeOf = (context: Context): string => {
  const own = matchedRoutes(context).filter(({ path }) => !path.includes("*"))
  return own.at(-1)?.path ?? "-"
}

const traceOf = (traceparent: string | undefined): string =>
  /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/u.exec(traceparent ?? "")?.[1] ??
  crypto.randomUUID().replaceAll("-", "")
