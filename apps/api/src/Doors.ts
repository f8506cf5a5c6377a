/**
 * Stopping without losing a request: first send callers elsewhere, then close the door, then let everyone inside finish.
 *
 * @module
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { Server as NetServer, type Socket } from "node:net"
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises"

/** Whether new requests are welcome, and how to stop. */
export interface Doors {
  readonly isOpen: () => boolean
  /** Where a request waits for a moment while the door closes; usually it does not. */
  readonly enter: () => Promise<void> | undefined
  /** Stops, once: resolves when everyone is out, with how many answers were cut off. */
  readonly close: () => Promise<number>
}

/** How long requests stay welcome while callers are sent elsewhere, and how long those inside may take after that. */
export interface Times {
  readonly drain: number
  readonly grace: number
}

/** What goes on at a connection: requests in flight, since when nothing changed, and how much had come in by then. */
interface Visit {
  inFlight: number
  since: number
  readUpTo: number
  /** One request less. */
  readonly leave: () => void
}

const arriving = (socket: Socket, since: number): Visit => {
  const visit: Visit = {
    inFlight: 0,
    since,
    readUpTo: 0,
    leave: () => {
      visit.inFlight -= 1
      visit.since = performance.now()
      visit.readUpTo = socket.bytesRead
    }
  }
  return visit
}

/** Who sends nothing for this long, in milliseconds, is not about to ask anything. */
const LINGER = 500

/** How often it is looked at who can go, in milliseconds. */
const LOOK = 20

/** How long nobody must have come for the door to close, and how long at most that is waited for, in milliseconds. */
const QUIET = 15
const NOISY = 300

/** Watches the doors of a server: who is inside, and who is only holding the door. */
export const watchDoors = (server: Server, { drain, grace }: Times): Doors => {
  const visits = new Map<Socket, Visit>()
  let open = true
  let closing: Promise<void> | undefined
  let lastCame = 0
  server.on("connection", (socket: Socket) => {
    lastCame = performance.now()
    visits.set(socket, arriving(socket, lastCame))
    socket.once("close", () => visits.delete(socket))
  })
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    lastCame = performance.now()
    const visit = visits.get(socket)
    if (visit === undefined) return
    visit.inFlight += 1
    response.once("close", visit.leave)
  })
  /** Whose request is still coming in, is inside. */
  const letOutIdle = (): void => {
    for (const [socket, { inFlight, since, readUpTo }] of visits)
      if (inFlight === 0 && socket.bytesRead === readUpTo && performance.now() - since > LINGER) socket.destroy()
  }
  const emptied = async (): Promise<number> => {
    const until = performance.now() + grace
    while (visits.size > 0 && performance.now() < until) {
      letOutIdle()
      await pause(LOOK)
    }
    const cut = [...visits.values()].reduce((sum, { inFlight }) => sum + inFlight, 0)
    for (const socket of visits.keys()) socket.destroy()
    return cut
  }
  const quiet = async (): Promise<void> => {
    const from = performance.now()
    do await nextTurn()
    while (performance.now() - Math.max(lastCame, from) < QUIET && performance.now() - from < NOISY)
  }
  return {
    isOpen: () => open,
    enter: () => closing,
    close: async () => {
      open = false
      await pause(drain)
      // Whoever stands outside when a door closes is turned away unheard. Callers come back as soon as they are answered:
      // so nobody is answered until nobody comes, and then the door closes at once.
      let resolve: () => void = () => undefined
      closing = new Promise<void>((done) => {
        resolve = done
      })
      await quiet()
      // The close of an HTTP server itself would show out the idle as well.
      NetServer.prototype.close.call(server)
      closing = undefined
      resolve()
      return emptied()
    }
  }
}
