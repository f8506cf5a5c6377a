import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Blank } from "./blank.ts"
import { blocksIn } from "./documents.ts"
import { asserted } from "./examples.ts"

/** The examples of the README that came along with a package, as they stand there. */
export const readmeExamples = async (project: Blank, name: string): Promise<ReadonlyArray<string>> => {
  const readme = await readFile(join(project.folder, "node_modules", name, "README.md"), "utf8")
  return blocksIn(readme).flatMap(({ language, code }) => (language === "ts" ? [code] : []))
}

/** Runs each of those as a program of the project. A README without an example is an error. */
export const runReadme = async (project: Blank, name: string): Promise<void> => {
  const examples = await readmeExamples(project, name)
  if (examples.length === 0) throw new Error(`De README van ${name} heeft geen voorbeeld.`)
  const runExample = async (code: string, i: number): Promise<void> => {
    const file = `readme-${name.replace("@kracht/", "")}-${i + 1}.ts`
    await writeFile(join(project.folder, file), asserted({ name: file, code }))
    await project.run(process.execPath, file)
  }
  await Promise.all(examples.map(runExample))
}
