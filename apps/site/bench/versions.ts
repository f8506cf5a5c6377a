/**
 * How the build of the site grows with the number of versions: time and memory, each number of versions on its own.
 *
 * Time is judged as time on the processor, which neighbours do not change; on a quiet machine the clock shows no more.
 * Builds copies of the repository in a temporary folder. Needs Linux, which tells what a process took. Writes
 * `RESULTS.md` beside this file when it ran in full.
 *
 * @module
 */
import { execFileSync, spawn } from "node:child_process"
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { cpus, tmpdir } from "node:os"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"

const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
/** Linear: a version more costs no more among many than among few, with room for what one run differs from the next. */
const most = { versions: 100, seconds: 60, megabytes: 2000, growth: 1.5 }
/** What `/proc` counts processor time in, on every Linux that Node runs on. */
const ticks = 100
const inFull: ReadonlyArray<number> = [25, 50, most.versions]
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : inFull

interface Cost {
  readonly seconds: number
  readonly processor: number
  readonly megabytes: number
}

interface Run extends Cost {
  readonly count: number
  readonly pages: number
}

const main = async (): Promise<void> => {
  const runs: Array<Run> = []
  for (const count of counts) {
    const run = { count, ...(await measure(count)) }
    runs.push(run)
    const { seconds, processor, megabytes, pages } = run
    process.stdout.write(
      `${count} versies: ${pages} pagina's, ${processor.toFixed(1)} s rekentijd (${seconds.toFixed(1)} s op de klok), hoogstens ${megabytes} MB\n`
    )
  }
  const faults = faultsIn(runs)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  if (counts === inFull)
    await writeFile(fileURLToPath(new URL("RESULTS.md", import.meta.url)), report(runs, faults.length === 0))
}

/** What each version more cost since the run before, in milliseconds. */
const eachMore = (runs: ReadonlyArray<Run>, i: number): number | undefined => {
  const [before, run] = [runs[i - 1], runs[i]]
  return before === undefined || run === undefined
    ? undefined
    : ((run.processor - before.processor) * 1000) / (run.count - before.count)
}

/** How many times as much that is as a run earlier; growing with the square it would double with the number. */
const growthOf = (runs: ReadonlyArray<Run>, i: number): number | undefined => {
  const [before, now] = [eachMore(runs, i - 1), eachMore(runs, i)]
  return before === undefined || now === undefined ? undefined : now / before
}

const faultsIn = (runs: ReadonlyArray<Run>): ReadonlyArray<string> =>
  runs.flatMap(({ count, processor, megabytes }, i) => [
    ...(count <= most.versions && processor > most.seconds
      ? [`${count} versies kosten ${processor.toFixed(1)} s: hoogstens ${most.seconds} s.`]
      : []),
    ...(count <= most.versions && megabytes > most.megabytes
      ? [`${count} versies kosten ${megabytes} MB: hoogstens ${most.megabytes} MB.`]
      : []),
    ...((growthOf(runs, i) ?? 0) > most.growth
      ? [`Bij ${count} versies kost elke versie meer dan bij minder: ${growthOf(runs, i)?.toFixed(2)} keer zo veel.`]
      : [])
  ])

const report = (runs: ReadonlyArray<Run>, met: boolean): string => {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
  const rows = runs.map(({ count, pages, processor, seconds, megabytes }, i) => {
    const [more, growth] = [eachMore(runs, i), growthOf(runs, i)]
    return `| ${count} | ${pages} | ${decimal(processor)} | ${decimal(seconds)} | ${megabytes} | ${more?.toFixed(0) ?? ""} | ${growth === undefined ? "" : decimal(growth)} |`
  })
  return `# Hoe de bouw van de site groeit met het aantal versies

Gemeten op ${new Date().toISOString().slice(0, 10)}, na commit ${commit}. Node ${process.version}, ${cpus()[0]?.model.split(" ").slice(0, 2).join(" ")}; elke rij in een eigen proces (\`pnpm proef\`). Versies zo groot als \`voorstel\`. Het oordeel gaat over rekentijd, want een drukke machine rekt de klok.

| versies | pagina's | rekentijd (s) | op de klok (s) | MB (hoogste) | ms per versie meer | keer de vorige |
|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}

Doel: ${most.versions} versies in ten hoogste ${most.seconds} s en ${most.megabytes} MB, en een versie meer kost bij veel versies hoogstens ${decimal(most.growth)} keer wat zij bij weinig kost. ${met ? "Gehaald." : "Niet gehaald."}
`
}

const decimal = (figure: number): string => figure.toFixed(1).replace(".", ",")

const measure = async (count: number): Promise<Cost & { readonly pages: number }> => {
  const copy = await mkdtemp(join(tmpdir(), "versies-"))
  try {
    await copyTo(copy)
    await addVersions(join(copy, "content/regelingen/kracht"), count)
    await run(join(copy, "content"), ["build.ts"])
    const cost = await run(join(copy, "apps/site"), ["node_modules/astro/bin/astro.mjs", "build"])
    const files = await readdir(join(copy, "apps/site/dist"), { recursive: true })
    return { ...cost, pages: files.filter((file) => file.endsWith(".html")).length }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

const made = ["dist", ".report", ".turbo", ".astro", ".cache"]

const copyTo = async (copy: string): Promise<void> => {
  for (const part of [
    "package.json",
    "tsconfig.base.json",
    "pnpm-workspace.yaml",
    ".build",
    "content",
    "packages",
    "apps/site"
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

/** Copies of the proposal under other names, until there are this many versions. */
const addVersions = async (folder: string, count: number): Promise<void> => {
  const present = (await readdir(folder)).length
  for (let i = present; i < count; i++) {
    const versie = `versie-${i}`
    await cp(join(folder, "voorstel"), join(folder, versie), { recursive: true })
    const record = join(folder, versie, "regeling.yaml")
    await writeFile(record, (await readFile(record, "utf8")).replace("versie: voorstel", `versie: ${versie}`))
  }
}

/** Runs to the end and watches how much memory it takes; a run that fails is an error. */
const run = (cwd: string, args: ReadonlyArray<string>): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] })
    let megabytes = 0
    let processor = 0
    const watch = setInterval(async () => {
      const stat = await readFile(`/proc/${child.pid}/stat`, "utf8").catch(() => "")
      const [user, system] = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 14).map(Number)
      if (user !== undefined && system !== undefined) processor = (user + system) / ticks
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "")
      const peak = /VmHWM:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.["kilobytes"]
      if (peak !== undefined) megabytes = Math.max(megabytes, Math.round(Number(peak) / 1000))
    }, 100)
    child.on("error", reject)
    child.on("exit", (code) => {
      clearInterval(watch)
      if (code === 0 && megabytes > 0 && processor > 0)
        resolve({ seconds: (performance.now() - start) / 1000, processor, megabytes })
      else reject(new Error(code === 0 ? "Wat dit kost, is niet te zien." : `${args[0]} faalt: ${code}.`))
    })
  })

await main()
