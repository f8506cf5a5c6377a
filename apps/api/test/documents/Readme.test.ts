/** Every document keeps its word: each block of code runs, or is held against what it speaks of. A block nobody takes fails. */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Block, blocksIn, documentsIn, linesOf } from "../../../../.build/documents.ts"
import { runExample } from "../../../../.build/examples.ts"
import { type Running, start } from "../Process.ts"
import { bins, faultOf } from "./Command.ts"
import { read, repository, root } from "./Repository.ts"

const run = promisify(execFile)
const SERVER = "http://localhost:8787"

/** Documents whose blocks a test of their own takes, each of them. */
const takenBy: Readonly<Record<string, string>> = {
  "content/README.md": "content/test/Guide.test.ts",
  "packages/klachtwijzer/README.md": "packages/klachtwijzer/test/Readme.test.ts"
}

const documents = await documentsIn(repository)
const blocks = documents.flatMap((document) =>
  blocksIn(read(document)).map((block, i, all) => ({ document, ...block, after: all[i - 1] }))
)
/** Commands are pasted in a shell alike, whatever document they stand in; the jurist's guide has them in its running text. */
const own = blocks.filter(({ document, language }) => !(document in takenBy) || language === "sh")

/** The picture of the line in the README, and the one of the house: `Picture.test.ts` and `Architecture.test.ts` hold them. */
const isPicture = ({ document, language, code }: { document: string } & Block): boolean =>
  document === "README.md" && (language === "mermaid" || (language === "text" && code.includes("▼")))

let server: Running

// The built site itself, as `start` serves it.
beforeAll(async () => {
  server = await start({ PORT: "0" })
})
afterAll(() => server.stop("SIGTERM"))

/** Where what a document imports is found: in its own package, and for the README of all, that of the rules. */
const packageOf = (document: string): string =>
  join(repository, document === "README.md" ? "packages/rules" : dirname(document))

/** Making and installing the packages, from a clone of nothing but the sources: `reproducible.test.ts` runs these to the letter. */
const isRunFromAClone = (document: string, line: string): boolean =>
  read(".build/test/reproducible.test.ts").includes(`"${document}"`) &&
  /^npx .* (build|pack) ?|^npm install /u.test(line)

/** Saying who reread a rule: `Build.test.ts` of the content runs it to the letter, in a copy in which a sentence was reworded. */
const isRunOnContent = (document: string, of: string): boolean =>
  document === "content/README.md" && read("content/test/Build.test.ts").includes(`"sh ${of}"`)

/** The two commands of the README: the first serves what this test asks, and the second runs it. */
const two = ["start", "test"].map((script) => `npx -y ${root.packageManager} ${script}`)

/** What a line prints when it runs against this server; null for one that is run elsewhere. */
const printed = async (line: string): Promise<string | null> => {
  const pasted = line.replaceAll(SERVER, server.origin)
  if (line.startsWith("curl ") || line.includes(SERVER))
    return (await run("bash", ["-o", "pipefail", "-c", pasted])).stdout
  const [bin = "", address = ""] = line.split(" ")
  if (!bins.includes(bin) || !address.startsWith("https://")) return null
  const conformance = join(repository, "packages/http/src/conformance.ts")
  return (await run(process.execPath, [conformance, `${server.origin}${new URL(address).pathname}`])).stdout
}

const shell = async ({ document, of, code }: (typeof own)[number]): Promise<void> => {
  const lines = linesOf(code)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) {
    const output = await printed(line)
    if (output !== null) expect(output.trim(), line).not.toBe("")
    else {
      expect(faultOf(line), line).toBeNull()
      const isRun = two.includes(line) || isRunFromAClone(document, line) || isRunOnContent(document, of)
      expect(isRun, `${line}: wie draait dit?`).toBe(true)
    }
  }
}

/** What a text shows is what the command above it prints. */
const output = async ({ code, after }: (typeof own)[number]): Promise<void> => {
  const lines = after?.language === "sh" ? linesOf(after.code) : []
  expect(lines, "een tekst is de uitvoer van één commando erboven").toHaveLength(1)
  expect(await printed(lines[0] ?? "")).toBe(code)
}

