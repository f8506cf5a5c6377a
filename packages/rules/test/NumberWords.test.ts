/** Which words state a number: each form shows itself, and what only looks like a number is none. */
import { describe, expect, it } from "vitest"
import { getalvormen, statesNumber } from "../src/NumberWords.ts"

describe("een vorm van een getal", () => {
  it.each(getalvormen)("$naam: laat zien hoe zij eruitziet, en herkent dat zelf", ({ naam, zoals, patroon }) => {
    expect(naam).not.toBe("")
    expect(zoals.length).toBeGreaterThan(1)
    const own = new RegExp(`(?<!\\p{L})(?:${patroon})(?!\\p{L})`, "iu")
    // Some words show two forms at once.
    expect(zoals.filter((words) => own.test(words)).length).toBeGreaterThan(zoals.length / 2)
    expect(zoals.filter((words) => !statesNumber(words))).toEqual([])
  })

  it("heeft een eigen naam", () => expect(new Set(getalvormen.map(({ naam }) => naam)).size).toBe(getalvormen.length))
})

describe("een getal", () => {
  it.each([
    "binnen 5 werkdagen",
    "maximaal twee jaar",
    "na zes weken",
    "de tweede werkdag",
    "een half jaar",
    "met ons drieën",
    "een drietal gesprekken",
    "het tweetal beslist",
    "na een dozijn brieven",
    "binnen de week",
    "binnen het kwartaal",
    "volgens lid III",
    "in bijlage V",
    "eind mei"
  ])("staat in: %s", (words) => expect(statesNumber(words)).toBe(true))

  it.each([
    // Another decision, and the talk that comes first: nothing is counted.
    "de gemeente neemt een tweede besluit",
    "in een eerste gesprek",
    "wij achten dit juist",
    "u kunt uw klacht op ieder moment intrekken",
    "jaarlijks",
    "na een aantal gesprekken",
    "binnen de organisatie",
    "een mix van hulp, en ik klaag",
    "het einde van de behandeling",
    "een tweetalig gesprek"
  ])("staat niet in: %s", (words) => expect(statesNumber(words)).toBe(false))
})
