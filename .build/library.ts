import { readFile } from "node:fs/promises"
import { defineConfig } from "tsup"

/** Sources import each other by `.ts`; a published module must say `.js`. */
const ownImports = {
  name: "own-imports",
  setup(build: { onLoad: (filter: { filter: RegExp }, load: (file: { path: string }) => Promise<object>) => void }) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/(from "\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'),
      loader: "ts"
    }))
  }
}

/** A library: one output file a module, so that a consumer pays for the modules it imports only. Declarations come from tsc. */
export const library = () =>
  defineConfig({
    entry: ["src/**/*.ts"],
    format: "esm",
    target: "es2024",
    bundle: false,
    sourcemap: true,
    clean: true,
    dts: false,
    esbuildPlugins: [ownImports]
  })
