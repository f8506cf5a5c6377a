/** The repository as its documents speak of it: its folders, packages and commands. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../../../..")

/** The text of a file, by its path from the top. */
export const read = (path: string): string => readFileSync(join(repository, path), "utf8")

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly packageManager?: string
  readonly scripts: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly publishConfig?: { readonly bin?: Readonly<Record<string, string>> }
}

const manifest = (folder: string): Manifest => JSON.parse(read(join(folder, "package.json"))) as Manifest

export const root = manifest(".")

export type Member = Manifest & { readonly folder: string }

/** The members of the workspace, each with its folder. */
export const members: ReadonlyArray<Member> = [
  "content",
  ...["packages", "apps"].flatMap((parent) => readdirSync(join(repository, parent)).map((name) => join(parent, name)))
].map((folder) => ({ folder, ...manifest(folder) }))
