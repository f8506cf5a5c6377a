/**
 * How much a page may cost its reader, in bytes as sent: a build that holds one that costs more fails.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from "node:zlib"

/** What fits in the first round trip of a connection, with room for the headers. */
export const pageBudget = 13_000

/** What a page that counts or writes may pay for its script. */
export const scriptBudget = 25_000

const brotli = (html: Uint8Array, quality: number): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

/** From in a hurry to as small as it gets, which takes a hundred times as long. */
const qualities = [4, 5, constants.BROTLI_MAX_QUALITY]

/** The size of a page after compressing in a hurry, where that already fits: with care only where it does not. */
export const pageSize = (html: Uint8Array): number => {
  let size = zstdCompressSync(html).length
  for (const quality of qualities) {
    if (size <= pageBudget) return size
    size = brotli(html, quality)
  }
  return size
}

/** The size of a script, as every server can send it. */
const scriptSize = (code: Uint8Array): number => gzipSync(code).length

/** Stops where a page or a script that was built costs too much, with all that do. */
export const keepWithinBudget = (built: URL): void => {
  const files = readdirSync(built, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:html|js)$/u.test(file))
  if (files.length === 0) throw new Error("Er is geen pagina gebouwd om te wegen.")
  const over: Array<string> = []
  for (const file of files) {
    const bytes = readFileSync(new URL(file, built))
    const [size, most] = file.endsWith(".js") ? [scriptSize(bytes), scriptBudget] : [pageSize(bytes), pageBudget]
    if (size > most) over.push(`${file}: ${size} bytes, hoogstens ${most}`)
  }
  if (over.length > 0) throw new Error(`Te groot om te versturen:\n${over.join("\n")}`)
}
