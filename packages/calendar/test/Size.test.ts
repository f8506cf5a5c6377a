import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Three kilobytes, gzipped: what the calendar may cost a page that computes terms, holidays and decrees included. */
const COMPUTING = 3072

/**
 * What the whole package costs, with all explanations in words and all names of the namespaces. It misses the three
 * kilobytes: the sentences, names and decrees alone take half of those. This holds it where it is.
 */
const WHOLE = 4900

const bundled = async (contents: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, sourcefile: "page.js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2024",
    write: false,
    logLevel: "error"
  })
  const bytes = outputFiles[0]?.contents
  if (bytes === undefined) throw new Error("esbuild gaf geen bundel")
  return bytes
}

const gzipped = async (contents: string): Promise<number> => gzipSync(await bundled(contents), { level: 9 }).length

describe("in een browser", () => {
  it("kost rekenen met termijnen ten hoogste 3 kB gzip, met alle feestdagen en besluiten erin", async () => {
    const page = 'export * from "@kracht/calendar/Term"'
    const text = new TextDecoder().decode(await bundled(page))
    for (const part of ["Hemelvaartsdag", "2028-05-26", "W33"]) expect(text).toContain(part)
    expect(await gzipped(page)).toBeLessThanOrEqual(COMPUTING)
  })

  it("groeit het hele pakket niet", async () => {
    const page = 'export * from "@kracht/calendar"'
    const text = new TextDecoder().decode(await bundled(page))
    for (const part of ["Koningsdag", "2028-05-26", "W33", "Verlengd"]) expect(text).toContain(part)
    expect(await gzipped(page)).toBeLessThanOrEqual(WHOLE)
  })

  it("betaalt wie één onderdeel gebruikt, alleen dat", async () => {
    expect(await gzipped('export { isRefusal } from "@kracht/calendar/Refusal"')).toBeLessThan(150)
    expect(await gzipped('export { fromIso, toIso } from "@kracht/calendar/PlainDate"')).toBeLessThan(900)
  })
})

it("het pakket heeft geen afhankelijkheden", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  expect(manifest).toHaveProperty("name", "@kracht/calendar")
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"])
    expect(manifest).not.toHaveProperty(kind)
})
