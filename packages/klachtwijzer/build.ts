/**
 * Makes the scripts, each a single file. What the element is given is worked out here and put in as data, so that the
 * rules and the content stay behind.
 *
 * @module
 */
import { mkdir, rm } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "esbuild"
import { given } from "./src/Given.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const asData: Plugin = {
  name: "as-data",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/Given\.ts$/ }, () => ({
      contents: `export const given = ${JSON.stringify(given)}`,
      loader: "js"
    }))
  }
}

/** Indents in a style are for who reads the source. */
const asLine: Plugin = {
  name: "as-line",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/Style\.ts$/ }, async ({ path }) => {
      const { css } = (await import(path)) as { readonly css: string }
      const { outputFiles } = await build({
        stdin: { contents: css, loader: "css" },
        minify: true,
        write: false,
        target: "es2022"
      })
      return { contents: `export const css = ${JSON.stringify(outputFiles[0]?.text.trim())}`, loader: "js" }
    })
  }
}

await rm(here("dist"), { recursive: true, force: true })
await mkdir(here("dist"), { recursive: true })
await build({
  entryPoints: [here("src/klachtwijzer.ts"), here("src/Element.ts")],
  outdir: here("dist"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  sourcemap: true,
  plugins: [asData, asLine]
})
