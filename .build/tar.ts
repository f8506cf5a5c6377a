import { readdir, readFile } from "node:fs/promises"
import { join, relative } from "node:path"

const BLOCK = 512

/**
 * A folder as a tarball of npm's form. Written here, because `tar` stores a file it saw before as a link, the package store
 * links equal files, and npm leaves links out.
 */
export const tarOf = async (folder: string): Promise<Buffer> => {
  const files = await filesIn(folder)
  const entries = await Promise.all(
    files.map(async (file) => entry(`package/${relative(folder, file)}`, await readFile(file)))
  )
  return Buffer.concat([...entries.flat(), Buffer.alloc(2 * BLOCK)])
}

const filesIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const found = await Promise.all(
    (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => name !== "node_modules")
      .map((item) => (item.isDirectory() ? filesIn(join(folder, item.name)) : [join(folder, item.name)]))
  )
  return found.flat()
}

const entry = (path: string, body: Buffer): ReadonlyArray<Buffer> => [
  header(path, body.length),
  body,
  Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)
]

/** The POSIX header: a name of 100 bytes with a prefix of 155, numbers in octal, and the sum of its own bytes. */
const header = (path: string, size: number): Buffer => {
  const split = path.length <= 100 ? -1 : path.indexOf("/", path.length - 101)
  const bytes = Buffer.alloc(BLOCK)
  bytes.write(path.slice(split + 1), 0, 100)
  bytes.write("0000755\0", 100)
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124)
  bytes.write("00000000000\0", 136)
  bytes.write("        0", 148)
  bytes.write("ustar\u000000", 257)
  bytes.write(path.slice(0, Math.max(split, 0)), 345, 155)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148)
  return bytes
}
