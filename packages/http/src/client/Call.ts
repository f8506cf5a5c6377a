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

/** The operations that give text. */
export type TextOperation = "versie" | "bepaling" | "zin"

/** The media types of a text beside JSON. */
export type TextForm = "text/plain" | "text/markdown" | "application/ld+json" | "application/akn+xml"

/** The API refused: `problem` says in Dutch what is wrong, with all violations at once. */
export class Refused extends Error {
  readonly _tag = "Refused"
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = "Refused"
    this.problem = problem
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
  const response = await send(reach, toRequest(reach, id, parts, accept), signal)
  const text = await response.text().catch((cause: unknown) => {
    throw new Unreachable("Het antwoord brak af.", cause)
  })
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
): Promise<Response> => {
  const inTime = AbortSignal.timeout(timeout)
  try {
    return await fetch(
      new Request(request, { signal: signal === undefined ? inTime : AbortSignal.any([signal, inTime]) })
    )
  } catch (cause) {
    throw new Unreachable(inTime.aborted ? "De API antwoordde niet op tijd." : "De API is niet te bereiken.", cause)
  }
}

const isOf = (response: Response, type: string): boolean =>
  (response.headers.get("Content-Type") ?? "").split(";")[0]?.trim() === type

const toError = (response: Response, text: string): Refused | Unreachable => {
  if (!isOf(response, "application/problem+json"))
    return new Unreachable(`Dit is geen antwoord van deze API (status ${response.status}).`)
  return new Refused(parse(text) as Problem)
}
