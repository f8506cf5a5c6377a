/**
 * Reads the JSON body of a request, strictly: declared as JSON, legal UTF-8 and legal JSON.
 *
 * @module
 */
import { fault } from "./Fault.ts"
import { invalid, type Problem, problem } from "./Problem.ts"
import { MAX_DEPTH, structureFault } from "./Structure.ts"

/** A body that was read, or why not. */
export type Read = { readonly body: unknown } | { readonly problem: Problem }

/** Reads the body of a request as JSON. */
export const readJson = async (request: Request): Promise<Read> => {
  if (!isJson(request.headers)) return { problem: problem(415, "Stuur de inhoud als application/json, in UTF-8.") }
  const text = decodeUtf8(await request.arrayBuffer())
  if (text === null) return malformed("geen-utf-8", "De inhoud is geen geldige UTF-8.")
  if (text.trim() === "") return malformed("geen-inhoud", "De inhoud ontbreekt: stuur een JSON-object.")
  return parse(text)
}

const malformed = (code: string, detail: string): Read => ({ problem: invalid([fault("body", "", code, detail)]) })

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

/** `application/json`, with no other character set than UTF-8 and not compressed. */
const isJson = (headers: Headers): boolean => {
  const [type = "", ...parameters] = (headers.get("Content-Type") ?? "").split(";").map((part) => part.trim())
  const encoding = headers.get("Content-Encoding") ?? "identity"
  return (
    type.toLowerCase() === "application/json" &&
    encoding.toLowerCase() === "identity" &&
    parameters.every((parameter) => !/^charset=/iu.test(parameter) || /^charset="?utf-8"?$/iu.test(parameter))
  )
}

const decodeUtf8 = (bytes: ArrayBuffer): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
