/** The typed client, both flavours, against the running server: over the network, as a portal uses it. */

import { createClient, Refused, Unreachable } from "@kracht/http/client"
import { createEffectClient } from "@kracht/http/client/effect"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeSite, type Running, start } from "./Process.ts"

let server: Running

beforeAll(async () => {
  server = await start({ SITE: makeSite(), PORT: "0" })
})
afterAll(() => server.stop("SIGTERM"))

const situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
} as const

const reach = () => ({ baseUrl: `${server.origin}/v1` })

describe("the client with promises", () => {
  it("answers a complaint: its terms, where it stands, and the text each term rests on", async () => {
    const client = createClient(reach())
    const { soort, termijnen } = await client.beoordeling({ body: { situatie } })
    expect(soort).toBe("klacht")
    expect(termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(["2026-12-28", "2026-12-29", "2027-01-04"])
    const zin = termijnen.find(({ id }) => id === "contact")?.zin ?? ""
    const text = await client.form("zin", { path: { id: "kracht", versie: "concept", zin } }, "text/plain")
    expect(text).toContain("5 werkdagen")
    const { toestand } = await client.procedure({
      body: { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }], peilmoment: "2026-12-28" }
    })
    expect(toestand).toBe("intern-in-behandeling")
  })

  it("takes a series of a thousand, sent piece by piece", async () => {
    const situaties = Array.from({ length: 1000 }, () => situatie)
    const { uitslagen } = await createClient(reach()).beoordelingsreeks({ body: { situaties } })
    expect(uitslagen).toHaveLength(1000)
    expect(uitslagen.at(-1)).toMatchObject({ nummer: 999, antwoord: { soort: "klacht" } })
  })

  it("rejects with the problem, or because there is nobody there", async () => {
    const refused = await createClient(reach())
      .dag({ path: { datum: "2026-02-30" } })
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect((refused as Refused).problem).toMatchObject({ status: 400, errors: [{ location: { pointer: "/datum" } }] })
    await expect(createClient({ baseUrl: "http://localhost:9/v1" }).regelingen()).rejects.toBeInstanceOf(Unreachable)
    // The site is there too, and is not the API.
    await expect(createClient({ baseUrl: server.origin }).regelingen()).rejects.toBeInstanceOf(Unreachable)
  })
})

describe("the client with Effects", () => {
  it("gives the same answers and forms, and fails with the same errors", async () => {
    const [client, effects] = [createClient(reach()), createEffectClient(reach())]
    const body = { situatie, taal: "en" } as const
    expect(await Effect.runPromise(effects.beoordeling({ body }))).toEqual(await client.beoordeling({ body }))
    const path = { id: "kracht", versie: "voorstel" }
    const akn = await Effect.runPromise(effects.form("versie", { path }, "application/akn+xml"))
    expect(akn).toBe(await client.form("versie", { path }, "application/akn+xml"))
    const failed = await Effect.runPromise(Effect.result(effects.regel({ path: { id: "bestaat-niet" } })))
    expect(Result.isFailure(failed) && failed.failure).toBeInstanceOf(Refused)
    const alone = createEffectClient({ baseUrl: "http://localhost:9/v1" })
    const unreached = await Effect.runPromise(Effect.result(alone.regelingen()))
    expect(Result.isFailure(unreached) && unreached.failure).toBeInstanceOf(Unreachable)
  })
})
