/** What is remembered is what was asked about, never what was asked about before in its place; and it is worked out no oftener than said. */
import { describe, expect, it } from "vitest"
import { again, remembered, rememberedAgain, remembering } from "../src/Memory.ts"
import { randomFrom } from "./RandomCases.ts"

describe("een geheugen", () => {
  const memoryOf = (most: number) => {
    const memory = remembering<string, string>()
    const made: Array<string> = []
    const ask = (key: string) =>
      remembered(
        memory,
        key,
        (one) => {
          made.push(one)
          return one.toUpperCase()
        },
        most
      )
    return { memory, made, ask }
  }
  const letters = [..."abcdefghijklmnopqrstuvwxyz"]

  it("werkt elk ding 1 keer uit, en groeit niet zonder einde", () => {
    const { memory, made, ask } = memoryOf(4)
    expect(["a", "b", "a", "b"].map(ask)).toEqual(["A", "B", "A", "B"])
    expect(made).toEqual(["a", "b"])
    for (const key of letters) {
      expect(ask(key)).toBe(key.toUpperCase())
      expect(memory.late.size + (memory.before?.size ?? 0)).toBeLessThanOrEqual(4)
    }
    // Wat vergeten is, wordt weer uitgewerkt.
    expect(ask("a")).toBe("A")
    expect(made.filter((key) => key === "a")).toHaveLength(2)
  })

  it("houdt wat terugkomt, hoeveel er ook 1 keer langskomt", () => {
    const { made, ask } = memoryOf(8)
    for (const key of letters) for (const one of ["vaak", key, "ook vaak"]) expect(ask(one)).toBe(one.toUpperCase())
    expect(made).toEqual(["vaak", "a", "ook vaak", ...letters.slice(1)])
  })
})

describe("een geheugen voor wat weer wordt gevraagd", () => {
  const memoryOf = (places: number) => {
    const memory = again<string>(places)
    const made: Array<string> = []
    const kept: Array<string> = []
    const ask = (one: number, other: number) =>
      rememberedAgain(
        memory,
        one,
        other,
        () => {
          made.push(`${one} ${other}`)
          return `${one} ${other}`
        },
        (value) => {
          kept.push(value)
          return value
        }
      )
    return { ask, made, kept }
  }

  it("bewaart iets pas als het voor de tweede keer wordt gevraagd, en werkt het dan niet meer uit", () => {
    const { ask, made, kept } = memoryOf(8)
    expect([1, 2, 3, 4].map(() => ask(5, 20000))).toEqual(Array(4).fill("5 20000"))
    expect(made).toHaveLength(2)
    expect(kept).toEqual(["5 20000"])
  })

  it("onthoudt dagen naast elkaar, elk op een eigen plaats", () => {
    const { ask, made } = memoryOf(8)
    const days = [20000, 20001, 20002, 20003, 20004, 20005, 20006, 20007]
    for (let times = 0; times < 3; times += 1) for (const day of days) ask(5, day)
    expect(made).toHaveLength(2 * days.length)
  })

  it("geeft nooit wat bij een ander getal hoort, hoe vaak er ook iets op dezelfde plaats komt", () => {
    const random = randomFrom(7)
    const { ask, made } = memoryOf(4)
    for (let times = 0; times < 5000; times += 1) {
      const [one, other] = [Math.floor(random() * 3), Math.floor(random() * 4)]
      expect(ask(one, other)).toBe(`${one} ${other}`)
    }
    // Wat vlak na elkaar weer wordt gevraagd, is er soms nog.
    expect(made.length).toBeLessThan(5000)
  })

  it("is leeg voor wat nog niet is gevraagd, ook voor nul", () => {
    const { ask, made } = memoryOf(4)
    expect(ask(0, 0)).toBe("0 0")
    expect(made).toEqual(["0 0"])
  })
})
