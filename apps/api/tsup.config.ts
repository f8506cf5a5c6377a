import { defineConfig } from "tsup"

/** Everything in one file: it starts fast and needs no node_modules beside it. */
const bundle = { format: "esm", target: "es2024", noExternal: [/.*/u], sourcemap: true, dts: false } as const

export default defineConfig([
  { ...bundle, entry: ["src/serve.ts"], platform: "node" },
  { ...bundle, entry: ["src/worker.ts"], platform: "neutral" }
])
