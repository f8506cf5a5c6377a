import { defineConfig } from "vitest/config"

/** What needs the shared sources beside the checkout; it fails when they are absent. */
export default defineConfig({ test: { include: ["test/**/*.shared.ts"] } })
