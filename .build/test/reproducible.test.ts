import { execFile, spawn } from "node:child_process"
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

/** The documents that say how to make packages and install them, each of which is followed to the letter. */
const documents = [
  "packages/rules/README.md",
  "packages/http/README.md",
  "packages/mcp/README.md",
  "packages/klachtwijzer/README.md"
]

let place: string
let again: ReadonlyArray<Packed>

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "andere-plek-"))
  const clone = await cleanClone(place)
  const lines = await Promise.all(documents.map((document) => installing(document, "npx")))
  for (const [i, own] of lines.entries()) expect(own.length, documents[i]).toBeGreaterThan(1)
  // What several documents say is done once.
  for (const line of new Set(lines.flat())) await run("sh", ["-c", line], { cwd: clone })
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
  expect(made.sort()).toEqual(first.map(({ tarball }) => basename(tarball)).sort())
  for (const { tarball } of first)
    expect(await readFile(join(place, "pakketten", basename(tarball))), tarball).toEqual(await readFile(tarball))
})

it.each(documents)("wie ze installeert zoals in %s, heeft daarna wat daar staat", async (document) => {
  const project = join(place, basename(dirname(document)))
  await mkdir(project)
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
  const lines = await installing(document, "npm")
  expect(lines).toHaveLength(1)
  const env = { ...process.env, npm_config_registry: inject("registry"), npm_config_cache: join(place, "npm") }
  for (const line of lines) await run("sh", ["-c", line], { cwd: project, env })
  // A reader finds nothing of ours on a registry.
  const { packages } = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as Installed
  const ours = Object.entries(packages).filter(([path]) => path.startsWith("node_modules/@kracht/"))
  expect(ours.length).toBeGreaterThan(0)
  expect(ours.filter(([, { resolved }]) => !resolved?.startsWith("file:")).map(([path]) => path)).toEqual([])
  if (document.includes("/mcp/")) await expectAssistant(project)
  else await runFirst(document, project)
})

interface Installed {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>
}

/** The first example of the document runs. */
const runFirst = async (document: string, project: string): Promise<void> => {
  const [first] = (await blocksOf(repository, document)).filter(({ language }) => language === "ts")
  await writeFile(join(project, "eerste.ts"), asserted({ name: "eerste", code: first?.code ?? "" }))
  await run(process.execPath, ["eerste.ts"], { cwd: project })
}

/** The command that an assistant starts says who it is, at the version of the API it answers with. */
const expectAssistant = async (project: string): Promise<void> => {
  const server = spawn(join(project, "node_modules/.bin/kracht-mcp"), { cwd: project })
  const clientInfo = { name: "proef", version: "1.0.0" }
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo }
  server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`)
  const answer = await new Promise<string>((heard, failed) => {
    server.stdout.once("data", (line: Buffer) => heard(line.toString()))
    server.stderr.once("data", (line: Buffer) => failed(new Error(line.toString())))
  }).finally(() => server.kill())
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", tellVersion], { cwd: project })
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/u)
  expect(JSON.parse(answer).result.serverInfo).toMatchObject({ version: stdout.trim() })
}

/** The version that the API it answers with says it has. */
const tellVersion = `
  import { createApi } from "@kracht/http"
  const document = await (await createApi().request("/v1/openapi.json")).json()
  console.log(document.info.version)
`
