/**
 * What others can import from a package, as one text: `API.txt` beside its manifest. A review sees a change of it.
 *
 * `pnpm surface` writes it again, of every package, from what was built.
 *
 * @module
 */
import { createHash } from "node:crypto"
import { readFile, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import ts from "typescript"
import { entriesOf } from "./entries.ts"
import { published, repository } from "./members.ts"
import { type Packed, pack } from "./pack.ts"

/** The name of the file a package's surface is recorded in. */
export const SURFACE = "API.txt"

/** Every subpath of a package, with a line for each declaration behind it. */
export const surfaceOf = async (packed: Packed): Promise<string> => {
  const entries = await Promise.all(
    entriesOf(packed).map(async ({ subpath, types }) => {
      const name = `${packed.manifest.name}${subpath.slice(1)}`
      return `## ${name}\n\n${declarations(await readFile(join(packed.folder, types), "utf8"))}`
    })
  )
  return entries.join("\n")
}

const printer = ts.createPrinter({ removeComments: true })

const declarations = (text: string): string => {
  const file = ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.ES2024)
  return file.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => `${line(printer.printNode(ts.EmitHint.Unspecified, statement, file))}\n`)
    .join("")
}

/** Longer than this is cut, and closes with a mark of all that was cut: a review sees that it changed, the source says what. */
const WIDTH = 160

const line = (declaration: string): string => {
  const one = declaration.replace(/\s+/gu, " ")
  if (one.length <= WIDTH) return one
  return `${one.slice(0, WIDTH)} … ${createHash("sha256").update(one).digest("hex").slice(0, 8)}`
}

if (import.meta.main) {
  const packed = await pack(published, repository)
  for (const one of packed) await writeFile(join(repository, one.member, SURFACE), await surfaceOf(one))
  await Promise.all(packed.map(({ tarball }) => rm(dirname(tarball), { recursive: true, force: true })))
}
