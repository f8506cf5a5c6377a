/**
 * Finds a field that stands twice in one object of a JSON text.
 *
 * `JSON.parse` keeps the last one silently; two readers of the same text could then see two different requests.
 *
 * @module
 */

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gsu

/** Holds when an object in this (legal) JSON text has the same field twice, however it is escaped. */
export const hasDuplicateField = (json: string): boolean => {
  const open: Array<Set<string> | null> = []
  let name: string | undefined
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === "{") open.push(new Set())
    else if (token === "[") open.push(null)
    else if (token === "}" || token === "]") open.pop()
    else if (token === ":" && name !== undefined) {
      const fields = open.at(-1)
      if (fields?.has(name)) return true
      fields?.add(name)
    }
    name = token.startsWith('"') ? (JSON.parse(token) as string) : undefined
  }
  return false
}
