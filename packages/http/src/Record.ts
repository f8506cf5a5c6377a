/**
 * What may be written down of a request: method, route, status, duration and trace, and nothing of what was sent.
 *
 * @module
 */

/** What may be told of a request before it is answered. */
export interface Asked {
  /** A standard method, or `-`. */
  readonly method: string
  /** The route as the contract writes it, `/v1/dagen/:datum`; `-` for an address there is not. */
  readonly route: string
  /** The `traceparent` of the sender (W3C Trace Context), when it is a legal one. */
  readonly traceparent: string | null
}

/** One answered request. */
export interface AnswerRecord extends Pick<Asked, "method" | "route"> {
  /** The status that was sent; 499 when the sender went away before that, or before a long answer was whole. */
  readonly status: number
  readonly milliseconds: number
  /** The trace of the sender's `traceparent`, or one of our own. */
  readonly trace: string
}

const METHODS = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]

/** Version ff, a trace and a parent of zeros alone are none (W3C Trace Context, 3.2.2): such a header is ignored. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/u

/** What may be told of this request. */
export const asked = ({ method, headers }: Request, route: string): Asked => {
  const traceparent = headers.get("traceparent")
  return {
    method: METHODS.includes(method) ? method : "-",
    route,
    traceparent: traceparent !== null && TRACEPARENT.test(traceparent) ? traceparent : null
  }
}

/** The record of a request that was answered. */
export const record = ({ method, route, traceparent }: Asked, status: number, milliseconds: number): AnswerRecord => ({
  method,
  route,
  status,
  milliseconds,
  trace: TRACEPARENT.exec(traceparent ?? "")?.[1] ?? crypto.randomUUID().replaceAll("-", "")
})
