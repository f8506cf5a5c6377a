/** The reference is made of docstrings: everything a reader can import has one, and stands in it with its type. */
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { documentOf, REFERENCE, referenced, referenceOf } from "../../../../.build/reference.ts"
import { read, repository } from "./Repository.ts"

describe.each(referenced)("de naslag van %s", (folder) => {
  const modules = referenceOf(join(repository, folder))
  const named = modules.flatMap(({ name, exports }) => exports.map((one) => ({ where: `${name}.${one.name}`, ...one })))

  it("heeft bij alles wat iemand kan importeren woorden", () => {
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ doc }) => doc === null || doc === "").map(({ where }) => where)).toEqual([])
  })

  it("noemt elke export van elke bron", () => {
    for (const { name, source, exports } of modules) {
      const words = read(join(folder, source))
      const declared = [...words.matchAll(/^export (?:abstract )?(?:const|function|class|type|interface) (\w+)/gmu)]
      expect(new Set(exports.map((one) => one.name)), name).toEqual(new Set(declared.map(([, one]) => one)))
    }
  })

  it("noemt alleen wat iemand kan importeren, elk één keer, bij de naam die de lijst van het pakket geeft", () => {
    const open = [...read(join(folder, "API.txt")).matchAll(/^## (\S+)$/gmu)].map(([, name]) => name)
    const names = modules.map(({ name }) => name)
    expect(names.filter((name) => !open.includes(name))).toEqual([])
    expect(new Set(modules.map(({ source }) => source)).size).toBe(names.length)
  })

  it("wordt geschreven waar het niet in het pakket komt", () => {
    const { files } = JSON.parse(read(join(folder, "package.json"))) as { files: ReadonlyArray<string> }
    expect(files).toContain("dist")
    expect(files.filter((one) => REFERENCE.startsWith(one))).toEqual([])
    expect(read("README.md")).toContain(`\`${REFERENCE}\``)
  })

  it("is elke keer hetzelfde document", () => {
    const written = documentOf("@kracht/x", modules)
    expect(written).toBe(documentOf("@kracht/x", referenceOf(join(repository, folder))))
    for (const { name } of named) expect(written).toContain(`\n### ${name}\n`)
  })
})
