import type { Packed } from "./pack.ts"

/** One thing that can be imported from a package: its subpath, and the file with its types. */
export interface Entry {
  readonly subpath: string
  readonly types: string
}

/** Every module that can be imported from a package: its exports with types, held against the files it brings. */
export const entriesOf = ({ manifest, files }: Pick<Packed, "manifest" | "files">): ReadonlyArray<Entry> => {
  const exports = Object.entries(manifest.exports ?? {})
  const closed = exports.filter(([, target]) => target === null).map(([subpath]) => subpath)
  return exports
    .filter(
      (entry): entry is [string, { types: string }] =>
        typeof (entry[1] as { types?: unknown } | null)?.types === "string"
    )
    .flatMap(([subpath, { types }]) => expand(subpath, types, files))
    .filter(({ subpath }) => !closed.some((pattern) => fits(pattern, subpath)) || subpath in (manifest.exports ?? {}))
    .filter(({ subpath }, i, all) => all.findIndex((other) => other.subpath === subpath) === i)
    .toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1))
}

const fits = (pattern: string, subpath: string): boolean => {
  const [before = "", after] = pattern.split("*")
  return after === undefined ? subpath === pattern : subpath.startsWith(before) && subpath.endsWith(after)
}

const expand = (subpath: string, types: string, files: ReadonlyArray<string>): ReadonlyArray<Entry> => {
  const [before = "", after] = types.replace("./", "").split("*")
  if (after === undefined) return [{ subpath, types: before }]
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => ({ subpath: subpath.replace("*", file.slice(before.length, -after.length)), types: file }))
}
