/**
 * Reads the JSON body of a request, strictly: declared as JSON, legal UTF-8 and legal JSON.
 *
 * @module
 */
import { type Bytes, readBytes } from "./BodyBytes.ts"
import { type Fault, fault } from "./Fault.ts"
import { type Problem, problem } from "./Problem.ts"
import type { Room } from "./Room.ts"
import { MAX_DEPTH, structureFault } from "./Structure.ts"

/** The bytes of a body, why they are refused unread, or why they did not come: see `Bytes`. */
export type Received =
  | { readonly bytes: Uint8Array }
  | { readonly problem: Problem }
  | Extract<Bytes, "geen-plaats" | "afgebroken">

/** Reads up to so many bytes of what is declared as JSON; where a room is given, they stay counted there. */
export const receive = async (request: Request, maxBytes: number, room?: Room): Promise<Received> => {
  if (!isPlain(request.headers))
    return { problem: problem(415, "Stuur de inhoud zonder Content-Encoding: niet gecomprimeerd.") }
  if (!isJson(request.headers)) return { problem: problem(415, "Stuur de inhoud als application/json, in UTF-8.") }
  const bytes = await readBytes(request, maxBytes, room)
  if (bytes === "te-groot") return { problem: problem(413, `De inhoud mag ten hoogste ${maxBytes} bytes lang zijn.`) }
  return typeof bytes === "string" ? bytes : { bytes }
}

/** A body that was read, or what is wrong with it. */
export type Read = { readonly body: unknown } | { readonly faults: ReadonlyArray<Fault> }

/** Reads what was sent as JSON; null is no text. */
export const readJson = (text: string | null): Read => {
  if (text === null) return malformed("geen-utf-8", "De inhoud is geen geldige UTF-8.")
  if (text.trim() === "") return malformed("geen-inhoud", "De inhoud ontbreekt: stuur een JSON-object.")
  return parse(text)
}

const malformed = (code: string, detail: string): Read => ({ faults: [fault("body", "", code, detail)] })

const STRUCTURE = {
  "dubbel-veld": "Een veld staat twee keer in hetzelfde object.",
  "te-diep": `De inhoud is meer dan ${MAX_DEPTH} lagen diep.`
} as const

const parse = (text: string): Read => {
  try {
    const body: unknown = JSON.parse(text)
    const found = structureFault(text)
    return found === null ? { body } : malformed(found, STRUCTURE[found])
  } catch {
    return malformed("geen-json", "De inhoud is geen geldige JSON.")
  }
}

const isPlain = (headers: Headers): boolean =>
  (headers.get("Content-Encoding") ?? "identity").toLowerCase() === "identity"

/** `application/json`, with no other character set than UTF-8. */
const isJson = (headers: Headers): boolean => {
  const declared = headers.get("Content-Type") ?? ""
  return declared === "application/json" || isJsonInUtf8(declared)
}

/** White space around `=` is not legal, but a character set that is named is one that is meant. */
const isJsonInUtf8 = (declared: string): boolean => {
  const [type = "", ...parameters] = declared.split(";").map((part) => part.trim())
  return (
    type.toLowerCase() === "application/json" &&
    parameters.every((one) => !/^charset\s*=/iu.test(one) || /^charset\s*=\s*"?utf-8"?$/iu.test(one))
  )
}

const decoder = new TextDecoder("utf-8", { fatal: true })

/** The text that was sent; null where it is no legal UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