/** What stands in a reader's project once our package is installed, stands here in the package itself. */
const workplaceOf = (file: string): string => file.replace(/^node_modules\/@kracht\//u, "packages/")

/** A configuration is JSON, and the files in it are there. */
const json = async ({ code }: Block): Promise<void> => {
  const files = JSON.stringify(JSON.parse(code)).match(/…\/[^"]+/gu) ?? []
  for (const file of files) expect(existsSync(join(repository, workplaceOf(file.slice(2)))), file).toBe(true)
}

const takers: Readonly<Record<string, (block: (typeof own)[number], name: string) => Promise<void>>> = {
  ts: ({ document, code }, name) => runExample(packageOf(document), { name, code }),
  sh: shell,
  text: output,
  json
}

const taken = async (block: (typeof own)[number]): Promise<void> => {
  const take = takers[block.language]
  if (take === undefined) throw new Error(`Niemand neemt een blok in “${block.language}”.`)
  await take(block, `${block.document.replaceAll("/", "-").replace(".md", "")}-${block.line}`)
}

describe("de documenten", () => {
  it("zijn er, met blokken", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "content/README.md", ".github/SECURITY.md"]))
    expect(own.length).toBeGreaterThan(20)
  })

  it.each(Object.entries(takenBy))("%s heeft zijn eigen test: %s", (document, test) => {
    const source = read(test)
    const theirs = blocks.filter((block) => block.document === document && !own.includes(block))
    const languages = new Set(theirs.map(({ language }) => language))
    expect(languages.size).toBeGreaterThan(0)
    expect(source).toContain("README.md")
    // Every block at once, or those of each language by name.
    if (!source.includes("blocksOf(repository, document)"))
      for (const language of languages) expect(source, language).toContain(`blocks("${language}")`)
  })

  const [examples, others] = [true, false].map((isExample) =>
    own
      .filter((block) => !isPicture(block) && (block.language === "ts") === isExample)
      .map((block) => [block.document, block.line, block] as const)
  )

  it.concurrent.each(examples ?? [])("%s regel %i doet wat er staat", (_, __, block) => taken(block))

  it.each(others ?? [])("%s regel %i klopt", (_, __, block) => taken(block))

  it("schrijven TypeScript dat een strenge controle doorstaat", async () => {
    const written = blocks.filter(({ language }) => language === "ts")
    expect(written.length).toBeGreaterThan(10)
    await expect(typeFaults(written)).resolves.toEqual([])
  }, 120_000)

  it.each(documents)("%s noemt bestanden, adressen en commando’s die er zijn", async (document) => {
    const text = read(document)
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#([^)\s]*))?\)/gu)]
    for (const [, file = "", part] of links) {
      const path = join(dirname(document), file)
      expect(existsSync(join(repository, path)), file).toBe(true)
      if (part !== undefined) expect(headingsOf(read(path)), `${file}#${part}`).toContain(part)
    }
    // Who has Node and npm only, has no pnpm.
    if (document.endsWith("README.md")) expect(text).not.toMatch(/(?:`|^)pnpm /mu)
    for (const [, command = ""] of text.matchAll(/`((?:npx -y pnpm|pnpm )[^`<…]+)`/gu))
      expect(faultOf(command.trim()), command).toBeNull()
    for (const [, path = ""] of text.matchAll(/<http:\/\/localhost:8787([^>#]*)[^>]*>/gu))
      expect((await fetch(`${server.origin}${path}`)).status, path).toBe(200)
  })

  it("beginnen met twee commando’s, die er zijn", () => {
    const [first] = own.filter(({ document, language }) => document === "README.md" && language === "sh")
    const scripts = linesOf(first?.code ?? "").map((line) => line.split(" ").at(-1) ?? "")
    expect(scripts).toEqual(["start", "test"])
    for (const script of scripts) expect(root.scripts).toHaveProperty(script)
  })
})

/** The headings of a document as an address names them. */
const headingsOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-")
  )

/** What a strict compiler says of examples, each standing where its document does. */
const typeFaults = async (written: ReadonlyArray<(typeof own)[number]>): Promise<ReadonlyArray<string>> => {
  const files = await Promise.all(
    written.map(async ({ document, line, code }) => {
      const folder = join(packageOf(document), ".report/examples")
      const file = join(folder, `${document.replaceAll("/", "-").replace(".md", "")}-${line}.types.ts`)
      await mkdir(folder, { recursive: true })
      await writeFile(file, `${code}\nexport {}\n`)
      return file
    })
  )
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "es2024",
    lib: ["es2024", "dom", "dom.iterable"],
    types: ["node"],
    skipLibCheck: true,
    allowImportingTsExtensions: true
  }
  const config = join(repository, "apps/api/.report/examples.tsconfig.json")
  await mkdir(dirname(config), { recursive: true })
  await writeFile(config, JSON.stringify({ compilerOptions, files }))
  const compiler = join(repository, "node_modules/typescript/bin/tsc")
  return run(process.execPath, [compiler, "-p", config]).then(
    () => [],
    ({ stdout }: { readonly stdout: string }) => stdout.split("\n").filter((line) => line.includes("error TS"))
  )
}
