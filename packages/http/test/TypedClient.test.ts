import { woordenschat } from "@kracht/content/woordenschat"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import { describe, expect, expectTypeOf, it } from "vitest"
import { addresses, fill } from "../src/Address.ts"
import { createApi } from "../src/App.ts"
import { createEffectClient } from "../src/client/effect.ts"
import { createClient, Refused, type Sent, Unreachable, type Words } from "../src/client.ts"
import { build, vocabularyOf } from "../src/Services.ts"
import { app, ask } from "./Client.ts"

const reach = { baseUrl: "https://klachten.example/v1", fetch: async (request: Request) => app.fetch(request) }
const client = createClient(reach)
const problemOf = (body: string): Response =>
  new Response(body, { status: 400, headers: { "Content-Type": "application/problem+json" } })

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
    // @ts-expect-error there is no such partner
    void client.beoordeling({ body: { situatie: { organisatie: "yeop" } } }).catch(() => undefined)
    // @ts-expect-error there is no such version
    void client.beoordeling({ body: { situatie: {}, versie: "concpt" } }).catch(() => undefined)
  })

  it("knows the partners and versions that are published, or those of any regulation when told so", () => {
    const { partners, versies } = vocabularyOf(build())
    expect(woordenschat.partners.toSorted()).toEqual(partners.toSorted())
    expect(woordenschat.versies).toEqual(versies)
    type Organisatie = NonNullable<Sent<"beoordeling">["body"]["situatie"]["organisatie"]>
    expectTypeOf<Organisatie>().toEqualTypeOf<(typeof woordenschat.partners)[number] | "onbekend">()
    const any = createClient<Words>(reach)
    expectTypeOf(any.beoordeling).toBeCallableWith({ body: { situatie: { organisatie: "een ander" } } })
  })

  it("types where a procedure stands by the words there are for it", async () => {
    const procedure = await client.procedure({
      body: { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }], peilmoment: "2026-12-28" }
    })
    expectTypeOf(procedure.toestemming).toEqualTypeOf<"geen" | "gevraagd" | "gegeven" | "geweigerd" | "ingetrokken">()
    expect([procedure.intern, procedure.extern, procedure.toestemming]).toEqual(["in-behandeling", "geen", "geen"])
  })

  it("gives a text in another form", async () => {
    const path = { id: "kracht", versie: "concept" }
    expect(await client.form("versie", { path }, "text/markdown")).toMatch(/^---\n/u)
    expect(await client.form("regelingen", {}, "text/plain")).toContain("concept")
    // @ts-expect-error A list has no text to mark up.
    await expect(client.form("regelingen", {}, "application/akn+xml")).rejects.toBeInstanceOf(Refused)
    // @ts-expect-error A day is no text.
    await expect(client.form("dag", { path: { datum: "2026-12-25" } }, "text/plain")).rejects.toBeInstanceOf(Refused)
  })

  it("says when it can be asked again, where the API says so", async () => {
    const busy = createClient({ ...reach, fetch: async (request) => createApi({ admit: () => 7 }).fetch(request) })
    const error = await busy.regelingen().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ _tag: "Refused", retryAfter: 7, problem: { status: 429 } })
    const refused = await client.dag({ path: { datum: "onzin" } }).catch((reason: unknown) => reason)
    expect(refused).toMatchObject({ _tag: "Refused", retryAfter: null })
  })

  it("rejects with every violation when the API refuses", async () => {
    const wrong = { situatie: { aanleiding: "zomaar" as "tevreden" }, taal: "fr" as "nl" }
    const error = await client.beoordeling({ body: wrong }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Refused)
    expect((error as Refused).problem).toMatchObject({ status: 400, errors: [{}, {}] })
  })

  it.each<readonly [string, () => Promise<Response>]>([
    ["no connection", async () => Promise.reject(new TypeError("fetch failed"))],
    ["nothing at all", async () => undefined as unknown as Response],
    [
      "an answer that cannot be read",
      async () => {
        const response = new Response("{}")
        Object.defineProperty(response, "text", {
          value: () => {
            throw new Error("gelezen")
          }
        })
        return response
      }
    ],
    ["another site", async () => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } })],
    ["no JSON", async () => new Response("{", { headers: { "Content-Type": "application/json" } })],
    ["a proxy's error", async () => new Response("Bad Gateway", { status: 502 })],
    ...["null", "{}", "[]", '"tekst"', '{"detail":7}'].map(
      (body) => [`a problem of others, ${body},`, async () => problemOf(body)] as const
    )
  ])("%s is Unreachable", async (_, fetch) => {
    await expect(createClient({ ...reach, fetch }).regelingen()).rejects.toBeInstanceOf(Unreachable)
  })

  it.each<readonly [string, () => Promise<unknown>]>([
    ["a value of the path that is missing", () => client.dag({ path: { datum: "" } })],
    ["a body that is no JSON", () => client.beoordeling({ body: { situatie: { anoniem: 1n } } as never })],
    ["a time to wait that is none", () => createClient({ ...reach, timeout: Number.NaN }).regelingen()],
    ["a time to wait before now", () => createClient({ ...reach, timeout: -1 }).regelingen()],
    ["an address that is none", () => createClient({ baseUrl: "geen adres" }).regelingen()],
    ["a text there is no address for", () => client.form("zin", { path: {} } as never, "text/plain")]
  ])("%s is Unreachable too: nothing else is ever thrown", async (_, asked) => {
    await expect(asked()).rejects.toBeInstanceOf(Unreachable)
  })

  it("waits no longer than it is told to, whatever its fetch listens to", async () => {
    const deaf = () => new Promise<Response>(() => undefined)
    await expect(createClient({ ...reach, fetch: deaf, timeout: 20 }).regelingen()).rejects.toThrow("niet op tijd")
    const fetch = ({ signal }: Request) =>
      new Promise<Response>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
    await expect(createClient({ ...reach, fetch, timeout: 20 }).regelingen()).rejects.toThrow("niet op tijd")
    const stalled = async () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode("{")) }), {
        headers: { "Content-Type": "application/json" }
      })
    await expect(createClient({ ...reach, fetch: stalled, timeout: 20 }).regelingen()).rejects.toThrow("niet op tijd")
  })

  it("reads a media type however it is written", async () => {
    const fetch = async () => new Response("[]", { headers: { "Content-Type": "Application/JSON; charset=utf-8" } })
    expect(await createClient({ ...reach, fetch }).regelingen()).toEqual([])
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

  it("gives a text in another form", async () => {
    const path = { id: "kracht", versie: "concept" }
    const text = await Effect.runPromise(effects.form("versie", { path }, "text/plain"))
    expect(text).toBe(await client.form("versie", { path }, "text/plain"))
    expect(text).toContain("Regeling")
  })

  it("aborts the request when it is interrupted", async () => {
    let aborted = false
    const fetch = ({ signal }: Request) =>
      new Promise<Response>((_, reject) =>
        signal.addEventListener("abort", () => {
          aborted = true
          reject(signal.reason)
        })
      )
    const { regelingen } = createEffectClient({ ...reach, fetch })
    const exit = await Effect.runPromiseExit(Effect.timeout(regelingen(), 20))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(aborted).toBe(true)
  })
})
