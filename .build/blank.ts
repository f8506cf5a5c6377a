import { execFile } from "node:child_process"
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

/** A project of a stranger: a folder outside the repository, with what was installed in it. */
export interface Blank {
  readonly folder: string
  /** Runs a command in the folder, and gives what it printed. */
  readonly run: (command: string, ...args: ReadonlyArray<string>) => Promise<string>
  readonly remove: () => Promise<void>
}

/** Makes a blank project with the files of a folder in it, and installs packages by name, as a stranger would. */
export const blank = async (registry: string, packages: ReadonlyArray<string>, files?: string): Promise<Blank> => {
  const folder = await mkdtemp(join(tmpdir(), "vreemd-"))
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "vreemd", private: true, type: "module" }))
  if (files !== undefined) await cp(files, folder, { recursive: true })
  const inFolder = async (command: string, ...args: ReadonlyArray<string>): Promise<string> =>
    (await run(command, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout
  const remove = () => rm(folder, { recursive: true, force: true })
  const options = ["--no-audit", "--no-fund", "--registry", registry, "--cache", join(folder, ".npm")]
  try {
    await inFolder("npm", "install", ...options, ...packages)
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, run: inFolder, remove }
}
