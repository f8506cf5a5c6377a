/**
 * Compares the built server with a bare Hono route, in turns in one run, and writes RESULTS.md.
 *
 * `node bench/run.ts 2026-11-24` puts that day above the results.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import autocannon from "autocannon"

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const ROUNDS = 3
const SECONDS = 4
const CONNECTIONS = 32
const STARTS = 9

const body = JSON.stringify({
  situatie: {
    aanleiding: "behandeling",
    hoedanigheid: "ouder",
    anoniem: false,
    organisatie: "yoep",
    loket: "kracht",
    ingediendOp: "2026-12-24"
  }
})
const headers = { "content-type": "application/json" }
const folder = mkdtempSync(join(tmpdir(), "bench-"))
writeFileSync(join(folder, "index.html"), "<!doctype html>")

interface Server {
  readonly child: ChildProcess
  readonly origin: string
  readonly milliseconds: number
}

const launch = (script: string, env: Readonly<Record<string, string>>): Promise<Server> => {
  const began = performance.now()
  const child = spawn(process.execPath, [here(script)], { env, stdio: ["ignore", "pipe", "inherit"] })
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`${script} stopte.`)))
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\/\/localhost:\d+/u.exec(chunk.toString())
      if (found !== null) resolve({ child, origin: found[0], milliseconds: performance.now() - began })
    })
  })
}

const own = () => launch("../dist/serve.js", { PORT: "0", SITE: folder })

const memoryOf = ({ child }: Server): number =>
  Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

if (!existsSync(here("../dist/serve.js"))) throw new Error("Bouw eerst: pnpm build.")

const busy = loadavg()[0] ?? 0
const starts: Array<number> = []
for (let i = 0; i < STARTS; i += 1) {
  const server = await own()
  starts.push(server.milliseconds)
  server.child.removeAllListeners("exit").kill("SIGKILL")
}

const ours = await own()
const answer = await (await fetch(`${ours.origin}/v1/beoordelingen`, { method: "POST", headers, body })).text()
const stored = join(folder, "antwoord.json")
writeFileSync(stored, answer)
const bare = await launch("bare.ts", { STORED: stored })

const load = async ({ origin }: Server) => {
  const url = `${origin}/v1/beoordelingen`
  const result = await autocannon({ url, method: "POST", headers, body, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error("Niet elke vraag kreeg antwoord.")
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

await load(ours)
await load(bare)
const rounds: Array<{ ours: Awaited<ReturnType<typeof load>>; bare: Awaited<ReturnType<typeof load>> }> = []
const memory: Array<number> = []
for (let i = 0; i < ROUNDS; i += 1) {
  rounds.push({ ours: await load(ours), bare: await load(bare) })
  memory.push(memoryOf(ours))
}
for (const { child } of [ours, bare]) child.removeAllListeners("exit").kill("SIGKILL")

const ratio = median(rounds.map((round) => round.ours.perSecond / round.bare.perSecond))
const tail = median(rounds.map((round) => round.ours.p99 / round.bare.p99))
const start = median(starts)
const number = (value: number): string => value.toLocaleString("nl-NL", { maximumFractionDigits: value < 10 ? 2 : 0 })
const judge = (reached: boolean): string => (reached ? "gehaald" : "**niet gehaald**")

const day = process.argv[2]
writeFileSync(
  here("RESULTS.md"),
  `# Hoe snel de API is

Gemeten${day === undefined ? "" : ` op ${day}`}. Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} kernen. De gebouwde server en een kale Hono-route die
dezelfde inhoud leest en een even lang opgeslagen antwoord geeft (${answer.length} bytes), om beurten, elk in een eigen proces:
${ROUNDS} ronden van ${SECONDS} seconden met ${CONNECTIONS} verbindingen (\`pnpm bench\`). Wie vraagt, draait op dezelfde machine.
Wachtrij van de machine bij het begin (load average): ${number(busy)}. Boven het aantal kernen zijn de tijden te hoog.

| wat | API | kale route | verhouding | doel | |
|---|---:|---:|---:|---|---|
| vragen per seconde | ${number(median(rounds.map((round) => round.ours.perSecond)))} | ${number(median(rounds.map((round) => round.bare.perSecond)))} | ${number(ratio)} | ≥ 0,4 | ${judge(ratio >= 0.4)} |
| p99 in ms | ${number(median(rounds.map((round) => round.ours.p99)))} | ${number(median(rounds.map((round) => round.bare.p99)))} | ${number(tail)} | ≤ 1,5 | ${judge(tail <= 1.5)} |

Starten tot de server luistert, middelste van ${STARTS}: ${number(start)} ms (doel ≤ 300 ms: ${judge(start <= 300)}). Geheugen na elke
ronde: ${memory.map((value) => `${number(value)} MB`).join(", ")} (doel ≤ 200 MB: ${judge(Math.max(...memory) <= 200)}). Tien minuten belasting is hier niet gemeten.
`
)
process.stdout.write(readFileSync(here("RESULTS.md"), "utf8"))
