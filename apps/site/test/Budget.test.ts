import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { brotliCompressSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { files, pages } from "./Built.ts"

/** What fits in the first round trip of a connection, with room for the headers. */
const budget = 13_000

describe("a page is one small request", () => {
  it.each(pages)("$path is at most 13 kB after compression", ({ html }) => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(budget)
  })

  it("the build holds pages and nothing else: no script, no style sheet, no font, no picture", () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((file) => !file.endsWith(".html"))).toEqual([])
  })

  it.each(pages)("$path has no script and asks for nothing", ({ $ }) => {
    expect($("script").length).toBe(0)
    expect(
      $("link")
        .toArray()
        .map((element) => $(element).attr("rel"))
        .filter((rel) => !["canonical", "prev", "next", "icon"].includes(rel ?? ""))
    ).toEqual([])
    expect($("link[rel=icon]").attr("href")).toMatch(/^data:/u)
    expect($("img, iframe, object, embed, video, audio, form, base").length).toBe(0)
    expect(
      $("*")
        .toArray()
        .flatMap((element) => Object.keys($(element).attr() ?? {}))
        .filter((name) => name.startsWith("on") || name === "style")
    ).toEqual([])
  })

  it.each(pages)("$path allows nothing but its own style sheet", ({ $ }) => {
    const hash = createHash("sha256").update($("style").text()).digest("base64")
    expect($("style").length).toBe(1)
    expect($("meta[http-equiv=Content-Security-Policy]").attr("content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
    )
    expect($("meta[name=referrer]").attr("content")).toBe("no-referrer")
  })
})

describe("the build", () => {
  it("gives the same bytes when it is run again", { timeout: 120_000 }, async () => {
    const again = await mkdtemp(join(tmpdir(), "site-"))
    try {
      await build(again)
      for (const { path, html } of pages) {
        const file = path.endsWith("/") ? `${path}index.html` : path
        expect(await readFile(join(again, file), "utf8"), path).toBe(html)
      }
    } finally {
      await rm(again, { recursive: true })
    }
  })
})

const build = (outDir: string) =>
  promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url)), "build", "--outDir", outDir],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }
    }
  )
