/**
 * Finds in a JSON text what `JSON.parse` lets pass: a field that stands twice in one object, and nesting without end.
 *
 * `JSON.parse` keeps the last of two fields silently; two readers of the same text could then see two different requests.
 *
 * @module
 */

/** The deepest nesting read; the deepest legal body has three levels. */
export const MAX_DEPTH = 16

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gsu

/** What is wrong with the structure of this (legal) JSON text, however its fields are escaped; null when nothing is. */
export const structureFault = (json: string): "dubbel-veld" | "te-diep" | null => {
  const open: Array<Set<string> | null> = []
  let name: string | undefined
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === "{") open.push(new Set())
    else if (token === "[") open.push(null)
    else if (token === "}" || token === "]") open.pop()
    else if (token === ":" && name !== undefined) {
      const fields = open.at(-1)
      if (fields?.has(name)) return "dubbel-veld"
      fields?.add(name)
    }
    if (open.length > MAX_DEPTH) return "te-diep"
    name = token.startsWith('"') ? (JSON.parse(token) as string) : undefined
  }
  return null
}
