/** Compares the built server with a bare Hono route, in turns in one run, and writes RESULTS.md. */
import { join } from "node:path"
import { createHistogram } from "node:perf_hooks"
import autocannon from "autocannon"
import { circumstances, type Line, median, number, publish, table, versioned } from "../../../.build/bench.ts"
import { bare, inTurn, onDays, own, type Server, situation, UNHEARD, unheard } from "./Launch.ts"
import { pacedP99 } from "./Paced.ts"

const ROUNDS = 12
const SECONDS = 2
/** Of a thousand a second one in a hundred is 10: in 5 seconds one moment the machine stood still does not tell the p99. */
const EVEN_SECONDS = 5
const CONNECTIONS = 32
const STARTS = 9
/** So many days that each of them is asked about once: no memory of days holds them. */
const DAYS = 2000

const body = JSON.stringify({ situatie: situation })
const headers = { "content-type": "application/json" }

const folder = join(import.meta.dirname, "..")
const measuredAt = circumstances()

const listening: Array<number> = []
const uncompiled: Array<number> = []
const answering: Array<number> = []
for (let i = 0; i < STARTS; i += 1) {
  const without = await own({ NODE_DISABLE_COMPILE_CACHE: "1" })
  uncompiled.push(without.milliseconds)
  await without.stop("SIGKILL")
  const began = performance.now()
  const server = await own()
  listening.push(server.milliseconds)
  await (await fetch(`${server.origin}/v1/beoordelingen`, { method: "POST", headers, body })).text()
  answering.push(performance.now() - began)
  await server.stop("SIGKILL")
}

const ours = await own()
const answer = await (await fetch(`${ours.origin}/v1/beoordelingen`, { method: "POST", headers, body })).text()
/** It remembers no answer: it reads, checks and answers every question anew. */
const forgetful = await own({ REMEMBER: "nee" })
const theirs = await bare(answer)
const asText = await bare(answer, "text")

interface Measure {
  readonly perSecond: number
  readonly p99: number
  /** Processor time a request, in microseconds. */
  readonly processor: number
}

/** What to ask of a server: the same each time, or what it was not asked yet. */
type Asks = (server: Server) => () => string

const same: Asks = () => () => body

/** Each server is asked all of them, in the same order. */
const oneByOne = (bodies: ReadonlyArray<string>): Asks => {
  const asked = new Map<Server, () => string>()
  return (server) => {
    const next = asked.get(server) ?? inTurn(bodies)
    asked.set(server, next)
    return next
  }
}

const onNewDays = onDays(DAYS)
const onOtherDays = oneByOne(onNewDays)
const neverTogether = oneByOne(unheard())

/**
 * As fast as it goes. The first answer of a connection does not count: Node takes in one connection a turn, and answers all it has
 * before the next, so that the last of them would wait for half a thousand answers.
 */
const asking =
  (asks: Asks) =>
  async (server: Server): Promise<Measure> => {
    const before = server.processor()
    const next = asks(server)
    const took = createHistogram()
    const result = await autocannon({
      url: `${server.origin}/v1/beoordelingen`,
      requests: [
        asks === same
          ? { method: "POST", headers, body }
          : { method: "POST", headers, setupRequest: (request) => ({ ...request, body: next() }) }
      ],
      connections: CONNECTIONS,
      duration: SECONDS,
      setupClient: (client) => {
        let isFirst = true
        client.on("response", (_status, _bytes, milliseconds) => {
          if (!isFirst) took.record(Math.max(1, Math.round(milliseconds * 1e6)))
          isFirst = false
        })
      }
    })
    if (result.non2xx > 0 || result.errors > 0) throw new Error("Niet elke vraag kreeg antwoord.")
    const processor = ((server.processor() - before) * 1000) / result.requests.total
    return { perSecond: result.requests.average, p99: took.percentile(99) / 1e6, processor }
  }

const load = asking(same)

/** Evenly, so many a second; autocannon asks those of a whole second at once, which is as fast as it goes again. */
const paced =
  (perSecond: number, asks: Asks) =>
  (server: Server): Promise<number> =>
    pacedP99({
      url: `${server.origin}/v1/beoordelingen`,
      headers,
      next: asks(server),
      connections: CONNECTIONS,
      perSecond,
      seconds: EVEN_SECONDS
    })

