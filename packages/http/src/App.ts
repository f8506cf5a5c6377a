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
import { type Context, Hono } from "hono"
import { routePath } from "hono/route"
import { BASE } from "./Address.ts"
import { makeContract } from "./Contract.ts"
import type { DocumentObject } from "./docs/Document.ts"
import { docsPage } from "./docs/Page.ts"
import { docsPolicy } from "./docs/Style.ts"
import { type Answers, endpoint, type Surroundings } from "./Endpoint.ts"
import { withTag } from "./EntityTag.ts"
import { examplesFrom } from "./Examples.ts"
import { type AnyHandler, makeHandlers } from "./Handlers.ts"
import type { Publication } from "./OpenApi.ts"
import type { Operation } from "./Operation.ts"
import { type FindPlace, placeFinder } from "./Place.ts"
import { problem } from "./Problem.ts"
import { problemReply, type Reply } from "./Reply.ts"
import { responder } from "./Responder.ts"
import { cacheControl } from "./ResponseHeaders.ts"
import { makeRoom } from "./Room.ts"
import { build, type ServicesLayer, vocabularyOf } from "./Services.ts"
import { makeTurns } from "./Turns.ts"

/** What a host may set; everything has a default. */
export interface Options extends Surroundings {
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
  /** What stands before `/v1` in its address, `/klachten`, where an app takes that off the path (`mount`). */
  readonly prefix?: string
  /** Origins (`https://…`) whose pages may read answers in a browser; none by default. */
  readonly allowedOrigins?: ReadonlyArray<string>
  /** Whether new requests are welcome, for `GET /v1/health/ready`; always by default. */
  readonly isReady?: () => boolean
  /** How many series and reports are answered at once, while others wait 5 seconds at most; 4 by default. */
  readonly longAtOnce?: number
  /** Whether the answer to an assessment is kept in memory until nobody asked for it for a minute; true by default. */
  readonly remember?: boolean
}

/** How many long requests at once, how many milliseconds the next one waits, and how many bytes all of them may hold. */
const LONG_AT_ONCE = 4
const PATIENCE = 5000
const LONG_BYTES = 32 * 1_048_576

/**
 * Makes the API. Every answer is JSON, every error `application/problem+json`; nothing that was sent comes back. Of a request
 * nothing is kept but what its facts and days together decided, and for a minute the answer to an assessment, under a hash.
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
  const publication = options.publication ?? uitgave
  const find = placeFinder(publication.oorsprong, options.prefix)
  const examples = {
    voorbeelden: options.voorbeelden ?? voorbeelden,
    vraagvoorbeelden: options.vraagvoorbeelden ?? vraagvoorbeelden
  }
  const contract = makeContract(vocabularyOf(services), examplesFrom(texts, examples))
  const operations: ReadonlyArray<Operation> = Object.values(contract)
  const { handlers, checks } = makeHandlers(contract, {
    services,
    versies: texts,
    lezingen: options.lezingen ?? lezingen,
    begrippen: options.begrippen ?? begrippen,
    ...examples,
    publication,
    isReady: options.isReady ?? (() => true)
  })
  const respond = responder({
    find,
    takeTurn: makeTurns(options.longAtOnce ?? LONG_AT_ONCE, PATIENCE),
    room: makeRoom(LONG_BYTES),
    // What the layers of a host say may change.
    remembers: options.layers === undefined && (options.remember ?? true),
    onFault: options.onFault ?? (() => undefined)
  })
  for (const path of new Set(operations.map(toRoute))) {
    const own = operations.filter((operation) => toRoute(operation) === path)
    const answers = own.map((operation) => {
      const handler = handlers[operation.id] as AnyHandler
      return [operation.method, respond(operation, handler, checks[operation.id])] as const
    })
    const readers = own.some(({ open }) => open) ? "iedereen" : options.allowedOrigins
    app.all(path, endpoint(options, path, byMethod(answers), readers))
  }
  app.all(DOCS, endpoint(options, DOCS, byMethod([["get", docs(handlers, find)]])))
  // Below the base path every address is ours, in whatever app this stands; elsewhere only when it stands alone.
  const below = absent((context) => options.prefix ?? routePath(context).slice(0, -BELOW.length))
  app.all(BELOW, endpoint(options, "-", below, options.allowedOrigins))
  app.notFound(
    endpoint(
      options,
      "-",
      absent(() => options.prefix ?? ""),
      options.allowedOrigins
    )
  )
  return app
}

const toRoute = ({ path }: Operation): string => `${BASE}${path.replaceAll(/\{(\w+)\}/gu, ":$1")}`

/** Nothing stands there; what came before the base path is told as it was set or as the app wrote it, not as it was sent. */
const absent =
  (prefixOf: (context: Context) => string): Answers =>
  (context) =>
    problemReply(
      problem(404, `Dit adres bestaat niet. De beschrijving staat op ${prefixOf(context)}${BASE}/openapi.json.`)
    )

const BELOW = `${BASE}/*`

/** `OPTIONS` says what can be done at an address; any other method is refused with the same. */
const byMethod = (answers: ReadonlyArray<readonly ["get" | "post", Answers]>): Answers => {
  const own = new Map(answers.flatMap(([method, answer]) => namesOf(method).map((name) => [name, answer] as const)))
  const allow = [...own.keys(), "OPTIONS"].join(", ")
  const other = (method: string): Reply =>
    method === "OPTIONS"
      ? { status: 204, headers: { Allow: allow }, body: null }
      : problemReply(problem(405, `Hier kan alleen: ${allow}.`), { Allow: allow })
  return (context) => (own.get(context.req.method) ?? (() => other(context.req.method)))(context)
}

const namesOf = (method: "get" | "post"): ReadonlyArray<string> => (method === "get" ? ["GET", "HEAD"] : ["POST"])

/** Where the documentation for people stands: beside the base path. */
export const DOCS = "/docs"

const docs = (handlers: Readonly<Record<string, AnyHandler>>, find: FindPlace): Answers => {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": cacheControl.hervalideren,
    "Content-Security-Policy": docsPolicy()
  }
  return (context) => {
    const place = find(context, DOCS)
    const outcome = handlers["openapi"]?.({ path: {}, query: {}, body: undefined }, () => place)
    if (outcome instanceof Promise || outcome?._tag !== "Answered") throw new Error("Er is geen document om te tonen.")
    const body = docsPage(outcome.answer as DocumentObject, place)
    return withTag({ status: 200, headers, body }, context.req.raw)
  }
}
