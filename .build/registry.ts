import { createReadStream } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { type Manifest, manifestIn } from "./members.ts"
import type { Packed } from "./pack.ts"
import { folderOf, foldersOf } from "./store.ts"
import { tarOf } from "./tar.ts"

/** A registry that is running. */
export interface Registry {
  readonly url: string
  readonly close: () => void
}

/**
 * A registry on this machine that knows our packed packages, and of others only what the lock file brought in: an install
 * from it is a real install by name, and asks nothing of any network.
 */
export const openRegistry = async (ours: ReadonlyArray<Packed>): Promise<Registry> => {
  const answer = async ({ url = "" }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [name, version] = decodeURIComponent(url.slice(1)).split("/-/") as [string, string?]
    const own = ours.find(({ manifest }) => manifest.name === name)
    if (version !== undefined) {
      if (own === undefined) response.end(await tarballOf(name, version))
      else createReadStream(own.tarball).pipe(response)
      return
    }
    const manifests = own === undefined ? await manifestsOf(name) : [own.manifest]
    if (manifests.length === 0) response.writeHead(404).end("{}")
    else response.end(JSON.stringify(packument(manifests, `http://${origin}/${encodeURIComponent(name)}`)))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const origin = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${origin}`, close: () => server.close() }
}

const packument = (manifests: ReadonlyArray<Manifest>, address: string) => ({
  name: manifests[0]?.name,
  "dist-tags": { latest: manifests.at(-1)?.version },
  versions: Object.fromEntries(
    manifests.map((manifest) => [
      manifest.version,
      { ...manifest, dist: { tarball: `${address}/-/${manifest.version}` } }
    ])
  )
})

const manifestsOf = async (name: string): Promise<ReadonlyArray<Manifest>> => {
  const manifests = await Promise.all(foldersOf(name).map(manifestIn))
  return manifests.toSorted((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }))
}

const tarballOf = async (name: string, version: string): Promise<Buffer> => {
  const folder = await folderOf(name, version)
  if (folder === undefined) throw new Error(`${name} ${version} staat niet op deze machine.`)
  return tarOf(folder)
}
