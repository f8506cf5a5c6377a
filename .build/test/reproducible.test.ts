import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, delimiter, dirname, join, relative } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, inject, it } from "vitest"
import { blocksOf, linesOf } from "../documents.ts"
import { asserted } from "../examples.ts"
import { type Member, published, repository } from "../members.ts"
import { type Packed, pack } from "../pack.ts"

const run = promisify(execFile)

/** What a build makes or a tool leaves behind; the links to others' packages come along, for they lead outside. */
const made = new Set(["dist", ".report", ".turbo", ".astro", ".git", ".cache"])

/** A clone of the sources at another place, in which nothing was ever built, with room beside it for packages and a project. */
const cleanClone = async (place: string): Promise<string> => {
  const clone = join(place, "kloon")
  await cp(repository, clone, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !made.has(basename(path)) && relative(repository, path) !== "node_modules"
  })
  await symlink(join(repository, "node_modules"), join(clone, "node_modules"))
  return clone
}

/** The commands of a document that install: pnpm in a clone, npm in a project of the reader. */
const installing = async (document: string, tool: "npx" | "npm"): Promise<ReadonlyArray<string>> => {
  const blocks = (await blocksOf(repository, document)).filter(({ language }) => language === "sh")
  return blocks.flatMap(({ code }) => linesOf(code)).filter((line) => line.startsWith(`${tool} `))
}

const build = async (root: string, { folder, manifest }: Member): Promise<void> => {
  const cwd = join(root, folder)
  const PATH = [join(cwd, "node_modules/.bin"), join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter)
  await run("sh", ["-c", manifest.scripts?.["build"] ?? "exit 1"], { cwd, env: { ...process.env, PATH } })
}

const sums = async (packed: ReadonlyArray<Packed>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      packed.map(async ({ manifest, tarball }) => [
        manifest.name,
        createHash("sha512")
          .update(await readFile(tarball))
          .digest("hex")
      ])
    )
  )

let place: string
let again: ReadonlyArray<Packed>

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "andere-plek-"))
  const clone = await cleanClone(place)
  for (const document of ["packages/rules/README.md", "packages/http/README.md"]) {
    const lines = await installing(document, "npx")
    expect(lines.length, document).toBeGreaterThan(1)
    for (const line of lines) await run("sh", ["-c", line], { cwd: clone })
  }
  for (const member of published) if (!existsSync(join(clone, member.folder, "dist"))) await build(clone, member)
  again = await pack(published, clone)
})
afterAll(async () => {
  await rm(place, { recursive: true, force: true })
  await Promise.all((again ?? []).map(({ tarball }) => rm(dirname(tarball), { recursive: true, force: true })))
})

it("een tweede bouw, op een andere plek en vanaf niets, geeft dezelfde pakketten tot op de byte", async () => {
  const first = inject("packed")
  expect(again.map(({ files }) => files)).toEqual(first.map(({ files }) => files))
  expect(await sums(again)).toEqual(await sums(first))
})

it("wat de README’s laten inpakken, zijn die pakketten", async () => {
  const first = inject("packed")
  const made = await readdir(join(place, "pakketten"))
  expect(made).toEqual(expect.arrayContaining(["kracht-rules-0.1.0.tgz", "kracht-http-0.1.0.tgz"]))
  for (const name of made) {
    const same = first.find(({ tarball }) => basename(tarball) === name)
    expect(await readFile(join(place, "pakketten", name)), name).toEqual(await readFile(same?.tarball ?? ""))
  }
})

it("wie ze installeert zoals er staat, draait daarna het eerste voorbeeld", async () => {
  const project = join(place, "project")
  await mkdir(project)
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
  const lines = await installing("packages/rules/README.md", "npm")
  expect(lines).toHaveLength(1)
  const env = { ...process.env, npm_config_registry: inject("registry"), npm_config_cache: join(place, "npm") }
  for (const line of lines) await run("sh", ["-c", line], { cwd: project, env })
  const [first] = (await blocksOf(repository, "packages/rules/README.md")).filter(({ language }) => language === "ts")
  await writeFile(join(project, "eerste.ts"), asserted({ name: "eerste", code: first?.code ?? "" }))
  await run(process.execPath, ["eerste.ts"], { cwd: project })
})
