import { defineConfig } from "tsup"

/**
 * Everything in one file, without its white space: it starts fast and needs no node_modules beside it. Names stay, so that a
 * fault that is told still says where it was.
 */
const bundle = {
  format: "esm",
  target: "es2024",
  noExternal: [/.*/u],
  sourcemap: true,
  dts: false,
  esbuildOptions: (options: { minifyWhitespace?: boolean }) => {
    options.minifyWhitespace = true
  }
} as const

/** What is bundled and not a module itself asks for Node's own modules by `require`. */
const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }

export default defineConfig([
  { ...bundle, entry: ["src/serve.ts"], platform: "node", banner },
  { ...bundle, entry: ["src/worker.ts"], platform: "neutral" }
])
