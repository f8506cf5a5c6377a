import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, expectTypeOf, it } from "vitest"
import { addresses, fill } from "../src/Address.ts"
import { createEffectClient } from "../src/client/effect.ts"
import { createClient, Refused, Unreachable } from "../src/client.ts"
import { app, ask } from "./Client.ts"

const reach = { baseUrl: "https://klachten.example/v1", fetch: async (request: Request) => app.fetch(request) }
const client = createClient(reach)

describe("the client", () => {
  it("has every operation of the document, at its method and path", async () => {
    const { body } = await ask<{ paths: Record<string, Record<string, { operationId: string }>> }>("/v1/openapi.json")
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, { method, path }])
    )
    expect(addresses).toEqual(Object.fromEntries(described))
  })

  it("gives typed answers", async () => {
    const antwoord = await client.beoordeling({
      body: { situatie: { aanleiding: "behandeling", hoedanigheid: "ouder" } }
    })
    expect(antwoord.soort).toBe("klacht")
    expectTypeOf(antwoord.uitkomst).toEqualTypeOf<"mogelijk" | "niet-mogelijk" | "meer-nodig">()
    const { uitslagen } = await client.beoordelingsreeks({ body: { situaties: [{}, { aanleiding: "tevreden" }] } })
    expect(uitslagen).toHaveLength(2)
    expect((await client.dag({ path: { datum: "2026-12-25" } })).werkdag).toBe(false)
    expect((await client.vergelijking({ query: { van: "concept", naar: "voorstel" } })).zinnen.length).toBeGreaterThan(
      0
    )
    expect((await client.regels()).regels.length).toBeGreaterThan(5)
    expect((await client.regel({ path: { id: "contact" }, query: { versie: "voorstel" } })).versie).toBe("voorstel")
  })

  it("refuses at compile time what the API would refuse", () => {
    // @ts-expect-error an operation with a body needs one
    void client.beoordeling({}).catch(() => undefined)
    // @ts-expect-error this is no reason
    void client.beoordeling({ body: { situatie: { aanleiding: "zomaar" } } }).catch(() => undefined)
    // @ts-expect-error a day is needed
    void client.dag().catch(() => undefined)
  })

  it("gives a text in another form", async () => {
    const path = { id: "kracht", versie: "concept" }
    expect(await client.form("versie", { path }, "text/markdown")).toMatch(/^---\n/u)
  })

  it("rejects with every violation when the API refuses", async () => {
    const wrong = { situatie: { aanleiding: "zomaar" as "tevreden" }, taal: "fr" as "nl" }
    const error = await client.beoordeling({ body: wrong }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Refused)
    expect((error as Refused).problem).toMatchObject({ status: 400, errors: [{}, {}] })
  })

  it.each([
    ["no connection", async () => Promise.reject(new TypeError("fetch failed"))],
    ["another site", async () => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } })],
    ["no JSON", async () => new Response("{", { headers: { "Content-Type": "application/json" } })],
    ["a proxy's error", async () => new Response("Bad Gateway", { status: 502 })]
  ])("%s is Unreachable", async (_, fetch) => {
    await expect(createClient({ ...reach, fetch }).regelingen()).rejects.toBeInstanceOf(Unreachable)
  })

  it("waits no longer than it is told to", async () => {
    const fetch = ({ signal }: Request) =>
      new Promise<Response>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
    await expect(createClient({ ...reach, fetch, timeout: 20 }).regelingen()).rejects.toThrow("niet op tijd")
  })

  it("a value of the path is one segment, whatever it is", () => {
    expect(fill("/dagen/{datum}", { datum: "a/b?c#d" })).toBe("/dagen/a%2Fb%3Fc%23d")
    for (const datum of ["", ".", "..", undefined]) expect(() => fill("/dagen/{datum}", { datum })).toThrow(TypeError)
  })
})

describe("the client with Effects", () => {
  const effects = createEffectClient(reach)

  it("succeeds with the same answer, and fails with the same error", async () => {
    const dag = { path: { datum: "2026-12-25" } }
    expect(await Effect.runPromise(effects.dag(dag))).toEqual(await client.dag(dag))
    const failed = await Effect.runPromise(Effect.result(effects.dag({ path: { datum: "onzin" } })))
    expect(Result.isFailure(failed) && failed.failure._tag).toBe("Refused")
    const missing = await Effect.runPromise(Effect.result(effects.dag({ path: { datum: "" } })))
    expect(Result.isFailure(missing) && missing.failure._tag).toBe("Unreachable")
  })
})
