/**
 * What stands in files that could not be read wholly?
 *
 * Whatever points to a thing in such a file is not called wrong: the fault of the file itself is enough. All else is checked.
 *
 * @module
 */
import { parseYaml } from "./Record.ts"

/** A file of the content folder: its path from there with forward slashes, and its text. */
export interface Bestand {
  readonly bestand: string
  readonly tekst: string
}

/** A file that could not be read wholly; its text is null when there is none, or no file at all. */
export interface Ongelezen {
  readonly bestand: string
  readonly tekst: string | null
}

/** What may stand in files that could not be read: a name, words of the text. */
export interface Unread {
  readonly mayName: (name: string) => boolean
  readonly maySay: (words: string) => boolean
}

/** What may stand in those of these files that are in this folder; in a file without text, anything. */
export const unreadUnder = (map: string, ongelezen: ReadonlyArray<Ongelezen>): Unread => {
  const own = ongelezen.filter(({ bestand }) => bestand.startsWith(map))
  const anything = own.some(({ tekst }) => tekst === null)
  const tekst = own
    .map((file) => file.tekst)
    .join("\n")
    .toLowerCase()
  const names = new Set([
    ...own.flatMap(({ bestand }) => CALLED.exec(bestand)?.[1] ?? []),
    ...[...tekst.matchAll(NAME)].flatMap(([, ...found]) => found.filter(Boolean))
  ])
  return {
    mayName: (name) => anything || names.has(name.toLowerCase()),
    maySay: (words) => anything || tekst.includes(words.toLowerCase())
  }
}

// A chapter is mostly called as its file is, which may begin with a number.
const CALLED = /(?:^|\/)(?:\d+-)?([^/.]+)\.\w+$/u

// The id in a mark, the name of a field, and a value or an item of a list that is one name.
const NAME = /\bid\s*=\s*["'“”]?([\w.-]+)|^\s*(?:-\s+)?["']?([\w.-]+)["']?\s*:(?:\s+["']?([\w.-]+)["']?\s*$)?/gmu

/** What a record says it is, also where something else in it cannot be read; null when not even that can. */
export const identityIn = (
  tekst: string
): { readonly id: string; readonly regeling: string; readonly naam: string } | null => {
  const { document, slips } = parseYaml(tekst)
  if (slips.length > 0) return null
  const written: unknown = document.toJS()
  if (typeof written !== "object" || written === null) return null
  const { id, regeling, naam } = written as Readonly<Record<string, unknown>>
  return typeof id === "string" && typeof regeling === "string" && typeof naam === "string"
    ? { id, regeling, naam }
    : null
}
