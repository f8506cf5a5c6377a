/**
 * The API as a Hono app: it listens nowhere and has no clock, so it runs on Node, on workerd and inside another app.
 *
 * @module
 */
import { begrippen } from "@kracht/content/begrippen"
import { lezingen } from "@kracht/content/lezingen"
import { versies } from "@kracht/content/regelingen"
import { uitgave } from "@kracht/content/uitgave"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import type { Begrip, Lezing, Versie, Voorbeeld, Vraagvoorbeeld } from "@kracht/regulation/Model"
import { type Context, Hono, type MiddlewareHandler } from "hono"
import { etag, RETAINED_304_HEADERS } from "hono/etag"
import { BASE } from "./Address.ts"
import { limitBody } from "./BodyLimit.ts"
import { makeContract } from "./Contract.ts"
import { setCrossOrigin } from "./CrossOrigin.ts"
import { openapi } from "./contract/Service.ts"
import type { DocumentObject } from "./docs/Document.ts"
import { docsPage } from "./docs/Page.ts"
import { docsPolicy } from "./docs/Style.ts"
import { type AnyHandler, makeHandlers } from "./Handlers.ts"
import { exampleFrom } from "./handlers/Regulations.ts"
import { readJson } from "./JsonBody.ts"
import { choose, JSON_TYPE } from "./Negotiation.ts"
import type { Publication } from "./OpenApi.ts"
import type { Operation } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"
import { invalid, problem, toResponse } from "./Problem.ts"
import { type AnswerRecord, record } from "./Record.ts"
import { type Raw, reader } from "./RequestInput.ts"
import { cacheControl, setAlways } from "./ResponseHeaders.ts"
import { build, type ServicesLayer, vocabularyOf } from "./Services.ts"

/** What a host may set; everything has a default. */
export interface Options {
  /** Regulations, partners and calendar policy; those published with this package by default. */
  readonly layers?: ServicesLayer
  /** The texts to give; those published with this package by default. */
  readonly versies?: ReadonlyArray<Versie>
  /** The readings that stand beside the texts; those published with this package by default. */
  readonly lezingen?: ReadonlyArray<Lezing>
  /** The glossary that explains words of the texts; the one published with this package by default. */
  readonly begrippen?: ReadonlyArray<Begrip>
  /** The worked examples that stand beside the texts; those published with this package by default. */
  readonly voorbeelden?: ReadonlyArray<Voorbeeld>
  /** The worked examples of other questions than a situation; those published with this package by default. */
  readonly vraagvoorbeelden?: ReadonlyArray<Vraagvoorbeeld>
  /** Where the API is published and whom to ask; what content says by default. */
  readonly publication?: Publication
  /** Origins (`https://…`) whose pages may read answers in a browser; none by default. */
  readonly allowedOrigins?: ReadonlyArray<string>
  /** Whether new requests are welcome, for `GET /v1/health/ready`; always by default. */
  readonly isReady?: () => boolean
  /** How many seconds a sender must wait before it may ask again; null lets the request in. Everyone comes in by default. */
  readonly admit?: (request: Request, environment: unknown) => number | null | Promise<number | null>
  /** A clock in milliseconds, to measure how long an answer took; without one every duration is 0. */
  readonly now?: () => number
  /** Told of every answer, with nothing in it of what was sent or answered. */
  readonly onAnswer?: (record: AnswerRecord) => void
  /** Told of an error of ours that became a 500; requests and answers are never passed on. */
  readonly onFault?: (error: Error) => void
}

/**
 * Makes the API. Every answer is JSON, every error `application/problem+json`; nothing that was sent comes back and
 * nothing is kept between requests.
 *
 * @example
 * ```ts
 * import { createApi } from "@kracht/http"
 *
 * const app = createApi({ allowedOrigins: ["https://portaal.example"] })
 * const response = await app.request("/v1/dagen/2026-12-25")
 * response.status // => 200
 * ```
 */
export const createApi = (options: Options = {}): Hono => {
  const app = new Hono()
  const services = build(options.layers)
  const texts = options.versies ?? versies
  const contract = makeContract(vocabularyOf(services), exampleFrom(texts))
  const operations: ReadonlyArray<Operation> = Object.values(contract)
  const handlers = makeHandlers(contract, {
    services,
    versies: texts,
    lezingen: options.lezingen ?? lezingen,
    begrippen: options.begrippen ?? begrippen,
    voorbeelden: options.voorbeelden ?? voorbeelden,
    vraagvoorbeelden: options.vraagvoorbeelden ?? vraagvoorbeelden,
    publication: options.publication ?? uitgave,
    isReady: options.isReady ?? (() => true)
  })
  if (options.onAnswer !== undefined) app.use("*", record(options.onAnswer, options.now ?? (() => 0)))
  app.use("*", finish(options.allowedOrigins ?? []))
  if (options.admit !== undefined) app.use("*", doorkeeper(options.admit))
  for (const operation of operations) addRoute(app, operation, handlers[operation.id] as AnyHandler)
  for (const path of new Set(operations.map(toRoute))) addOtherMethods(app, path, operations)
  addDocs(app, handlers, options.publication ?? uitgave)
  app.notFound(() => toResponse(problem(404, `Dit adres bestaat niet. De beschrijving staat op ${BASE}/openapi.json.`)))
  app.onError((error) => {
    options.onFault?.(error)
    return toResponse(problem(500, "Er ging iets mis bij het beantwoorden. Probeer het later opnieuw."))
  })
  return app
}

