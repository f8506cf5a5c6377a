/**
 * Starts the server from what Node compiled of it when it was built, and from its source where that cannot be used.
 *
 * What was compiled belongs to one version of Node and to one user, whoever built it. A start by another is as slow as without,
 * and an older Node knows no such thing; nothing else changes.
 *
 * @module
 */
import * as module from "node:module"
import { fileURLToPath } from "node:url"

const directory = fileURLToPath(new URL("compiled", import.meta.url))
try {
  module.enableCompileCache?.({ directory, portable: true })
} catch {
  // Some versions before 24 take a folder alone, and refuse this.
}
await import("./Start.ts")
