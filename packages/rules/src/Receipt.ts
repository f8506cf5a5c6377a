/**
 * The receipt: a hash over what was asked, the versions it was answered under, and the answer.
 *
 * Whoever keeps situation and answer can have them computed again and compare to the byte.
 *
 * @module
 */
import { remembered } from "./Memory.ts"
import { sha256 } from "./Sha256.ts"

/** How something that stands in many answers is spelled. */
interface Spelling {
  readonly canonical: string
  readonly json: string
}

const spellings = new WeakMap<object, Spelling>()

/** Keeps a value for every answer it will stand in: from now on nobody can change it or what is in it, and it is spelled once. */
export const kept = <Value extends object>(value: Value): Readonly<Value> => {
  if (spellings.has(value)) return value
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) kept(part)
  spellings.set(value, { canonical: spell(value), json: JSON.stringify(value) })
  return Object.freeze(value)
}

/**
 * JSON with the keys of every object in order and nothing undefined: one spelling for each value. Answers and checked
 * questions only: their fields have names of our own.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === "string") return quoted(value)
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  return spellings.get(value)?.canonical ?? spell(value)
}

const spell = (value: object): string => {
  let text = ""
  if (Array.isArray(value)) {
    for (const item of value) text += text === "" ? canonicalJson(item) : `,${canonicalJson(item)}`
    return `[${text}]`
  }
  for (const key of keysOf(value)) {
    const field = (value as Readonly<Record<string, unknown>>)[key]
    if (field !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonicalJson(field)}`
  }
  return `{${text}}`
}

const orders = new Map<string, ReadonlyArray<string>>()

/** The keys in order. Objects of one kind have the same ones, and sorting costs more than finding them again. */
const keysOf = (value: object): ReadonlyArray<string> => {
  const keys = Object.keys(value)
  return remembered(orders, `${keys.length} ${keys.join("\0")}`, () => keys.sort())
}

/** Most texts have nothing in them that JSON writes otherwise. */
const quoted = (text: string): string =>
  /^[ !#-[\]-~\u00a0-\ud7ff]*$/u.test(text) ? `"${text}"` : JSON.stringify(text)

/** An answer as `JSON.stringify` writes it, faster: much of what is in it, or in its lists, was written before. */
export const json = (answer: object): string => {
  let text = ""
  for (const [key, field] of Object.entries(answer))
    if (field !== undefined)
      text += `${text === "" ? "" : ","}${quoted(key)}:${Array.isArray(field) ? list(field) : written(field)}`
  return `{${text}}`
}

const list = (items: ReadonlyArray<unknown>): string => `[${items.map(written).join()}]`

const written = (value: unknown): string =>
  (typeof value === "object" && value !== null ? spellings.get(value)?.json : undefined) ??
  JSON.stringify(value) ??
  "null"

/** SHA-256 (hex) of the canonical JSON of a value. */
export const digest = (value: unknown): string => sha256(canonicalJson(value))
