/** Holds one change against the tests, ring by ring, in a copy of the package. */
import { spawn } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { executedIn, type Reach, replaces } from "./reach.ts"
import type { Ring } from "./rings.ts"

/** What a run of some tests came to; `by` is the test that failed. */
export interface Run {
  readonly passed: number
  readonly files: number
  readonly by?: string
  /** Of processor time: the clock says more about the machine than about the mutant. */
  readonly seconds: number
}

/** A file of `src` with something in it changed. */
export interface Change {
  readonly file: string
  /** The whole file now. */
  readonly changed: string
}

export type Outcome = "gevonden" | "te-traag" | "overleeft"

export interface Tried {
  readonly outcome: Outcome
  /** The ring that found it, or how many it survived; from 1. */
  readonly ring: number
  readonly by?: string
  readonly seconds: number
}

/** Where changes are tried. */
export interface Bench {
  /** Tries rings from one on; from 1. */
  readonly try: (change: Change, rings: ReadonlyArray<Ring>, from?: number) => Promise<Tried>
  /** Runs one test file and says what it reaches; throws when a test fails. */
  readonly measure: (test: string) => Promise<Reach>
  readonly remove: () => void
}

/** A copy of the repository in which only the rules are really copied. */
const copyOf = (root: URL): string => {
  const repository = fileURLToPath(new URL("../../", root))
  const copy = mkdtempSync(join(tmpdir(), "mutatie-"))
  const link = (...path: ReadonlyArray<string>) => symlinkSync(join(repository, ...path), join(copy, ...path))
  for (const name of readdirSync(repository)) if (!["packages", ".git"].includes(name)) link(name)
  mkdirSync(join(copy, "packages/rules"), { recursive: true })
  for (const name of readdirSync(join(repository, "packages"))) if (name !== "rules") link("packages", name)
  const copied = ["src", "test", "mutation", "package.json", "vitest.mutation.config.ts"]
  for (const name of readdirSync(join(repository, "packages/rules")))
    if (copied.includes(name))
      cpSync(join(repository, "packages/rules", name), join(copy, "packages/rules", name), { recursive: true })
    else if (!name.startsWith(".")) link("packages/rules", name)
  return copy
}

/** Runs these test files; null when they used more processor time than this. */
const run = async (
  copy: string,
  files: ReadonlyArray<string>,
  limit: number,
  extra: Readonly<Record<string, string>> = { NODE_COMPILE_CACHE: join(copy, "vertaald") }
): Promise<Run | null> => {
  const said = join(copy, "uitslag.json")
  rmSync(said, { force: true })
  const command = `ulimit -t ${Math.ceil(limit)}; exec '${process.execPath}' node_modules/vitest/vitest.mjs run --config vitest.mutation.config.ts ${files.join(" ")}`
  const env = {
    ...process.env,
    MUTATIE_BESTANDEN: files.join(" "),
    MUTATIE_VERVANGT: files.some(replaces) ? "ja" : "nee",
    MUTATIE_UITSLAG: said,
    ...extra
  }
  const child = spawn("sh", ["-c", command], { cwd: join(copy, "packages/rules"), env, stdio: "ignore" })
  const signal = await new Promise<string | null>((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (_, by) => resolve(by))
  })
  if (signal === "SIGXCPU" || signal === "SIGKILL") return null
  if (!existsSync(said)) return { passed: 0, files: 0, by: "de toetsen breken af", seconds: 0 }
  return JSON.parse(readFileSync(said, "utf8"))
}

/** More processor time than this, and the mutant does not end. */
const limitFor = ({ seconds }: Ring): number => 10 * seconds + 30

const UNMEASURED = 900

export const benchFor = (root: URL): Bench => {
  const copy = copyOf(root)
  const within = async <A>({ file, changed }: Change, ask: () => Promise<A>): Promise<A> => {
    const path = join(copy, "packages/rules", file)
    const before = readFileSync(path, "utf8")
    writeFileSync(path, changed)
    try {
      return await ask()
    } finally {
      writeFileSync(path, before)
    }
  }
  return {
    try: (change, rings, from = 1) =>
      within(change, async () => {
        let seconds = 0
        for (const [i, ring] of rings.entries()) {
          if (i + 1 < from) continue
          for (const files of ring.runs) {
            const limit = limitFor(ring)
            const ran = await run(copy, files, limit)
            if (ran === null) return { outcome: "te-traag", ring: i + 1, seconds: seconds + limit }
            seconds += ran.seconds
            if (ran.by !== undefined) return { outcome: "gevonden", ring: i + 1, by: ran.by, seconds }
            if (ran.files !== files.length) throw new Error(`ran ${ran.files} of ${files.join(", ")}`)
          }
        }
        return { outcome: "overleeft", ring: rings.length, seconds }
      }),
    measure: async (test) => {
      const said = join(copy, "bereik.json")
      rmSync(said, { force: true })
      // No remembered code: of that the profiler knows less.
      const ran = await run(copy, [test], UNMEASURED, replaces(test) ? {} : { MUTATIE_BEREIK: said })
      if (ran === null || ran.by !== undefined || ran.files !== 1 || ran.passed === 0)
        throw new Error(`${test} without a change: ${JSON.stringify(ran)}`)
      const executed = replaces(test) ? null : executedIn(JSON.parse(readFileSync(said, "utf8")))
      return { test, seconds: ran.seconds, executed }
    },
    remove: () => rmSync(copy, { recursive: true, force: true })
  }
}
