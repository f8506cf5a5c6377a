/**
 * How much a page may cost its reader, in bytes as sent: a build that holds one that costs more fails.
 *
 * @module
 */
import { readdir, readFile } from "node:fs/promises"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

/** What fits in the first round trip of a connection, with room for the headers. */
export const pageBudget = 13_000

/** What a page that counts or writes may pay for its script. */
export const scriptBudget = 25_000

/** The size of a page after compressing in a hurry, where that already fits: with care it takes twenty times as long. */
export const pageSize = (html: string | Uint8Array): number => {
  const { length } = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  return length <= pageBudget ? length : brotliCompressSync(html).length
}

/** The size of a script, as every server can send it. */
const scriptSize = (code: Uint8Array): number => gzipSync(code).length

/** Stops where a page or a script that was built costs too much, with all that do. */
export const keepWithinBudget = async (built: URL): Promise<void> => {
  const files = (await readdir(built, { recursive: true })).filter((file) => /\.(?:html|js)$/u.test(file))
  if (files.length === 0) throw new Error("Er is geen pagina gebouwd om te wegen.")
  const over: Array<string> = []
  for (const file of files) {
    const bytes = await readFile(new URL(file, built))
    const [size, most] = file.endsWith(".js") ? [scriptSize(bytes), scriptBudget] : [pageSize(bytes), pageBudget]
    if (size > most) over.push(`${file}: ${size} bytes, hoogstens ${most}`)
  }
  if (over.length > 0) throw new Error(`Te groot om te versturen:\n${over.join("\n")}`)
}
