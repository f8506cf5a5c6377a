import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, it } from "vitest"
import { members, published, repository } from "../members.ts"

const folder = join(repository, ".changeset")
const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md")
const changes = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))

/** The packages a change is about, and its words. */
const read = (change: string) => {
  const [, head = "", words = ""] = change.split(/^---$/mu)
  return { packages: [...head.matchAll(/^"([^"]+)": (?:major|minor|patch)$/gmu)].map((match) => match[1]), words }
}

it("elk pakket is uitgegeven, of zegt wat zijn eerste uitgave brengt", async () => {
  const told = new Set(changes.flatMap((change) => read(change).packages))
  for (const { folder: member, manifest } of published) {
    const written = (await readdir(join(repository, member))).includes("CHANGELOG.md")
    expect(written || told.has(manifest.name), manifest.name).toBe(true)
  }
})

it("een wijziging is van een pakket dat er is, en in woorden die een jurist leest", () => {
  const names = published.map(({ manifest }) => manifest.name)
  for (const change of changes) {
    const { packages, words } = read(change)
    expect(packages.length).toBeGreaterThan(0)
    for (const name of packages) expect(names).toContain(name)
    const sentences = words.trim().split(/(?<=[.:?])\s+/u)
    const average = words.trim().split(/\s+/u).length / sentences.length
    expect(average, words).toBeLessThanOrEqual(15)
  }
})

const { ignore, fixed } = JSON.parse(await readFile(join(folder, "config.json"), "utf8")) as {
  ignore: ReadonlyArray<string>
  fixed: ReadonlyArray<ReadonlyArray<string>>
}

it("alles wat wordt uitgegeven, draagt één nummer", () => {
  expect(fixed.map((names) => names.toSorted())).toEqual([published.map(({ manifest }) => manifest.name).sort()])
  expect(new Set(published.map(({ manifest }) => manifest.version)).size).toBe(1)
})

it("wat privé is, krijgt geen uitgave", () => {
  const hidden = members.filter(({ manifest }) => manifest.private === true).map(({ manifest }) => manifest.name)
  expect(ignore.toSorted()).toEqual([...hidden, "@kracht/build"].sort())
})
