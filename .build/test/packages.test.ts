import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { build } from "esbuild"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { type Blank, blank } from "../blank.ts"
import { entriesOf } from "../entries.ts"
import { manifestIn, published, repository } from "../members.ts"
import type { Packed } from "../pack.ts"
import { runReadme } from "../readme.ts"
import { SURFACE, surfaceOf } from "../surface.ts"

const packed = inject("packed")
const named = packed.map((one) => [one.manifest.name, one] as const)

it("er is iets ingepakt, en alles wat niet privé is", () => {
  expect(packed.map(({ manifest }) => manifest.name).sort()).toEqual(
    published.map(({ manifest }) => manifest.name).sort()
  )
  expect(packed.length).toBeGreaterThanOrEqual(6)
})

it("wat is ingepakt, is eerst gebouwd: deze toetsen wachten erop", async () => {
  const { devDependencies } = await manifestIn(join(repository, ".build"))
  expect(Object.keys(devDependencies ?? {})).toEqual(
    expect.arrayContaining(packed.map(({ manifest }) => manifest.name))
  )
})

describe.each(named)("%s, zoals het wordt uitgegeven", (name, one) => {
  const { manifest, files, folder } = one
  const read = (file: string) => readFile(join(folder, file), "utf8")

  it("heeft volgens publint niets om te verbeteren", async () => {
    const tarball = await readFile(one.tarball)
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it("geeft elke import zijn types, ook volgens arethetypeswrong", async () => {
    const entries = entriesOf(one)
    expect(entries.length).toBeGreaterThan(0)
    const data = createPackageFromTarballData(new Uint8Array(await readFile(one.tarball)))
    const checked = await checkPackage(data, { entrypoints: entries.map(({ subpath }) => subpath) })
    if (checked.types === false) throw new Error(`${name} heeft geen types`)
    expect(Object.keys(checked.entrypoints)).toHaveLength(entries.length)
    // The packages are ESM alone: what cannot read ESM, or no exports, is not served.
    const served = checked.problems.filter(
      (problem) => !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind)
    )
    expect(served.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([])
  })

  it("zegt wie het mag gebruiken, waarop het draait en hoe het is gemaakt", () => {
    expect(manifest).toMatchObject({
      license: "EUPL-1.2",
      type: "module",
      // A module that registers an element is imported for that alone: a bundler must not leave it out.
      sideEffects: name === "@kracht/klachtwijzer" ? ["./src/klachtwijzer.ts", "./dist/klachtwijzer.js"] : false,
      // What partners run: the newest language is not in Node 20, and nothing asks for it.
      engines: { node: ">=20" },
      files: ["CHANGELOG.md", "dist"]
    })
    expect(manifest.description).toMatch(/\w/u)
    expect(published.find((member) => member.manifest.name === name)?.manifest.publishConfig).toMatchObject({
      access: "public",
      provenance: true
    })
    // Nobody has set where the source will be found: content/uitgave.yaml.
    expect(manifest).not.toHaveProperty("repository")
    expect(
      Object.values(manifest.scripts ?? {}).filter((_, i) =>
        /install|prepare/u.test(Object.keys(manifest.scripts ?? {})[i] ?? "")
      )
    ).toEqual([])
  })

  it("hangt van vaste versies af, in vaste volgorde, en zegt niet waarmee het is gemaakt", () => {
    expect(manifest.devDependencies).toBeUndefined()
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
    for (const version of Object.values(manifest.dependencies ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
  })

  it("brengt alleen mee wat erin hoort", () => {
    expect(files).toContain("LICENSE")
    expect(files).toContain("README.md")
    expect(
      files.filter(
        (file) => !/^(dist\/.+\.(js|js\.map|d\.ts)|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/u.test(file)
      )
    ).toEqual([])
  })

  it("wijst in elk bronbestand naar woorden die meekomen, en noemt geen pad van een machine", async () => {
    const maps = files.filter((file) => file.endsWith(".js.map"))
    expect(maps.length).toBe(compiled(one) ? files.filter((file) => file.endsWith(".js")).length : 0)
    for (const file of maps) {
      const { sources, sourcesContent } = JSON.parse(await read(file)) as {
        sources: ReadonlyArray<string>
        sourcesContent: ReadonlyArray<string>
      }
      expect(sourcesContent).toHaveLength(sources.length)
      for (const source of sources) expect(source).toMatch(/^(\.\.\/)+src\//u)
    }
    for (const file of files) expect(await read(file)).not.toMatch(/\/(?:home|Users|tmp|root)\/\w/u)
  })

  it(`geeft naar buiten wat in ${SURFACE} staat; pnpm surface schrijft het opnieuw`, async () => {
    const surface = await surfaceOf(one)
    expect(surface.match(/^## /gmu)).toHaveLength(entriesOf(one).length)
    expect(await readFile(join(repository, one.member, SURFACE), "utf8")).toBe(surface)
  })

  it("heeft dezelfde deuren in de werkplaats als in het pakket", async () => {
    const { exports, publishConfig } = await manifestIn(join(repository, one.member))
    const open = (publishConfig?.["exports"] ?? exports) as Record<string, unknown>
    const doors = (of: Readonly<Record<string, unknown>>) =>
      Object.entries(of).map(([subpath, target]) => `${subpath} ${target === null ? "dicht" : "open"}`)
    // The invented regulation is for the tests of others here, and is not published.
    expect(
      doors(exports ?? {})
        .filter((door) => !door.startsWith("./fixture/"))
        .sort()
    ).toEqual(doors(open).sort())
  })
})

/** The content is data that is written, not compiled: there is no source to point at. */
const compiled = ({ manifest }: Packed): boolean => manifest.name !== "@kracht/content"

/** What an import may cost a page, in bytes, minified and gzipped, with all it brings: measured, and at most a tenth above it. */
const budgets: ReadonlyArray<readonly [entry: string, bytes: number]> = [
  ["@kracht/calendar", 3072],
  ["@kracht/rules/Deadline", 8192],
  ["@kracht/rules/plain", 123500],
  ["@kracht/rules/Explain", 23898],
  ["@kracht/content/regelingen", 31426],
  ["@kracht/content/binding", 1808],
  ["@kracht/regulation/Compile", 203486],
  ["@kracht/http", 313635],
  ["@kracht/http/client", 1708],
  ["@kracht/mcp", 95029],
  ["@kracht/klachtwijzer", 25000]
]

/** What the examples in the READMEs use of others, beside what a package brings. */
const beside = ["@modelcontextprotocol/client", "@opentelemetry/api"]

describe("in een leeg project", () => {
  let project: Blank

  beforeAll(async () => {
    project = await blank(inject("registry"), [...packed.map(({ manifest }) => manifest.name), ...beside])
  })
  afterAll(() => project.remove())

  // Those of the rules and the calendar run where nothing but the rules was installed: `consumers.test.ts`.
  const others = named.filter(([name]) => !["@kracht/calendar", "@kracht/rules"].includes(name))

  it.each(others)("doet elk voorbeeld in de README van %s wat er staat", async (name) => {
    await expect(runReadme(project, name)).resolves.toBeUndefined()
  })

  it("is elk pakket gewogen", () => {
    const weighed = new Set(budgets.map(([entry]) => entry.split("/").slice(0, 2).join("/")))
    expect([...weighed].sort()).toEqual(packed.map(({ manifest }) => manifest.name).sort())
  })

  it.each(budgets)("kost alles van %s in een browser ten hoogste %i bytes gzip", async (entry, bytes) => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from "${entry}"`, resolveDir: project.folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2024",
      external: ["node:*"],
      write: false,
      logLevel: "error"
    })
    const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
    expect(size).toBeGreaterThan(100)
    expect(size).toBeLessThanOrEqual(bytes)
  })

  it("laadt elke import van elk pakket, uit een leeg project", async () => {
    const entries = packed.flatMap((one) =>
      entriesOf(one).map(({ subpath, types }) => ({
        name: one.manifest.name + subpath.slice(1),
        runs: one.files.includes(types.replace(/\.d\.ts$/u, ".js"))
      }))
    )
    const imports = entries.filter(({ runs }) => runs).map(({ name }) => name)
    expect(entries.filter(({ runs }) => !runs).map(({ name }) => name)).toEqual(["@kracht/content/Model"])
    expect(imports.length).toBeGreaterThan(100)
    const program = `for (const name of ${JSON.stringify(imports)}) await import(name); console.log("klaar")`
    await expect(project.run(process.execPath, "--input-type=module", "-e", program)).resolves.toBe("klaar\n")
  })
})
