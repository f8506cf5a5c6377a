/**
 * Chooses the form of an answer by the `Accept` header (RFC 9110, 12.5.1).
 *
 * @module
 */
import { parseAccept } from "hono/utils/accept"

/** The form served when any will do. */
export const JSON_TYPE = "application/json"

/** The media type to answer in, the first of equals; null when none of them will do. */
export const choose = (accept: string | null, available: ReadonlyArray<string>): string | null => {
  if (accept === null || accept.trim() === "" || accept === "*/*") return available[0] ?? null
  if (available.includes(accept)) return accept
  const ranges = parseAccept(accept)
  let best: string | null = null
  let bestQuality = 0
  for (const type of available) {
    const quality = qualityOf(type, ranges)
    if (quality > bestQuality) {
      best = type
      bestQuality = quality
    }
  }
  return best
}

/** The quality the most specific matching range gives a type; 0 when none matches. */
const qualityOf = (type: string, ranges: ReturnType<typeof parseAccept>): number => {
  for (const range of [type, `${type.slice(0, type.indexOf("/"))}/*`, "*/*"]) {
    const found = ranges.find((candidate) => candidate.type.toLowerCase() === range)
    if (found !== undefined) return found.q
  }
  return 0
}
