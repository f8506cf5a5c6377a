import { isDeepStrictEqual } from "node:util"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { type Beantwoord, toldAs, toldOf } from "@kracht/regulation/Example"
import { Validator } from "@seriousme/openapi-schema-validator"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { makeContract } from "../src/Contract.ts"
import { type WorkedCase, workedCases } from "../src/contract/WorkedCases.ts"
import { printedIn } from "../src/docs/Document.ts"
import { examplesFrom } from "../src/Examples.ts"
import { meanings } from "../src/FieldMeanings.ts"
import type { Operation } from "../src/Operation.ts"
import { Problem } from "../src/Problem.ts"
import { API_VERSION } from "../src/ResponseHeaders.ts"
import { app, ask, post } from "./Client.ts"

interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: ReadonlyArray<unknown>
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly oneOf?: ReadonlyArray<JsonSchema>
  readonly allOf?: ReadonlyArray<JsonSchema>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly maxItems?: number
  readonly maxLength?: number
}

interface DescribedResponse {
  readonly description?: string
  readonly headers?: object
  readonly $ref?: string
  readonly content?: Readonly<
    Record<
      string,
      {
        schema?: JsonSchema
        example?: unknown
      }
    >
  >
}

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly parameters?: ReadonlyArray<{
    readonly name: string
    readonly description?: string
    readonly schema: JsonSchema
    readonly example?: unknown
  }>
  readonly responses: Readonly<Record<string, DescribedResponse>>
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>
  }
}

interface Document {
  readonly openapi: string
  readonly info: { readonly version: string; readonly contact: Readonly<Record<string, string>> }
  readonly servers: ReadonlyArray<{ readonly url: string }>
  readonly externalDocs: { readonly url: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly additionalProperties?: unknown }>>
    readonly responses: Readonly<Record<string, DescribedResponse>>
  }
}

const { body: document } = await ask<Document>("/v1/openapi.json")

const contract = makeContract(
  { partners: ["yoep"], versies: ["concept", "voorstel"] },
  examplesFrom(versies, { voorbeelden, vraagvoorbeelden })
)
const operations: ReadonlyArray<Operation> = Object.values(contract)

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
)

describe("the OpenAPI document", () => {
  it("is legal OpenAPI 3.1", async () => {
    expect(document.openapi).toMatch(/^3\.1\./u)
    expect(await new Validator().validate({ ...document })).toMatchObject({ valid: true })
  })

  it("describes every operation of the contract and no other", () => {
    expect(operations.length).toBe(22)
    expect(described.map(({ path, method, operation }) => [operation.operationId, method, path])).toEqual(
      operations.map(({ id, method, path }) => [id, method, path])
    )
  })

  it("has the version, a server that ends in /v1, and a legal contact though none is set", () => {
    expect(document.info.version).toBe(API_VERSION)
    // Wherever the document is found, the server is beside it.
    expect(document.servers).toEqual([{ url: "../v1" }])
    expect(new URL("../v1", "https://een.example/klachten/v1/openapi.json").pathname).toBe("/klachten/v1")
    expect(document.info.contact["name"]).toBe("niet ingesteld")
    expect(document.info.contact["email"]).toMatch(/@.+\.invalid$/u)
    expect(new URL(document.info.contact["url"] ?? "").hostname).toMatch(/\.invalid$/u)
    expect(document.externalDocs.url).toBe("http://localhost/docs")
  })

  it("gives every schema one name of its own, so that no shape stands there twice", () => {
    const names = Object.keys(document.components.schemas)
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/u.test(name))).toEqual([])
  })

  it("names origin and contact once they are set", async () => {
    const contact = { naam: "Beheer", email: "beheer@voorbeeld.example", url: "https://voorbeeld.example/contact" }
    const published = createApi({ publication: { oorsprong: "https://voorbeeld.example", contact } })
    const reply = (await (await published.request("/v1/openapi.json")).json()) as Document
    expect(reply.servers).toEqual([{ url: "https://voorbeeld.example/v1" }])
    expect(reply.info.contact).toEqual({ name: contact.naam, email: contact.email, url: contact.url })
  })

  it("objects refuse unknown fields, as the API does", () => {
    for (const name of ["Situatie", "Beoordelingsvraag", "Termijnvraag", "Antwoord"])
      expect(document.components.schemas[name]?.additionalProperties).toBe(false)
  })
})

