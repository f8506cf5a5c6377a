import { describe, expect, it, vi } from "vitest"
import { listBody } from "../src/ListBody.ts"

const untold = (error: Error): never => {
  throw error
}

const read = (body: ReadableStream<Uint8Array>): Promise<string> => new Response(body).text()

describe("a list that is made while it is sent", () => {
  it.each([0, 1, 2, 5000])("of %i items is what JSON.stringify makes of the whole", async (length) => {
    const items = Array.from({ length }, (_, i) => ({ i, tekst: `é€ "${"x".repeat(i % 50)}"` }))
    const { body, ended } = listBody("lijst", items, untold)
    expect(await read(body)).toBe(JSON.stringify({ lijst: items }))
    expect(await ended).toBe(true)
  })

  it("makes no more than is taken", async () => {
    let made = 0
    function* items() {
      for (let i = 0; i < 1000; i += 1) {
        made += 1
        yield "x".repeat(10_000)
      }
    }
    const { body, ended } = listBody("lijst", items(), untold)
    const reader = body.getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toBeLessThan(10)
    await reader.cancel()
    expect(await ended).toBe(false)
    expect(made).toBeLessThan(10)
  })

  it("between two pieces others get their turn", async () => {
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    }, 0)
    const items = Array.from({ length: 20 }, () => "x".repeat(65_536))
    await read(listBody("lijst", items, untold).body)
    clearInterval(others)
    expect(turns).toBeGreaterThan(10)
  })

  it("who hangs up while others have their turn is no error of ours", async () => {
    const faults: Array<string> = []
    for (let i = 0; i < 200; i += 1) {
      const { body, ended } = listBody("lijst", ["a", "b"], ({ message }) => faults.push(message))
      const reader = body.getReader()
      const reading = reader.read()
      if (i % 2 === 1) await Promise.resolve()
      await reader.cancel()
      expect(await reading).toEqual({ value: undefined, done: true })
      expect(await ended).toBe(false)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(faults).toEqual([])
  })

  it("who takes nothing for half a minute is let go", async () => {
    vi.useFakeTimers()
    const { body, ended } = listBody("lijst", ["a"], untold)
    await vi.advanceTimersByTimeAsync(30_000)
    vi.useRealTimers()
    expect(await ended).toBe(false)
    await expect(read(body)).rejects.toThrow("brak af")
  })

  it("an item that cannot be made breaks it off: the host is told, and the reader does not get half for whole", async () => {
    const told: Array<string> = []
    function* items() {
      yield "x".repeat(70_000)
      throw new Error("kapot")
    }
    const { body, ended } = listBody("lijst", items(), ({ message }) => told.push(message))
    await expect(read(body)).rejects.toThrow()
    expect(await ended).toBe(false)
    expect(told).toEqual(["kapot"])
  })
})
