import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Three kilobytes, gzipped: what the whole package may cost a page, every export of every module by its name. */
const WHOLE = 3072

const modules = readdirSync(join(folder, "src"))
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .map((file) => file.slice(0, -3))

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
  it.each([
    ["door de voordeur", 'export * from "@kracht/calendar"'],
    ["als één object", 'import * as kalender from "@kracht/calendar"; globalThis.kalender = kalender'],
    [
      "als één object, zoals het wordt uitgegeven",
      'import * as kalender from "./dist/index.js"; globalThis.kalender = kalender'
    ],
    ["module voor module", modules.map((name) => `export * from "@kracht/calendar/${name}"`).join("\n")],
    ["zoals het wordt uitgegeven", 'export * from "./dist/index.js"']
  ])("kost het hele pakket, %s, ten hoogste 3 kB gzip", async (_, page) => {
    const text = new TextDecoder().decode(await bundled(page))
    for (const part of ["Koningsdag", "Stcrt. 2025, 24713", "W33", "1 en 2", "+01:00", "countBetween", "startBefore"])
      expect(text).toContain(part)
    expect(await gzipped(page)).toBeLessThanOrEqual(WHOLE)
  })

  it("zijn de modules die er zijn, gewogen", () => expect(modules.length).toBe(7))

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
