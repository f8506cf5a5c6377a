/** Every text the rules hold, wherever it stands in what a module gives: none is empty, and none is left in one language. */
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"

const folder = new URL("../src/", import.meta.url)
const modules = readdirSync(folder).filter((name) => name.endsWith(".ts"))

interface Found {
  readonly texts: Array<readonly [path: string, text: string]>
  /** What stands in both languages. */
  readonly pairs: Array<readonly [path: string, nl: unknown, en: unknown]>
}

/** All that can be reached, each thing once. */
const gather = (value: unknown, path: string, found: Found, seen: Set<unknown>): void => {
  if (typeof value === "string") found.texts.push([path, value])
  if (typeof value !== "object" || value === null || seen.has(value)) return
  seen.add(value)
  if ("nl" in value || "en" in value) {
    const { nl, en } = value as Readonly<Record<string, unknown>>
    found.pairs.push([path, nl, en])
  }
  const parts = value instanceof Map || value instanceof Set ? [...value].entries() : Object.entries(value)
  for (const [name, part] of parts) gather(part, `${path}.${name}`, found, seen)
}

const found: Found = { texts: [], pairs: [] }
const seen = new Set<unknown>()
for (const name of modules) {
  const module: object = await import(new URL(name, folder).href)
  for (const [one, value] of Object.entries(module)) gather(value, `${name} ${one}`, found, seen)
}

describe("wat in de regels staat", () => {
  it("is genoeg om iets te zeggen", () => {
    expect(modules.length).toBeGreaterThan(100)
    expect(found.texts.length).toBeGreaterThan(5000)
    expect(found.pairs.length).toBeGreaterThan(500)
  })

  it("is nergens een lege tekst", () =>
    expect(found.texts.filter(([, text]) => text.trim() === "").map(([path]) => path)).toEqual([]))

  it("staat in beide talen of in geen, en in elke taal anders, behalve een naam en wat gelijk gespeld wordt", () => {
    const alike = new Set(["privacy", "{samenwerking}"])
    const wrong = found.pairs.filter(
      ([, nl, en]) => typeof nl !== typeof en || (typeof nl === "string" && nl === en && !alike.has(nl))
    )
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it("eindigt in beide talen als zin, of in geen van beide", () => {
    const isSentence = (text: unknown): boolean => /[.?!]$/u.test(String(text))
    const wrong = found.pairs.filter(([, nl, en]) => typeof nl === "string" && isSentence(nl) !== isSentence(en))
    expect(wrong.map(([path, nl, en]) => [path, nl, en])).toEqual([])
  })
})
