/**
 * The receipt: a hash over what was asked, the versions it was answered under, and the answer.
 *
 * Whoever keeps situation and answer can have them computed again and compare to the byte.
 *
 * @module
 */
import { sha256 } from "./Sha256.ts"

/** JSON with the keys of every object in order and nothing undefined: one spelling for each value. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))

/** Answers and checked questions only: their fields have names of our own. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const ordered: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) ordered[key] = inOrder((value as Readonly<Record<string, unknown>>)[key])
  return ordered
}

/** SHA-256 (hex) of the canonical JSON of a value. */
export const digest = (value: unknown): string => sha256(canonicalJson(value))
