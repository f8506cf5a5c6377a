import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** A code block of a document: what it is in, what it is for, and the line it starts on. */
export interface Block {
  readonly line: number
  readonly language: string
  /** What stands behind the language: the file it belongs to, or the output it is. */
  readonly of: string
  readonly code: string
}

/** What others made, or what is made here. */
const elsewhere = new Set(["node_modules", "dist", ".git", ".report", ".turbo", ".astro", ".cache"])

/** Every file somebody wrote in a folder, by its path from the top of the repository. */
export const filesIn = async (repository: string, folder = ""): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(join(repository, folder), { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter(({ name }) => !elsewhere.has(name))
      .map(async (entry): Promise<ReadonlyArray<string>> => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesIn(repository, path)
        return entry.isFile() ? [path] : []
      })
  )
  return found.flat().sort()
}

/** Every document of the repository. */
export const documentsIn = async (repository: string): Promise<ReadonlyArray<string>> =>
  (await filesIn(repository)).filter((path) => path.endsWith(".md"))

/** The code blocks of a document, those inside a list included. A block that does not end is an error. */
export const blocksIn = (document: string): ReadonlyArray<Block> => {
  const fences = document.match(/^ *```/gmu)?.length ?? 0
  const blocks = [...document.matchAll(/^(?<indent> *)```(?<info>[^\n]*)\n(?<code>[\s\S]*?)^\k<indent>```$/gmu)].map(
    (match): Block => {
      const { indent = "", info = "", code = "" } = match.groups ?? {}
      const [language = "", ...of] = info.trim().split(" ")
      return {
        line: document.slice(0, match.index).split("\n").length,
        language,
        of: of.join(" "),
        code: code.replaceAll(new RegExp(`^${indent}`, "gmu"), "")
      }
    }
  )
  if (fences !== 2 * blocks.length) throw new Error("Een blok in dit document heeft geen einde.")
  return blocks
}

/** The blocks of a document on disk. */
export const blocksOf = async (repository: string, document: string): Promise<ReadonlyArray<Block>> =>
  blocksIn(await readFile(join(repository, document), "utf8"))

/** The lines of a block as a shell reads them: comments gone, continued lines joined. */
export const linesOf = (code: string): ReadonlyArray<string> =>
  code
    .replaceAll(/\\\n\s*/gu, "")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#\s.*$/u, "").trim())
    .filter((line) => line !== "")
