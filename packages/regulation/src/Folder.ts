/**
 * Reads a content folder from disk: the one module here that touches the world.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { Bestand } from "./Compile.ts"

/** What belongs to the content; beside it stand a package and its output. */
const CONTENT = [
  "begrippen",
  "instanties",
  "lezingen",
  "partners",
  "personen",
  "regelingen",
  "regels",
  "taal",
  "uitgave.yaml",
  "voorbeelden"
]

/** The content files under this folder, by path from it; none when there is no content. Throws what the file system throws. */
export const readFolder = (map: string): ReadonlyArray<Bestand> =>
  CONTENT.flatMap((entry) => filesUnder(join(map, entry)))
    .map((path) => ({ bestand: relative(map, path).split(sep).join("/"), tekst: textOf(path) }))
    .toSorted((a, b) => (a.bestand < b.bestand ? -1 : 1))

const filesUnder = (path: string): ReadonlyArray<string> => {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
}

/** A link to a file is that file; one that leads to no file holds nothing, and is told of as any other empty file. */
const textOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, "utf8") : ""
