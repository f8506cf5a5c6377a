/**
 * Finds in a JSON text what `JSON.parse` lets pass: a field that stands twice in one object, and nesting without end.
 *
 * `JSON.parse` keeps the last of two fields silently; two readers of the same text could then see two different requests.
 *
 * @module
 */

/** The deepest nesting read; the deepest legal body has three levels. */
export const MAX_DEPTH = 16

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d

/** What is wrong with the structure of this (legal) JSON text, however its fields are escaped; null when nothing is. */
export const structureFault = (json: string, deepest: number = MAX_DEPTH): "dubbel-veld" | "te-diep" | null => {
  const open: Array<Set<string>> = []
  let name = ""
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) {
      const end = endOfString(json, at)
      name = json.slice(at, end + 1)
      at = end
    } else if (code === COLON) {
      const fields = open.at(-1)
      const field = name.includes("\\") ? (JSON.parse(name) as string) : name.slice(1, -1)
      if (fields?.has(field)) return "dubbel-veld"
      fields?.add(field)
    } else if (isOpening(code)) {
      if (open.push(new Set()) > deepest) return "te-diep"
    } else if (isClosing(code)) open.pop()
  }
  return null
}

/** Where the string that begins here ends: at the first quote with an even number of backslashes before it. */
const endOfString = (json: string, start: number): number => {
  let end = json.indexOf('"', start + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end
}

const isEscaped = (json: string, at: number): boolean => {
  let backslashes = 0
  while (json.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}
