/** What someone tells of themselves stands in no address and is kept by no one on the way. */
import { describe, expect, it } from "vitest"
import { ask } from "./Client.ts"

interface Described {
  readonly operationId: string
  readonly parameters?: ReadonlyArray<{ readonly name: string; readonly in: string }>
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> }
}

type Methods = Readonly<Partial<Record<"get" | "post", Described>>>

const { body } = await ask<{ readonly paths: Readonly<Record<string, Methods>> }>("/v1/openapi.json")
const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
  (["get", "post"] as const).flatMap((method) => {
    const described = methods[method]
    return described === undefined ? [] : [{ path, method, ...described }]
  })
)
const asked = operations.filter(({ method }) => method === "post")

/** What names a text, a rule or a day of the calendar, and nobody. */
const OF_NOBODY = ["id", "versie", "bepaling", "zin", "van", "naar", "datum"]

/** Counts days and knows of no complaint. */
const CALENDAR = "/termijnberekeningen"

describe("what someone tells of themselves", () => {
  it("nothing about a person can stand in an address", () => {
    expect(operations.length).toBeGreaterThan(asked.length)
    expect(asked.length).toBeGreaterThan(7)
    for (const { operationId, method, parameters = [] } of operations) {
      const inAddress = parameters.filter((one) => one.in === "path" || one.in === "query").map(({ name }) => name)
      expect(
        method === "post" ? inAddress : inAddress.filter((name) => !OF_NOBODY.includes(name)),
        operationId
      ).toEqual([])
    }
  })

  it("every answer about a person says that nobody may keep it", async () => {
    const personal = asked.filter(({ path }) => path !== CALENDAR)
    expect(personal.length).toBe(asked.length - 1)
    for (const { path, requestBody } of personal) {
      const { example } = requestBody?.content["application/json"] ?? {}
      for (const sent of [example, { naam: "zx81" }]) {
        const { status, headers } = await ask(`/v1${path}`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(sent)
        })
        expect(status, path).toBe(sent === example ? 200 : 400)
        expect(headers.get("Cache-Control"), path).toBe("no-store")
        expect(headers.has("ETag"), path).toBe(false)
      }
    }
  })
})
