import { describe, expect, it } from "vitest"
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
})