describe("what an integrator reads", () => {
  const { schemas } = document.components as unknown as { readonly schemas: Readonly<Record<string, Readable>> }
  const isDescribed = ({ description, $ref, allOf = [] }: Readable): boolean =>
    (description ?? "") !== "" ||
    ($ref !== undefined && isDescribed(schemas[$ref.split("/").at(-1) ?? ""] ?? {})) ||
    allOf.some(isDescribed)
  const fieldsOf = (place: string, schema: Readable): ReadonlyArray<readonly [string, Readable]> => {
    const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema
    const own = Object.entries(properties).map(([name, field]) => [`${place}.${name}`, field] as const)
    const inside = [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf, ...allOf]
    return [
      ...own,
      ...own.flatMap(([name, field]) => fieldsOf(name, field)),
      ...inside.flatMap((one) => fieldsOf(place, one))
    ]
  }

  it("says of every field what it is", () => {
    const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(name, schema))
    expect(fields.length).toBeGreaterThan(500)
    expect(fields.filter(([, field]) => !isDescribed(field)).map(([place]) => place)).toEqual([])
  })

  it("says of every operation and parameter what it is", () => {
    const parameters = described.flatMap(({ operation }) => operation.parameters ?? [])
    expect(parameters.length).toBeGreaterThan(8)
    for (const { description = "", schema } of parameters) expect(description !== "" || isDescribed(schema)).toBe(true)
    for (const { operation } of described) {
      expect(operation.summary).not.toBe("")
      expect(operation.description.length).toBeGreaterThan(20)
    }
  })

  it("explains no field there is not", () => {
    const named = Object.entries(schemas).flatMap(([name, schema]) => [
      ...fieldsOf(name, schema).map(([place]) => place.split(".").at(-1) ?? ""),
      ...fieldsOf(name, schema).map(([place]) => `${name}.${place.split(".").at(-1)}`)
    ])
    expect(Object.keys(meanings).filter((name) => !named.includes(name))).toEqual([])
  })
})

interface Readable extends JsonSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Readable>>
  readonly items?: Readable
  readonly anyOf?: ReadonlyArray<Readable>
  readonly oneOf?: ReadonlyArray<Readable>
  readonly allOf?: ReadonlyArray<Readable>
}

describe("the longest body that fits the contract", () => {
  const bodies = described.flatMap(({ operation }) => {
    const schema = operation.requestBody?.content["application/json"]?.schema
    return schema === undefined ? [] : [[operation.operationId, schema] as const]
  })

  it("is there to look at", () => expect(bodies.length).toBeGreaterThan(8))

  it.each(bodies)("of %s is read: also where it is written with room around its fields", (id, schema) => {
    const { maxBytes } = operations.find((one) => one.id === id) as Operation
    const bytes = longest(schema)
    expect(Number.isFinite(bytes), "every list has an end").toBe(true)
    expect(bytes * 1.2).toBeLessThan(maxBytes)
  })
})

/** A moment with the most digits there can be. */
const MOMENT = '"2026-12-24T16:30:00.123456789+01:00"'.length

/** How many bytes the longest value of a schema takes as JSON; infinite where nothing ends it. */
const longest = (schema: JsonSchema): number => {
  const { $ref, enum: values, anyOf, oneOf, allOf, properties, items, type } = schema
  if ($ref !== undefined) {
    const name = $ref.split("/").at(-1) ?? ""
    return name === "DatumOfMoment" ? MOMENT : longest(document.components.schemas[name] as JsonSchema)
  }
  if ("const" in schema) return bytesOf(schema.const)
  if (values !== undefined) return Math.max(...values.map(bytesOf))
  const some = anyOf ?? oneOf
  if (some !== undefined) return Math.max(...some.map(longest))
  if (allOf?.[0] !== undefined && type === undefined) return Math.min(...allOf.map(longest))
  if (properties !== undefined)
    return Object.entries(properties).reduce((sum, [name, one]) => sum + bytesOf(name) + longest(one) + 2, 2)
  if (type === "array") {
    const most = [schema, ...(allOf ?? [])].flatMap(({ maxItems }) => maxItems ?? [])
    return most.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...most) * (longest(items ?? {}) + 1) + 2
  }
  if (type === "boolean" || type === "null") return 5
  if (type === "string")
    return Math.min(...[schema, ...(allOf ?? [])].map(({ maxLength = Number.POSITIVE_INFINITY }) => maxLength)) + 2
  if (type === "integer" || type === "number") return 24
  return Number.POSITIVE_INFINITY
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** The answer the document gives with an operation: as it is or in words; undefined where it is pointed at. */
const answerOf = (id: string): unknown => {
  const answer = described.find(({ operation }) => operation.operationId === id)?.operation.responses["200"]
  return answer?.content?.["application/json"]?.example ?? printedIn(answer?.description ?? "")
}

