import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { Spec, Validation } from "@cyclonedx/cyclonedx-library"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { licenceOf, mayComeAlong } from "../licence.ts"
import { lock, lockText, partsOf } from "../lock.ts"
import { type Manifest, manifestIn, members, repository } from "../members.ts"
import { sbom } from "../sbom.ts"
import { everything, folderOf } from "../store.ts"

const parts = partsOf(members.map(({ folder }) => folder))

interface Workspace {
  readonly catalog: Readonly<Record<string, string>>
  readonly onlyBuiltDependencies: ReadonlyArray<string>
  readonly ignoredBuiltDependencies: ReadonlyArray<string>
  readonly strictDepBuilds: boolean
}

const workspace = parse(await readFile(join(repository, "pnpm-workspace.yaml"), "utf8")) as Workspace

describe("de licentie van alles wat meekomt", () => {
  it("past bij EUPL-1.2, en van niets is zij onbekend", async () => {
    const found = await Promise.all(
      parts
        .filter(({ everywhere }) => everywhere)
        .map(async ({ name, version }) => {
          const folder = await folderOf(name, version)
          return `${name} ${version}: ${folder === undefined ? "niet hier" : (licenceOf(await manifestIn(folder)) ?? "onbekend")}`
        })
    )
    expect(found.length).toBeGreaterThan(200)
    expect(found.filter((line) => !mayComeAlong(line.split(": ")[1] ?? ""))).toEqual([])
  })

  it("past ook voor wat hier is van andere platforms", async () => {
    const elsewhere = parts.filter(({ everywhere }) => !everywhere)
    expect(elsewhere.length).toBeGreaterThan(10)
    const here = await Promise.all(elsewhere.map(({ name, version }) => folderOf(name, version)))
    const manifests = await Promise.all(here.filter((folder) => folder !== undefined).map(manifestIn))
    expect(manifests.length).toBeGreaterThan(0)
    expect(manifests.filter((manifest) => !mayComeAlong(licenceOf(manifest) ?? "")).map(({ name }) => name)).toEqual([])
  })

  it.each([
    ["GPL-3.0-only", false],
    ["SEE LICENSE IN LICENSE", false],
    ["", false],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND GPL-3.0-only", false],
    ["MIT AND ISC", true]
  ])("“%s” mag mee: %s", (expression, may) => expect(mayComeAlong(expression)).toBe(may))

  it("is bij wat wij zelf uitgeven EUPL-1.2", async () => {
    for (const { manifest } of [...members, { manifest: await manifestIn(repository) }])
      expect(manifest.license, manifest.name).toBe("EUPL-1.2")
  })
})

describe("de stuklijst", () => {
  it("is geldig volgens CycloneDX 1.6, en noemt alles wat meekomt met zijn controlegetal", async () => {
    const bill = await sbom()
    const problem = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(bill))
    expect(problem).toBeNull()
    const others = bill.components.filter((component) => "hashes" in component)
    expect(others.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(["effect", "hono", "@noble/hashes"]))
    for (const { hashes } of others) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/u)
    const known = new Set(bill.components.map((component) => component["bom-ref"]))
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((one) => !known.has(one))).toEqual([])
  })

  it("noemt ook wat van ons is, en wat elk daarvan nodig heeft", async () => {
    const { components, dependencies } = await sbom()
    const ours = components.filter((component) => !("hashes" in component))
    expect(ours.map(({ name, version }) => `${name} ${version}`)).toEqual(
      members.map(({ manifest: { name, version } }) => `${name} ${version}`)
    )
    const bare = (reference: string) =>
      decodeURIComponent(reference)
        .replace("pkg:npm/", "")
        .replace(/(?<!^)@.*$/u, "")
    for (const { manifest } of members) {
      const own = dependencies.filter(({ ref }) => bare(ref) === manifest.name)
      expect(own, manifest.name).toHaveLength(1)
      const leansOn = own.flatMap(({ dependsOn }) => dependsOn).map(bare)
      expect(leansOn.toSorted(), manifest.name).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
    }
    // Everything hangs together: what nobody leans on would not be in it.
    const leaned = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn))
    expect(components.filter((component) => !leaned.has(component["bom-ref"])).map(({ name }) => name)).toEqual([])
  })

  it("is elke keer dezelfde", async () => {
    expect(JSON.stringify(await sbom())).toBe(JSON.stringify(await sbom()))
  })
})

