import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { type Manifest, manifestIn, repository } from "./members.ts"

const store = join(repository, "node_modules/.pnpm")

/** The store names a folder by package, version and what it was resolved beside: `@scope+name@1.0.0_peer@2`. */
const folders: ReadonlyArray<string> = await readdir(store)

/** Where the versions of a package that the lock file brought in stand. */
export const foldersOf = (name: string): ReadonlyArray<string> =>
  folders
    .filter((folder) => folder.startsWith(`${name.replace("/", "+")}@`))
    .map((folder) => join(store, folder, "node_modules", name))

/** The folder of one version of a package, if it is on this machine. */
export const folderOf = async (name: string, version: string): Promise<string | undefined> => {
  for (const folder of foldersOf(name)) if ((await manifestIn(folder)).version === version) return folder
  return undefined
}

/** Every package on this machine: its folder and its manifest. */
export const everything = async (): Promise<
  ReadonlyArray<{ readonly folder: string; readonly manifest: Manifest }>
> => {
  const names = new Set(
    folders.map((folder) => /^(@?[^@]+)@/u.exec(folder)?.[1]?.replace("+", "/")).filter((name) => name !== undefined)
  )
  const places = [...names].flatMap(foldersOf)
  return Promise.all(places.map(async (folder) => ({ folder, manifest: await manifestIn(folder) })))
}
