/** Compares the built server with a bare Hono route, in turns in one run, and writes RESULTS.md. */
import { readFileSync, writeFileSync } from "node:fs"
import autocannon from "autocannon"
import { bare, circumstances, here, judge, median, number, own, type Server, situation } from "./Launch.ts"

const ROUNDS = 12
const SECONDS = 2
const CONNECTIONS = 32
const STARTS = 9

const body = JSON.stringify({ situatie: situation })
const headers = { "content-type": "application/json" }

const measured = circumstances()

const listening: Array<number> = []
const answering: Array<number> = []
for (let i = 0; i < STARTS; i += 1) {
  const began = performance.now()
  const server = await own()
  listening.push(server.milliseconds)
  await (await fetch(`${server.origin}/v1/beoordelingen`, { method: "POST", headers, body })).text()
  answering.push(performance.now() - began)
  await server.stop("SIGKILL")
}

const ours = await own()
const answer = await (await fetch(`${ours.origin}/v1/beoordelingen`, { method: "POST", headers, body })).text()
const theirs = await bare(answer)

interface Measure {
  readonly perSecond: number
  readonly p99: number
  /** Processor time a request, in microseconds. */
  readonly processor: number
}

/** As fast as it goes, or so many a second. */
const load = async (server: Server, rate?: number): Promise<Measure> => {
  const before = server.processor()
  const result = await autocannon({
    url: `${server.origin}/v1/beoordelingen`,
    method: "POST",
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(rate === undefined ? {} : { overallRate: rate })
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error("Niet elke vraag kreeg antwoord.")
  const processor = ((server.processor() - before) * 1000) / result.requests.total
  return { perSecond: result.requests.average, p99: result.latency.p99, processor }
}

interface Pair {
  readonly ours: Measure
  readonly theirs: Measure
}

/** In turns, and each first as often as the other: what disturbs the machine disturbs both. */
const pairs = async (rate?: number): Promise<ReadonlyArray<Pair>> => {
  const found: Array<Pair> = []
  for (let i = 0; i < ROUNDS; i += 1) {
    const first = await load(i % 2 === 0 ? ours : theirs, rate)
    const second = await load(i % 2 === 0 ? theirs : ours, rate)
    found.push(i % 2 === 0 ? { ours: first, theirs: second } : { ours: second, theirs: first })
  }
  return found
}

await load(ours)
await load(theirs)
const full = await pairs()
const memory = ours.memory()
/** What both can carry: half of what ours can. */
const rate = Math.floor(median(full.map((pair) => pair.ours.perSecond)) / 2)
const even = await pairs(rate)
for (const server of [ours, theirs]) await server.stop("SIGKILL")

const row = (
  what: string,
  all: ReadonlyArray<Pair>,
  of: (one: Measure) => number,
  goal: string,
  reached?: (ratio: number) => boolean
) => {
  const ratio = median(all.map((pair) => of(pair.ours) / of(pair.theirs)))
  const cells = [median(all.map((pair) => of(pair.ours))), median(all.map((pair) => of(pair.theirs))), ratio].map(
    number
  )
  return `| ${[what, ...cells, goal, reached === undefined ? "" : judge(reached(ratio))].join(" | ")} |`
}

const table = [
  row(
    "vragen per seconde",
    full,
    (one) => one.perSecond,
    "≥ 0,4",
    (ratio) => ratio >= 0.4
  ),
  row(
    "p99 in ms, zo snel als het gaat",
    full,
    (one) => one.p99,
    "≤ 1,5",
    (ratio) => ratio <= 1.5
  ),
  row(
    `p99 in ms, beide ${number(rate)} vragen per seconde`,
    even,
    (one) => one.p99,
    "≤ 1,5",
    (ratio) => ratio <= 1.5
  ),
  row("processortijd per vraag in µs", full, (one) => one.processor, "")
]

const start = median(listening)
writeFileSync(
  here("RESULTS.md"),
  `# Hoe snel de API is

${measured}

De gebouwde server en een kale Hono-route die dezelfde inhoud leest en een even lang opgeslagen antwoord geeft
(${number(answer.length)} tekens), om beurten, elk in een eigen proces: ${ROUNDS} paren van ${SECONDS} seconden met ${CONNECTIONS} verbindingen
(\`pnpm bench\`). De verhouding is de middelste van die van elk paar.

| wat | API | kale route | verhouding | doel | |
|---|---:|---:|---:|---|---|
${table.join("\n")}

Gaat het zo snel als het gaat, dan wacht elke vraag op de ${CONNECTIONS - 1} andere: de p99 is dan het omgekeerde van de vragen per seconde.
Daarom staat hij er ook bij een gelijk aantal vragen, dat beide aankunnen.

Starten tot de server luistert, middelste van ${STARTS}: ${number(start)} ms (doel ≤ 300 ms: ${judge(start <= 300)}); tot het eerste antwoord ${number(median(answering))} ms.
Geheugen na deze belasting: ${number(memory)} MB (doel ≤ 200 MB: ${judge(memory <= 200)}).
`
)
process.stdout.write(readFileSync(here("RESULTS.md"), "utf8"))
