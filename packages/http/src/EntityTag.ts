/**
 * Asks after a copy: what an answer is known by (`ETag`), and whether the sender has it already (`If-None-Match`), or wants
 * that one and no other (`If-Match`).
 *
 * @module
 */
import { problem } from "./Problem.ts"
import { problemReply, type Reply } from "./Reply.ts"

/** The strong tag of a text: its SHA-256. */
const tagOf = async (text: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))
  return `"${btoa(String.fromCharCode(...hash))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "")}"`
}

/**
 * A reply with its tag. A `GET` for a copy the sender has gets 304, for another than is here 412; the answer to a `POST` is no representation of its
 * address, so there is nothing to have a copy of (RFC 9110, 9.3.3 and 13.1.2): its tag tells answers apart, no more.
 */
export const withTag = async (reply: Reply, request: Request): Promise<Reply> => {
  if (reply.status !== 200 || typeof reply.body !== "string") return reply
  const tag = await tagOf(reply.body)
  const tagged: Reply = { ...reply, headers: { ...reply.headers, ETag: tag } }
  if (request.method === "POST") return tagged
  if (isAnother(request.headers.get("If-Match"), tag)) return problemReply(problem(412, changed), { ETag: tag })
  if (!isKnown(request.headers.get("If-None-Match"), tag)) return tagged
  const { "Content-Type": _, ...headers } = reply.headers
  return { status: 304, headers: { ...headers, ETag: tag }, body: null }
}

const changed = "Dit antwoord is intussen een ander dan If-Match noemt. ETag noemt het kenmerk van nu."

/** Strong comparison (RFC 9110, 13.1.1): a weak tag matches nothing. */
const isAnother = (wanted: string | null, tag: string): boolean =>
  wanted !== null && wanted.trim() !== "*" && !wanted.split(",").some((one) => one.trim() === tag)

/** Weak comparison (RFC 9110, 8.8.3.2). */
const isKnown = (known: string | null, tag: string): boolean =>
  known !== null && (known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//u, "") === tag))
