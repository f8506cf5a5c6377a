/** Asks evenly: so many questions a second, over so many connections, whatever the answers do. */
import { once } from "node:events"
import { connect, type Socket } from "node:net"
import { createHistogram } from "node:perf_hooks"

/** What is asked, and how. */
export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The next to ask. */
  readonly next: () => string
  readonly connections: number
  readonly perSecond: number
  readonly seconds: number
}

/**
 * The time that 99 of 100 answers came within, in milliseconds. It counts from the moment a question was due, so that a
 * question that waited for a connection, or for a server that stood still, counts with its waiting.
 *
 * All connections are open before the first counts, and asking makes nothing that must be cleared away: with a client of
 * Node's own, nearly every slow answer had come in time while the client cleared up.
 */
export const pacedP99 = async (question: Question): Promise<number> => {
  const { connections, perSecond, seconds } = question
  const ask = (one: Connection, due: number): void => {
    one.due = due
    one.left = null
    one.socket.write(request(question, question.next()))
  }
  const took = createHistogram()
  const free: Array<Connection> = []
  const waiting: Array<number> = []
  const done = (one: Connection): void => {
    took.record(Math.max(1, Math.round((performance.now() - one.due) * 1e6)))
    const due = waiting.shift()
    if (due === undefined) free.push(one)
    else ask(one, due)
  }
  const all = await Promise.all(Array.from({ length: connections }, () => open(question, done)))
  free.push(...all)
  const total = perSecond * seconds
  const began = performance.now()
  const dueOf = (number: number): number => began + (number * 1000) / perSecond
  for (let number = 0; took.count < total; await turn())
    for (; number < total && performance.now() >= dueOf(number); number += 1) {
      const one = free.shift()
      if (one === undefined) waiting.push(dueOf(number))
      else ask(one, dueOf(number))
    }
  for (const { socket } of all) socket.destroy()
  return took.percentile(99) / 1e6
}

/** A timer is too coarse: at most 1 in a millisecond. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A connection, since when its question was due, and how much of the answer must still come; `null` while that is not known. */
interface Connection {
  readonly socket: Socket
  due: number
  left: number | null
}

/** A question as it goes over the wire. */
const request = ({ url, headers }: Question, body: string): Buffer => {
  const { host, pathname } = new URL(url)
  const fields = Object.entries({ host, ...headers, "content-length": String(Buffer.byteLength(body)) })
  const head = [`POST ${pathname} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)].join("\r\n")
  return Buffer.from(`${head}\r\n\r\n${body}`)
}

/** Opens a connection that reads into one place, and tells when an answer is whole. */
const open = async ({ url }: Question, done: (one: Connection) => void): Promise<Connection> => {
  const { hostname, port } = new URL(url)
  const buffer = Buffer.alloc(65_536)
  const callback = (length: number): boolean => {
    one.left = (one.left ?? answerLength(buffer, length)) - length
    if (one.left === 0) done(one)
    return true
  }
  const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer, callback } })
  socket.once("end", () => {
    throw new Error("De server sloot een verbinding.")
  })
  const one: Connection = { socket, due: 0, left: null }
  await once(socket, "connect")
  return one
}

/** How long an answer is with its head, by what came of it first. */
const answerLength = (buffer: Buffer, length: number): number => {
  const end = buffer.indexOf("\r\n\r\n")
  const head = end < length ? buffer.toString("latin1", 0, Math.max(end, 0)) : ""
  const declared = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1]
  if (!head.startsWith("HTTP/1.1 200") || declared === undefined) throw new Error("Niet elke vraag kreeg antwoord.")
  return end + 4 + Number(declared)
}