/** Lets a request in, or says with a 429 when it may come again. */
const doorkeeper =
  (admit: NonNullable<Options["admit"]>): MiddlewareHandler =>
  async (context, next) => {
    const seconds = await admit(context.req.raw, context.env)
    if (seconds === null) return next()
    const wait = String(Math.max(1, Math.ceil(seconds)))
    return toResponse(problem(429, `Er kwamen te veel vragen. Vraag het over ${wait} s opnieuw.`), {
      "Retry-After": wait
    })
  }

const OPEN = `${BASE}${openapi.path}`

/** The headers of every response, whatever answered it. */
const finish =
  (allowedOrigins: ReadonlyArray<string>): MiddlewareHandler =>
  async (context, next) => {
    await next()
    const { headers } = context.res
    setAlways(headers)
    setCrossOrigin(headers, context.req.raw, allowedOrigins, context.req.path === OPEN)
  }

const toRoute = ({ path }: Operation): string => `${BASE}${path.replaceAll(/\{(\w+)\}/gu, ":$1")}`

const revalidated = etag({ retainedHeaders: [...RETAINED_304_HEADERS, "API-Version"] })

const addRoute = (app: Hono, operation: Operation, handler: AnyHandler): void => {
  const before = [
    ...(operation.body === undefined ? [] : [limitBody(operation.maxBytes)]),
    ...(operation.caching === "hervalideren" ? [revalidated] : [])
  ]
  app.on(operation.method, [toRoute(operation)], ...before, responder(operation, handler))
}

/** Where the documentation for people stands: beside the base path. */
export const DOCS = "/docs"

const addDocs = (app: Hono, handlers: Readonly<Record<string, AnyHandler>>, { oorsprong }: Publication): void => {
  let page: string | undefined
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": cacheControl.hervalideren,
    "Content-Security-Policy": docsPolicy()
  }
  app.get(DOCS, revalidated, () => {
    page ??= docsPage(documentOf(handlers), oorsprong ?? "https://niet-ingesteld.invalid")
    return new Response(page, { headers })
  })
  app.all(DOCS, () => toResponse(problem(405, "Hier kan alleen: GET, HEAD."), { Allow: "GET, HEAD" }))
}

const documentOf = (handlers: Readonly<Record<string, AnyHandler>>): DocumentObject => {
  const outcome = handlers["openapi"]?.({ path: {}, query: {}, body: undefined })
  if (outcome?._tag !== "Answered") throw new Error("Er is geen document om te tonen.")
  return outcome.answer as DocumentObject
}

/** `OPTIONS` says what can be done at a path; any other method is refused with the same. */
const addOtherMethods = (app: Hono, path: string, operations: ReadonlyArray<Operation>): void => {
  const methods = operations.filter((operation) => toRoute(operation) === path).map(({ method }) => method)
  const allow = [...methods.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : ["POST"])), "OPTIONS"].join(", ")
  app.options(path, () => new Response(null, { status: 204, headers: { Allow: allow } }))
  app.all(path, () => toResponse(problem(405, `Hier kan alleen: ${allow}.`), { Allow: allow }))
}

const responder = (operation: Operation, handler: AnyHandler): ((context: Context) => Promise<Response>) => {
  const read = reader(operation)
  const forms = [JSON_TYPE, ...operation.otherForms]
  return async (context) => {
    const form = choose(context.req.header("Accept") ?? null, forms)
    if (form === null) return toResponse(problem(406, `Dit antwoord is er als: ${forms.join(", ")}.`))
    const found = operation.body === undefined ? { body: undefined } : await readJson(context.req.raw)
    if ("problem" in found) return toResponse(found.problem)
    const understood = read(rawInput(context, found.body))
    if ("errors" in understood) return toResponse(invalid(understood.errors))
    return respond(operation, handler(understood.input), form)
  }
}

const rawInput = (context: Context, body: unknown): Raw => ({
  path: context.req.param(),
  query: Object.fromEntries(
    Object.entries(context.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values])
  ),
  body
})

const respond = (operation: Operation, outcome: Outcome<unknown>, form: string): Response => {
  switch (outcome._tag) {
    case "Absent":
      return toResponse(problem(404, outcome.detail))
    case "Unavailable":
      return toResponse(problem(503, outcome.detail), { "Retry-After": "1" })
    case "Invalid":
      return toResponse(invalid(outcome.errors))
    case "Answered": {
      const text = outcome.forms[form]?.() ?? JSON.stringify(outcome.answer)
      return new Response(text, { headers: answerHeaders(operation, form) })
    }
  }
}

const answerHeaders = ({ caching, otherForms }: Operation, form: string): Record<string, string> => ({
  "Content-Type": form.startsWith("text/") ? `${form}; charset=utf-8` : form,
  "Cache-Control": cacheControl[caching],
  ...(otherForms.length > 0 ? { Vary: "Accept" } : {})
})
