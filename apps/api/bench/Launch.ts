/** Servers to measure, each a process of its own, and what they take. */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { voorbeelden } from "@kracht/content/voorbeelden"

export interface Server {
  readonly origin: string
  /** From the start of the process until it listens. */
  readonly milliseconds: number
  /** Resident memory, in MB. */
  readonly memory: () => number
  /** The most it ever was, in MB. */
  readonly peak: () => number
  /** Processor time used so far, in milliseconds. */
  readonly processor: () => number
  readonly stop: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>
}

export const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), "bench-"))
writeFileSync(join(folder, "index.html"), "<!doctype html>")

export const situation = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const DAYS = 100

/** One of so many days, from 1 September 2026 on. */
const dayOf = (number: number, days: number): string =>
  new Date(Date.UTC(2026, 8, 1 + (number % days))).toISOString().slice(0, 10)

/** Every worked example as if it came in on each of so many days, no two of one day in a row. */
export const onDays = (days: number): ReadonlyArray<string> => [
  ...new Set(
    Array.from({ length: days }, (_, day) => day).flatMap((day) =>
      voorbeelden.map(({ situatie }, number) =>
        JSON.stringify({ situatie: { ...situatie, ingediendOp: dayOf(day + number, days) } })
      )
    )
  )
]

/** Questions that differ, so many that each comes back only after more others than an answer is remembered for (1.000). */
export const different: ReadonlyArray<string> = onDays(DAYS)

/** Tells one from another by chance, and the same each time: a generator of Marsaglia's kind (xorshift32). */
const chances = (): (() => number) => {
  let state = 0x9e3779b9
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** So many. */
export const UNHEARD = 40_000

/** Questions of which the facts never came together before: of each fact a value of the examples by chance, or one time in five none. */
export const unheard = (): ReadonlyArray<string> => {
  const chance = chances()
  const domains = new Map<string, Set<unknown>>()
  for (const [id, value] of voorbeelden.flatMap(({ situatie }) => Object.entries(situatie)))
    if (id !== "ingediendOp") domains.set(id, (domains.get(id) ?? new Set()).add(value))
  const values = [...domains].map(([id, domain]) => [id, [...domain]] as const)
  const found = new Map<string, string>()
  while (found.size < UNHEARD) {
    const given = values.flatMap(([id, domain]) =>
      chance() < 0.2 ? [] : [[id, domain[Math.floor(chance() * domain.length)]] as const]
    )
    const situatie = { ...Object.fromEntries(given), ingediendOp: dayOf(Math.floor(chance() * DAYS), DAYS) }
    found.set(JSON.stringify(given), JSON.stringify({ situatie }))
  }
  return [...found.values()]
}

/** Gives each in its turn, and after the last the first. */
export const inTurn = <One>(all: ReadonlyArray<One>): (() => One) => {
  let given = 0
  return () => {
    const one = all[given++ % all.length]
    if (one === undefined) throw new Error("Er is niets om te vragen.")
    return one
  }
}

const launch = (script: string, env: Readonly<Record<string, string>>): Promise<Server> => {
  const began = performance.now()
  const child = spawn(process.execPath, [here(script)], { env, stdio: ["ignore", "pipe", "inherit"] })
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`${script} stopte.`))
    child.once("exit", ended)
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\/\/localhost:\d+/u.exec(chunk.toString())
      if (found === null) return
      child.off("exit", ended)
      resolve(running(child, found[0], performance.now() - began))
    })
  })
}

const megabytes = ({ pid }: ChildProcess, kind: RegExp): number =>
  Number(kind.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024

const running = (child: ChildProcess, origin: string, milliseconds: number): Server => ({
  origin,
  milliseconds,
  memory: () => megabytes(child, /^VmRSS:\s+(\d+)/mu),
  peak: () => megabytes(child, /^VmHWM:\s+(\d+)/mu),
  processor: () => {
    const [, fields = ""] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")
    const [user, system] = fields.split(" ").slice(11, 13).map(Number)
    return ((user ?? 0) + (system ?? 0)) * 10
  },
  stop: (signal) =>
    new Promise((resolve) => {
      child.once("exit", resolve)
      child.kill(signal)
    })
})

/** The built server. */
export const own = (env: Readonly<Record<string, string>> = {}): Promise<Server> => {
  if (!existsSync(here("../dist/serve.js"))) throw new Error("Bouw eerst: pnpm build.")
  return launch("../dist/serve.js", { PORT: "0", SITE: folder, ...env })
}

/** A bare Hono route that parses the body and returns this JSON: written out for each request, or the text as it is. */
export const bare = (answer: string, as: "object" | "text" = "object"): Promise<Server> => {
  const stored = join(folder, "antwoord.json")
  writeFileSync(stored, answer)
  return launch("bare.ts", { STORED: stored, ...(as === "text" ? { AS_TEXT: "ja" } : {}) })
}
