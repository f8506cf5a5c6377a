/**
 * How the build of the site grows with the number of versions: time and memory, each number of versions on its own.
 *
 * Time is judged as time on the processor, which neighbours do not change; on a quiet machine the clock shows no more.
 * Builds copies of the repository in a temporary folder. Needs Linux, which tells what a process took.
 *
 * @module
 */
import { spawn } from "node:child_process"
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync } from "node:zlib"

const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
/** What `/proc` counts processor time in, on every Linux that Node runs on. */
const ticks = 100

interface Cost {
  readonly seconds: number
  readonly processor: number
  readonly megabytes: number
}

/** A page and its weight in bytes, as brotli. */
export interface Weight {
  readonly path: string
  readonly bytes: number
}

/** What building so many versions costs, the compiling of the text with it, and the pages it makes. */
export interface Build extends Cost {
  readonly count: number
  readonly pages: number
  /** What compiling the text takes of it, in seconds on the processor. */
  readonly compiling: number
  /** The pages that name every version, and so grow with them; the heaviest first. */
  readonly growing: ReadonlyArray<Weight>
}

/** Builds the site with as many versions as named. */
export const build = async (count: number): Promise<Build> => {
  const copy = await mkdtemp(join(tmpdir(), "versies-"))
  try {
    await copyTo(copy)
    await addVersions(join(copy, "content/regelingen/kracht"), count)
    const text = await run(join(copy, "content"), ["build.ts"])
    const site = await run(join(copy, "apps/site"), ["node_modules/astro/bin/astro.mjs", "build"])
    const dist = join(copy, "apps/site/dist")
    const pages = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith(".html"))
    return {
      count,
      seconds: text.seconds + site.seconds,
      processor: text.processor + site.processor,
      megabytes: Math.max(text.megabytes, site.megabytes),
      pages: pages.length,
      compiling: text.processor,
      growing: await growing(dist, pages)
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** The pages that name every version, those of a copy itself apart: each of these is as one that is weighed. */
const growing = async (dist: string, pages: ReadonlyArray<string>): Promise<ReadonlyArray<Weight>> => {
  const versions = (await readdir(join(dist, "regeling"), { withFileTypes: true })).filter((entry) =>
    pages.includes(join("regeling", entry.name, "index.html"))
  )
  const addresses = versions.map(({ name }) => `/regeling/${name}/`).filter((address) => address.includes("/versie-"))
  const weighed: Array<Weight> = []
  for (const page of pages.filter((file) => !file.includes("versie-"))) {
    const html = await readFile(join(dist, page), "utf8")
    if (addresses.every((address) => html.includes(address)))
      weighed.push({ path: `/${page.replace(/index\.html$/u, "")}`, bytes: brotliCompressSync(html).length })
  }
  if (weighed.length === 0) throw new Error("Geen enkele pagina noemt alle versies.")
  return weighed.toSorted((a, b) => b.bytes - a.bytes)
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