describe("the examples", () => {
  const bodyOf = (id: string) =>
    described.find(({ operation }) => operation.operationId === id)?.operation.requestBody?.content["application/json"]
      ?.example as Readonly<Record<string, unknown>>

  const kerst = voorbeelden.find(({ id }) => id === "kerst")
  const days = kerst?.verwacht["termijnen"] as Readonly<Record<string, string>>

  it("of assessments are worked examples, with the outcome these expect", () => {
    const { uitslagen } = answerOf("beoordelingsreeks") as { uitslagen: ReadonlyArray<{ antwoord: Beantwoord }> }
    const situaties = bodyOf("beoordelingsreeks")["situaties"] as ReadonlyArray<unknown>
    const shown = [
      [bodyOf("beoordeling")["situatie"], answerOf("beoordeling")],
      ...situaties.map((situatie, i) => [situatie, uitslagen[i]?.antwoord])
    ] as const
    expect(shown).toHaveLength(3)
    for (const [situatie, antwoord] of shown) {
      const worked = voorbeelden.filter((voorbeeld) => isDeepStrictEqual(voorbeeld.situatie, situatie))
      expect(worked.length).toBeGreaterThan(0)
      for (const { verwacht } of worked) expect(toldAs(antwoord as Beantwoord, verwacht)).toEqual(verwacht)
    }
    expect((answerOf("beoordeling") as Beantwoord).termijnen.length).toBeGreaterThan(2)
  })

  it("of a term says the day the worked example of that day says", () => {
    expect(bodyOf("termijnberekening")).toMatchObject({ gebeurtenis: kerst?.situatie["ingediendOp"] })
    expect(answerOf("termijnberekening")).toMatchObject({ einde: days["contact"] })
  })

  const questionsOf = {
    procedure: "procedure",
    inzagebeoordeling: "inzage",
    bewaartermijn: "bewaren",
    jaarverslag: "jaarverslag"
  }

  it.each(Object.entries(questionsOf))(
    "of %s are worked examples, with the outcome these expect",
    (operation, soort) => {
      const asked = bodyOf(operation)
      const worked = vraagvoorbeelden.filter((one) => one.soort === soort && isDeepStrictEqual(one.vraag, asked))
      expect(worked.length).toBeGreaterThan(0)
      for (const one of worked) expect(toldOf(one, answerOf(operation))).toEqual(one.verwacht)
    }
  )

  it.each(Object.entries(workedCases))("of %s is a case worked out beside the law, and answers so", (id, one) => {
    const { vraag, verwacht }: WorkedCase = one
    const operation = described.find(({ operation: { operationId } }) => operationId === id)?.operation
    const path = (operation?.parameters ?? []).map(({ name, example }) => [name, example] as const)
    expect({ path: Object.fromEntries(path), body: bodyOf(id) }).toEqual({ path: {}, body: undefined, ...vraag })
    const answer = answerOf(id) as Readonly<Record<string, unknown>>
    expect(Object.fromEntries(Object.keys(verwacht).map((field) => [field, answer[field]]))).toEqual(verwacht)
  })

  it("of the term for a decision, asked 8 weeks before the penalty's begins, ends there", async () => {
    const end = bodyOf("dwangsomberekening")["beslistermijnEinde"] as string
    const aanvraagOntvangen = new Date(Date.parse(end) - 8 * 7 * 86_400_000).toISOString().slice(0, 10)
    expect((await post("/v1/beslistermijnen", { aanvraagOntvangen })).body).toMatchObject({ besluitUiterlijk: end })
  })

  it("of every operation are worked out, or name what the text and the rules have: there is no other", () => {
    const worked = ["beoordeling", "beoordelingsreeks", ...Object.keys(questionsOf), ...Object.keys(workedCases)]
    const named = ["regelingen", "regeling", "versie", "bepaling", "zin", "vergelijking", "regels", "regel"]
    const unasked = ["openapi", "gezondheid", "gereedheid"]
    expect([...worked, ...named, ...unasked].toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
    for (const id of [...named, ...unasked]) expect(bodyOf(id)).toBeUndefined()
  })

  it("are nowhere at an address: generators fetch those, and fail on what is no web page", () => {
    expect(JSON.stringify(document)).not.toContain("externalValue")
  })

  it.each(described)(
    "$operation.operationId has an answer: as it is, in words, or where it can be had",
    async ({ operation }) => {
      const { content, description = "" } = operation.responses["200"] ?? {}
      const example = content?.["application/json"]?.example
      // Whoever reads is told where it is.
      expect(example === undefined).toBe(description.includes("Het antwoord op het voorbeeld"))
      if (example !== undefined) return
      const [, address] = /`GET (\S+)`/u.exec(description) ?? []
      const printed = printedIn(description)
      expect(printed === undefined).toBe(address !== undefined)
      const answer: unknown = address === undefined ? printed : await (await app.request(`/v1${address}`)).json()
      const own = contract[operation.operationId as keyof typeof contract]
      const decoded = Schema.decodeUnknownResult(Schema.toCodecJson(own.answer as Schema.Codec<unknown>))(answer)
      expect(Result.isSuccess(decoded)).toBe(true)
    }
  )
})

describe("every operation", () => {
  it.each(operations)("$id: its example succeeds, and the answer is what its schema says", async (operation) => {
    const reply = await request(operation)
    expect(reply.status).toBe(200)
    const decode = Schema.decodeUnknownResult(Schema.toCodecJson(operation.answer), {
      errors: "all",
      onExcessProperty: "error"
    })
    const answer: unknown = await reply.json()
    const decoded = decode(answer)
    expect(Result.isSuccess(decoded), Result.isFailure(decoded) ? decoded.failure.message : "").toBe(true)
    if (answerOf(operation.id) !== undefined) expect(answer).toEqual(answerOf(operation.id))
  })

  it("shows its answer, but those with a whole text, all its changes or the document itself", () => {
    const pointedAt = operations.filter(({ id }) => answerOf(id) === undefined).map(({ id }) => id)
    expect(pointedAt).toEqual(["versie", "vergelijking", "openapi"])
  })

  it.each(described)("$method $path lists its answers, the good ones with API-Version", ({ operation, method }) => {
    expect(operation.responses).toHaveProperty("400")
    if (method === "post") expect(operation.requestBody?.content["application/json"]?.example).toBeDefined()
    for (const [status, response] of Object.entries(operation.responses))
      if (status < "400") expect(response.headers).toHaveProperty("API-Version")
      else expect(response.$ref).toBe(`#/components/responses/Probleem${status}`)
  })

  it("says of every other form whether it is text or an object", () => {
    const forms = described.flatMap(({ operation }) =>
      Object.entries(operation.responses["200"]?.content ?? {}).map(
        ([form, { schema }]) => [form, schema?.type] as const
      )
    )
    const others = forms.filter(([form]) => form !== "application/json")
    expect(others.length).toBeGreaterThan(5)
    for (const [form, type] of others) expect(type, form).toBe(form === "application/ld+json" ? "object" : "string")
  })

  it("a problem that passes says when it may be asked again", () => {
    for (const status of ["429", "503"])
      expect(document.components.responses[`Probleem${status}`]?.headers).toHaveProperty("Retry-After")
    expect(document.components.responses["Probleem405"]?.headers).toHaveProperty("Allow")
  })

  it("errors are what the schema of a problem says", async () => {
    const decode = Schema.decodeUnknownResult(Problem, { errors: "all", onExcessProperty: "error" })
    for (const path of ["/v1/elders", "/v1/dagen/onzin", "/v1/regelingen?a=b"])
      expect(Result.isSuccess(decode((await ask(path)).body))).toBe(true)
  })
})

/** The operation's own example; what has none is asked for with what the contract is made of. */
const request = ({ path, method, example, body }: Operation) => {
  const values: Readonly<Record<string, string>> = example?.path ?? { id: "kracht", versie: "concept" }
  const address = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "")
  const query = new URLSearchParams(example?.query).toString()
  return app.request(`/v1${address}${query === "" ? "" : `?${query}`}`, {
    method: method.toUpperCase(),
    ...(body === undefined
      ? {}
      : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(example?.body) })
  })
}
