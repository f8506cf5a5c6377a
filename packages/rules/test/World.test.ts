/** The rules in somebody's program: they ask the world nothing, whatever they are asked. */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import * as Result from "effect/Result"
import { afterEach, describe, expect, it, vi } from "vitest"
import { findIn } from "../src/PartnerDirectory.ts"
import { assess, explain, type Situatie } from "../src/plain.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"
import { settingFor } from "../src/Setting.ts"
import { answer } from "../src/WorkedExample.ts"

/** What a program can ask of a browser or of Node, besides computing. */
const world = ["fetch", "XMLHttpRequest", "WebSocket", "localStorage", "sessionStorage", "indexedDB", "crypto"] as const

const touched: Array<string> = []

/** Whatever is done with it is written down. */
const watched = (name: string): unknown =>
  new Proxy(class {}, {
    get: (_, property) => {
      touched.push(`${name}.${String(property)}`)
      return undefined
    },
    apply: () => touched.push(`${name}()`),
    construct: () => {
      touched.push(`new ${name}`)
      return {}
    }
  })

const inWatchedWorld = <A>(ask: () => A): A => {
  touched.length = 0
  for (const name of [...world, "Date", "console"]) vi.stubGlobal(name, watched(name))
  const random = vi.spyOn(Math, "random").mockImplementation(() => {
    touched.push("Math.random()")
    return 0
  })
  try {
    return ask()
  } finally {
    random.mockRestore()
    vi.unstubAllGlobals()
  }
}

afterEach(() => vi.unstubAllGlobals())

describe("de regels", () => {
  it("vraagt de wereld niets, bij geen enkele vraag", () => {
    expect(Math.min(voorbeelden.length, vraagvoorbeelden.length)).toBeGreaterThan(30)
    inWatchedWorld(() => {
      for (const { situatie } of voorbeelden) explain(assess(situatie as Situatie))
      const published = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }
      for (const voorbeeld of vraagvoorbeelden) {
        const [versie] = voorbeeld.versies ?? bindingen.map((binding) => binding.versie)
        const options = { regeling: voorbeeld.regeling, versie }
        answer(voorbeeld, Result.getOrThrow(settingFor(published, options)))
      }
    })
    expect(touched).toEqual([])
  })

  it("zou gezien worden als zij het deden", () => {
    inWatchedWorld(() => [new Date(), Math.random(), fetch("https://elders.example")])
    expect(touched).toEqual(["new Date", "Math.random()", "fetch()"])
  })
})
