import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createApi } from "../src/App.ts"
import { makeTurns } from "../src/Turns.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("turns", () => {
  it("so many at once; who comes next waits until one is given back, in order", async () => {
    const take = makeTurns(2, 1000)
    const [first, second] = await Promise.all([take(), take()])
    const order: Array<string> = []
    const third = take().then((giveBack) => {
      order.push("derde")
      return giveBack
    })
    const fourth = take().then((giveBack) => {
      order.push("vierde")
      return giveBack
    })
    await vi.advanceTimersByTimeAsync(500)
    expect(order).toEqual([])
    first?.()
    await third
    expect(order).toEqual(["derde"])
    second?.()
    expect(await fourth).not.toBeNull()
    expect(order).toEqual(["derde", "vierde"])
  })

  it("a turn given back twice is one turn", async () => {
    const take = makeTurns(1, 1000)
    const giveBack = await take()
    giveBack?.()
    giveBack?.()
    expect(await take()).not.toBeNull()
    const waiting = take()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await waiting).toBeNull()
  })

  it("who waited too long gets none, and no turn is lost with it", async () => {
    const take = makeTurns(1, 1000)
    const giveBack = await take()
    const tooLong = take()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await tooLong).toBeNull()
    giveBack?.()
    expect(await take()).not.toBeNull()
  })
})

describe("series and reports take turns", () => {
  const series = (length: number): RequestInit => ({
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ situaties: Array.from({ length }, () => ({ aanleiding: "tevreden" })) })
  })
  const PATH = "/v1/beoordelingsreeksen"

  it("while one is not taken the next waits, then hears when to come again; other questions do not wait", async () => {
    const api = createApi({ longAtOnce: 1 })
    const held = await api.request(PATH, series(1000))
    expect(held.status).toBe(200)
    const next = Promise.resolve(api.request(PATH, series(1)))
    const report = Promise.resolve(
      api.request("/v1/jaarverslagen", { ...series(0), body: JSON.stringify({ jaar: 2026, gevallen: [] }) })
    )
    expect((await api.request("/v1/health")).status).toBe(200)
    await vi.advanceTimersByTimeAsync(5000)
    for (const refused of await Promise.all([next, report])) {
      expect(refused.status).toBe(503)
      expect(refused.headers.get("Retry-After")).toMatch(/^\d+$/u)
      expect(await refused.json()).toMatchObject({ status: 503, title: "Nu niet beschikbaar" })
    }
  })

  it.each<readonly [string, (response: Response) => Promise<unknown>]>([
    ["taken whole", (response) => response.text()],
    ["let go", async (response) => response.body?.cancel()]
  ])("once it is %s the next has its turn", async (_, end) => {
    vi.useRealTimers()
    const api = createApi({ longAtOnce: 1 })
    const held = await api.request(PATH, series(1000))
    const next = Promise.resolve(api.request(PATH, series(1)))
    await end(held)
    const answered = await next
    expect(answered.status).toBe(200)
    expect(await answered.json()).toMatchObject({ uitslagen: [{ nummer: 0 }] })
  })

  it.each([4, 12])("%i bodies that do not come in keep nobody waiting", async (many) => {
    const api = createApi()
    const stuck = Array.from({ length: many }, (_, i) => {
      let gone: (reason: Error) => void = () => undefined
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"situaties":['))
          gone = (reason) => controller.error(reason)
        }
      })
      const path = i % 2 === 0 ? PATH : "/v1/jaarverslagen"
      const asked = api.request(path, { ...series(0), body, duplex: "half" } as RequestInit)
      return { asked, gone }
    })
    await vi.advanceTimersByTimeAsync(10)
    const answering = Promise.resolve(api.request(PATH, series(2)))
    await vi.advanceTimersByTimeAsync(10)
    const answered = await Promise.race([answering, Promise.resolve("wacht")])
    expect(answered).toMatchObject({ status: 200 })
    for (const { gone } of stuck) gone(new Error("weg"))
    for (const { asked } of stuck) expect((await asked).status).toBe(499)
  })

  it("bodies that come in while there is no turn do not fill the memory: beyond so much the next hears to come again", async () => {
    const api = createApi({ longAtOnce: 1 })
    const held = await api.request(PATH, series(1000))
    const spaces = " ".repeat(2_000_000)
    const report = { ...series(0), body: `{"jaar":2026,"gevallen":[]${spaces}}` }
    const waiting = Array.from({ length: 20 }, () => Promise.resolve(api.request("/v1/jaarverslagen", report)))
    const first = await Promise.race(waiting)
    expect(first.status).toBe(503)
    expect(first.headers.get("Retry-After")).toMatch(/^\d+$/u)
    await held.body?.cancel()
    const statuses = (await Promise.all(waiting)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(10)
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect((await api.request("/v1/jaarverslagen", report)).status).toBe(200)
  })

  it("one that is refused gives its turn back at once", async () => {
    const api = createApi({ longAtOnce: 1 })
    for (let i = 0; i < 3; i += 1) expect((await api.request(PATH, { ...series(1), body: "{" })).status).toBe(400)
  })
})
