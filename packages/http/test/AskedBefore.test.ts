import { digest } from "@kracht/rules/Receipt"
import { describe, expect, it, vi } from "vitest"
import { createApi } from "../src/App.ts"
import { askedBefore, neverBefore } from "../src/AskedBefore.ts"

/** Answers a question, and counts how often that was worked out. */
const counting = (most?: number) => {
  const before = askedBefore<{ readonly value: unknown }>(most)
  let worked = 0
  const ask = (question: unknown) =>
    before(question, () => {
      worked += 1
      return { value: question }
    })
  return { ask, worked: () => worked }
}

const isHash = (key: unknown): boolean => /^[0-9a-f]{64}$/u.test(String(key))

describe("een vraag die eerder is gesteld", () => {
  it("wordt twee keer uitgerekend, en daarna nooit meer", () => {
    const { ask, worked } = counting()
    const answers = Array.from({ length: 5 }, () => ask({ aanleiding: "behandeling" }))
    expect(worked()).toBe(2)
    expect(answers).toEqual(answers.map(() => ({ value: { aanleiding: "behandeling" } })))
    expect(new Set(answers.slice(1)).size).toBe(1)
  })

  it("is een andere zodra er iets anders in staat, ook een taal of een versie", () => {
    const { ask } = counting()
    const asked = [{}, { taal: "en" }, { taal: "nl" }, { versie: "concept" }, { situatie: {} }, null, []]
    for (let time = 0; time < 3; time += 1) expect(asked.map((one) => ask(one).value)).toEqual(asked)
  })

  it("wordt vergeten als er te veel andere zijn gesteld", () => {
    const { ask, worked } = counting(10)
    for (let time = 0; time < 2; time += 1) ask("eerst")
    for (let other = 0; other < 9; other += 1) ask(other)
    const known = worked()
    ask("eerst")
    expect(worked()).toBe(known)
    for (let other = 0; other < 10; other += 1) ask(`nog ${other}`)
    ask("eerst")
    expect(worked()).toBe(known + 11)
  })

  it("blijft langer naarmate zij later is gesteld: wie het langst geleden kwam, gaat eerst", () => {
    const { ask, worked } = counting(2)
    for (const one of ["a", "a", "b", "b", "a"]) ask(one)
    expect(worked()).toBe(4)
    ask("c")
    ask("a")
    expect(worked()).toBe(5)
    ask("b")
    expect(worked()).toBe(6)
  })

  it("is een minuut nadat zij voor het laatst werd gesteld vergeten, antwoord en hash", () => {
    vi.useFakeTimers()
    const { ask, worked } = counting()
    for (let time = 0; time < 3; time += 1) {
      ask("vraag")
      vi.advanceTimersByTime(59_999)
    }
    expect(worked()).toBe(2)
    vi.advanceTimersByTime(1)
    ask("vraag")
    expect(worked()).toBe(3)
    vi.advanceTimersByTime(60_000)
    ask("vraag")
    expect(worked(), "van een vraag die één keer kwam, blijft ook de hash niet").toBe(4)
    ask("vraag")
    expect(worked()).toBe(5)
    vi.useRealTimers()
  })

  it.each(["een klok die het proces niet wakker houdt", "geen klok, dan bij de volgende vraag"])(
    "wordt vergeten met %s",
    (how) => {
      vi.useFakeTimers()
      const hasTimers = !how.startsWith("geen")
      const set = globalThis.setTimeout
      // On workerd a timer is a number.
      if (!hasTimers) vi.stubGlobal("setTimeout", (...given: Parameters<typeof set>) => Number(set(...given)))
      const forgetting = vi.spyOn(Map.prototype, "delete")
      const forgotten = () => forgetting.mock.calls.filter(([key]) => isHash(key)).length
      const { ask, worked } = counting()
      ask("stil")
      ask("stil")
      expect(vi.getTimerCount()).toBe(hasTimers ? 1 : 0)
      const before = forgotten()
      vi.advanceTimersByTime(60_000)
      expect(forgotten() - before).toBe(hasTimers ? 1 : 0)
      expect(vi.getTimerCount()).toBe(0)
      ask("stil")
      expect(worked()).toBe(3)
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
      vi.useRealTimers()
    }
  )

  it("houdt een proces dat klaar is niet op", () => {
    const unref = vi.fn()
    vi.stubGlobal("setTimeout", () => ({ unref }))
    counting().ask("vraag")
    vi.unstubAllGlobals()
    expect(unref).toHaveBeenCalledOnce()
  })

  it("staat er onder een hash die zonder het geheim van dit proces niet is na te rekenen", () => {
    const keys = () => {
      const set = vi.spyOn(Map.prototype, "set")
      counting().ask({ aanleiding: "behandeling" })
      const found = set.mock.calls.map(([key]) => key).filter(isHash)
      set.mockRestore()
      return found
    }
    const [first, second] = [keys(), keys()]
    expect(first).toHaveLength(1)
    expect(first).not.toEqual(second)
    expect(first).not.toContain(digest({ aanleiding: "behandeling" }))
  })

  it("telt als dezelfde, in welke volgorde haar velden ook staan", () => {
    const { ask, worked } = counting()
    for (const one of [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
      { a: 1, b: 2 }
    ])
      ask(one)
    expect(worked()).toBe(2)
  })

  it("wordt over lagen van een ander elke keer uitgerekend", () => {
    const before = neverBefore<number>()
    expect([1, 2, 3].map((value) => before("vraag", () => value))).toEqual([1, 2, 3])
  })

  it.each([true, false])("en met remember: %s doet de API dat wel of niet", async (remember) => {
    const set = vi.spyOn(Map.prototype, "set")
    const api = createApi({ remember })
    const body = JSON.stringify({ situatie: { aanleiding: "behandeling" } })
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body }
    for (let time = 0; time < 2; time += 1) expect((await api.request("/v1/beoordelingen", init)).status).toBe(200)
    const kept = set.mock.calls.filter(([key]) => isHash(key))
    set.mockRestore()
    expect(kept).toHaveLength(remember ? 2 : 0)
  })
})
