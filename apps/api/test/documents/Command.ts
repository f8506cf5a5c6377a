/**
 * A line a reader would paste in a shell: is there such a command?
 *
 * What can run against the server at hand is run by the test; for the rest every name in the line must exist.
 */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { members, repository, root } from "./Repository.ts"

/** What pnpm does of itself, without a script. */
const ofPnpm = ["install", "pack", "changeset"]

/** What is wrong with a line that is not run; null when it names only what there is. */
export const faultOf = (line: string): string | null => {
  const [, version, pnpm] = /^(?:npx -y pnpm@(\S+)|pnpm) (.+)$/u.exec(line) ?? []
  if (pnpm !== undefined)
    return version === undefined || root.packageManager === `pnpm@${version}` ? faultOfPnpm(pnpm) : `pnpm ${version}`
  const [, tarballs] = /^npm install (.+)$/u.exec(line) ?? []
  if (tarballs !== undefined) return tarballs.split(" ").find((tarball) => !isTarball(tarball)) ?? null
  const [, script] = /^node (\S+)$/u.exec(line) ?? []
  if (script !== undefined) return existsSync(join(repository, script)) ? null : script
  return bins.includes(line.split(" ")[0] ?? "") ? null : `onbekend commando: ${line}`
}

/** The commands the packages bring along. */
export const bins: ReadonlyArray<string> = members.flatMap(({ publishConfig }) => Object.keys(publishConfig?.bin ?? {}))

const faultOfPnpm = (rest: string): string | null => {
  const [, quoted, filter = quoted, words = ""] = /^(?:--filter (?:"([^"]+)"|(\S+)) )?(.+)$/u.exec(rest) ?? []
  const wanted = filter?.replace("...", "")
  const chosen = wanted === undefined ? [root] : members.filter(({ name, folder }) => isChosen(wanted, name, folder))
  const [script = ""] = words.replace(/^run /u, "").split(" ")
  if (chosen.length === 0) return `geen pakket ${filter}`
  const without = chosen.find(({ scripts }) => !(script in scripts) && !ofPnpm.includes(script))
  return without === undefined ? null : `${without.name} kent geen ${script}`
}

/** A filter names a package, or all that stand in a folder. */
const isChosen = (wanted: string, name: string, folder: string): boolean =>
  name === wanted || wanted === `{${dirname(folder)}/*}`

const isTarball = (path: string): boolean =>
  members.some(({ name }) => path.endsWith(`/${name.replace("@", "").replace("/", "-")}-*.tgz`))
