/** Has Node keep what it compiles of the built server, so that a start need not compile: starts it, asks it and stops it. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { voorbeelden } from "@kracht/content/voorbeelden"

const dist = join(import.meta.dirname, "dist")

const announced = async (server: ChildProcess): Promise<string> => {
  let said = ""
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk)
    if (said.includes("Ctrl-C")) break
  }
  const [origin] = /http:\/\/localhost:\d+/u.exec(said) ?? []
  if (origin === undefined) throw new Error("De gebouwde server start niet.")
  return origin
}

/** Node keeps the functions that ran: those of an answer as well. */
const ask = async (origin: string): Promise<void> => {
  for (const { situatie } of voorbeelden) {
    const body = JSON.stringify({ situatie })
    const headers = { "Content-Type": "application/json" }
    const response = await fetch(`${origin}/v1/beoordelingen`, { method: "POST", headers, body })
    if (!response.ok) throw new Error(`De gebouwde server antwoordt met ${response.status}.`)
    await response.text()
  }
}

const site = mkdtempSync(join(tmpdir(), "site-"))
writeFileSync(join(site, "index.html"), "<!doctype html>")
const server = spawn(process.execPath, [join(dist, "serve.js")], {
  env: { PORT: "0", SITE: site, DRAIN: "0" },
  stdio: ["ignore", "pipe", "inherit"]
})
const ended = once(server, "exit")
try {
  await ask(await announced(server))
} finally {
  // Also when it does not answer: a build that fails leaves no server behind.
  server.kill("SIGTERM")
  await ended
  rmSync(site, { recursive: true })
}
if (readdirSync(join(dist, "compiled")).length === 0) throw new Error("Node bewaarde niet wat het compileerde.")
