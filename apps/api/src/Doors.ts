/**
 * Stopping without losing a request: first send callers elsewhere, then close the door, then let everyone inside finish.
 *
 * @module
 */
import type { createAdaptorServer } from "@hono/node-server"

/** Whether new requests are welcome. */
export interface Doors {
  open: boolean
}

/** While answers say `Connection: close`, callers with an open connection go before the door closes. */
const DRAIN = 150

/** What a request in flight is given to finish after that. */
const GRACE = 500

/** Stops a server, once. */
export const stopper =
  (server: ReturnType<typeof createAdaptorServer>, doors: Doors): (() => void) =>
  () => {
    doors.open = false
    setTimeout(() => {
      server.close(() => process.exit(0))
      if ("closeAllConnections" in server) setTimeout(() => server.closeAllConnections(), GRACE).unref()
    }, DRAIN)
  }
