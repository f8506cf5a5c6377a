import { begrippen } from "@kracht/content/begrippen"
import { versies as published } from "@kracht/content/regelingen"
import { readings } from "@kracht/rules/Reading"
import { tables } from "@kracht/rules/Rulebook"
import { facts, velden } from "@kracht/rules/Situation"
import { describe, expect, it } from "vitest"
import { ask } from "./Client.ts"

/** What is about a text or about the service, and not about someone's situation, names its own parts. */
const NOT_COMPUTED = ["/regelingen", "/vergelijkingen", "/regels", "/openapi.json", "/health"]

/** What went wrong speaks the words of RFC 9457. */
const PROBLEM = "#/components/schemas/Probleem"

interface Schema {
  readonly $ref?: string
  readonly enum?: ReadonlyArray<unknown>
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: ReadonlyArray<Schema>
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: ReadonlyArray<Schema>
  readonly oneOf?: ReadonlyArray<Schema>
  readonly allOf?: ReadonlyArray<Schema>
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Operation {
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const { body: contract } = await ask<Contract>("/v1/openapi.json")

/** The schemas of what is asked and what is answered, wherever something is computed for a situation or a day. */
const computed: ReadonlyArray<Schema> = Object.entries(contract.paths)
  .filter(([path]) => !NOT_COMPUTED.some((start) => path.startsWith(start)))
  .flatMap(([, operations]) => Object.values(operations))
  .flatMap(({ requestBody, responses }) => [requestBody, responses["200"]])
  .flatMap((body) => Object.values(body?.content ?? {}).map(({ schema }) => schema))

/** Every field in these schemas, and every value a field is limited to: `stand`, `stand=nieuw`. */
const wordsOf = (schemas: ReadonlyArray<Schema>): ReadonlySet<string> => {
  const words = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (schema: Schema, field?: string): void => {
    for (const value of [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])])
      if (field !== undefined && typeof value === "string") words.add(`${field}=${value}`)
    for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) visit(part, field)
    if (schema.$ref !== undefined && schema.$ref !== PROBLEM) {
      const target = contract.components.schemas[schema.$ref.replace("#/components/schemas/", "")]
      if (target === undefined) throw new Error(`there is no ${schema.$ref}`)
      visit(target, field)
    }
    if (seen.has(schema)) return
    seen.add(schema)
    for (const item of [schema.items, ...(schema.prefixItems ?? [])]) if (item !== undefined) visit(item, field)
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties, field)
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      words.add(name)
      visit(property, name)
    }
  }
  for (const schema of schemas) visit(schema)
  return words
}

/** A version explains itself. */
const versies: ReadonlyArray<unknown> = published.map(({ versie }) => versie)

const words = wordsOf(computed)
const explained = new Set(begrippen.flatMap(({ woorden }) => woorden))

/** The facts of every table with their values; a reading is explained in its own file. */
const decided = new Set(
  tables
    .flatMap(({ table }) => table.facts)
    .filter(({ id }) => !readings.some((reading) => reading.id === id))
    .flatMap(({ id, values }) => [
      id,
      ...values.flatMap((value) => (typeof value === "string" ? [`${id}=${value}`] : []))
    ])
)

describe("the glossary holds the vocabulary", () => {
  it("explains every fact of a situation and every value it can have", () => {
    const vocabulary = [
      ...velden,
      ...facts.flatMap(({ id, values }) =>
        values.flatMap((value) => (typeof value === "string" ? [`${id}=${value}`] : []))
      )
    ]
    expect(vocabulary.length).toBeGreaterThan(45)
    expect(vocabulary.filter((word) => !explained.has(word))).toEqual([])
  })

  it("explains every word of the contract in which something is computed", () => {
    expect(words.size).toBeGreaterThan(120)
    expect([...words].filter((word) => !explained.has(word)).toSorted()).toEqual([])
  })

  it("explains every fact a rule decides on, and every value it can have", () => {
    expect(decided.size).toBeGreaterThan(60)
    expect([...decided].filter((word) => !explained.has(word)).toSorted()).toEqual([])
  })

  it("is in the document: beside every list of values stands what each of them means", () => {
    let lists = 0
    const bare: Array<string> = []
    const visit = (part: unknown, path: string, above = ""): void => {
      if (Array.isArray(part)) for (const [i, one] of part.entries()) visit(one, `${path}/${i}`, above)
      if (typeof part !== "object" || part === null || Array.isArray(part)) return
      const { enum: values, description = "", example: _, examples: __, ...rest } = part as Record<string, unknown>
      if (Array.isArray(values) && values.length > 1 && !values.every((value) => versies.includes(value))) {
        lists++
        const told = `${description} ${above}`
        for (const value of values)
          if (!told.includes(`\`${value}\`: `) && !told.includes(`\`${value}\`, `)) bare.push(`${path} ${value}`)
      }
      for (const [key, value] of Object.entries(rest))
        visit(value, `${path}/${key}`, key === "anyOf" ? `${description}` : "")
    }
    visit(contract, "")
    expect(lists).toBeGreaterThan(60)
    expect(bare).toEqual([])
  })

  it("explains no word that neither the contract nor a rule has", () => {
    expect([...explained].filter((word) => !words.has(word) && !decided.has(word)).toSorted()).toEqual([])
  })
})
