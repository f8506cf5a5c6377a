/** The built server as its users start it: a process of its own. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const built = fileURLToPath(new URL("../dist/serve.js", import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

export interface Running {
  readonly origin: string
  readonly port: number
  readonly announced: string
  /** Sends a signal and waits for the end. */
  readonly stop: (signal: "SIGINT" | "SIGTERM" | "SIGKILL") => Promise<Ended>
  /** From the start of the process to its announcement. */
  readonly milliseconds: number
  /** The lines written down so far, one for each request. */
  readonly lines: () => ReadonlyArray<string>
  /** Resident memory, in bytes. */
  readonly memory: () => number
}

/** A small site in a folder of its own. */
export const makeSite = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "site-"))
  const files = {
    "index.html": "<!doctype html><title>Begin</title>",
    "404.html": "<!doctype html><title>Niet gevonden</title>",
    "regeling/index.html": `<!doctype html><title>Regeling</title>${"<p>zin</p>".repeat(500)}`,
    "_astro/stijl.abc123.css": "body{margin:0}",
    "atom.xml": "<feed/>",
    "regeling/wijzigingen.atom": "<feed/>",
    "regeling/concept.md": "# Regeling",
    "regeling/concept.akn.xml": "<akomaNtoso/>",
    "regeling/concept.jsonld": "{}",
    "regeling/concept.json": "{}",
    "robots.txt": "User-agent: *",
    ".well-known/security.txt": "Contact: mailto:x@example.org",
    "ouder & kind.txt": "tekst",
    "weg.txt": "weg"
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const run = (env: Readonly<Record<string, string>>, script = built) => {
  const started = performance.now()
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "pipe"] })
  const output = { stdout: "", stderr: "" }
  child.stdout.on("data", (chunk: Buffer) => {
    output.stdout += chunk.toString()
  })
  child.stderr.on("data", (chunk: Buffer) => {
    output.stderr += chunk.toString()
  })
  return { child, output, started }
}

const ended = async (child: ChildProcess, output: { stdout: string; stderr: string }, from: number): Promise<Ended> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, "close")
  return { code: child.exitCode, ...output, milliseconds: performance.now() - from }
}

/** Starts the server and waits for its end: for what should not start. */
export const runToEnd = (env: Readonly<Record<string, string>>): Promise<Ended> => {
  const { child, output, started } = run(env)
  return ended(child, output, started)
}

/** Starts the server and waits until it has announced itself; another script where it was copied to. */
export const start = async (env: Readonly<Record<string, string>>, script?: string): Promise<Running> => {
  const { child, output, started } = run(env, script)
  while (!output.stdout.includes("Ctrl-C")) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${output.stderr}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const [, host, port] = /http:\/\/([^\s/]+):(\d+)/u.exec(output.stdout) ?? []
  return {
    port: Number(port),
    origin: `http://${host}:${port}`,
    announced: output.stdout,
    milliseconds: performance.now() - started,
    lines: () => output.stdout.split("\n").filter((line) => line.startsWith("{")),
    memory: () => Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) * 1024,
    stop: (signal) => {
      child.kill(signal)
      return ended(child, output, performance.now())
    }
  }
}
