import { execFile } from "node:child_process"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const run = promisify(execFile)
const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
const members = ["packages/calendar", "content", "packages/rules"]

/** Packs as publishing does: pnpm puts the published exports and versions in place. */
const pack = (member: string, destination: string) =>
  run("pnpm", ["pack", "--pack-destination", destination], { cwd: join(repository, member) })

const portal = `import { type Antwoord, assess } from "@kracht/rules/plain"

const antwoord: Antwoord = assess({
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
})
// @ts-expect-error een waarde die niet bestaat, valt al bij het schrijven op
const fout = () => assess({ aanleiding: "bestaat-niet" })
console.log(JSON.stringify([antwoord.uitkomst, antwoord.termijnen.map((termijn) => termijn.uiterlijk), typeof fout]))
`

describe("de regels in een leeg project", () => {
  let project: string

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "portaal-"))
    await Promise.all(members.map((member) => pack(member, project)))
    const tarballs = (await readdir(project)).filter((file) => file.endsWith(".tgz"))
    await writeFile(join(project, "package.json"), JSON.stringify({ name: "portaal", private: true, type: "module" }))
    await run("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((file) => `./${file}`)], { cwd: project })
    await writeFile(join(project, "portaal.ts"), portal)
  }, 180_000)

  afterAll(() => rm(project, { recursive: true, force: true }))

  it("antwoorden meteen, met alleen de situatie", async () => {
    const { stdout } = await run(process.execPath, ["portaal.ts"], { cwd: project })
    expect(JSON.parse(stdout)).toEqual(["mogelijk", ["2026-12-28", "2026-12-29", "2027-01-04"], "function"])
  })

  it("zijn getypeerd voor wie streng controleert", async () => {
    const compilerOptions = {
      strict: true,
      module: "nodenext",
      target: "es2024",
      noEmit: true,
      types: [],
      lib: ["es2024", "dom"]
    }
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["portaal.ts"] }))
    const tsc = join(repository, "node_modules/typescript/bin/tsc")
    await expect(run(process.execPath, [tsc, "-p", "."], { cwd: project })).resolves.toMatchObject({ stdout: "" })
  })

  it("brengen alleen mee wat zij nodig hebben: geen compiler van teksten, geen server", async () => {
    const installed = await readdir(join(project, "node_modules"), { recursive: false })
    const scoped = await readdir(join(project, "node_modules/@kracht"))
    expect(scoped.sort()).toEqual(["calendar", "content", "rules"])
    expect(installed.filter((name) => !name.startsWith("."))).toEqual(
      expect.arrayContaining(["@kracht", "@noble", "effect"])
    )
    const { dependencies } = JSON.parse(
      await readFile(join(project, "node_modules/@kracht/rules/package.json"), "utf8")
    ) as {
      dependencies: Record<string, string>
    }
    expect(Object.values(dependencies).filter((version) => /^(workspace|catalog):/u.test(version))).toEqual([])
  })
})
