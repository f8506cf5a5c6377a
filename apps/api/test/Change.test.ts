import { execFile } from "node:child_process"
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
/** A browser beside it that makes and removes files in its cache would else break the copying. */
const made = ["dist", ".report", ".turbo", ".astro", ".cache"]
const chapter = "content/regelingen/kracht/concept/3-indienen.mdx"

const ask = `import { createApi } from "@kracht/http"

const situatie = {
  aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, organisatie: "yoep", loket: "kracht", ingediendOp: "2026-12-24"
}
const response = await createApi().request("/v1/beoordelingen", {
  method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ situatie })
})
process.stdout.write(await response.text())
`

/** A jurist's working copy: everything but what is made, with the packages that are installed already. */
const copyTo = async (copy: string): Promise<void> => {
  for (const part of [
    "package.json",
    "tsconfig.base.json",
    "pnpm-workspace.yaml",
    ".build",
    "content",
    "packages",
    "apps"
  ])
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
}

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

describe("wie in de tekst ‘5 werkdagen’ verandert", () => {
  let copy: string

  const run = async (folder: string, script: string, ...args: ReadonlyArray<string>): Promise<Run> => {
    const cwd = join(copy, folder)
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", CI: "1" }
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [script, ...args], { cwd, env })) }
    } catch (error) {
      return error as Run
    }
  }

  const replace = async (from: string, to: string): Promise<void> => {
    const file = join(copy, chapter)
    const text = await readFile(file, "utf8")
    expect(text.split(from)).toHaveLength(2)
    await writeFile(file, text.replace(from, to))
  }

  const last = async (): Promise<unknown> => {
    const { stdout } = await run("apps/api", "vraag.ts")
    const { termijnen } = JSON.parse(stdout) as { termijnen: ReadonlyArray<{ id: string; uiterlijk: unknown }> }
    return termijnen.find(({ id }) => id === "contact")?.uiterlijk
  }

  const page = (path: string): Promise<string> => readFile(join(copy, "apps/site/dist", path, "index.html"), "utf8")

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "werkkopie-"))
    await copyTo(copy)
    await writeFile(join(copy, "apps/api/vraag.ts"), ask)
    expect(await run("content", "build.ts")).toMatchObject({ code: 0 })
  }, 120_000)

  afterAll(() => rm(copy, { recursive: true, force: true }))

  it("krijgt eerst het antwoord van vijf werkdagen", async () => expect(await last()).toBe("2027-01-04"))

  describe("in ‘4 werkdagen’", () => {
    beforeAll(async () => {
      await replace("binnen 5 werkdagen", "binnen 4 werkdagen")
      expect(await run("content", "build.ts")).toMatchObject({ code: 0 })
      expect(await run("apps/site", "node_modules/astro/bin/astro.mjs", "build")).toMatchObject({ code: 0 })
    }, 180_000)

    it("krijgt een ander antwoord van de API", async () => expect(await last()).toBe("2026-12-31"))

    it("ziet het op de pagina van de tekst en van de regel", async () => {
      const text = await page("regeling/concept")
      expect(text).toContain("binnen 4 werkdagen")
      expect(text).not.toContain("5 werkdagen")
      expect(await page("regels/contact")).toContain("31 december 2026")
    })

    it("ziet het voorbeeld falen dat vijf dagen verwachtte, met de nieuwe uitkomst erbij", async () => {
      const { code, stdout, stderr } = await run(
        "packages/rules",
        "node_modules/vitest/vitest.mjs",
        "run",
        "test/Answer.test.ts",
        "-t",
        "kerst"
      )
      expect(code).not.toBe(0)
      const told = stdout + stderr
      expect(told).toMatch(/kerst: Een ouder dient de dag voor Kerst/u)
      expect(told).toMatch(/-\s+"contact": "2027-01-04"[\s\S]*\+\s+"contact": "2026-12-31"/u)
    }, 60_000)
  })

  it("in ‘5 werkdgen’, krijgt bestand, regel en een zin te lezen, en niets half gebouwd", async () => {
    await replace("binnen 4 werkdagen", "binnen 5 werkdgen")
    const { code, stderr } = await run("content", "build.ts")
    const line = (await readFile(join(copy, chapter), "utf8"))
      .split("\n")
      .findIndex((text) => text.includes("werkdgen"))
    expect(code).toBe(1)
    expect(stderr).toContain(`${chapter}:${line + 1}:`)
    expect(stderr).toMatch(/“werkdgen” .*is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen/u)
    await expect(readFile(join(copy, "content/dist/binding.js"))).rejects.toThrow("ENOENT")
  })

  it("die een zin verkeerd bindt of een voorbeeld iets vraagt wat er niet is, hoort dat voor de bouw met plaats en zin", async () => {
    await replace("binnen 5 werkdgen", "binnen 5 werkdagen")
    await replace('draagt="contact"', 'draagt="contcat"')
    const example = join(copy, "content/voorbeelden/kerst.yaml")
    await writeFile(
      example,
      (await readFile(example, "utf8")).replace("organisatie: yoep", "organisatie: bestaat-niet")
    )
    const { code, stderr } = await run("content", "build.ts", "--controle", "../packages/rules/check.ts")
    const line = (await readFile(join(copy, chapter), "utf8")).split("\n").findIndex((text) => text.includes("contcat"))
    expect(code).toBe(1)
    expect(stderr).toMatch(
      new RegExp(
        `${chapter}:${line + 1}:\\d+: De tekst noemt het anker ‘contcat’, maar de regels kennen die niet\\.`,
        "u"
      )
    )
    expect(stderr).toMatch(
      new RegExp(`${chapter}:${line + 1}:\\d+: In versie “voorstel” draagt de zin “contact” ‘contact’.*nodig`, "u")
    )
    expect(stderr).toMatch(/content\/voorbeelden\/kerst\.yaml:\d+:\d+: .*organisatie is een van: .*yoep/u)
    await expect(readFile(join(copy, "content/dist/binding.js"))).rejects.toThrow("ENOENT")
  }, 60_000)
})
