import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser"
import { beforeAll, describe, expect, it } from "vitest"
import { cycles, drawn, meeting, rules, strays, textInRules } from "../boundaries.ts"
import { filesIn } from "../documents.ts"
import { members, repository } from "../members.ts"

const run = promisify(execFile)
const tool = (name: string) => join(import.meta.dirname, "../node_modules/.bin", name)

/** Runs a tool that reports as JSON, whether or not it found something. */
const report = async (name: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const options = { cwd: repository, maxBuffer: 64 * 1024 * 1024 }
  return run(tool(name), args, options).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; stderr?: string }) => {
      if (error.stdout?.startsWith("{")) return error.stdout
      throw new Error(`${name}: ${error.stderr}`)
    }
  )
}

describe("de pijlen tussen de mappen", () => {
  let read: ICruiseResult

  const readWith = async (
    forbidden: ReadonlyArray<IForbiddenRuleType>,
    baseDir = repository,
    folders = ["packages", "content", "apps"]
  ): Promise<ICruiseResult> => {
    const { output } = await cruise(folders, {
      baseDir,
      ruleSet: { forbidden: [...forbidden] },
      validate: true,
      tsPreCompilationDeps: "specify",
      doNotFollow: { path: "node_modules|/dist/" },
      exclude: { path: "(^|/)(node_modules/\\.|\\.report|\\.astro|bench|test|fixture)/|^(packages|apps)/[^/]+/dist/" },
      enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default", "types", "node"] }
    })
    return output as ICruiseResult
  }

  beforeAll(async () => {
    read = await readWith(rules)
  })

  it("lopen één kant op, zonder kringen", () => {
    expect(read.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  it("zijn er voor alles wat er is", () => {
    const names = members.map(({ folder }) => folder.replace("packages/", ""))
    expect([...drawn].sort()).toEqual(names.sort())
  })

  it("zijn getrokken uit alle bronnen van elk deel", () => {
    for (const { folder } of members) {
      const sources = read.modules.filter(({ source }) => source.startsWith(`${folder}/`) && /\.ts$/u.test(source))
      expect(sources.length, folder).toBeGreaterThan(1)
    }
    expect(read.summary.totalCruised).toBeGreaterThan(300)
  })

  it("zien tekst in de regels, een blik naar buiten en een pijl die er is", async () => {
    const text = textInRules([])
    const seen: ReadonlyArray<IForbiddenRuleType> = [
      text,
      { name: "buiten", severity: "error", from: { path: "^packages/regulation/" }, to: { dependencyTypes: ["core"] } },
      { name: "pijl", severity: "error", from: { path: "^packages/http/src/" }, to: { path: "^packages/rules/" } }
    ]
    const { summary } = await readWith(seen)
    const from = (name: string | undefined) =>
      summary.violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)
    expect([...new Set(from(text.name))].sort()).toEqual(meeting)
    expect(from("buiten")).toContain("packages/regulation/src/Folder.ts")
    expect(from("pijl")).toContain("packages/http/src/Services.ts")
  })

  it("gelden ook voor pagina’s, die het gereedschap niet leest", async () => {
    const pages = (await filesIn(repository)).filter((file) =>
      /^(apps|packages)\/[^/]+\/src\/.*\.(astro|mdx)$/u.test(file)
    )
    expect(pages.length).toBeGreaterThan(80)
    const found = await Promise.all(
      pages.map(async (file) =>
        strays(file, await readFile(join(repository, file), "utf8")).map((to) => `${file} → ${to}`)
      )
    )
    expect(found.flat()).toEqual([])
    const page = 'import a from "@kracht/rules/plain"\nimport b from "../rules/B.ts"\nimport "../style.css"\n'
    const astray = 'import { c } from "@kracht/http"\nimport { d } from "../../../../packages/rules/src/Kind.ts"\n'
    expect(strays("apps/site/src/pages/een.astro", `---\n${page}${astray}---\n`)).toEqual([
      "@kracht/http",
      "../../../../packages/rules/src/Kind.ts"
    ])
  })

  it("zien een kring", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kring-"))
    await writeFile(join(folder, "een.ts"), 'import { twee } from "./twee.ts"\nexport const een = () => twee\n')
    await writeFile(join(folder, "twee.ts"), 'import { een } from "./een.ts"\nexport const twee = () => een\n')
    const { summary } = await readWith(rules, folder, ["een.ts", "twee.ts"])
    await rm(folder, { recursive: true })
    expect(summary.violations.map(({ rule }) => rule.name)).toEqual([cycles.name])
  })
})

describe("wat niemand gebruikt", () => {
  interface Found {
    readonly file: string
    readonly exports: ReadonlyArray<{ readonly name: string }>
    readonly files: ReadonlyArray<{ readonly name: string }>
  }

  /** What others import, whether we do or not: the README names the door, and `API.txt` records what it gives. */
  const frontDoors = [
    "packages/calendar/src/index.ts",
    "packages/klachtwijzer/src/klachtwijzer.ts",
    "packages/rules/src/plain.ts"
  ]
  const given = ["exports", "types"]

  /** Asked for by a name that is no import: a runner's setting, a platform's, a release's, a build's `--controle`. */
  const byName =
    /(^|\/)[\w.]+\.config\.ts$|\/(worker\.[jt]s|setup\.ts|pnpmfile\.cjs)$|^(packages\/rules\/check|\.build\/changelog)\.ts$/u

  const unused = async (config: string): Promise<ReadonlyArray<Found>> => {
    const options = ["--no-progress", "--include-entry-exports", "--reporter", "json"]
    const printed = await report("knip", ...options, "-c", join(import.meta.dirname, "..", config))
    return (JSON.parse(printed) as { issues: ReadonlyArray<Found> }).issues
  }

  let issues: ReadonlyArray<Found>

  beforeAll(async () => {
    issues = await unused("knip.jsonc")
  })

  it("geen bestand, geen afhankelijkheid, geen naam naar buiten", () => {
    const lines = issues.flatMap(({ file, ...kinds }) =>
      Object.entries(kinds).flatMap(([kind, found]) =>
        (found as ReadonlyArray<{ name: string }>)
          .filter(() => !(given.includes(kind) && frontDoors.includes(file)))
          .filter(() => !(kind === "exports" && byName.test(file)))
          .map(({ name }) => `${file}: ${kind} ${name}`)
      )
    )
    expect(lines).toEqual([])
  })

  it("wordt gezien als het er is: zonder de toetsen gebruikt niemand hun hulp", async () => {
    await mkdir(join(import.meta.dirname, "../.report"), { recursive: true })
    const workspaces = { "packages/*": { entry: ["src/**/*.ts"] } }
    await writeFile(join(import.meta.dirname, "../.report/knip.json"), JSON.stringify({ vitest: false, workspaces }))
    const found = await unused(".report/knip.json")
    const files = found.filter(({ files }) => files.length > 0).map(({ file }) => file)
    expect(files).toContain("packages/rules/test/setting.ts")
    expect(found.flatMap(({ exports }) => exports).length).toBeGreaterThan(5)
  })
})

describe("wat twee keer is geschreven", () => {
  interface Clones {
    readonly statistics: { readonly total: { readonly sources: number; readonly lines: number } }
    readonly duplicates: ReadonlyArray<{
      readonly firstFile: { readonly name: string; readonly start: number }
      readonly secondFile: { readonly name: string; readonly start: number }
      readonly lines: number
    }>
  }

  /** Finds what repeats itself for so many tokens; a scan of no files is a failure. */
  const copies = async (tokens: number): Promise<Clones> => {
    const output = join(import.meta.dirname, "../.report/copies")
    const sources = members.map(({ folder }) => (folder === "content" ? "content/build.ts" : `${folder}/src`))
    const options = ["--min-tokens", `${tokens}`, "--format", "typescript,astro", "--fail-on-empty"]
    await run(tool("jscpd"), [...options, "--reporters", "json", "--output", output, ...sources], { cwd: repository })
    return JSON.parse(await readFile(join(output, "jscpd-report.json"), "utf8")) as Clones
  }

  it("is er niet, in geen bron", async () => {
    const { statistics, duplicates } = await copies(60)
    expect(statistics.total.sources).toBeGreaterThan(300)
    expect(
      duplicates.map(
        ({ firstFile, secondFile, lines }) =>
          `${firstFile.name}:${firstFile.start} = ${secondFile.name}:${secondFile.start} (${lines} regels)`
      )
    ).toEqual([])
  })

  it("wordt gezien als het er is: kleiner dan wij opschrijven, herhaalt zich altijd wel iets", async () => {
    expect((await copies(25)).duplicates.length).toBeGreaterThan(0)
  })
})
