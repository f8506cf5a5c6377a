import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { filesIn } from "../documents.ts"
import { type Manifest, manifestIn, published, repository } from "../members.ts"
import { places } from "../release.ts"

const run = promisify(execFile)

/** A copy of the files somebody wrote, in which a release can be made and thrown away. */
const copied = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), "uitgave-"))
  for (const file of files) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(repository, file), join(copy, file))
  }
  await symlink(join(repository, "node_modules"), join(copy, "node_modules"))
  const git = (...args: ReadonlyArray<string>) =>
    run("git", ["-c", "user.name=proef", "-c", "user.email=proef@example.org", ...args], { cwd: copy })
  await git("init", "--quiet")
  await git("add", "--all", ".changeset")
  await git("commit", "--quiet", "--message", "Wat is veranderd")
  return copy
}

const files = await filesIn(repository)

/** Runs the command that makes a release, as its script says it. */
const release = async (folder: string): Promise<void> => {
  const { scripts } = await manifestIn(repository)
  const PATH = [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter)
  await run("sh", ["-c", scripts?.["uitgave"] ?? "exit 1"], { cwd: folder, env: { ...process.env, PATH } })
}

let copy: string
const read = (file: string): Promise<string> => readFile(join(copy, file), "utf8")
const manifests = (): Promise<ReadonlyArray<Manifest>> =>
  Promise.all(published.map(({ folder }) => manifestIn(join(copy, folder))))

/** The version each place names. */
const named = async (): Promise<ReadonlyArray<string | undefined>> =>
  Promise.all(places.map(async ({ file, version }) => version.exec(await read(file))?.[0]))

const changelogs = (): Promise<ReadonlyArray<string>> =>
  Promise.all(published.map(({ folder }) => read(join(folder, "CHANGELOG.md"))))

/** Once everything that waited is released there is still this, so that there is always something to release. */
const change = (kind: string, words: string): Promise<void> =>
  writeFile(join(copy, ".changeset/proef.md"), `---\n"@kracht/rules": ${kind}\n---\n\n${words}\n`)

beforeAll(async () => {
  copy = await copied()
  await change("minor", "Een vraag erbij.")
})
afterAll(() => rm(copy, { recursive: true, force: true }))

describe("een uitgave", () => {
  const [before = ""] = published.map(({ manifest }) => manifest.version)

  it("geeft elk pakket hetzelfde nummer, en noemt dat overal waar een nummer staat", async () => {
    const waiting = await Promise.all(files.filter((file) => /^\.changeset\/.*\.md$/u.test(file)).map(read))
    const isMajor = waiting.some((text) => /^"[^"]+": major$/mu.test(text))
    const [major = 0, minor = 0] = before.split(".").map(Number)
    await release(copy)
    const [version = "", ...others] = [...new Set((await manifests()).map((manifest) => manifest.version))]
    expect(others).toEqual([])
    // Nothing was published before the first: that is 0.1.0.
    expect(version).toBe(isMajor ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`)
    expect(places.map(({ file }) => file)).toEqual(["packages/regulation/src/Provenance.ts", "publiccode.yml"])
    expect(await named()).toEqual(places.map(() => version))
  })

  it("vertelt in het Nederlands wat er nieuw is, en niets over commits of over wat alleen meeging", async () => {
    for (const changelog of await changelogs()) {
      const [heading = ""] = /^## .*$/mu.exec(changelog) ?? []
      expect(heading).toMatch(/^## \d+\.\d+\.\d+$/u)
      expect(changelog).not.toMatch(/Changes|Updated dependencies|No changes|^- [0-9a-f]{7}: |@kracht\/\w+@/mu)
      expect(changelog).toMatch(/^### Nieuw\n\n- De eerste uitgave\. /mu)
    }
  })

  it("daarna ook: een herstel in één pakket is er overal een, en de andere zeggen dat er niets verandert", async () => {
    await change("patch", "Een termijn in Kerstmis telt voortaan goed.")
    const [previous] = await manifests()
    await release(copy)
    const [version = "", ...others] = [...new Set((await manifests()).map((manifest) => manifest.version))]
    expect(others).toEqual([])
    expect(version).not.toBe(previous?.version)
    expect(await named()).toEqual(places.map(() => version))
    for (const [i, changelog] of (await changelogs()).entries()) {
      const [, newest = ""] = changelog.split(/^## /mu)
      expect(newest).toMatch(
        published[i]?.manifest.name === "@kracht/rules"
          ? /### Hersteld\n\n- Een termijn in Kerstmis telt voortaan goed\./u
          : /Dit pakket verandert niet/u
      )
    }
  })
})

it("een nummer van ons staat nergens anders dan in een manifest en op die plaatsen", async () => {
  const written = files.filter(
    (file) => /\.(ts|tsx|js|md|yml|yaml|mdx)$/u.test(file) && !/CHANGELOG\.md$|^pnpm-lock|\/bench\//u.test(file)
  )
  expect(written.length).toBeGreaterThan(500)
  const sources = published.map(({ folder }) => `${folder}/src/`)
  const found = await Promise.all(
    written.map(async (file) => {
      const text = await readFile(join(repository, file), "utf8")
      const names = /(?:@kracht\/[a-z]+[@ ]|kracht-[a-z]+-)\d+\.\d+\.\d+/u.test(text)
      const says = sources.some((source) => file.startsWith(source)) && /vers(?:ie|ion): "\d+\.\d+\.\d+"/u.test(text)
      return names || says ? [file] : []
    })
  )
  // The version of the API is that of its contract, and is no number of a package.
  const contract = "packages/http/src/docs/Changelog.ts"
  const known = [contract, ...places.map(({ file }) => file).filter((file) => file.endsWith(".ts"))]
  expect(found.flat().sort()).toEqual(known.toSorted())
})
