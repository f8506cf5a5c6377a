/**
 * How many requests one sender may make in a minute; off unless `RATE_LIMIT` says a number.
 *
 * @module
 */
import type { RateLimiterRes } from "rate-limiter-flexible"
import type { NodeEnvironment } from "./NodeServer.ts"
import { senderAt } from "./Sender.ts"

/** Seconds a sender must wait, or null to let it in. */
export type Admit = (request: Request, environment: unknown) => Promise<number | null>

/** Counts by the address of the connection, or behind a proxy by the address the proxy added last. */
export const perMinute = (limit: number, behindProxy: boolean): Admit => {
  const counter = count(limit)
  return async (request, environment) => {
    try {
      await (await counter).consume(senderOf(request, environment as NodeEnvironment, behindProxy))
      return null
    } catch (refused) {
      return (refused as RateLimiterRes).msBeforeNext / 1000
    }
  }
}

/** Loaded only where there is a limit: a start without one does not pay for it. */
const count = async (limit: number) => {
  const {
    default: { RateLimiterMemory }
  } = await import("rate-limiter-flexible")
  return new RateLimiterMemory({ points: limit, duration: 60 })
}

const senderOf = (request: Request, { incoming }: NodeEnvironment, behindProxy: boolean): string => {
  const forwarded = behindProxy ? request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined
  return senderAt(forwarded || incoming.socket.remoteAddress || "onbekend")
}
