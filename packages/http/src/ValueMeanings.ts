/**
 * What does each value mean that a field is limited to?
 *
 * The document is all an integrator has in hand, so the words of the glossary stand beside every list of values.
 *
 * @module
 */
import type { Begrip } from "@kracht/regulation/Model"

type Json = { readonly [key: string]: unknown }

/** What a value of a field means; `undefined` where nothing explains it. */
export type MeaningOf = (field: string, value: string) => string | undefined

/** The meanings a glossary gives: it names a value as `veld=waarde`. */
export const meaningsIn = (begrippen: ReadonlyArray<Pick<Begrip, "woorden" | "gewoon">>): MeaningOf => {
  const meanings = new Map(begrippen.flatMap(({ woorden, gewoon }) => woorden.map((woord) => [woord, gewoon])))
  return (field, value) => meanings.get(`${field}=${value}`)
}

/** Writes the meanings into the descriptions of all lists of values in some schemas, those under `definitions` by where they are used. */
export const withMeanings = (definitions: Json, meaningOf: MeaningOf): Json => {
  const fields = fieldsOf(definitions)
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, explained(schema, fields.get(name) ?? [], meaningOf)])
  )
}

const REFERENCE = "#/components/schemas/"

/** The fields in which each definition is used. */
const fieldsOf = (definitions: Json): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, Array<string>>()
  const visit = (part: unknown, field: string): void => {
    if (Array.isArray(part)) for (const one of part) visit(one, field)
    if (!isObject(part)) return
    const { $ref, properties, ...rest } = part
    if (typeof $ref === "string") {
      const name = $ref.slice(REFERENCE.length)
      found.set(name, [...(found.get(name) ?? []), field])
    }
    if (isObject(properties)) for (const [name, property] of Object.entries(properties)) visit(property, name)
    for (const one of Object.values(rest)) visit(one, field)
  }
  visit(Object.values(definitions), "")
  return found
}

/** A schema with the meanings of its values, for what is used in these fields. */
export const explained = (part: unknown, fields: ReadonlyArray<string>, meaningOf: MeaningOf): unknown => {
  if (Array.isArray(part)) return part.map((one) => explained(one, fields, meaningOf))
  if (!isObject(part)) return part
  const inside = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "properties" && isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, property]) => [name, explained(property, [name], meaningOf)])
          )
        : explained(value, fields, meaningOf)
    ])
  )
  const { description } = part
  const told = typeof description === "string" ? description : ""
  const meanings = listed(part["enum"], fields, (field, value) =>
    told.includes(`\`${value}\``) ? undefined : meaningOf(field, value)
  )
  if (meanings === "") return inside
  return { ...inside, description: typeof description === "string" ? `${description} ${meanings}` : meanings }
}

/** Values with one meaning stand together before it. What the description names already is not told again. */
const listed = (values: unknown, fields: ReadonlyArray<string>, meaningOf: MeaningOf): string => {
  if (!Array.isArray(values) || values.length < 2) return ""
  const together = new Map<string, Array<string>>()
  for (const value of values) {
    const meaning = fields.map((field) => meaningOf(field, String(value))).find((found) => found !== undefined)
    if (meaning !== undefined) together.set(meaning, [...(together.get(meaning) ?? []), `\`${value}\``])
  }
  return together.size === 0 ? "" : valuesMean([...together].map(([meaning, names]) => [names.join(", "), meaning]))
}

/** Values and what each means, as a reader is told them. */
export const wordsMean = (meanings: Readonly<Record<string, { readonly nl: string }>>): string =>
  valuesMean(Object.entries(meanings).map(([value, { nl }]) => [`\`${value}\``, nl]))

/** Values and what each means, as the end of a description. */
export const valuesMean = (meanings: ReadonlyArray<readonly [values: string, meaning: string]>): string =>
  `${VALUES} ${meanings.map(([values, meaning]) => `${values}: ${meaning}`).join(" ")}`

/** What follows this in a description tells what each value means. */
export const VALUES = "Waarden:"

const isObject = (part: unknown): part is Json => typeof part === "object" && part !== null && !Array.isArray(part)
