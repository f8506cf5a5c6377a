import { rm } from "node:fs/promises"
import { dirname } from "node:path"
import type { TestProject } from "vitest/node"
import { published, repository } from "../members.ts"
import { type Packed, pack } from "../pack.ts"
import { openRegistry } from "../registry.ts"

declare module "vitest" {
  export interface ProvidedContext {
    readonly packed: ReadonlyArray<Packed>
    readonly registry: string
  }
}

/** Packs every package once, and opens a registry that hands them out. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const packed = await pack(published, repository)
  const registry = await openRegistry(packed)
  provide("packed", packed)
  provide("registry", registry.url)
  return async () => {
    registry.close()
    await Promise.all(packed.map(({ tarball }) => rm(dirname(tarball), { recursive: true, force: true })))
  }
}
