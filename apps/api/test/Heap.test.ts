import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { ENOUGH } from "../src/Heap.ts"

const program = fileURLToPath(new URL("YoungSpace.ts", import.meta.url))

const room = (...how: ReadonlyArray<string>) =>
  JSON.parse(execFileSync(process.execPath, ["--expose-gc", program, ...how], { encoding: "utf8" })) as Readonly<
    Record<"first" | "idle" | "again" | "end", number>
  >

describe("de ruimte voor wat kort leeft", () => {
  it("groeit tot zij genoeg is, en na stilte weer", () => {
    const { first, idle, again, end } = room()
    // What is made in one go may double it once more.
    for (const most of [first, again]) expect(most).toBeLessThan(3 * ENOUGH)
    expect(idle, "the system gets it back").toBeLessThan(ENOUGH / 2)
    expect(end, "and it is not kept small for ever").toBeGreaterThanOrEqual(ENOUGH)
  })

  it("zou anders een veelvoud daarvan zijn", () => expect(room("zonder").first).toBeGreaterThanOrEqual(4 * ENOUGH))
})