interface Pair<Measured> {
  readonly ours: Measured
  readonly theirs: Measured
}

/** In turns, and each first as often as the other: what disturbs the machine disturbs both. */
const pairs = async <Measured>(
  measure: (server: Server) => Promise<Measured>,
  other = theirs,
  one = ours
): Promise<ReadonlyArray<Pair<Measured>>> => {
  const found: Array<Pair<Measured>> = []
  for (let i = 0; i < ROUNDS; i += 1) {
    const first = await measure(i % 2 === 0 ? one : other)
    const second = await measure(i % 2 === 0 ? other : one)
    found.push(i % 2 === 0 ? { ours: first, theirs: second } : { ours: second, theirs: first })
  }
  return found
}

await load(ours)
await load(theirs)
const full = await pairs(load)
await load(asText)
const written = await pairs(load, asText)
await load(forgetful)
const anew = await pairs(load, theirs, forgetful)
const anewWritten = await pairs(load, asText, forgetful)
await asking(onOtherDays)(ours)
const differing = await pairs(asking(onOtherDays))
/** What both can carry with room to spare, also where the machine is held up for a moment: no more than half of what ours can. */
const rate = Math.min(1000, Math.floor(median(differing.map((pair) => pair.ours.perSecond)) / 2))
const even = await pairs(paced(rate, same))
const evenDiffering = await pairs(paced(rate, onOtherDays))
const strange = await pairs(asking(neverTogether))
const memory = ours.memory()
for (const server of [ours, forgetful, theirs, asText]) await server.stop("SIGKILL")

type Goal = NonNullable<Line["goal"]>

/** What is compared: of both, and how the one is to the other, the middle of every pair. */
const compared = <Measured>(all: ReadonlyArray<Pair<Measured>>, of: (one: Measured) => number) => ({
  ours: median(all.map((pair) => of(pair.ours))),
  theirs: median(all.map((pair) => of(pair.theirs))),
  ratio: median(all.map((pair) => of(pair.ours) / of(pair.theirs)))
})

const EVEN = `beide ${number(rate)} vragen per seconde`
const ANEW = "zonder dat het antwoord is onthouden"
const FIRST = "feiten van eerder op een nieuwe dag"
const STRANGE = "feiten die nooit eerder samen kwamen"
const comparisons: ReadonlyArray<ReturnType<typeof compared> & { readonly what: string; readonly goal: Goal | null }> =
  [
    { what: "vragen per seconde", goal: { least: 0.4 }, ...compared(full, (one) => one.perSecond) },
    {
      what: "vragen per seconde, als de route de tekst teruggeeft zoals die is opgeslagen",
      goal: null,
      ...compared(written, (one) => one.perSecond)
    },
    { what: "p99 in ms, zo snel als het gaat", goal: { most: 1.5 }, ...compared(full, (one) => one.p99) },
    { what: `p99 in ms, ${EVEN}`, goal: { most: 1.5 }, ...compared(even, (p99) => p99) },
    { what: "processortijd per vraag in µs", goal: null, ...compared(full, (one) => one.processor) },
    { what: `vragen per seconde, ${ANEW}`, goal: { least: 0.4 }, ...compared(anew, (one) => one.perSecond) },
    {
      what: `vragen per seconde, ${ANEW}, als de route de tekst teruggeeft zoals die is opgeslagen`,
      goal: null,
      ...compared(anewWritten, (one) => one.perSecond)
    },
    { what: `p99 in ms, ${ANEW}, zo snel als het gaat`, goal: { most: 1.5 }, ...compared(anew, (one) => one.p99) },
    { what: `processortijd per vraag in µs, ${ANEW}`, goal: null, ...compared(anew, (one) => one.processor) },
    { what: `vragen per seconde, ${FIRST}`, goal: { least: 0.4 }, ...compared(differing, (one) => one.perSecond) },
    { what: `p99 in ms, ${FIRST}, ${EVEN}`, goal: { most: 1.5 }, ...compared(evenDiffering, (p99) => p99) },
    {
      what: `p99 in ms, ${FIRST}, zo snel als het gaat`,
      goal: { most: 1.5 },
      ...compared(differing, (one) => one.p99)
    },
    { what: `processortijd per vraag in µs, ${FIRST}`, goal: null, ...compared(differing, (one) => one.processor) },
    { what: `vragen per seconde, ${STRANGE}`, goal: { least: 0.4 }, ...compared(strange, (one) => one.perSecond) },
    {
      what: `p99 in ms, ${STRANGE}, zo snel als het gaat`,
      goal: { most: 1.5 },
      ...compared(strange, (one) => one.p99)
    },
    { what: `processortijd per vraag in µs, ${STRANGE}`, goal: null, ...compared(strange, (one) => one.processor) }
  ]

