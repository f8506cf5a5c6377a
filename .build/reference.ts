/**
 * The reference of every package: what its modules export, each with its type and the words of its docstring.
 *
 * Reads the declarations a build made and writes `.report/REFERENCE.md` in the package: `pnpm naslag`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { entriesOf } from "./entries.ts"
import type { Manifest } from "./members.ts"

/** One export of a module: its name, its declaration and what its docstring says; null where it has none. */
export interface Documented {
  readonly name: string
  readonly declaration: string
  readonly doc: string | null
}

/** A module a reader can import, by the name they import it by, and the source it comes from. */
export interface Module {
  readonly name: string
  readonly source: string
  readonly doc: string | null
  readonly exports: ReadonlyArray<Documented>
}

/** What a built package exports: each module that can be imported, once. A package that was not built is an error. */
export const referenceOf = (packageFolder: string): ReadonlyArray<Module> => {
  const dist = join(packageFolder, "dist")
  if (!existsSync(dist)) throw new Error(`Bouw eerst: ${packageFolder} heeft geen dist.`)
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => `dist/${file}`)
  const manifest = asPublished(packageFolder)
  return entriesOf({ manifest, files })
    .filter(({ types }, i, all) => all.findIndex((other) => other.types === types) === i)
    .map(({ subpath, types }): Module => {
      const source = types.replace("dist/", "src/").replace(".d.ts", ".ts")
      return {
        name: `${manifest.name}${subpath.slice(1)}`,
        source,
        doc: moduleDoc(join(packageFolder, source)),
        exports: exportsIn(readFileSync(join(packageFolder, types), "utf8"))
      }
    })
    .filter(({ exports }) => exports.length > 0)
}

const asPublished = (packageFolder: string): Manifest => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as Manifest
  return { ...manifest, exports: manifest.publishConfig?.["exports"] ?? manifest.exports } as Manifest
}

/** A compiler drops the words above the first import, so they come from the source. */
const moduleDoc = (source: string): string | null => {
  const [, words] = /^(?:#![^\n]*\n)?\/\*\*([\s\S]*?)\*\//u.exec(readFileSync(source, "utf8")) ?? []
  return words === undefined
    ? null
    : wordsOf(words)
        .replace(/\n*@module\s*$/u, "")
        .trim()
}

/** A declaration starts a line and ends where the next one, or its docstring, does. */
const exportsIn = (declarations: string): ReadonlyArray<Documented> =>
  [
    ...declarations.matchAll(
      /(?:^\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:declare )?(?:abstract )?(?<kind>const|function|class|type|interface) (?<name>\w+)(?<rest>[\s\S]*?)(?=\n(?:export|declare|interface|type|\/\*\*|\/\/#)|$(?![\s\S]))/gmu
    )
  ].map((match): Documented => {
    const { doc, kind = "", name = "", rest = "" } = match.groups ?? {}
    return { name, declaration: `${kind} ${name}${rest}`.trim(), doc: doc === undefined ? null : wordsOf(doc) }
  })

const wordsOf = (comment: string): string =>
  comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/u, ""))
    .join("\n")
    .replaceAll(/\{@link (\w+)\}/gu, "`$1`")
    .replaceAll(/^@example\s*$/gmu, "")
    .trim()

/** The reference of a package as a document. */
export const documentOf = (packageName: string, modules: ReadonlyArray<Module>): string =>
  `${[
    `# ${packageName}: naslag`,
    ...modules.flatMap(({ name, doc, exports }) => [
      `## \`${name}\``,
      ...(doc === null ? [] : [doc]),
      ...exports.flatMap((one) => [
        `### ${one.name}`,
        ...(one.doc === null ? [] : [one.doc]),
        `\`\`\`ts\n${one.declaration}\n\`\`\``
      ])
    ])
  ].join("\n\n")}\n`

const repository = join(dirname(fileURLToPath(import.meta.url)), "..")

/** Where the reference of a package is written: not beside what was built, for all of that goes into the package. */
export const REFERENCE = ".report/REFERENCE.md"

/** The packages a reader imports from. */
export const referenced: ReadonlyArray<string> = readdirSync(join(repository, "packages"))
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(join(repository, folder, "tsconfig.build.json")))

if (import.meta.main)
  for (const folder of referenced) {
    const { name } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")) as { name: string }
    const written = documentOf(name, referenceOf(join(repository, folder)))
    const file = join(repository, folder, REFERENCE)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written)
    process.stdout.write(`${folder}/${REFERENCE}: ${Math.round(written.length / 1000)} kB\n`)
  }
