/**
 * What an API promises beside the design rules, in its document or its headers, held to HTTP itself (RFC 9110).
 *
 * @module
 */
import { isProblem } from "./Errors.ts"
import { each, type Rule, unless } from "./Rule.ts"
import type { Described, Sample, Target } from "./Target.ts"

interface Called extends Described {
  readonly request: Sample
}

const called = ({ operations }: Target): ReadonlyArray<Called> =>
  operations.filter((one): one is Called => one.request !== null)

const methodsAt = ({ operations }: Target, path: string): ReadonlyArray<string> =>
  operations.filter((one) => one.path === path).map(({ method }) => method.toUpperCase())

const listIn = (headers: Headers, name: string): ReadonlyArray<string> =>
  (headers.get(name) ?? "").split(",").map((one) => one.trim())

/** `Allow` on a refused method (15.5.6), and on `OPTIONS` the same (9.3.7). */
const allow = async (target: Target, { path, request }: Called): Promise<ReadonlyArray<string>> => {
  const own = methodsAt(target, path)
  const wanted = own.includes("GET") ? [...own, "HEAD"] : own
  const refused = await target.ask(request.address, { method: "PATCH" })
  const named = listIn(refused.headers, "Allow")
  const findings = unless(
    own.includes("PATCH") || (refused.status === 405 && wanted.every((method) => named.includes(method))),
    `Een 405 op ${path} noemt in Allow niet wat er wel kan.`
  )
  if (!named.includes("OPTIONS")) return findings
  const options = await target.ask(request.address, { method: "OPTIONS" })
  return [
    ...findings,
    ...unless(
      options.ok && options.headers.get("Allow") === refused.headers.get("Allow"),
      `OPTIONS ${path} zegt niet wat er kan, maar Allow noemt het wel.`
    )
  ]
}

/**
 * A tag that is promised is given, stays while the answer stays, and asking after it answers 304 (13.1.2); asking for that one
 * answers it, and for another 412 (13.1.1).
 */
const tag = async ({ ask }: Target, { path, method, request }: Called): Promise<ReadonlyArray<string>> => {
  const response = await ask(request.address, request.init)
  const etag = response.headers.get("ETag")
  if (etag === null) return [`${method.toUpperCase()} ${path} belooft een ETag en geeft er geen.`]
  const again = (field: string, known: string) =>
    ask(request.address, { ...request.init, headers: { ...request.init.headers, [field]: known } })
  const [same, other] = [await again("If-None-Match", etag), await again("If-None-Match", '"een-ander"')]
  if (method !== "get") return unless(same.headers.get("ETag") === etag, `${path} geeft twee keer een andere ETag.`)
  return [
    ...unless(
      same.status === 304 && (await same.text()) === "" && same.headers.get("ETag") === etag,
      `GET ${path} antwoordt op zijn eigen ETag met ${same.status} in plaats van 304.`
    ),
    ...unless(other.status === 200, `GET ${path} antwoordt op een andere ETag met ${other.status} in plaats van 200.`),
    ...(await wanted(path, etag, (known) => again("If-Match", known)))
  ]
}

/** Only that one is given, or nothing. */
const wanted = async (
  path: string,
  etag: string,
  again: (known: string) => Promise<Response>
): Promise<ReadonlyArray<string>> => {
  const [own, any, other, weak] = [
    await again(etag),
    await again("*"),
    await again('"een-ander"'),
    await again(`W/${etag}`)
  ]
  const is = (response: Response, status: number, name: string) =>
    unless(
      response.status === status,
      `GET ${path} antwoordt op If-Match met ${name} met ${response.status} in plaats van ${status}.`
    )
  return [
    ...is(own, 200, "zijn eigen ETag"),
    ...is(any, 200, "*"),
    ...is(other, 412, "een andere ETag"),
    ...unless(other.status !== 412 || (await isProblem(other)), `GET ${path} geeft een 412 niet als problem+json.`),
    ...is(weak, 412, "een zwakke ETag")
  ]
}

const typeOf = (response: Response): string => (response.headers.get("Content-Type") ?? "").split(";")[0] ?? ""

/** Each media type that is promised is given to who asks for it (12.5.1), and said to be a choice (12.5.5). */
const negotiation = async ({ ask }: Target, { path, types, request }: Called): Promise<ReadonlyArray<string>> => {
  const seen = new Map<string, string>()
  const findings: Array<string> = []
  for (const type of types) {
    const response = await ask(request.address, { ...request.init, headers: { ...request.init.headers, Accept: type } })
    const text = await response.text()
    findings.push(
      ...unless(
        response.status === 200 && typeOf(response) === type,
        `${path} geeft geen ${type}, maar belooft het wel.`
      ),
      ...unless(
        listIn(response.headers, "Vary").includes("Accept"),
        `${path} zegt als ${type} niet dat Accept telt (Vary).`
      ),
      ...unless(!seen.has(text), `${path} geeft als ${type} hetzelfde als als ${seen.get(text)}.`)
    )
    seen.set(text, type)
  }
  return findings
}

