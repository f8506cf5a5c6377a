/** The reference is made of docstrings: everything a reader can import has one, and stands in it with its type. */
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { documentOf, referenced, referenceOf } from "../../../../.build/reference.ts"
import { read, repository } from "./Repository.ts"

describe.each(referenced)("de naslag van %s", (folder) => {
  const modules = referenceOf(join(repository, folder))
  const named = modules.flatMap(({ name, exports }) => exports.map((one) => ({ where: `${name}.${one.name}`, ...one })))

  it("heeft bij alles wat iemand kan importeren woorden", () => {
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ doc }) => doc === null || doc === "").map(({ where }) => where)).toEqual([])
  })

  it("noemt elke export van elke bron", () => {
    for (const { name, exports } of modules) {
      const source = read(join(folder, "src", `${name}.ts`))
      const declared = [...source.matchAll(/^export (?:abstract )?(?:const|function|class|type|interface) (\w+)/gmu)]
      expect(new Set(exports.map((one) => one.name)), name).toEqual(new Set(declared.map(([, one]) => one)))
    }
  })

  it("is elke keer hetzelfde document", () => {
    const written = documentOf("@kracht/x", modules)
    expect(written).toBe(documentOf("@kracht/x", referenceOf(join(repository, folder))))
    for (const { name } of named) expect(written).toContain(`\n### ${name}\n`)
  })
})
