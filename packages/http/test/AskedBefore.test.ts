import { sha256 } from "@kracht/rules/Sha256"
import { describe, expect, it, vi } from "vitest"
import { createApi } from "../src/App.ts"
import { askedBefore, neverBefore } from "../src/AskedBefore.ts"

/** Answers a question, refuses an empty one, and counts how often that was worked out. */
const counting = (most?: number) => {
  const before = askedBefore<{ readonly value: string }>(({ value }) => value !== "", most)
  let worked = 0
  const ask = (question: string) =>
    before(question, () => {
      worked += 1
      return Promise.resolve({ value: question })
    })
  return { ask, worked: () => worked }
}

const isHash = (key: unknown): boolean => /^[0-9a-f]{64}$/u.test(String(key))

/** How often a hash was written down meanwhile, and which. */
const written = async (work: () => Promise<unknown>): Promise<ReadonlyArray<unknown>> => {
  const set = vi.spyOn(Map.prototype, "set")
  await work()
  const keys = set.mock.calls.map(([key]) => key).filter(isHash)
  set.mockRestore()
  return keys
}

describe("een vraag die eerder is gesteld", () => {
  it("wordt twee keer uitgerekend, en daarna nooit meer", async () => {
    const { ask, worked } = counting()
    const answers: Array<{ readonly value: string }> = []
    for (let time = 0; time < 5; time += 1) answers.push(await ask("behandeling"))
    expect(worked()).toBe(2)
    expect(answers).toEqual(answers.map(() => ({ value: "behandeling" })))
    expect(new Set(answers.slice(1)).size).toBe(1)
  })

  it("is een andere zodra er iets anders in staat, al is het een spatie", async () => {
    const { ask } = counting()
    const asked = ["{}", "{ }", '{"taal":"en"}', '{"taal":"nl"}', "null", "[]"]
    for (let time = 0; time < 3; time += 1) for (const one of asked) expect(await ask(one)).toEqual({ value: one })
  })

  it("wordt niet onthouden als zij wordt geweigerd, ook niet als hash", async () => {
    const { ask, worked } = counting()
    const keys = await written(async () => {
      for (let time = 0; time < 3; time += 1) await ask("")
    })
    expect(keys).toEqual([])
    expect(worked()).toBe(3)
    expect(await written(() => ask("wel een vraag"))).toHaveLength(1)
  })

  it("wordt twee keer tegelijk gesteld elk voor zich uitgerekend, en daarna niet meer", async () => {
    const { ask, worked } = counting()
    await Promise.all([ask("samen"), ask("samen")])
    expect(worked()).toBe(2)
    for (let time = 0; time < 3; time += 1) expect(await ask("samen")).toEqual({ value: "samen" })
    expect(worked()).toBeLessThanOrEqual(3)
  })

  it("wordt vergeten als er te veel andere zijn gesteld", async () => {
    const { ask, worked } = counting(10)
    for (let time = 0; time < 2; time += 1) await ask("eerst")
    for (let other = 0; other < 9; other += 1) await ask(String(other))
    const known = worked()
    await ask("eerst")
    expect(worked()).toBe(known)
    for (let other = 0; other < 10; other += 1) await ask(`nog ${other}`)
    await ask("eerst")
    expect(worked()).toBe(known + 11)
  })

  it("blijft langer naarmate zij later is gesteld: wie het langst geleden kwam, gaat eerst", async () => {
    const { ask, worked } = counting(2)
    for (const one of ["a", "a", "b", "b", "a"]) await ask(one)
    expect(worked()).toBe(4)
    await ask("c")
    await ask("a")
    expect(worked()).toBe(5)
    await ask("b")
    expect(worked()).toBe(6)
  })

  it("is een minuut nadat zij voor het laatst werd gesteld vergeten, antwoord en hash", async () => {
    vi.useFakeTimers()
    const { ask, worked } = counting()
    for (let time = 0; time < 3; time += 1) {
      await ask("vraag")
      vi.advanceTimersByTime(59_999)
    }
    expect(worked()).toBe(2)
    vi.advanceTimersByTime(1)
    await ask("vraag")
    expect(worked()).toBe(3)
    vi.advanceTimersByTime(60_000)
    await ask("vraag")
    expect(worked(), "van een vraag die één keer kwam, blijft ook de hash niet").toBe(4)
    await ask("vraag")
    expect(worked()).toBe(5)
    vi.useRealTimers()
  })

  it.each(["een klok die het proces niet wakker houdt", "geen klok, dan bij de volgende vraag"])(
    "wordt vergeten met %s",
    async (how) => {
      vi.useFakeTimers()
      const hasTimers = !how.startsWith("geen")
      const set = globalThis.setTimeout
      // On workerd a timer is a number.
      if (!hasTimers) vi.stubGlobal("setTimeout", (...given: Parameters<typeof set>) => Number(set(...given)))
      const forgetting = vi.spyOn(Map.prototype, "delete")
      const forgotten = () => forgetting.mock.calls.filter(([key]) => isHash(key)).length
      const { ask, worked } = counting()
      await ask("stil")
      await ask("stil")
      expect(vi.getTimerCount()).toBe(hasTimers ? 1 : 0)
      const before = forgotten()
      vi.advanceTimersByTime(60_000)
      expect(forgotten() - before).toBe(hasTimers ? 1 : 0)
      expect(vi.getTimerCount()).toBe(0)
      await ask("stil")
      expect(worked()).toBe(3)
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
      vi.useRealTimers()
    }
  )

  it("houdt een proces dat klaar is niet op", async () => {
    const unref = vi.fn()
    vi.stubGlobal("setTimeout", () => ({ unref }))
    await counting().ask("vraag")
    vi.unstubAllGlobals()
    expect(unref).toHaveBeenCalledOnce()
  })

  it("staat er onder een hash die zonder het geheim van dit proces niet is na te rekenen", async () => {
    const [first, second] = [await written(() => counting().ask("vraag")), await written(() => counting().ask("vraag"))]
    expect(first).toHaveLength(1)
    expect(first).not.toEqual(second)
    expect(first).not.toContain(sha256("vraag"))
  })

  it("wordt over lagen van een ander elke keer uitgerekend", async () => {
    const before = neverBefore<number>()
    const said = [1, 2, 3].map((value) => before("vraag", () => Promise.resolve(value)))
    expect(await Promise.all(said)).toEqual([1, 2, 3])
  })
})

