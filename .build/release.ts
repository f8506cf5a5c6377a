/**
 * What a release changes outside the manifests: each other place that names a version of ours, and the words of the changelogs.
 *
 * `pnpm uitgave` runs it, after the changes have become versions.
 *
 * @module
 */
import { existsSync } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { inDutch } from "./changelog.ts"
import { published, repository } from "./members.ts"

/** A place that names the version of a package, and how the version stands there. */
export interface Place {
  readonly file: string
  readonly of: string
  readonly version: RegExp
}

/** Every place outside a manifest that names a version of ours. */
export const places: ReadonlyArray<Place> = [
  { file: "packages/regulation/src/Provenance.ts", of: "@kracht/regulation", version: /(?<=versie: ")[\d.]+(?=")/u },
  { file: "publiccode.yml", of: "@kracht/content", version: /(?<=^softwareVersion: )[\d.]+$/mu }
]

const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(repository, file)
  await writeFile(path, change(await readFile(path, "utf8")))
}

if (import.meta.main) {
  for (const { file, of, version } of places) {
    const current = published.find(({ manifest }) => manifest.name === of)?.manifest.version
    if (current === undefined) throw new Error(`${file} noemt de versie van ${of}, en dat wordt niet uitgegeven.`)
    await rewrite(file, (text) => text.replace(version, current))
  }
  for (const { folder } of published) {
    const changelog = join(folder, "CHANGELOG.md")
    if (existsSync(join(repository, changelog))) await rewrite(changelog, inDutch)
  }
}
