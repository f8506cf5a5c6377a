import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** The folder of the whole repository. */
export const repository = join(import.meta.dirname, "..")

/** What a manifest says, as far as these checks ask. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly packageManager?: string
  readonly license?: string | { readonly type: string }
  /** The form of before 2014. */
  readonly licenses?: ReadonlyArray<{ readonly type: string }>
  readonly type?: string
  readonly description?: string
  readonly sideEffects?: boolean | ReadonlyArray<string>
  readonly files?: ReadonlyArray<string>
  readonly engines?: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly repository?: unknown
  readonly publishConfig?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
}

/** A member of the workspace: where it stands, from the root, and its manifest. */
export interface Member {
  readonly folder: string
  readonly manifest: Manifest
}

/** Reads the manifest in a folder. */
export const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest

const within = async (folder: string): Promise<ReadonlyArray<string>> =>
  (await readdir(join(repository, folder), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)

/** Every member that runs or is published: the content, the packages and the apps. */
export const members: ReadonlyArray<Member> = await Promise.all(
  ["content", ...(await within("packages")), ...(await within("apps"))].map(async (folder) => ({
    folder,
    manifest: await manifestIn(join(repository, folder))
  }))
)

/** The members that others install. */
export const published: ReadonlyArray<Member> = members.filter(({ manifest }) => manifest.private !== true)
