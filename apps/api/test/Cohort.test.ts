import { setImmediate as nextTurn } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { cohorts } from "../src/Cohort.ts"

/** Does three things for each request that waits, and tells in which order all was done. */
const doing = (names: ReadonlyArray<string>, together: () => Promise<void>, done: Array<string>) =>
  Promise.all(
    names.map(async (name) => {
      done.push(`${name} gelezen`)
      await together()
      done.push(`${name} uitgewerkt`)
      await undefined
      done.push(`${name} verstuurd`)
    })
  )

describe("wat samen binnenkwam", () => {
  it("wordt eerst allemaal gelezen, dan allemaal uitgewerkt, dan allemaal verstuurd, in de volgorde van binnenkomst", async () => {
    const done: Array<string> = []
    await doing(["a", "b", "c"], cohorts(), done)
    expect(done).toStrictEqual(
      ["gelezen", "uitgewerkt", "verstuurd"].flatMap((what) => ["a", "b", "c"].map((name) => `${name} ${what}`))
    )
  })

  it("gaat met niet meer tegelijk dan gezegd: wie daarna kwam, komt een beurt later", async () => {
    const done: Array<string> = []
    const together = cohorts(2)
    const all = doing(["a", "b", "c", "d", "e"], together, done)
    done.length = 0
    await nextTurn()
    expect(done).toStrictEqual(["a uitgewerkt", "b uitgewerkt", "a verstuurd", "b verstuurd"])
    await all
    expect(done.slice(4)).toStrictEqual([
      "c uitgewerkt",
      "d uitgewerkt",
      "c verstuurd",
      "d verstuurd",
      "e uitgewerkt",
      "e verstuurd"
    ])
  })

  it("laat nooit meer wachten dan gezegd, ook niet als er in een beurt duizenden komen", async () => {
    const [most, together] = [48, cohorts(16, 48)]
    let [came, gone, mostWaiting] = [0, 0, 0]
    for (let i = 0; i < 5000; i += 1) {
      came += 1
      void together().then(() => {
        gone += 1
      })
      // Only what was promised by now: no turn of the event loop passes.
      await undefined
      await undefined
      mostWaiting = Math.max(mostWaiting, came - gone)
    }
    expect(mostWaiting).toBeGreaterThan(1)
    expect(mostWaiting).toBeLessThanOrEqual(most)
    for (let turns = 0; turns < 48 / 16; turns += 1) await nextTurn()
    expect(gone).toBe(came)
  })

  it("wacht op niemand: wie alleen komt of komt terwijl anderen gaan, is in de volgende beurt aan de beurt", async () => {
    const together = cohorts()
    const done: Array<string> = []
    const first = doing(["a"], together, done)
    await nextTurn()
    expect(done).toContain("a verstuurd")
    await first
    const late = together().then(() => together().then(() => done.push("b kwam twee keer")))
    await nextTurn()
    await nextTurn()
    expect(done).toContain("b kwam twee keer")
    await late
  })

  it("vergeet niemand, hoe velen er ook komen en hoe klein een groep is", async () => {
    for (const most of [1, 3, 16]) {
      const together = cohorts(most)
      const done: Array<number> = []
      await Promise.all(Array.from({ length: 1000 }, (_, number) => together().then(() => done.push(number))))
      expect(done).toStrictEqual(Array.from({ length: 1000 }, (_, number) => number))
    }
  })
})
