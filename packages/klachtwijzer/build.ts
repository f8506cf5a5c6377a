/**
 * Makes the scripts, each a single file, with their types. What the element is given is worked out here and put in as
 * data, so that the rules and the content stay behind.
 *
 * @module
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build, type Plugin } from "esbuild"
import { given } from "./src/Given.ts"
import { pack } from "./src/Packed.ts"
import { css } from "./src/Style.ts"

/** What a page may pay for the guide, in bytes as sent. */
const limit = 25_000

const modules = ["klachtwijzer", "Element"]

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A style without the indents that are for who reads the source. */
const narrow = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, loader: "css" },
    minify: true,
    write: false,
    target: "es2022"
  })
  return outputFiles[0]?.text.trim() ?? ""
}

/** A module that is worked out now, as the code that gives what came out. */
const asData = (module: string, contents: string): Plugin => ({
  name: `${module}-as-data`,
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`/klachtwijzer/src/${module}\\.ts$`) }, () => ({ contents, loader: "js" }))
  }
})

await rm(here("dist"), { recursive: true, force: true })
await mkdir(here("dist"), { recursive: true })
await build({
  entryPoints: modules.map((module) => here(`src/${module}.ts`)),
  outdir: here("dist"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  sourcemap: true,
  plugins: [
    asData(
      "Given",
      `import { unpack } from "./Packed.ts"; export const given = unpack(${JSON.stringify(pack(given))})`
    ),
    asData("Style", `export const css = ${JSON.stringify(await narrow(css))}`)
  ]
})

/** The words of other packages come along in the map: they are named as if they stood here, for there is no way to them. */
const ownSources = (map: string): string => map.replaceAll(/"(?:\.\.\/)+([\w-]+)\/src\//gu, '"../src/$1/')

for (const module of modules) {
  const map = here(`dist/${module}.js.map`)
  await writeFile(map, ownSources(await readFile(map, "utf8")))
}

// Declarations of what the scripts hold would ask for the rules and the content, which stay behind.
for (const module of modules) {
  const declaration = await readFile(here(`node_modules/.cache/types/${module}.d.ts`), "utf8")
  await writeFile(here(`dist/${module}.d.ts`), declaration.replaceAll('.ts"', '.js"'))
}

for (const module of modules) {
  const { length } = gzipSync(await readFile(here(`dist/${module}.js`)), { level: 9 })
  if (length > limit) throw new Error(`dist/${module}.js is ${length} bytes met gzip, en mag ${limit} zijn.`)
}
