/** The threat model: every promise names the test that keeps it, and that test is there and runs. `.ci/tally.mjs` asks whether it passed. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { read, repository } from "./Repository.ts"

const document = read(".github/SECURITY.md")

/** A promise is an item of a list, with the tests it names: a file, then names in it. */
const promises = [...document.matchAll(/^- (.+(?:\n {2}.+)*)/gmu)].map(([, item = ""]) => ({
  promise: item.split("\n")[0] ?? "",
  tests: [...item.matchAll(/`([\w./-]+\.test\.ts)`((?:\s*,?\s*“[^”]+”)+)/gu)].flatMap(([, file = "", names = ""]) =>
    [...names.matchAll(/“([^”]+)”/gu)].map(([, name = ""]) => ({ file, name: name.replaceAll(/\s+/gu, " ") }))
  )
}))

const named = promises.flatMap(({ tests }) => tests)

/** Each part an attacker can take over, and where the tests are that keep what its row says. */
const keptIn: Readonly<Record<string, string>> = {
  "de site": "apps/site/test/",
  "de API": "apps/api/test/",
  "de inhoud": "packages/rules/test/",
  "een pakket": ".build/test/"
}

/** A test of this name in the source of a file, and whether anything keeps it from running. */
const testsIn = (file: string): ReadonlyArray<{ readonly name: string; readonly kept: boolean }> =>
  [...read(file).matchAll(/\b(?:it|test)((?:\.\w+)*)(?:<[^(]*>)?\(?[^"'`]*?["'`]((?:\\.|[^"'`\\\n])+)["'`]/gu)].map(
    ([, how = "", name = ""]) => ({ name, kept: /skip|todo|fails|only|If\b/u.test(how) })
  )

describe("wat de veiligheid belooft", () => {
  it("is meer dan een paar woorden", () => expect(promises.length).toBeGreaterThan(20))

  it.each(promises)("$promise", ({ tests }) => expect(tests.length).toBeGreaterThan(0))

  it.each(named)("$file: $name", ({ file, name }) => {
    expect(existsSync(join(repository, file)), file).toBe(true)
    const source = read(file)
    expect(source, name).toContain(name)
    const found = testsIn(file).filter((one) => one.name.includes(name))
    expect(found.filter(({ kept }) => kept)).toEqual([])
    expect(source).not.toMatch(/\b(?:describe|it|test)\.(?:skip|only|todo)\b/u)
  })

  it("noemt elk deel dat een aanvaller kan overnemen, en van elk een test die zegt wat dat tegenhoudt", () => {
    const parts = [...document.matchAll(/^\| (?!deel|-)([^|]+) \|/gmu)].map(([, part = ""]) => part)
    expect(parts).toEqual(Object.keys(keptIn))
    const [, below = ""] = document.split("## Wat een aanvaller van elk deel krijgt")
    for (const [part, folder] of Object.entries(keptIn)) expect(below, part).toContain(`\`${folder}`)
  })

  it("laat geen belofte buiten een lijst staan: wie zegt dat iets zo is, noemt een test", () => {
    const [report = ""] = document.split("## Wie kan wat te weten komen")
    expect(report).toContain("security.txt")
    expect(promises.some(({ promise, tests }) => promise.includes("security.txt") && tests.length > 0)).toBe(true)
    const folders = new Set(named.map(({ file }) => file.split("/test/")[0]))
    expect([...folders]).toEqual(expect.arrayContaining([".build", "apps/site", "apps/api"]))
  })
})
