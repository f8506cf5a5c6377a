import { execFile } from "node:child_process"
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { blocksOf } from "../../../.build/documents.ts"

/** The day content/README.md describes: a new version, one term and one sentence changed, until all is green again. */
const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
const made = ["dist", ".report", ".turbo"]
const parts = ["package.json", "tsconfig.base.json", "pnpm-workspace.yaml", ".build", "content"]
const packages = ["calendar", "regulation", "rules"]
const VERSION = "2027"
const guide = await blocksOf(repository, "content/README.md")

/** The lines the guide shows under this name. */
const shown = (name: string): ReadonlyArray<string> => {
  const lines = guide
    .filter(({ language, of }) => `${language} ${of}` === name)
    .flatMap(({ code }) => code.trimEnd().split("\n"))
  if (lines.length === 0) throw new Error(`De uitleg toont geen ${name}.`)
  return lines
}
const FROM = "voorstel"

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

describe("de dag van een jurist", () => {
  let copy: string
  const folder = () => join(copy, "content/regelingen/kracht", VERSION)
  const record = () => join(folder(), "regeling.yaml")
  const example = (id: string) => join(copy, "content/voorbeelden", `${id}.yaml`)

  const run = async (where: string, script: string, ...args: ReadonlyArray<string>): Promise<Run> => {
    const cwd = join(copy, where)
    // Many programs that start alike: what one compiled, the next need not.
    const env = { ...process.env, NO_COLOR: "1", CI: "1", NODE_COMPILE_CACHE: join(copy, ".vertaald") }
    try {
      return {
        code: 0,
        ...(await promisify(execFile)(process.execPath, [script, ...args], { cwd, env, maxBuffer: 2 ** 26 }))
      }
    } catch (error) {
      return error as Run
    }
  }

  const build = () => run("content", "build.ts", "--controle", "../packages/rules/check.ts")
  /** In the copy, as one program: none of these tests changes what another sees. */
  const test = (where: string, ...tests: ReadonlyArray<string>) =>
    run(where, "node_modules/vitest/vitest.mjs", "run", "--testTimeout=120000", "--no-isolate", ...tests)
  const examplesHold = () => test("packages/rules", "test/Answer.test.ts", "test/Question.test.ts")
  const edit = async (path: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(path, "utf8")
    const after = change(before)
    expect(after).not.toBe(before)
    await writeFile(path, after)
  }

  /** What `vergelijk` prints, and what comes out otherwise by example. */
  const compare = async (): Promise<{
    readonly stdout: string
    readonly changed: ReadonlyMap<string, ReadonlyArray<readonly [wat: string, van: string, naar: string]>>
  }> => {
    const { stdout } = await run("packages/rules", "compare.ts", FROM, VERSION)
    const found = new Map<string, Array<readonly [string, string, string]>>()
    let id = ""
    for (const line of stdout.split("\n")) {
      const [, wat = "", van = "", naar = ""] = /^ {2}(.+?): (.*) wordt (.*)$/u.exec(line) ?? []
      if (wat === "") id = line.slice(0, line.indexOf(":"))
      else found.set(id, [...(found.get(id) ?? []), [wat, van, naar]])
    }
    return { stdout, changed: found }
  }
  /** Before the examples are split. */
  let before: ReturnType<typeof compare>

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "jurist-"))
    for (const part of [...parts, ...packages.map((name) => join("packages", name))])
      await cp(join(repository, part), join(copy, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) =>
          !path
            .slice(repository.length)
            .split(sep)
            .some((name) => made.includes(name))
      })
    await symlink(join(repository, "node_modules"), join(copy, "node_modules"))
  }, 120_000)

  afterAll(() => rm(copy, { recursive: true, force: true }))

  it("begint met een kopie van een versie, en een andere termijn en zin daarin", async () => {
    await cp(join(copy, "content/regelingen/kracht", FROM), folder(), { recursive: true })
    await edit(record(), (text) =>
      `${text.slice(0, text.indexOf("wijzigingen:"))}wijzigingen: []\n`
        .replace(`versie: ${FROM}`, `versie: "${VERSION}"`)
        .replace(/^vorige: .*$/mu, `vorige: ${FROM}`)
        .replace(/^status: .*$/mu, "status: concept")
        .replace(/^(vastgesteldOp|geldigVan|geldigTot|terugwerkendTot): .*$/gmu, "$1: null")
    )
    for (const file of await readdir(folder())) {
      const path = join(folder(), file)
      const text = await readFile(path, "utf8")
      await writeFile(
        path,
        text
          .replace("binnen 5 werkdagen", "binnen 4 werkdagen")
          .replace("Een compliment motiveert ons.", "Een compliment doet ons goed.")
      )
    }
    const { code, stderr } = await build()
    expect(code).toBe(0)
    for (const zin of ["contact", "compliment-motiveert"]) {
      expect(stderr).toContain(
        `Anders dan in versie “${FROM}” is de zin “${zin}”, maar de reden staat niet bij wijzigingen`
      )
      expect(stderr).toMatch(new RegExp(`content/taal/.*: De zin “${zin}” luidt in versie “${VERSION}” anders`, "u"))
    }
    expect(stderr).toMatch(/content\/voorbeelden\/kerst\.yaml:\d+:\d+: De zin “contact” luidt in versie “2027” anders/u)
  }, 120_000)

  it("ziet elk voorbeeld falen dat iets anders verwachtte, bij naam en met wat er nu uitkomt", async () => {
    const { code, stdout, stderr } = await examplesHold()
    const told = stdout + stderr
    expect(code).not.toBe(0)
    expect(told).toContain(`onder ${VERSION}, kerst: Een ouder dient de dag voor Kerst`)
    expect(told).toMatch(/-\s+"contact": "2027-01-04"[\s\S]*\+\s+"contact": "2026-12-31"/u)
    const spaced = told.replaceAll(/\s+/gu, " ")
    for (const line of shown("text toets")) expect(spaced).toContain(line.replaceAll(/\s+/gu, " "))
    expect(told).toMatch(new RegExp(`onder ${VERSION} > procedure-op-tijd: `, "u"))
    const failed = [...told.matchAll(/^.*FAIL.*$/gmu)].map(([line]) => line)
    expect(failed.length).toBeGreaterThan(5)
    expect(failed.filter((line) => !line.includes(`onder ${VERSION}`))).toEqual([])
  }, 180_000)

  it("ziet met vergelijk wat er voor wie verandert, en niets anders", async () => {
    before = compare()
    const { stdout, changed } = await before
    // Four working days after 24 December 2026, a Thursday before Christmas and New Year.
    expect(changed.get("kerst")).toEqual([["termijnen.contact", "2027-01-04", "2026-12-31"]])
    expect(changed.get("procedure-op-tijd")).toEqual([
      ["verplichtingen.contact", "voldaan", "te-laat"],
      ["uiterlijk.contact", "2026-03-09", "2026-03-06"]
    ])
    expect(
      [...changed.values()].flat().filter(([wat]) => !/\.contact(?:-na-heropening)?(?: 2)?(?:, klacht 2)?$/u.test(wat))
    ).toEqual([])
    expect(stdout).toMatch(/^kerst: .* \(Fatima\)$/mu)
    expect(stdout).toContain(`${shown("text vergelijk").join("\n")}\n`)
    const told = "1 zin met uitleg is erbij, weg of anders verwoord: compliment-motiveert"
    expect(stdout).toMatch(
      new RegExp(`^In ${changed.size} van de \\d+ voorbeelden komt er iets anders uit\\. ${told}\\.$`, "mu")
    )
  }, 60_000)

  it("noemt de redenen, splitst de voorbeelden, zet de pinnen erbij, en alles is weer groen", async () => {
    const { changed } = await before
    await edit(record(), (text) =>
      text.replace(
        "wijzigingen: []",
        "wijzigingen:\n  - zin: contact\n    waarom: Wie klaagt, wacht korter.\n  - zin: compliment-motiveert\n    waarom: Gewonere woorden."
      )
    )
    const others = (await readdir(join(copy, "content/regelingen/kracht"))).filter((name) => name !== VERSION)
    for (const [id, outcomes] of changed) {
      const text = await readFile(example(id), "utf8")
      const renewed = outcomes.reduce((found, [wat, van, naar]) => {
        const name = wat.slice(wat.indexOf(".") + 1)
        return found.replace(`${name}: ${van}`, `${name}: ${naar}`)
      }, text)
      if (renewed === text) continue
      await writeFile(example(id), `${text}versies: [${others.join(", ")}]\n`)
      await writeFile(
        example(`${id}-${VERSION}`),
        `${renewed.replace(`id: ${id}\n`, `id: ${id}-${VERSION}\n`)}versies: ["${VERSION}"]\n`
      )
    }
    expect((await build()).code).toBe(0)
    expect(await run("content", "pin.ts")).toMatchObject({ code: 0 })
    expect(await build()).toMatchObject({ code: 0, stderr: "" })
    const own = test("packages/rules", ...green)
    const all = await Promise.all([own, ...contentTests.map((tests) => test("content", ...tests))])
    for (const found of all) expect(found.code, found.stdout + found.stderr).toBe(0)
  }, 400_000)

  it("telt wie in een gekopieerd voorbeeld voorkomt, 1 keer", async () => {
    const { changed } = await compare()
    expect([...changed.keys()].filter((id) => id.startsWith("kerst"))).toHaveLength(2)
    expect(changed.has("kerst")).not.toBe(changed.has(`kerst-${VERSION}`))
  }, 60_000)
})

/** What of the rules speaks of versions and examples; the rest does not look at content. */
const green = ["Answer", "Question", "Accounting", "OutcomeComparison", "Proposal"].map(
  (name) => `test/${name}.test.ts`
)

/** All that the content says of itself; of its build only what counts what stands beside a sentence. */
const contentTests = [
  ["test/Concept.test.ts", "test/Language.test.ts", "test/Proposal.test.ts", "test/Readings.test.ts"],
  ["test/Build.test.ts", "-t", "every companion|explain"]
]
