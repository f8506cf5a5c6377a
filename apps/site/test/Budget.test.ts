import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { keepWithinBudget, pageBudget, pageSize, scriptBudget } from "../src/layouts/Budget.ts"
import { feed, formPath, robotsFile } from "../src/regulation/Address.ts"
import { forms } from "../src/regulation/Forms.ts"
import { versions } from "../src/regulation/Versions.ts"
import { bytesOf, files, pages, scripts } from "./Built.ts"

/** The only pages with a script: what they do can be done without it, by hand. */
const withScript: Readonly<Record<string, string>> = {
  "/mijn-tijdlijn/": "/js/tijdlijn.js",
  "/brief/": "/js/brief.js",
  "/voor-jou/mijn-tijdlijn/": "/js/tijdlijn.js",
  "/voor-jou/brief/": "/js/brief.js",
  "/zoeken/": "/js/zoeken.js"
}

const integrityOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`

/** Every way in which a script can ask for something or go somewhere. */
const leaving =
  /\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|\bimport\s*\(|importScripts|\bWorker\b|serviceWorker|\bImage\b|\.src\b|\.ping\b|\blocation(?:\.href)?\s*=(?!=)|location\.(?:assign|replace)\b|\bopen\(|\.submit\(|requestSubmit|createElement\("(?:img|script|link|iframe|object|embed|form|video|audio)"\)/u

describe("a page is one small request", () => {
  it.each(pages)("$path is at most 13 kB after compression", ({ html }) => {
    expect(pageSize(Buffer.from(html))).toBeLessThanOrEqual(13_000)
  })

  // Noise does not compress: a page of so many random digits is as large as it looks.
  it("a page or a script that is too large fails the build, and so does a build without pages", async () => {
    const noise = (bytes: number): string =>
      Array.from({ length: bytes / 32 }, (_, i) => createHash("sha256").update(String(i)).digest("base64url")).join("")
    const built = await mkdtemp(join(tmpdir(), "gewogen-"))
    const weigh = () => keepWithinBudget(pathToFileURL(`${built}/`))
    try {
      expect(weigh).toThrow("geen pagina")
      await writeFile(join(built, "klein.html"), noise(12_800))
      await writeFile(join(built, "klein.js"), noise(24_000))
      expect(weigh).not.toThrow()
      await writeFile(join(built, "groot.html"), noise(17_600))
      expect(weigh).toThrow(/groot\.html: \d+ bytes, hoogstens 13000$/u)
      await writeFile(join(built, "groot.js"), noise(35_200))
      expect(weigh).toThrow(/groot\.js: \d+ bytes, hoogstens 25000$/mu)
    } finally {
      await rm(built, { recursive: true })
    }
    expect([pageBudget, scriptBudget]).toEqual([13_000, 25_000])
  })

  it("the build holds pages, the text as files, the feed, what machines look for and the scripts, and nothing else: no style sheet, no font, no picture", () => {
    const asFile = versions.flatMap((versie) => forms.map(({ ending }) => formPath(versie, ending)))
    expect(pages.length).toBeGreaterThan(30)
    expect(asFile.length).toBeGreaterThan(10)
    expect(files.filter((file) => !file.endsWith(".html"))).toEqual(
      [...asFile, feed, robotsFile, ...new Set(Object.values(withScript))].map((path) => path.slice(1)).sort()
    )
  })

  it.each(scripts)("$path is at most 25 kB after compression, and asks for nothing", ({ code }) => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(25_000)
    expect(code).not.toMatch(leaving)
    expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|caches\b/u)
  })

  it("a way out of the page would be seen", () => {
    for (const way of [
      "fetch('/x')",
      "globalThis.fetch",
      "new XMLHttpRequest",
      "navigator.sendBeacon('/x')",
      "new WebSocket('x')",
      "new EventSource('x')",
      "import('/x')",
      "new Worker('x')",
      "new Image",
      "a.src='/x'",
      "location.href='/x'",
      "location='/x'",
      "location.assign('/x')",
      "window.open('/x')",
      "form.submit()",
      'createElement("img")'
    ])
      expect(way, way).toMatch(leaving)
  })

  it.each(pages)("$path has no script but its own, and asks for nothing", ({ path, $ }) => {
    expect(
      $("script")
        .toArray()
        .map((element) => [$(element).attr("src"), $(element).text()])
    ).toEqual(withScript[path] === undefined ? [] : [[withScript[path], ""]])
    expect(
      $("link")
        .toArray()
        .map((element) => $(element).attr("rel"))
        .filter((rel) => !["canonical", "prev", "next", "icon", "alternate"].includes(rel ?? ""))
    ).toEqual([])
    expect($("link[rel=icon]").attr("href")).toMatch(/^data:/u)
    expect($("img, iframe, object, embed, video, audio, form, base").length).toBe(0)
    expect(
      $("*")
        .toArray()
        .flatMap((element) => ("attribs" in element ? Object.keys(element.attribs) : []))
        .filter((name) => name.startsWith("on") || name === "style")
    ).toEqual([])
  })

  it.each(pages)("$path allows nothing but its own style sheet and its own script", ({ path, $ }) => {
    const script = scripts.find((candidate) => candidate.path === withScript[path])
    const allowed = script === undefined ? "" : `script-src '${integrityOf(script.code)}'; `
    expect($("script").attr("integrity")).toBe(script === undefined ? undefined : integrityOf(script.code))
    expect($("style").length).toBe(1)
    expect($("meta[http-equiv=Content-Security-Policy]").attr("content")).toBe(
      `default-src 'none'; style-src '${integrityOf($("style").text())}'; ${allowed}connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`
    )
    expect($("meta[name=referrer]").attr("content")).toBe("no-referrer")
  })
})

describe("the build", () => {
  it("gives the same bytes when it is run again", { timeout: 120_000 }, async () => {
    const again = await mkdtemp(join(tmpdir(), "site-"))
    try {
      await build(again)
      for (const file of files)
        expect(
          createHash("sha256")
            .update(await readFile(join(again, file)))
            .digest("hex"),
          file
        ).toBe(hashOf(file))
    } finally {
      await rm(again, { recursive: true })
    }
  })
})

const hashOf = (file: string): string => createHash("sha256").update(bytesOf(file)).digest("hex")

const build = (outDir: string) =>
  promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url)), "build", "--outDir", outDir],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }
    }
  )
