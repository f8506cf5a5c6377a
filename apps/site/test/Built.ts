/**
 * The pages as built: what the tests read, and a server that gives them to a browser.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { type CheerioAPI, load } from "cheerio"
import type { Voice } from "../src/layouts/Voice.ts"

const dist = fileURLToPath(new URL("../dist/", import.meta.url))

/** A built page: its path as a reader types it, its bytes as text, and the document, parsed when first asked for. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
  readonly $: CheerioAPI
}

/** Every file of the build, relative to it. */
export const files: ReadonlyArray<string> = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .sort()

/** Every built page, by path; a build without pages is an error, for then nothing is tested. */
export const pages: ReadonlyArray<BuiltPage> = found(files.filter((file) => file.endsWith(".html")).map(read))

/** Every script of the build, by path. */
export const scripts = files
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ path: `/${file}`, code: readFileSync(`${dist}${file}`, "utf8") }))

/** The page at a path. */
export const pageAt = (path: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`No page was built at ${path}.`)
  return page
}

/** How a page speaks, as its address says: English under /en/, je under /voor-jou/, u everywhere else. */
export const voiceOf = (path: string): Voice => {
  if (path.startsWith("/en/")) return "en"
  return path.startsWith("/voor-jou/") ? "je" : "u"
}

/** The bytes of a file of the build, by its path relative to it. */
export const bytesOf = (file: string): Buffer => readFileSync(`${dist}${file}`)

/** The files that are no page, by what they are served as. */
const kinds: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8"
}

/** Serves the build on a free port and counts nothing, rewrites nothing: what is not there is 404. */
export const serve = (): Promise<{ readonly origin: string; readonly server: Server }> =>
  new Promise((resolve) => {
    const server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://localhost")
      const kind = kinds[pathname.slice(pathname.lastIndexOf("."))]
      if (kind !== undefined && files.includes(pathname.slice(1))) {
        response.writeHead(200, { "content-type": kind }).end(bytesOf(pathname.slice(1)))
        return
      }
      const page = pages.find(({ path }) => path === pathname)
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" })
      response.end((page ?? pageAt("/404.html")).html)
    })
    server.listen(0, "127.0.0.1", () => {
      resolve({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server })
    })
  })

function read(file: string): BuiltPage {
  const html = readFileSync(`${dist}${file}`, "utf8")
  let parsed: CheerioAPI | undefined
  return {
    path: `/${file.replace(/(^|\/)index\.html$/u, "$1")}`,
    html,
    get $() {
      parsed ??= load(html)
      return parsed
    }
  }
}

function found(all: ReadonlyArray<BuiltPage>): ReadonlyArray<BuiltPage> {
  if (all.length === 0) throw new Error("No page was built: run the build first.")
  return all
}
