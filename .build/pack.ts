import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join, relative } from "node:path"
import { promisify } from "node:util"
import { type Manifest, type Member, manifestIn } from "./members.ts"

const run = promisify(execFile)

/** A package of ours as it will be published. */
export interface Packed {
  /** Where its source is, from the root of the repository. */
  readonly member: string
  readonly manifest: Manifest
  readonly tarball: string
  /** The folder it was unpacked in, and every file there. */
  readonly folder: string
  readonly files: ReadonlyArray<string>
}

/** Packs members as publishing does, into a new temporary folder: pnpm puts the published exports and versions in place. */
export const pack = async (members: ReadonlyArray<Member>, root: string): Promise<ReadonlyArray<Packed>> => {
  const destination = await mkdtemp(join(tmpdir(), "pakketten-"))
  return Promise.all(members.map(({ folder }) => packOne(root, folder, destination)))
}

const packOne = async (root: string, member: string, destination: string): Promise<Packed> => {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd: join(root, member)
  })
  const { filename: tarball } = JSON.parse(stdout) as { filename: string }
  const unpacked = join(destination, basename(tarball, ".tgz"))
  await mkdir(unpacked)
  await run("tar", ["-xzf", tarball, "-C", unpacked])
  const folder = join(unpacked, "package")
  return { member, manifest: await manifestIn(folder), tarball, folder, files: await filesOf(folder) }
}

const filesOf = async (folder: string): Promise<ReadonlyArray<string>> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort()
