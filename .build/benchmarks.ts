/** Every package's benchmark in one run, and all of it in one table. */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { cells, circumstances, type Line, table } from "./bench.ts"

const repository = join(dirname(fileURLToPath(import.meta.url)), "..")

const members = ["packages", "apps"]
  .flatMap((parent) => readdirSync(join(repository, parent)).map((name) => `${parent}/${name}`))
  .filter((member) => existsSync(join(repository, member, "bench/run.ts")))

const resultOf = (member: string): string => join(repository, member, ".report/bench.json")

const measuredAt = circumstances()
// What was measured before says nothing about this run.
for (const member of members) rmSync(resultOf(member), { force: true })
const { status } = spawnSync("turbo", ["run", "bench", "--concurrency=1", "--continue", "--output-logs=errors-only"], {
  cwd: repository,
  stdio: "inherit",
  env: { ...process.env, DO_NOT_TRACK: "1" }
})

const rows = members.flatMap((member): ReadonlyArray<ReadonlyArray<string>> => {
  if (!existsSync(resultOf(member))) return [[member, "is niet gemeten", "", "", "**niet gehaald**"]]
  const { lines } = JSON.parse(readFileSync(resultOf(member), "utf8")) as { readonly lines: ReadonlyArray<Line> }
  return lines.map((line) => [member, ...cells(line)])
})

const dirty = execFileSync("git", ["status", "--porcelain", "--untracked-files=no"], {
  cwd: repository,
  encoding: "utf8"
})
const changed = dirty.split("\n").some((line) => line !== "" && !line.includes("bench/"))
process.stdout.write(`\n${measuredAt}${changed ? " De code was veranderd na die commit." : ""}\n\n`)
process.stdout.write(`${table(["pakket", "wat", "gemeten", "doel", ""], rows)}\n`)
process.exitCode = rows.length === 0 ? 1 : (status ?? 1)
