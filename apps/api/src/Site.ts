/**
 * Serves the built site: a folder of files, nothing else.
 *
 * Only files found at start can be served, so no path leads outside the folder.
 *
 * @module
 */
import { createHash } from "node:crypto"
import { existsSync, readdirSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join, sep } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"
import { getMimeType } from "hono/utils/mime"

/** Answers a request for a page or a file of the site. */
export type Site = (request: Request, path: string) => Promise<Response>

/** The site in a folder; null when there is no built site. */
export const openSite = (folder: string): Site | null => {
  if (!existsSync(join(folder, "index.html"))) return null
  const files = filesIn(folder)
  return (request, path) =>
    request.method === "GET" || request.method === "HEAD"
      ? answer(files, request, decode(path))
      : Promise.resolve(plain(405, "Hier kan alleen: GET, HEAD.", { Allow: "GET, HEAD" }))
}

/** Address (`/regeling/index.html`) to file. */
type Files = ReadonlyMap<string, string>

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length).replaceAll(sep, "/").replace(/^\/?/u, "/"), file])
  )

const answer = async (files: Files, request: Request, path: string): Promise<Response> => {
  const file = files.get(path.endsWith("/") ? `${path}index.html` : path)
  if (file !== undefined) return respond(request, file, 200)
  if (files.has(`${path}/index.html`)) return plain(308, "", { Location: `${encodeURI(path)}/` })
  const missing = files.get("/404.html")
  return missing === undefined ? plain(404, "Deze pagina bestaat niet.") : respond(request, missing, 404)
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** What the pages' own policy, in their `<meta>`, cannot say or must hold for every file. */
const always = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY"
} as const

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text === "" ? null : text, {
    status,
    headers: { ...always, "Cache-Control": "no-cache", "Content-Type": "text/plain; charset=utf-8", ...headers }
  })

const respond = async (request: Request, file: string, status: 200 | 404): Promise<Response> => {
  const type = typeOf(file)
  const whole = await readFile(file).catch(() => null)
  if (whole === null) return plain(404, "Deze pagina bestaat niet meer.")
  const packed = isText(type) && acceptsBrotli(request)
  const headers = new Headers({ ...always, "Cache-Control": cachingOf(file), "Content-Type": type })
  if (isText(type)) headers.set("Vary", "Accept-Encoding")
  if (packed) headers.set("Content-Encoding", "br")
  const etag = `"${createHash("sha256").update(whole).digest("base64url")}${packed ? "-br" : ""}"`
  headers.set("ETag", etag)
  if (status === 200 && isKnown(request, etag)) return new Response(null, { status: 304, headers })
  const body = packed ? await compress(whole) : whole
  headers.set("Content-Length", String(body.byteLength))
  return new Response(request.method === "HEAD" ? null : new Uint8Array(body), { status, headers })
}

/** Files under `/_astro/` carry a hash of their content in their name. */
const cachingOf = (file: string): string =>
  file.includes(`${sep}_astro${sep}`) ? "public, max-age=31536000, immutable" : "no-cache"

/** The kinds of file of this site that the common list has not, or calls by another name; the longest ending counts. */
const own: Readonly<Record<string, string>> = {
  ".akn.xml": "application/akn+xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8"
}

const typeOf = (file: string): string => {
  const ending = Object.keys(own).find((candidate) => file.endsWith(candidate))
  return (ending === undefined ? getMimeType(file) : own[ending]) ?? "application/octet-stream"
}

const isText = (type: string): boolean => /^text\/|json|xml|javascript|svg/u.test(type)

const acceptsBrotli = (request: Request): boolean =>
  /(?:^|,)\s*br\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/u.test(request.headers.get("Accept-Encoding") ?? "")

const isKnown = (request: Request, etag: string): boolean => {
  const known = request.headers.get("If-None-Match")
  return known === "*" || (known?.split(",").some((tag) => tag.trim().replace(/^W\//u, "") === etag) ?? false)
}

/** Quality 5: within a few percent of the best, in a millisecond. */
const compress = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