const PATH = "/v1/beoordelingen"
const vraag = JSON.stringify({ situatie: { aanleiding: "behandeling" } })
const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: vraag }

describe("de API", () => {
  it.each([true, false])("onthoudt met remember: %s een beoordeling wel of niet", async (remember) => {
    const api = createApi({ remember })
    const keys = await written(async () => {
      for (let time = 0; time < 2; time += 1) expect((await api.request(PATH, init)).status).toBe(200)
    })
    expect(keys).toHaveLength(remember ? 2 : 0)
  })

  it("zegt hetzelfde als zij iets onthoudt: elk teken en elke kop", async () => {
    const said = async (remember: boolean) => {
      const api = createApi({ remember, allowedOrigins: ["https://portaal.example"] })
      const answers: Array<unknown> = []
      for (const origin of ["https://portaal.example", undefined, "https://elders.example", undefined]) {
        const headers = { ...init.headers, ...(origin === undefined ? {} : { Origin: origin }) }
        const response = await api.request(PATH, { ...init, headers })
        answers.push([response.status, [...response.headers], await response.text()])
      }
      return answers
    }
    expect(await said(true)).toEqual(await said(false))
  })

  it("weigert ook wat op een bekende vraag lijkt", async () => {
    const api = createApi()
    const ask = async (path: string, change: RequestInit) => (await api.request(path, { ...init, ...change })).status
    for (let time = 0; time < 3; time += 1) {
      expect(await ask(PATH, {})).toBe(200)
      expect(await ask(`${PATH}?taal=en`, {})).toBe(400)
      expect(await ask(PATH, { headers: { "Content-Type": "text/plain" } })).toBe(415)
      expect(await ask(PATH, { headers: { ...init.headers, "Content-Encoding": "gzip" } })).toBe(415)
      expect(await ask(PATH, { headers: { ...init.headers, Accept: "text/html" } })).toBe(406)
      expect(await ask(PATH, { body: `${vraag}}` })).toBe(400)
      expect(await ask(PATH, { body: Uint8Array.from([...new TextEncoder().encode(vraag), 0xff]) })).toBe(400)
    }
  })
})
