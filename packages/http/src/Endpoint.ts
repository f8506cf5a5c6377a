/**
 * What goes on around every answer, whatever gives it: who may come in, which headers it carries, what becomes of an
 * error of ours, and what is told of it.
 *
 * It stands around each address by itself, and nowhere else: an app this API is mounted in keeps its own ways.
 *
 * @module
 */
import type { Context } from "hono"
import { addresses, BASE } from "./Address.ts"
import { crossOrigin, NO_CORS, type Readers } from "./CrossOrigin.ts"
import { problem } from "./Problem.ts"
import { type AnswerRecord, type Asked, asked, record } from "./Record.ts"
import { hungUp, problemReply, type Reply } from "./Reply.ts"
import { always } from "./ResponseHeaders.ts"

/** What a host may set around every answer. */
export interface Surroundings {
  /**
   * How many seconds a sender must wait before it may ask again; null lets the request in. Everyone comes in by default. What
   * asks for nothing is not counted: a browser that asks first whether it may (OPTIONS), or who asks whether the server lives.
   */
  readonly admit?: (request: Request, environment: unknown) => number | null | Promise<number | null>
  /** A clock in milliseconds, to measure how long an answer took; without one every duration is 0. */
  readonly now?: () => number
  /** Told of every answer, with nothing in it of what was sent or answered, and of the host's own environment. */
  readonly onAnswer?: (record: AnswerRecord, environment: unknown) => void
  /** Told of an error of ours that became a 500; requests and answers are never passed on. */
  readonly onFault?: (error: Error) => void
  /** Runs each answer, to put a span around it (OpenTelemetry); gives back what `answer` gives. */
  readonly around?: (asked: Asked, answer: () => Promise<Response>) => Promise<Response>
}

/** Gives the reply to a request. */
export type Answers = (context: Context) => Reply | Promise<Reply>

/** Makes the handler of one route, of which pages of these readers may read the answers. */
export const endpoint = (
  surroundings: Surroundings,
  route: string,
  answers: Answers,
  readers: Readers = []
): ((context: Context) => Promise<Response>) => {
  const { onAnswer, around, now = () => 0 } = surroundings
  const respond = async (context: Context): Promise<Response> => {
    const began = now()
    const reply = await replyTo(context, route, answers, surroundings)
    if (onAnswer !== undefined) {
      const tell = (whole: boolean): void =>
        onAnswer(
          record(asked(context.req.raw, route), whole ? reply.status : hungUp.status, now() - began),
          context.env
        )
      if (reply.ended === undefined) tell(true)
      else void reply.ended.then(tell)
    }
    return toResponse(reply, context.req.raw, readers)
  }
  return around === undefined ? respond : (context) => around(asked(context.req.raw, route), () => respond(context))
}

const replyTo = async (
  context: Context,
  route: string,
  answers: Answers,
  { admit, onFault }: Surroundings
): Promise<Reply> => {
  try {
    const seconds =
      admit === undefined || isFree(context.req.raw, route) ? null : await admit(context.req.raw, context.env)
    return seconds === null ? await answers(context) : tooMany(seconds)
  } catch (error) {
    onFault?.(error as Error)
    return problemReply(problem(500, "Er ging iets mis bij het beantwoorden. Probeer het later opnieuw."))
  }
}

/** Asks for no answer that costs anything; a balancer or a browser that is refused would take the whole server for gone. */
const isFree = ({ method }: Request, route: string): boolean => method === "OPTIONS" || route.startsWith(HEALTH)

const HEALTH = `${BASE}${addresses.gezondheid.path}`

const tooMany = (seconds: number): Reply => {
  const wait = String(Math.max(1, Math.ceil(seconds)))
  return problemReply(problem(429, `Er kwamen te veel vragen. Vraag het over ${wait} s opnieuw.`), {
    "Retry-After": wait
  })
}

const toResponse = ({ status, headers, body }: Reply, request: Request, readers: Readers): Response => {
  const cors = crossOrigin(request, readers, headers)
  return new Response(body, { status, headers: cors === NO_CORS ? whole(headers) : { ...whole(headers), ...cors } })
}

const wholes = new WeakMap<object, Readonly<Record<string, string>>>()

/** Every header of an answer; those of the same operation are the same. */
const whole = (headers: Reply["headers"]): Readonly<Record<string, string>> => {
  const before = wholes.get(headers)
  if (before !== undefined) return before
  const made = { ...always, ...headers }
  wholes.set(headers, made)
  return made
}
