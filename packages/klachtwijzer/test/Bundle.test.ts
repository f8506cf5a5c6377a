import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { given } from "../src/Given.ts"
import { pack, unpack } from "../src/Packed.ts"

const dist = (file: string): string => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8")

describe.each(["klachtwijzer.js", "Element.js"])("dist/%s", (file) => {
  const code = dist(file)

  it("costs a page at most 25 kB with all its data", () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(25_000)
    expect(code.length).toBeGreaterThan(50_000)
  })

  it("holds what the rules and the content say now", () => {
    for (const { woorden } of given.regels) expect(code).toContain(JSON.stringify(woorden[0]).slice(1, -1))
    for (const source of given.bronnen) if ("zin" in source) expect(code).toContain(source.zin.slice(0, 20))
  })

  it("imports nothing", () => expect(code).not.toMatch(/\bimport\s*[("'{*]|\bfrom"/u))

  it("knows no network, no storage, no history and no way to make code or HTML of text", () => {
    const banned =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|eval|Function)\b(?=[.(\s])|\.(?:cookie|innerHTML|outerHTML|insertAdjacentHTML|pushState|replaceState)\b|console\./u
    expect(code).not.toMatch(banned)
    for (const breach of [
      "fetch('x')",
      "localStorage.x",
      "a.innerHTML=b",
      "document.cookie",
      "console.log",
      "new Function('x')"
    ])
      expect(breach).toMatch(banned)
  })
})

describe("what the scripts carry", () => {
  it("is all of the guide: nothing is lost by packing it, and it is smaller", () => {
    const packed = pack(given)
    expect(unpack(packed)).toEqual(given)
    expect(given.schermen.length).toBeGreaterThan(50)
    expect(packed.delen.length).toBeLessThan(given.schermen.length / 2)
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(given).length * 0.8)
  })
})

describe("as a module", () => {
  it("can be loaded where there is no page, and registers only where it is asked to", async () => {
    const { KlachtwijzerElement, name } = (await import(new URL("../dist/Element.js", import.meta.url).href)) as {
      readonly KlachtwijzerElement: { readonly observedAttributes: ReadonlyArray<string> }
      readonly name: string
    }
    expect(name).toBe("kracht-klachtwijzer")
    expect(KlachtwijzerElement.observedAttributes).toEqual(["partner", "taal", "vorm"])
    await expect(import(new URL("../dist/klachtwijzer.js", import.meta.url).href)).resolves.toBeDefined()
    expect(dist("klachtwijzer.js")).toContain("customElements.define")
    expect(dist("Element.js")).not.toContain("customElements.define")
  })
})
