/** What a library or the served API calls, is there on every Node its manifest allows. The compiler says so: it knows of no more. */
import { execFile } from "node:child_process"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { manifestIn, members, repository } from "../members.ts"

/** Newer than Node 20, each on a line of its own. */
const newer = [
  "export const grouped = Map.groupBy([1], (one) => one)",
  "export const object = Object.groupBy([1], (one) => one)",
  "export const resolvers = Promise.withResolvers<void>()",
  "export const tried = Promise.try(() => 1)",
  "export const listed = Array.fromAsync([1])",
  "export const union = new Set([1]).union(new Set([2]))",
  "export const mapped = new Map([[1, 2]]).values().map((one) => one)",
  "export const escaped = RegExp.escape('.')",
  "export const bytes = new Uint8Array().toBase64()"
]

/** On Node 20 too. */
const older = [
  "export const sorted = [1].toSorted()",
  "export const last = [1].findLast((one) => one > 0)",
  "export const formed = 'a'.toWellFormed()"
]

const folders = [...members.map(({ folder }) => folder).filter((folder) => folder.startsWith("packages/")), "apps/api"]

/** The numbers of the lines a folder's own compiler options refuse. */
const refusedIn = async (folder: string, lines: ReadonlyArray<string>): Promise<ReadonlyArray<number>> => {
  const at = join(repository, folder, ".report/runtimes")
  await mkdir(at, { recursive: true })
  await writeFile(join(at, "sample.ts"), lines.join("\n"))
  await writeFile(join(at, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["sample.ts"] }))
  try {
    const compiler = join(repository, "node_modules/typescript/bin/tsc")
    const output = await promisify(execFile)(process.execPath, [compiler, "-p", at]).then(
      () => "",
      ({ stdout }: { readonly stdout: string }) => stdout
    )
    return [...output.matchAll(/sample\.ts\((\d+),\d+\): error TS(?:2339|2550|2551)/gu)].map(([, line]) => Number(line))
  } finally {
    await rm(at, { recursive: true })
  }
}

describe("wat nieuwer is dan Node 20", () => {
  it("is er voor alle pakketten, en voor wat wordt geserveerd", () => expect(folders.length).toBeGreaterThan(6))

  it.each(folders)("wordt in %s geweigerd, regel voor regel, en wat er was niet", async (folder) => {
    const refused = new Set(await refusedIn(folder, [...newer, ...older]))
    expect([...refused]).toEqual(newer.map((_, line) => line + 1))
  })

  it.each(members.filter(({ manifest }) => manifest.engines?.["node"] !== undefined).map(({ folder }) => folder))(
    "is wat %s zelf belooft",
    async (folder) => {
      expect((await manifestIn(join(repository, folder))).engines?.["node"]).toBe(">=20")
    }
  )
})
