/**
 * Ten minutes of load: short questions that differ, series of a thousand, and now and then callers that take nothing of their
 * answer. Every answer must be one the server gives to these questions at rest, to the letter.
 *
 * Writes LOAD.md, and ends with 1 when memory grew, or an answer was missing or wrong. `MINUTES` makes it shorter, to try.
 */

import { writeFileSync } from "node:fs"
import { type ClientRequest, request } from "node:http"
import autocannon from "autocannon"
import { circumstances, judge, median, number } from "../../../.build/bench.ts"
import { call, makeAgent } from "../test/Caller.ts"
import { different, here, inTurn, own, unheard } from "./Launch.ts"

const MINUTES = Number(process.env["MINUTES"] ?? 10)
const CONNECTIONS = 32
const SERIES = 3
const SILENT = 24

const MAX_MEMORY = 200
/** How much more memory the last third may take than the middle one, which already knows the load. */
const GROWTH = 1.1

const THOUSAND = 1000
const situations = different.map((one) => JSON.parse(one).situatie as unknown)
const series = JSON.stringify({
  situaties: Array.from({ length: THOUSAND }, (_, number) => situations[number % situations.length])
})
const headers = { "content-type": "application/json" }

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const measured = circumstances()
const server = await own()
const port = Number(new URL(server.origin).port)
const url = `${server.origin}/v1/beoordelingen`

/** What it answers while nobody else asks. */
const atRest = async (url: string, body: string): Promise<string> => {
  const response = await fetch(url, { method: "POST", headers, body })
  if (response.status !== 200) throw new Error(`In rust antwoordt de server met ${response.status}.`)
  return response.text()
}
/** Facts that came before, on other days, and as many that never came together, in turn. */
const strange = unheard().slice(0, different.length)
const questions = different.flatMap((one, number) => [one, ...strange.slice(number, number + 1)])
const expected = new Set<string>()
for (const one of questions) expected.add(await atRest(url, one))
const expectedSeries = await atRest(`${server.origin}/v1/beoordelingsreeksen`, series)
if (expected.size < questions.length / 2) throw new Error("De vragen verschillen te weinig om iets te zeggen.")

const until = performance.now() + MINUTES * 60_000

const memory: Array<number> = []
const watch = async (): Promise<void> => {
  while (performance.now() < until) {
    await pause(2000)
    memory.push(server.memory())
  }
}

const short = async () => {
  const next = inTurn(questions)
  const { requests, errors, non2xx, mismatches, latency } = await autocannon({
    url,
    requests: [{ method: "POST", headers, setupRequest: (request) => ({ ...request, body: next() }) }],
    verifyBody: (body) => expected.has(String(body)),
    connections: CONNECTIONS,
    duration: MINUTES * 60
  })
  return { total: requests.total, wrong: errors + non2xx + mismatches, p99: latency.p99 }
}

const long = async () => {
  const agent = makeAgent()
  const counts = { whole: 0, later: 0, wrong: 0 }
  while (performance.now() < until) {
    const outcome = await call(agent, port, "/v1/beoordelingsreeksen", series)
    if (outcome.became !== "answered") counts.wrong += 1
    else if (outcome.status === 503) counts.later += 1
    else if (outcome.status === 200 && outcome.text === expectedSeries) counts.whole += 1
    else counts.wrong += 1
  }
  return counts
}

const askAndTakeNothing = (): ClientRequest => {
  const asked = request({ port, path: "/v1/beoordelingsreeksen", method: "POST", headers }, (response) =>
    response.pause()
  )
  asked.on("error", () => undefined)
  asked.end(series)
  return asked
}

const silent = async (): Promise<void> => {
  while (performance.now() < until) {
    const asked = Array.from({ length: SILENT }, askAndTakeNothing)
    await pause(30_000)
    for (const one of asked) one.destroy()
    await pause(30_000)
  }
}

const healths: Array<number> = []
const health = async (): Promise<void> => {
  while (performance.now() < until) {
    const began = performance.now()
    await (await fetch(`${server.origin}/v1/health`)).text()
    healths.push(performance.now() - began)
    await pause(500)
  }
}

const [answered, ...longs] = await Promise.all([
  short(),
  ...Array.from({ length: SERIES }, long),
  watch(),
  silent(),
  health()
])
const counts = longs.flatMap((one) => (one === undefined ? [] : [one]))
const sum = (of: (one: (typeof counts)[number]) => number): number => counts.reduce((total, one) => total + of(one), 0)
const most = server.peak()
const ended = await server.stop("SIGTERM")

const third = Math.floor(memory.length / 3)
const [middle, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(-third))]
const wrong = answered.wrong + sum((one) => one.wrong)
const goals = [most <= MAX_MEMORY, last / middle <= GROWTH, wrong === 0, ended === 0]
const p99 = healths.toSorted((a, b) => a - b)[Math.floor(healths.length * 0.99)] ?? Number.NaN

const perMinute = Array.from({ length: Math.ceil(MINUTES) }, (_, minute) =>
  number(median(memory.slice(minute * 30, (minute + 1) * 30)))
)

writeFileSync(
  here("LOAD.md"),
  `# ${number(MINUTES)} minuten belasting

${measured}

Tegelijk, ${number(MINUTES)} minuten lang (\`pnpm proef\`): ${CONNECTIONS} verbindingen met \`POST /v1/beoordelingen\` en om beurten ${number(questions.length)}
verschillende vragen, de helft met feiten die bij toeval zijn gekozen, ${SERIES} vragers met reeksen van ${number(THOUSAND)} verschillende situaties, en elke minuut ${SILENT} vragers die niets van hun
reeks afnemen. Elk antwoord moet tot op de letter zijn wat de server in rust antwoordt.

| wat | hoeveel | doel | |
|---|---:|---|---|
| meeste geheugen in MB, volgens het besturingssysteem | ${number(most)} | ≤ ${MAX_MEMORY} | ${judge(most <= MAX_MEMORY)} |
| geheugen in de laatste derde, tegenover de middelste | ${number(last / middle)} | ≤ ${number(GROWTH)} | ${judge(last / middle <= GROWTH)} |
| antwoorden die ontbraken of niet klopten | ${number(wrong)} | 0 | ${judge(wrong === 0)} |
| code waarmee het proces stopte | ${ended} | 0 | ${judge(ended === 0)} |
| beoordelingen | ${number(answered.total)} | | |
| hele reeksen | ${number(sum((one) => one.whole))} | | |
| reeksen met “probeer het zo opnieuw” (503) | ${number(sum((one) => one.later))} | | |
| p99 van een beoordeling in ms | ${number(answered.p99)} | | |
| p99 van \`/v1/health\` ernaast in ms | ${number(p99)} | | |

Geheugen per minuut, middelste van 30 keer kijken, in MB: ${perMinute.join(", ")}.
`
)
process.exitCode = goals.every((reached) => reached) ? 0 : 1
