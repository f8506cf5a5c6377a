/**
 * From a request for an operation to its reply: which form, what was sent, what the handler makes of it.
 *
 * @module
 */
import type { Context } from "hono"
import { BASE } from "./Address.ts"
import { MAX_BYTES } from "./BodyBytes.ts"
import type { Answers } from "./Endpoint.ts"
import { withTag } from "./EntityTag.ts"
import type { AnyHandler } from "./Handlers.ts"
import { readJson } from "./JsonBody.ts"
import { listBody } from "./ListBody.ts"
import { choose, JSON_TYPE } from "./Negotiation.ts"
import type { Operation } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"
import type { FindPlace } from "./Place.ts"
import { invalid, problem } from "./Problem.ts"
import { hungUp, problemReply, type Reply } from "./Reply.ts"
import { type Check, type Decoded, reader } from "./RequestInput.ts"
import { cacheControl } from "./ResponseHeaders.ts"
import type { Turns } from "./Turns.ts"

/** What a reply needs beside the operation itself. */
export interface Means {
  readonly find: FindPlace
  readonly takeTurn: Turns
  readonly onFault: (error: Error) => void
}

/** Makes what answers an operation. */
export const responder =
  (means: Means) =>
  (operation: Operation, handler: AnyHandler, check?: Check): Answers => {
    const answers = replies(operation, handler, check, means)
    return operation.maxBytes > MAX_BYTES ? inTurn(answers, means.takeTurn) : answers
  }

/** What may be long to read and to answer waits its turn, before a byte of it is read. */
const inTurn =
  (answers: Answers, takeTurn: Turns): Answers =>
  async (context) => {
    const giveBack = await takeTurn()
    if (giveBack === null) return unavailable("Er zijn nu te veel lange vragen tegelijk. Probeer het zo opnieuw.")
    let ended: Promise<unknown> | undefined
    try {
      const reply = await answers(context)
      ended = reply.ended
      return reply
    } finally {
      if (ended === undefined) giveBack()
      else void ended.then(giveBack)
    }
  }

const unavailable = (detail: string): Reply => problemReply(problem(503, detail), { "Retry-After": "1" })

const replies = (operation: Operation, handler: AnyHandler, check: Check | undefined, means: Means): Answers => {
  const read = reader(operation, check)
  const forms = [JSON_TYPE, ...operation.otherForms]
  const toReply = replier(operation, means.onFault)
  const tagged = operation.caching === "hervalideren"
  const hasParameters = operation.path.includes("{")
  return async (context) => {
    const request = context.req.raw
    const form = choose(request.headers.get("Accept"), forms)
    if (form === null) return problemReply(problem(406, `Dit antwoord is er als: ${forms.join(", ")}.`))
    const found = operation.body === undefined ? NO_BODY : await readJson(request, operation.maxBytes)
    if (found === "afgebroken") return hungUp
    if ("problem" in found) return problemReply(found.problem)
    const body: Decoded = "faults" in found ? found : { value: found.body }
    const understood = read({ path: hasParameters ? context.req.param() : NONE, query: queryOf(context), body })
    if ("errors" in understood) return problemReply(invalid(understood.errors))
    const outcome = handler(understood.input, () => means.find(context, `${BASE}${operation.path}`))
    const reply = toReply(outcome instanceof Promise ? await outcome : outcome, form)
    return tagged ? withTag(reply, request) : reply
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
