import { execFile } from "node:child_process"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"

/** A code block of a docstring: where it stands and what it says. */
export interface Example {
  readonly name: string
  readonly code: string
}

/** The examples in the docstrings of a package's sources. */
export const examplesOf = async (packageFolder: string): Promise<ReadonlyArray<Example>> => {
  const files = (await readdir(join(packageFolder, "src"), { recursive: true })).filter((file) => file.endsWith(".ts"))
  const found = await Promise.all(
    files.sort().map(async (file) => blocksOf(file, await readFile(join(packageFolder, "src", file), "utf8")))
  )
  return found.flat()
}

const blocksOf = (file: string, source: string): ReadonlyArray<Example> =>
  [...source.matchAll(/^ \* ```ts\n([\s\S]*?)^ \* ```/gmu)].map((match, i) => ({
    name: `${file.replace(".ts", "").replaceAll("/", "-")}-${i + 1}`,
    code: (match[1] ?? "").replace(/^ \* ?/gmu, "")
  }))

/** Every `expression // => value` becomes an assertion; an example without one proves nothing and is refused. */
export const asserted = ({ name, code }: Example): string => {
  const checked = code.replace(/^(\s*)(.+?) \/\/ => (.+)$/gmu, "$1assert.deepEqual($2, $3); asserted += 1")
  if (checked === code) throw new Error(`Het voorbeeld ${name} beweert niets.`)
  return `import assert from "node:assert/strict"\nlet asserted = 0\n${checked}\nassert.ok(asserted > 0, "geen enkele bewering liep")\n`
}

/** Runs an example as a program of its own, inside the package, so that it imports what a reader would import. */
export const runExample = async (packageFolder: string, example: Example): Promise<void> => {
  const folder = join(packageFolder, ".report", "examples")
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${example.name}.ts`)
  await writeFile(file, asserted(example))
  await promisify(execFile)(process.execPath, [file], { cwd: packageFolder })
}
