/**
 * The reference of every package: what its modules export, each with its type and the words of its docstring.
 *
 * Reads the declarations a build made and writes `dist/REFERENCE.md` beside them: `pnpm naslag`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** One export of a module: its name, its declaration and what its docstring says; null where it has none. */
export interface Documented {
  readonly name: string
  readonly declaration: string
  readonly doc: string | null
}

/** A module a reader can import, by the name they import it by. */
export interface Module {
  readonly name: string
  readonly doc: string | null
  readonly exports: ReadonlyArray<Documented>
}

/** Modules nobody outside can import, or that are a program and export nothing. */
const hidden = /^internal\//u

/** What a built package exports. A package that was not built is an error. */
export const referenceOf = (packageFolder: string): ReadonlyArray<Module> => {
  const dist = join(packageFolder, "dist")
  if (!existsSync(dist)) throw new Error(`Bouw eerst: ${packageFolder} heeft geen dist.`)
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".d.ts") && !hidden.test(file))
    .sort()
    .map((file): Module => {
      const name = file.replace(".d.ts", "")
      return {
        name,
        doc: moduleDoc(join(packageFolder, "src", `${name}.ts`)),
        exports: exportsIn(readFileSync(join(dist, file), "utf8"))
      }
    })
    .filter(({ exports }) => exports.length > 0)
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
      `## \`${packageName}/${name}\``,
      ...(doc === null ? [] : [doc]),
      ...exports.flatMap((one) => [
        `### ${one.name}`,
        ...(one.doc === null ? [] : [one.doc]),
        `\`\`\`ts\n${one.declaration}\n\`\`\``
      ])
    ])
  ].join("\n\n")}\n`

const repository = join(dirname(fileURLToPath(import.meta.url)), "..")

/** The packages a reader imports from. */
export const referenced: ReadonlyArray<string> = readdirSync(join(repository, "packages"))
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(join(repository, folder, "tsconfig.build.json")))

if (import.meta.main)
  for (const folder of referenced) {
    const { name } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")) as { name: string }
    const written = documentOf(name, referenceOf(join(repository, folder)))
    writeFileSync(join(repository, folder, "dist/REFERENCE.md"), written)
    process.stdout.write(`${folder}/dist/REFERENCE.md: ${Math.round(written.length / 1000)} kB\n`)
  }