describe("wat wordt geïnstalleerd", () => {
  it("heeft een vaste versie, overal", async () => {
    const manifests = [
      await manifestIn(repository),
      await manifestIn(join(repository, ".build")),
      ...members.map(({ manifest }) => manifest)
    ]
    const asked = [
      ...Object.entries(workspace.catalog),
      ...manifests.flatMap(({ dependencies, devDependencies }: Manifest) =>
        Object.entries({ ...dependencies, ...devDependencies })
      )
    ]
    expect(asked.length).toBeGreaterThan(50)
    const pinned = /^(\d+\.\d+\.\d+(-[\w.]+)?|catalog:|workspace:\*|npm:@?[^@]+@\d+\.\d+\.\d+)$/u
    expect(asked.filter(([, version]) => !pinned.test(version))).toEqual([])
  })

  it("komt volgens de lock van geen adres, en is na te rekenen", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500)
    expect(lockText).not.toMatch(/:\/\/|tarball:/u)
    expect(
      Object.entries(lock.packages).filter(([, { resolution }]) => !/^sha512-/u.test(resolution.integrity ?? ""))
    ).toEqual([])
  })

  it("voert alleen een installatiescript uit als het is toegestaan, en elke regel daarover is nodig", async () => {
    const packages = (await everything()).filter(
      ({ manifest: { name, version } }) => `${name}@${version}` in lock.packages
    )
    expect(packages.length).toBeGreaterThan(500)
    const scripted = packages.filter(
      ({ folder, manifest: { scripts } }) =>
        ["preinstall", "install", "postinstall"].some((name) => scripts?.[name] !== undefined) ||
        existsSync(join(folder, "binding.gyp"))
    )
    const decided = [...workspace.onlyBuiltDependencies, ...workspace.ignoredBuiltDependencies]
    expect([...new Set(scripted.map(({ manifest }) => manifest.name))].sort()).toEqual(decided.toSorted())
    expect(workspace.strictDepBuilds).toBe(true)
  })
})

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: ReadonlyArray<{
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

describe("het bewijs op een server", () => {
  const folder = join(repository, ".github/workflows")

  it("neemt van anderen alleen wat met een hele commit is vastgezet, en mag niets veranderen", async () => {
    const files = await readdir(folder)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = await readFile(join(folder, file), "utf8")
      const used = [...text.matchAll(/uses: (\S+)/gu)].map((match) => match[1] ?? "")
      expect(used.filter((action) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/u.test(action))).toEqual([])
      const { permissions, jobs } = parse(text) as Workflow
      expect(permissions).toEqual({ contents: "read" })
      // What publishes shows npm who it is; it may write nowhere else.
      const own = file === "release.yml" ? [{ contents: "read", "id-token": "write" }] : []
      expect(Object.values(jobs).flatMap((job) => (job.permissions === undefined ? [] : [job.permissions]))).toEqual(
        own
      )
      const steps = Object.values(jobs).flatMap((job) => job.steps)
      for (const { uses, with: given } of steps)
        if (uses?.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false })
    }
  })

  it("draait bij een uitgave eerst de test, en haalt niets zonder vaste versie, met geen andere sleutel dan wie hij is", async () => {
    const text = await readFile(join(folder, "release.yml"), "utf8")
    const { on, jobs } = parse(text) as Workflow
    expect(Object.keys(on)).toEqual(["workflow_dispatch"])
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    const { packageManager, scripts } = await manifestIn(repository)
    const [test, ...others] = commands.filter((command) => !command.startsWith("npm install "))
    expect(test).toBe(`npx -y ${packageManager} test`)
    expect(others).toEqual([expect.stringMatching(/^npx -y \S+ changeset publish( |$)/u)])
    for (const command of others) expect(command.split(" ")[2]).toBe(packageManager)
    expect(scripts).toHaveProperty("changeset")
    for (const command of commands.filter((one) => one.startsWith("npm install ")))
      expect(command).toMatch(/ --ignore-scripts npm@\d+\.\d+\.\d+$/u)
    expect(text).not.toMatch(/secrets\./u)
  })

  it("draait wat de README zegt", async () => {
    const readme = await readFile(join(repository, "README.md"), "utf8")
    const { jobs } = parse(await readFile(join(folder, "bewijs.yml"), "utf8")) as {
      jobs: { test: { steps: ReadonlyArray<{ run?: string }> } }
    }
    const commands = jobs.test.steps.flatMap(({ run }) => run ?? [])
    expect(commands).toHaveLength(1)
    for (const command of commands) expect(readme).toContain(command)
  })
})
