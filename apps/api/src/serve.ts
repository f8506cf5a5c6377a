/**
 * Starts the server from what Node compiled of it when it was built, and from its source where that cannot be used.
 *
 * What was compiled belongs to one version of Node and to one user, whoever built it; a start by another is as slow as
 * without, and nothing else changes.
 *
 * @module
 */
import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"

enableCompileCache({ directory: fileURLToPath(new URL("compiled", import.meta.url)), portable: true })
await import("./Start.ts")
