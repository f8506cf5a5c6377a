import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { parse } from "yaml"
import { repository } from "./members.ts"

/** What a package leans on, by name, each with the version it was resolved to. */
type Versions = Readonly<Record<string, string>>

interface Importer {
  readonly dependencies?: Readonly<Record<string, { readonly version: string }>>
}

/** What one of ours leans on: others as `name@version`, and ours by the folder they stand in. */
export interface Leaning {
  readonly others: ReadonlyArray<string>
  readonly ours: ReadonlyArray<string>
}

interface Stored {
  readonly resolution: { readonly integrity?: string }
  readonly os?: ReadonlyArray<string>
  readonly cpu?: ReadonlyArray<string>
}

/** The lock file, as far as these checks ask. */
export interface Lock {
  readonly importers: Readonly<Record<string, Importer>>
  readonly packages: Readonly<Record<string, Stored>>
  readonly snapshots: Readonly<
    Record<string, { readonly dependencies?: Versions; readonly optionalDependencies?: Versions }>
  >
}

/** A package of others that comes along when ours run. */
export interface Part {
  readonly name: string
  readonly version: string
  readonly integrity: string
  /** It comes along on every platform; what does not, need not be on this machine. */
  readonly everywhere: boolean
  /** What it leans on itself, as `name@version`. */
  readonly leansOn: ReadonlyArray<string>
}

/** The text of the lock file. */
export const lockText: string = await readFile(join(repository, "pnpm-lock.yaml"), "utf8")

/** The lock file. */
export const lock = parse(lockText) as Lock

/** A resolved version names what it was resolved beside, between brackets: `4.1.0(peer@1.0.0)`. */
const bare = (key: string): string => key.replace(/\(.*$/u, "")

/** An alias is resolved to a name of its own, everything else to a version of the name it was asked by. */
const keyOf = (name: string, version: string): string => (/^@?[^@(]+@/u.test(version) ? version : `${name}@${version}`)

/** What of others the members lean on in the lock, in a sentence: `name@version(peers)`. */
const asked = (members: ReadonlyArray<string>): ReadonlyArray<string> =>
  members.flatMap((member) =>
    Object.entries(lock.importers[member]?.dependencies ?? {})
      .filter(([, { version }]) => !version.startsWith("link:"))
      .map(([name, { version }]) => keyOf(name, version))
  )

/** What a member leans on itself, in the lock: a link leads to another member. */
export const leaningOf = (member: string): Leaning => ({
  others: [...new Set(asked([member]).map(bare))].sort(),
  ours: Object.values(lock.importers[member]?.dependencies ?? {})
    .flatMap(({ version }) => (version.startsWith("link:") ? [join(member, version.slice("link:".length))] : []))
    .sort()
})

const next = (key: string): ReadonlyArray<string> => {
  const { dependencies, optionalDependencies } = lock.snapshots[key] ?? {}
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) => keyOf(name, version))
}

/** Everything of others that comes along when these members run, each once, in order of name. */
export const partsOf = (members: ReadonlyArray<string>): ReadonlyArray<Part> => {
  const everywhere = new Set([...reached(asked(members), (key) => !platformed(key))].map(bare))
  return [
    ...Map.groupBy(
      reached(asked(members), () => true),
      bare
    )
  ]
    .map(([key, variants]) => partOf(key, variants, everywhere.has(key)))
    .toSorted((a, b) => order(a.name, b.name) || order(a.version, b.version))
}

const platformed = (key: string): boolean => {
  const { os, cpu } = lock.packages[bare(key)] ?? {}
  return (os ?? cpu) !== undefined
}

const reached = (roots: ReadonlyArray<string>, passes: (key: string) => boolean): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [...roots]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key) || !passes(key)) continue
    seen.add(key)
    open.push(...next(key))
  }
  return seen
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const partOf = (key: string, variants: ReadonlyArray<string>, everywhere: boolean): Part => {
  const at = key.lastIndexOf("@")
  const integrity = lock.packages[key]?.resolution.integrity
  if (integrity === undefined) throw new Error(`De lock zegt niet hoe ${key} is na te rekenen.`)
  return {
    name: key.slice(0, at),
    version: key.slice(at + 1),
    integrity,
    everywhere,
    leansOn: [...new Set(variants.flatMap(next).map(bare))].sort()
  }
}
