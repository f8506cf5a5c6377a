import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, delimiter, dirname, join, relative } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, inject, it } from "vitest"
import { type Member, published, repository } from "../members.ts"
import { type Packed, pack } from "../pack.ts"

const run = promisify(execFile)

/** What a build makes or a tool leaves behind; the links to others' packages come along, for they lead outside. */
const made = new Set(["dist", ".report", ".turbo", ".astro", ".git", ".cache"])

/** A copy of the sources at another place, in which nothing was ever built. */
const cleanCopy = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), "andere-plek-"))
  await cp(repository, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !made.has(basename(path)) && relative(repository, path) !== "node_modules"
  })
  await symlink(join(repository, "node_modules"), join(copy, "node_modules"))
  return copy
}

/** The members, each after all it leans on, for its build too. */
const inOrder = (members: ReadonlyArray<Member>, done: ReadonlyArray<Member> = []): ReadonlyArray<Member> => {
  const left = members.filter((member) => !done.includes(member))
  if (left.length === 0) return done
  const ready = left.filter(({ manifest: { dependencies, devDependencies } }) =>
    left.every(({ manifest }) => !(manifest.name in { ...dependencies, ...devDependencies }))
  )
  if (ready.length === 0) throw new Error("Deze pakketten wachten op elkaar.")
  return inOrder(members, [...done, ...ready])
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

let copy: string
let again: ReadonlyArray<Packed>

beforeAll(async () => {
  copy = await cleanCopy()
  for (const member of inOrder(published)) await build(copy, member)
  again = await pack(published, copy)
})
afterAll(async () => {
  await rm(copy, { recursive: true, force: true })
  await Promise.all((again ?? []).map(({ tarball }) => rm(dirname(tarball), { recursive: true, force: true })))
})

it("een tweede bouw, op een andere plek en vanaf niets, geeft dezelfde pakketten tot op de byte", async () => {
  const first = inject("packed")
  expect(again.map(({ files }) => files)).toEqual(first.map(({ files }) => files))
  expect(await sums(again)).toEqual(await sums(first))
})
