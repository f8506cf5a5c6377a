/**
 * The receipt: a hash over what was asked, the versions it was answered under, and the answer.
 *
 * Whoever keeps situation and answer can have them computed again and compare to the byte.
 *
 * @module
 */
import { remembered, remembering } from "./Memory.ts"
import { sha256 } from "./Sha256.ts"

/** How something that stands in many answers is spelled: with its fields by name, and as `JSON.stringify` writes it. */
interface Spelling {
  readonly canonical: string
  readonly json: string
}

/** The values that are kept, with their spellings as far as anyone asked for them. */
const spellings = new WeakMap<object, { -readonly [How in keyof Spelling]?: string }>()

/**
 * Keeps a value for every answer it will stand in: from now on nobody can change it or what is in it, and it is spelled once,
 * as a whole. What is in it is spelled by itself only where that is kept too: each spelling takes memory for as long.
 */
export const kept = <Value extends object>(value: Value): Readonly<Value> => {
  if (spellings.has(value)) return value
  freeze(value)
  spellings.set(value, {})
  return value
}

/** Keeps each part of a value: they will stand in answers one by one. */
export const keptParts = <Value extends object>(value: Value): Readonly<Value> => {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) kept(part)
  return Object.freeze(value)
}

const freeze = (value: object): void => {
  if (spellings.has(value)) return
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) freeze(part)
  Object.freeze(value)
}

/**
 * JSON with the keys of every object in order and nothing undefined: one spelling for each value. Answers and checked
 * questions only: their fields have names of our own.
 */
export const canonicalJson = (value: unknown): string => spelled(value, "canonical")

/** A value as `JSON.stringify` writes it, faster: much of what is in an answer was written before. */
export const json = (value: unknown): string => spelled(value, "json")

const spelled = (value: unknown, how: keyof Spelling): string => {
  const pieces: Array<string> = []
  spell(value, how, pieces)
  return pieces.join("")
}

const spell = (value: unknown, how: keyof Spelling, pieces: Array<string>): void => {
  if (typeof value === "string") pieces.push(quoted(value))
  else if (typeof value !== "object" || value === null) pieces.push(JSON.stringify(value) ?? "null")
  else {
    const before = spellings.get(value)
    if (before === undefined) spellParts(value, how, pieces)
    else {
      before[how] ??= spelledParts(value, how)
      pieces.push(before[how])
    }
  }
}

const spelledParts = (value: object, how: keyof Spelling): string => {
  const pieces: Array<string> = []
  spellParts(value, how, pieces)
  return pieces.join("")
}

const spellParts = (value: object, how: keyof Spelling, pieces: Array<string>): void =>
  Array.isArray(value)
    ? spellList(value, how, pieces)
    : spellFields(value as Readonly<Record<string, unknown>>, how, pieces)

const spellList = (items: ReadonlyArray<unknown>, how: keyof Spelling, pieces: Array<string>): void => {
  let before = "["
  for (const item of items) {
    pieces.push(before)
    spell(item, how, pieces)
    before = ","
  }
  pieces.push(items.length === 0 ? "[]" : "]")
}

const spellFields = (value: Readonly<Record<string, unknown>>, how: keyof Spelling, pieces: Array<string>): void => {
  let isFirst = true
  for (const { key, first, next } of shapeOf(value)[how]) {
    const field = value[key]
    if (field === undefined) continue
    pieces.push(isFirst ? first : next)
    spell(field, how, pieces)
    isFirst = false
  }
  pieces.push(isFirst ? "{}" : "}")
}

/** A field, and how it is written before its value: where it is the first, and after others. */
interface Field {
  readonly key: string
  readonly first: string
  readonly next: string
}

/** The fields of objects of one kind: by name, and as they stand. */
type Shape = { readonly [How in keyof Spelling]: ReadonlyArray<Field> }

/** By their first field. There are few kinds of objects, and finding one again costs less than sorting its fields. */
const shapes = remembering<string, Array<Shape>>()

/**
 * So many kinds that begin with one field are remembered, the latest: a question may give its fields in any order, and the
 * rules themselves are of many kinds, spelled once.
 */
const KINDS = 16

const shapeOf = (value: object): Shape => {
  const known = remembered(shapes, firstKey(value), noShapes)
  for (const shape of known) if (hasFields(shape, value)) return shape
  const fields = Object.keys(value).map((key): Field => ({ key, first: `{${quoted(key)}:`, next: `,${quoted(key)}:` }))
  const made = { json: fields, canonical: fields.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
  if (known.length === KINDS) known.shift()
  known.push(made)
  return made
}

const noShapes = (): Array<Shape> => []

/** Read without a list of all keys: every answer has some hundred objects, and their lists are all thrown away. */
const firstKey = (value: object): string => {
  for (const key in value) return key
  return ""
}

const hasFields = ({ json: fields }: Shape, value: object): boolean => {
  let at = 0
  for (const key in value) if (fields[at++]?.key !== key) return false
  return at === fields.length
}

/** Most texts have nothing in them that JSON writes otherwise. */
const quoted = (text: string): string =>
  /^[ !#-[\]-~\u00a0-\ud7ff]*$/u.test(text) ? `"${text}"` : JSON.stringify(text)

/** SHA-256 (hex) of the canonical JSON of a value. */
export const digest = (value: unknown): string => sha256(canonicalJson(value))
