/** Long questions beside short ones: what they take of memory, of time, and of the patience of others. */
import { type ClientRequest, request } from "node:http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { call, makeAgent } from "./Caller.ts"
import { makeSite, type Running, start } from "./Process.ts"

const MB = 1_048_576
const PATH = "/v1/beoordelingsreeksen"

const situation = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}
const series = JSON.stringify({ situaties: Array.from({ length: 1000 }, () => situation) })

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks for a series and takes nothing of the answer. */
const askAndTakeNothing = (port: number): Promise<ClientRequest> =>
  new Promise((resolve) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(series) }
    const asked = request({ port, path: PATH, method: "POST", headers }, (response) => {
      response.pause()
      resolve(asked)
    })
    asked.once("error", () => resolve(asked))
    asked.end(series)
  })

describe("series of a thousand", () => {
  let server: Running

  beforeAll(async () => {
    server = await start({ SITE: makeSite(), PORT: "0" })
  })
  afterAll(() => server.stop("SIGKILL"))

  it("by many at once: each is answered whole or told to come again, and health stays quick beside them", async () => {
    const agent = makeAgent()
    let asking = true
    const callers = Array.from({ length: 12 }, async () => {
      const statuses: Array<number> = []
      while (asking) {
        const outcome = await call(agent, server.port, PATH, series)
        if (outcome.became !== "answered") throw new Error(`a series was ${outcome.became}`)
        statuses.push(outcome.status)
        if (outcome.status === 200)
          expect((JSON.parse(outcome.text) as { uitslagen: ReadonlyArray<unknown> }).uitslagen).toHaveLength(1000)
      }
      return statuses
    })
    const times: Array<number> = []
    for (let i = 0; i < 50; i += 1) {
      const began = performance.now()
      expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200)
      times.push(performance.now() - began)
      await pause(40)
    }
    asking = false
    const statuses = (await Promise.all(callers)).flat()
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(3)
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    // A whole series takes longer than this; nobody waits for one.
    expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(150)
    expect(server.memory()).toBeLessThan(200 * MB)
  }, 120_000)

  it("beside 12 whose question does not come in: another is answered at once", async () => {
    const stuck = Array.from({ length: 12 }, (_, i) => {
      const headers = { "Content-Type": "application/json", "Content-Length": 1_000_000 }
      const path = i % 2 === 0 ? PATH : "/v1/jaarverslagen"
      const asked = request({ port: server.port, path, method: "POST", headers })
      asked.once("error", () => undefined)
      asked.write('{"situaties":[')
      return asked
    })
    await pause(300)
    const began = performance.now()
    const answered = await call(makeAgent(), server.port, PATH, JSON.stringify({ situaties: [situation] }))
    expect(answered).toMatchObject({ became: "answered", status: 200 })
    // Who waits for a turn waits longer.
    expect(performance.now() - began).toBeLessThan(2000)
    for (const one of stuck) one.destroy()
  })

  it("by 24 who take nothing of the answer: memory stays, others are served, and their turns come free", async () => {
    const before = server.memory()
    const asked = await Promise.all(Array.from({ length: 24 }, () => askAndTakeNothing(server.port)))
    expect(server.memory()).toBeLessThan(200 * MB)
    expect(server.memory() - before).toBeLessThan(60 * MB)
    expect((await fetch(`${server.origin}/v1/dagen/2026-12-25`)).status).toBe(200)
    let answered: Awaited<ReturnType<typeof call>> | undefined
    for (let tries = 0; tries < 12 && !(answered?.became === "answered" && answered.status === 200); tries += 1)
      answered = await call(makeAgent(), server.port, PATH, series)
    expect(answered).toMatchObject({ became: "answered", status: 200 })
    for (const one of asked) one.destroy()
  }, 120_000)
})
