import { defineConfig } from "tsup"

/** Everything in one file: it starts fast and needs no node_modules beside it. */
const bundle = { format: "esm", target: "es2024", noExternal: [/.*/u], sourcemap: true, dts: false } as const

/** What is bundled and not a module itself asks for Node's own modules by `require`. */
const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }

export default defineConfig([
  { ...bundle, entry: ["src/serve.ts"], platform: "node", banner },
  { ...bundle, entry: ["src/worker.ts"], platform: "neutral" }
])
