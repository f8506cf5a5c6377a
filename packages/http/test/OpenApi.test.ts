import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { Validator } from "@seriousme/openapi-schema-validator"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { makeContract } from "../src/Contract.ts"
import { examplesFrom } from "../src/Examples.ts"
import type { Operation } from "../src/Operation.ts"
import { Problem } from "../src/Problem.ts"
import { API_VERSION } from "../src/ResponseHeaders.ts"
import { app, ask } from "./Client.ts"

interface Described {
  readonly operationId: string
  readonly responses: Readonly<Record<string, { readonly headers?: object; readonly $ref?: string }>>
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> }
}

interface Document {
  readonly openapi: string
  readonly info: { readonly version: string; readonly contact: Readonly<Record<string, string>> }
  readonly servers: ReadonlyArray<{ readonly url: string }>
  readonly externalDocs: { readonly url: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { readonly additionalProperties?: unknown }>> }
}

const { body: document } = await ask<Document>("/v1/openapi.json")

const contract = makeContract(
  { partners: ["yoep"], versies: ["concept", "voorstel"] },
  examplesFrom(versies, voorbeelden)
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

describe("every operation", () => {
  it.each(operations)("$id: its example succeeds, and the answer is what its schema says", async (operation) => {
    const reply = await request(operation)
    expect(reply.status).toBe(200)
    const decode = Schema.decodeUnknownResult(Schema.toCodecJson(operation.answer), {
      errors: "all",
      onExcessProperty: "error"
    })
    const decoded = decode(await reply.json())
    expect(Result.isSuccess(decoded), Result.isFailure(decoded) ? decoded.failure.message : "").toBe(true)
  })

  it.each(described)("$method $path lists its answers, the good ones with API-Version", ({ operation, method }) => {
    expect(operation.responses).toHaveProperty("400")
    if (method === "post") expect(operation.requestBody?.content["application/json"]?.example).toBeDefined()
    for (const [status, response] of Object.entries(operation.responses))
      if (status < "400") expect(response.headers).toHaveProperty("API-Version")
      else expect(response.$ref).toBe(`#/components/responses/Probleem${status}`)
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
