/**
 * From a request for an operation to its reply: which form, what was sent, what the handler makes of it.
 *
 * @module
 */
import type { Context } from "hono"
import { BASE } from "./Address.ts"
import { askedBefore, neverBefore } from "./AskedBefore.ts"
import { MAX_BYTES } from "./BodyBytes.ts"
import type { Answers } from "./Endpoint.ts"
import { withTag } from "./EntityTag.ts"
import type { AnyHandler } from "./Handlers.ts"
import { decodeUtf8, type Read, type Received, readJson, receive } from "./JsonBody.ts"
import { listBody } from "./ListBody.ts"
import { choose, JSON_TYPE } from "./Negotiation.ts"
import type { Operation } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"
import type { FindPlace } from "./Place.ts"
import { invalid, problem } from "./Problem.ts"
import { hungUp, problemReply, type Reply } from "./Reply.ts"
import { type Check, type Decoded, reader } from "./RequestInput.ts"
import { cacheControl } from "./ResponseHeaders.ts"
import type { Room } from "./Room.ts"
import type { Turns } from "./Turns.ts"

/** What a reply needs beside the operation itself. */
export interface Means {
  readonly find: FindPlace
  readonly takeTurn: Turns
  /** Where the bodies of long requests are, from the first byte until they were answered. */
  readonly room: Room
  /** May answers be remembered, of the operations that allow it? */
  readonly remembers: boolean
  readonly onFault: (error: Error) => void
}

/** Makes what answers an operation. */
export const responder =
  (means: Means) =>
  (operation: Operation, handler: AnyHandler, check?: Check): Answers => {
    const forms = [JSON_TYPE, ...operation.otherForms]
    const reply = replies(operation, handler, check, means)
    const answer = operation.body === undefined ? reply : withBody(operation, reply, means)
    return (context) => {
      const form = choose(context.req.raw.headers.get("Accept"), forms)
      return form === null
        ? problemReply(problem(406, `Dit antwoord is er als: ${forms.join(", ")}.`))
        : answer(context, form, NO_BODY)
    }
  }

/** Gives the reply in a form, to what was read of the body. */
type ReplyTo = (context: Context, form: string, read: Read) => Promise<Reply>

const withBody = (operation: Operation, reply: ReplyTo, means: Means): ReplyTo =>
  operation.maxBytes > MAX_BYTES ? longBody(operation, reply, means) : shortBody(operation, reply, means)

const shortBody = ({ maxBytes, remembered }: Operation, reply: ReplyTo, { remembers }: Means): ReplyTo => {
  const before = remembered && remembers ? askedBefore<Reply>(({ status }) => status === 200) : neverBefore<Reply>()
  return async (context, form) => {
    const received = await receive(context.req.raw, maxBytes)
    if (!isReceived(received)) return refusalOf(received)
    const text = decodeUtf8(received.bytes)
    const answer = (): Promise<Reply> => reply(context, form, readJson(text))
    // What has a body knows no parameters after the question mark, and is refused where some are sent.
    return context.req.url.includes("?") ? answer() : before(`${form} ${text}`, answer)
  }
}

/** What may be long waits its turn once it is in, so that who sends slowly keeps nobody waiting. */
const longBody =
  ({ maxBytes }: Operation, reply: ReplyTo, { takeTurn, room }: Means): ReplyTo =>
  async (context, form) => {
    const received = await receive(context.req.raw, maxBytes, room)
    if (!isReceived(received)) return refusalOf(received)
    try {
      return await inTurn(() => reply(context, form, readJson(decodeUtf8(received.bytes))), takeTurn)
    } finally {
      room.giveBack(received.bytes.byteLength)
    }
  }

const isReceived = (received: Received): received is Extract<Received, { readonly bytes: unknown }> =>
  typeof received === "object" && "bytes" in received

const refusalOf = (received: Exclude<Received, { readonly bytes: unknown }>): Reply => {
  if (received === "afgebroken") return hungUp
  return received === "geen-plaats" ? unavailable(BUSY) : problemReply(received.problem)
}

const inTurn = async (answer: () => Promise<Reply>, takeTurn: Turns): Promise<Reply> => {
  const giveBack = await takeTurn()
  if (giveBack === null) return unavailable(BUSY)
  let ended: Promise<unknown> | undefined
  try {
    const reply = await answer()
    ended = reply.ended
    return reply
  } finally {
    if (ended === undefined) giveBack()
    else void ended.then(giveBack)
  }
}

const BUSY = "Er zijn nu te veel lange vragen tegelijk. Probeer het zo opnieuw."

const unavailable = (detail: string): Reply => problemReply(problem(503, detail), { "Retry-After": "1" })

const replies = (operation: Operation, handler: AnyHandler, check: Check | undefined, means: Means): ReplyTo => {
  const read = reader(operation, check)
  const toReply = replier(operation, means.onFault)
  const tagged = operation.caching === "hervalideren"
  const hasParameters = operation.path.includes("{")
  return async (context, form, found) => {
    const body: Decoded = "faults" in found ? found : { value: found.body }
    const understood = read({ path: hasParameters ? context.req.param() : NONE, query: queryOf(context), body })
    if ("errors" in understood) return problemReply(invalid(understood.errors))
    const outcome = handler(understood.input, () => means.find(context, `${BASE}${operation.path}`))
    const reply = toReply(outcome instanceof Promise ? await outcome : outcome, form)
    return tagged ? withTag(reply, context.req.raw) : reply
  }
}

const NO_BODY = { body: undefined }
const NONE = {}

/** A parameter that stands there more than once is a list, which no operation takes. */
const queryOf = ({ req }: Context): Readonly<Record<string, unknown>> =>
  req.url.includes("?")
    ? Object.fromEntries(
        Object.entries(req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values])
      )
    : NONE

const replier = (operation: Operation, onFault: (error: Error) => void) => {
  const headersOf = new Map([JSON_TYPE, ...operation.otherForms].map((form) => [form, answerHeaders(operation, form)]))
  return (outcome: Outcome<unknown>, form: string): Reply => {
    const headers = headersOf.get(form) ?? {}
    switch (outcome._tag) {
      case "Absent":
        return problemReply(problem(404, outcome.detail))
      case "Unavailable":
        return unavailable(outcome.detail)
      case "Invalid":
        return problemReply(invalid(outcome.errors))
      case "Listed":
        return { status: 200, headers, ...listBody(outcome.field, outcome.items, onFault) }
      case "Answered":
        return { status: 200, headers, body: outcome.forms[form]?.() ?? JSON.stringify(outcome.answer) }
    }
  }
}

const answerHeaders = ({ caching, otherForms }: Operation, form: string): Readonly<Record<string, string>> => ({
  "Content-Type": form.startsWith("text/") ? `${form}; charset=utf-8` : form,
  "Cache-Control": cacheControl[caching],
  ...(otherForms.length > 0 ? { Vary: "Accept" } : {})
})