const hono = versioned(folder, "hono")
const lines: ReadonlyArray<Line> = [
  ...comparisons.map(({ what, ratio, goal }): Line => {
    const line = { what: `${what}, tegenover een kale route (${hono})`, value: ratio, unit: "×" }
    return goal === null ? line : { ...line, goal }
  }),
  { what: "beoordelingen", value: compared(full, (one) => one.perSecond).ours, unit: "per seconde" },
  { what: "starten tot de server luistert", value: median(listening), unit: "ms", goal: { most: 300 } },
  {
    what: "starten tot de server luistert, zonder wat de bouw al compileerde",
    value: median(uncompiled),
    unit: "ms",
    goal: { most: 300 }
  },
  { what: "starten tot het eerste antwoord", value: median(answering), unit: "ms" },
  { what: "geheugen na deze belasting", value: memory, unit: "MB", goal: { most: 200 } }
]

publish(folder, measuredAt, {
  title: "Hoe snel de API is",
  about: `De gebouwde server en een kale Hono-route die dezelfde inhoud leest en een even lang opgeslagen antwoord geeft (${number(answer.length)} tekens), om beurten, elk in een eigen proces: ${ROUNDS} paren van ${SECONDS} seconden met ${CONNECTIONS} verbindingen. Wie vraagt, draait op dezelfde machine. Waar niets anders staat, is elke vraag dezelfde: de API onthoudt wat zij op die inhoud antwoordde en stuurt het opnieuw, zonder de inhoud nog te lezen. Daarom staat er ook wat zij doet als zij geen antwoord onthoudt en dezelfde vraag elke keer leest, toetst en beantwoordt (\`REMEMBER=nee\`); wat de regels van die feiten en die dag al uitrekenden, weten zij dan nog. En met vragen waarvan zij het antwoord niet heeft: ${number(onNewDays.length)} verschillende, de uitgewerkte voorbeelden op ${number(DAYS)} dagen, waarvan zij dus wel weet wat de feiten samen beslisten en niet wat die dag daarmee doet; en ${number(UNHEARD)} verschillende met feiten die bij toeval zijn gekozen en nooit eerder samen kwamen, zodat alles wordt uitgerekend. De verhouding is de middelste van die van elk paar. Starten gaat van wat de bouw al compileerde (in dist/compiled), om beurten met een start zonder; een container of een gebruiker die dist/compiled niet mag lezen, start zoals de laatste. Elk is de middelste van ${STARTS}.`,
  details: [
    table(
      ["wat", "API", `kale route (${hono})`, "verhouding"],
      comparisons.map(({ what, ours, theirs, ratio }) => [what, ...[ours, theirs, ratio].map(number)])
    ),
    `Gaat het zo snel als het gaat, dan wacht elke vraag op de ${CONNECTIONS - 1} andere: gemiddeld ${CONNECTIONS} gedeeld door de vragen per seconde, en de p99 groeit daarmee mee. De eerste vraag van een verbinding telt daarin niet. Daarom staat hij er ook bij een gelijk aantal vragen, dat beide ruim aankunnen, want anders meet hij de rij en niet de vraag: elke vraag op haar tijd, gelijk verdeeld over ${CONNECTIONS} verbindingen die al open zijn, ${EVEN_SECONDS} seconden lang, en de p99 telt vanaf die tijd.`
  ],
  lines
})
