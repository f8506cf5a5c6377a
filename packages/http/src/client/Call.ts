/**
 * One call of the API: from typed input to a request, and from the response to the answer or why there is none.
 *
 * @module
 */
import type { woordenschat } from "@kracht/content/woordenschat"
import { addresses, fill, type OperationId } from "../Address.ts"
import type { Contract } from "../Contract.ts"
import type { SentOf } from "../Operation.ts"
import type { Problem } from "../Problem.ts"

/** How to reach the API. */
export interface Reach {
  /** Where the API lives, with the major version: `https://klachten.example/v1`. */
  readonly baseUrl: string
  /** By which to send; the global `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  readonly timeout?: number
}

/** The partners and versions a client knows. */
export interface Words {
  readonly partners: string
  readonly versies: string
}

/** Those of the regulation published with this package. */
export interface PublishedWords {
  readonly partners: (typeof woordenschat.partners)[number]
  readonly versies: (typeof woordenschat.versies)[number]
}

/** What an operation is sent. */
export type Sent<Id extends OperationId, W extends Words = PublishedWords> = SentOf<
  Contract<W["partners"], W["versies"]>[Id]
>

/** What an operation answers. */
export type Answer<Id extends OperationId> = Contract[Id]["answer"]["Encoded"]

/** Input that may be left out where nothing has to be sent. */
export type Given<Id extends OperationId, W extends Words = PublishedWords> =
  Record<never, never> extends Sent<Id, W> ? [input?: Sent<Id, W>] : [input: Sent<Id, W>]

/** The media types that an operation gives beside JSON; `never` where there is none. */
export type TextForm<Id extends OperationId = TextOperation> = Contract[Id]["otherForms"][number]

/** The operations that give text. */
export type TextOperation = {
  [Id in OperationId]: [Contract[Id]["otherForms"][number]] extends [never] ? never : Id
}[OperationId]

/**
 * The API refused: `problem` says in Dutch what is wrong, with all violations at once. `retryAfter` is in how many seconds
 * it can be asked again, where the API says so.
 */
export class Refused extends Error {
  readonly _tag = "Refused"
  readonly problem: Problem
  readonly retryAfter: number | null

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail)
    this.name = "Refused"
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** There was no answer of the API: no connection, none in time, one that is not of this API, or nothing that could be sent. */
export class Unreachable extends Error {
  readonly _tag = "Unreachable"

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = "Unreachable"
  }
}

/** Input of any operation, as the request is built from it. */
interface Parts {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

/** Sends one request and reads the response; rejects with {@link Refused} or {@link Unreachable} only. */
export const call = async (
  reach: Reach,
  id: OperationId,
  parts: Parts,
  accept: string,
  signal?: AbortSignal
): Promise<string> => {
  const { response, text } = await send(reach, toRequest(reach, id, parts, accept), signal)
  if (response.ok && isOf(response, accept)) return text
  throw toError(response, text)
}

/** One call whose answer is data; rejects with {@link Refused} or {@link Unreachable} only. */
export const callForData = async (
  reach: Reach,
  id: OperationId,
  parts: Parts,
  signal?: AbortSignal
): Promise<unknown> => parse(await call(reach, id, parts, "application/json", signal))

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Unreachable("Het antwoord is geen JSON: op dit adres is deze API niet.", cause)
  }
}

const toRequest = (reach: Reach, id: OperationId, parts: Parts, accept: string): Request => {
  try {
    return new Request(addressOf(reach, id, parts), requestOf(id, parts, accept))
  } catch (cause) {
    throw new Unreachable("De vraag kon niet worden gemaakt: het adres of de invoer klopt niet.", cause)
  }
}

const addressOf = ({ baseUrl }: Reach, id: OperationId, { path = {}, query = {} }: Parts): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const search = new URLSearchParams(given).toString()
  return `${baseUrl.replace(/\/$/u, "")}${fill(addresses[id].path, path)}${search === "" ? "" : `?${search}`}`
}

const requestOf = (id: OperationId, { body }: Parts, accept: string): RequestInit =>
  addresses[id].method === "post"
    ? {
        method: "POST",
        headers: { Accept: accept, "Content-Type": "application/json" },
        body: JSON.stringify(body)
      }
    : { method: "GET", headers: { Accept: accept } }

const send = async (
  { fetch = (request) => globalThis.fetch(request), timeout = 10_000 }: Reach,
  request: Request,
  signal: AbortSignal | undefined
): Promise<Received> => {
  const inTime = untilTimeout(timeout)
  const either = signal === undefined ? inTime : AbortSignal.any([signal, inTime])
  const abandoned = whenAborted(either)
  let response: Response | undefined
  try {
    response = await Promise.race([fetch(new Request(request, { signal: either })), abandoned])
    const text = await Promise.race([response.text(), abandoned])
    return { response, text }
  } catch (cause) {
    if (inTime.aborted) throw new Unreachable("De API antwoordde niet op tijd.", cause)
    throw new Unreachable(response === undefined ? "De API is niet te bereiken." : "Het antwoord brak af.", cause)
  }
}

/** A response, read to its end. */
interface Received {
  readonly response: Response
  readonly text: string
}

/** The longest a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

const untilTimeout = (milliseconds: number): AbortSignal => {
  if (!(milliseconds >= 0)) throw new Unreachable("timeout is een aantal milliseconden vanaf 0.")
  return AbortSignal.timeout(Math.min(milliseconds, LONGEST))
}

/** Rejects when the request is given up, also where `fetch` does not listen to that; whoever came first need not look at it. */
const whenAborted = (signal: AbortSignal): Promise<never> => {
  const given = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener("abort", () => reject(signal.reason), { once: true })
  })
  given.catch(() => undefined)
  return given
}

const isOf = (response: Response, type: string): boolean =>
  (response.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() === type

const toError = (response: Response, text: string): Refused | Unreachable => {
  if (!isOf(response, "application/problem+json"))
    return new Unreachable(`Dit is geen antwoord van deze API (status ${response.status}).`)
  const found = parse(text)
  if (!isProblem(found)) return new Unreachable(`Dit is geen antwoord van deze API (status ${response.status}).`)
  return new Refused(found, secondsIn(response.headers.get("Retry-After")))
}

/** Enough of a problem to tell: others use this media type too. */
const isProblem = (found: unknown): found is Problem =>
  typeof found === "object" && found !== null && "detail" in found && typeof found.detail === "string"

const secondsIn = (header: string | null): number | null => (/^\d{1,9}$/u.test(header ?? "") ? Number(header) : null)