/** A 400 where an operation takes nothing at all can be about one thing: a parameter that it does not know. */
const refusesUnknown = ({ method, operation, parameters }: Called): boolean =>
  method === "get" && parameters.length === 0 && Object.hasOwn((operation["responses"] ?? {}) as object, "400")

const unknownParameter = async ({ ask }: Target, { path, request }: Called): Promise<ReadonlyArray<string>> => {
  const response = await ask(`${request.address}?bestaatNiet=1`, request.init)
  return unless(
    response.status === 400 && (await isProblem(response)),
    `GET ${path} geeft bij een onbekende parameter ${response.status} in plaats van 400.`
  )
}

/** JSON that is exchanged is UTF-8 (RFC 8259, 8.1), whatever is declared. */
const utf8 = async ({ ask }: Target, { path, request }: Called): Promise<ReadonlyArray<string>> => {
  const body = JSON.stringify(request.body)
  const units = new DataView(new ArrayBuffer(body.length * 2))
  for (let at = 0; at < body.length; at += 1) units.setUint16(at * 2, body.charCodeAt(at), true)
  const headers = { "Content-Type": "application/json; charset=utf-16le" }
  const response = await ask(request.address, { ...request.init, headers, body: units.buffer })
  return unless(
    [400, 415].includes(response.status) && (await isProblem(response)),
    `POST ${path} geeft bij JSON in UTF-16 ${response.status} in plaats van 400 of 415.`
  )
}

/** What is sent to see whether it comes back: no API has this word of its own. */
const MARK = "zx81merk"

const JSON_SENT = { "Content-Type": "application/json" }

/** Requests that go wrong, with the mark in each part of them. */
const marked = ({ path, request: { address, init, body } }: Called): ReadonlyArray<readonly [string, RequestInit]> => {
  const [plain = ""] = address.split("?")
  const inAddress: ReadonlyArray<readonly [string, RequestInit]> = [
    [`${plain}?${MARK}=${MARK}`, init],
    [`${plain}/${MARK}`, init],
    ...(path.includes("{") ? ([[path.replaceAll(/\{\w+\}/gu, MARK), init]] as const) : [])
  ]
  if (body === undefined) return inAddress
  const spoiled = JSON.stringify(body, (_, value: unknown) =>
    typeof value === "object" && value !== null ? value : MARK
  )
  const send = (text: string, headers: Readonly<Record<string, string>> = JSON_SENT) =>
    [address, { ...init, headers, body: text }] as const
  return [
    ...inAddress,
    send(spoiled),
    send(JSON.stringify({ ...(body as object), [MARK]: MARK })),
    send(`{"${MARK}":"${MARK}"`),
    send(MARK, { "Content-Type": `text/${MARK}` })
  ]
}

/** What is wrong is told without what was sent: that may be about somebody, and an error is written down in many places. */
const echo = async ({ ask }: Target, one: Called): Promise<ReadonlyArray<string>> => {
  const findings: Array<string> = []
  for (const [address, init] of marked(one)) {
    const response = await ask(address, init)
    const said = `${await response.text()}${JSON.stringify([...response.headers])}`.toLowerCase()
    findings.push(
      ...unless(
        response.status < 400 || !said.includes(MARK),
        `${one.method.toUpperCase()} ${one.path} geeft bij een ${response.status} iets terug van wat is gestuurd.`
      )
    )
  }
  return [...new Set(findings)]
}

/** The promises that are checked. */
export const promises: ReadonlyArray<Rule> = [
  {
    id: "/http/allow",
    check: (target) =>
      each(called(target), "Het document geeft van geen bewerking een voorbeeld dat te vragen is.", (one) =>
        allow(target, one)
      )
  },
  {
    id: "/http/no-echo",
    check: (target) =>
      each(called(target), "Het document geeft van geen bewerking een voorbeeld dat te vragen is.", (one) =>
        echo(target, one)
      )
  },
  {
    id: "/http/unknown-parameter",
    check: (target) =>
      each(
        called(target).filter(refusesUnknown),
        "Het document belooft een 400 bij geen bewerking die niets vraagt.",
        (one) => unknownParameter(target, one)
      )
  },
  {
    id: "/http/utf-8",
    check: (target) =>
      each(
        called(target).filter(({ request }) => request.body !== undefined),
        "Deze API neemt geen inhoud waarvan het document een voorbeeld geeft.",
        (one) => utf8(target, one)
      )
  },
  {
    id: "/http/etag",
    check: (target) =>
      each(
        called(target).filter(({ headers }) => headers.includes("etag")),
        "Het document belooft nergens een ETag.",
        (one) => tag(target, one)
      )
  },
  {
    id: "/http/content-negotiation",
    check: (target) =>
      each(
        called(target).filter(({ types }) => types.length > 1),
        "Het document belooft nergens meer dan één vorm.",
        (one) => negotiation(target, one)
      )
  }
]
