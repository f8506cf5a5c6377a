/**
 * Compares the calendar with four other packages, in one run, and writes RESULTS.md.
 *
 * `node bench/run.ts 2026-11-23` puts that day above the results. Stops with an error when a number of design section 7
 * is missed.
 */
import { execFileSync } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { fileURLToPath } from "node:url"
import { contestants } from "./Contestants.ts"

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const LIMIT_NS = 60
const LIMIT_FIRST_MS = 5
const LIMIT_BYTES = 1

/** Room for a million answers without a collection in between, which would hide what was allocated. */
const FLAGS = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"]

const inFreshProcess = <A>(script: string, ...args: ReadonlyArray<string>): A =>
  JSON.parse(execFileSync(process.execPath, [...FLAGS, here(script), ...args], { encoding: "utf8" })) as A

interface Measured {
  readonly best: number
  readonly median: number
  readonly bytes: number
}

interface FirstUse {
  readonly load: number
  readonly workingDays: number
  readonly statutory: number
}

const number = (value: number): string =>
  value.toLocaleString("nl-NL", { maximumFractionDigits: value < 100 ? 1 : 0, minimumFractionDigits: 0 })

if (!existsSync(here("../dist/Term.js"))) throw new Error("Bouw het pakket eerst: pnpm build.")

const measured = contestants.map((contestant, i) => ({
  ...contestant,
  ...inFreshProcess<Measured>("measure.ts", String(i))
}))

const ownTime = (question: string): number =>
  measured.find((one) => one.question === question && one.packageName === "@kracht/calendar")?.median ?? Number.NaN

const rows = measured.map(
  ({ question, packageName, knows, best, median, bytes }) =>
    `| ${question} | ${packageName} | ${knows} | ${number(median)} | ${number(best)} | ${number(median / ownTime(question))}× | ${number(Math.max(0, bytes))} |`
)

const uses = Array.from({ length: 15 }, () => inFreshProcess<FirstUse>("firstUse.ts"))
const middle = (of: (use: FirstUse) => number): number => uses.map(of).sort((a, b) => a - b)[7] ?? Number.NaN
const firstUse = middle(({ workingDays }) => workingDays)

const own = measured.filter(({ packageName }) => packageName === "@kracht/calendar")
const answersOneDay = own.filter(({ question }) => !question.includes("alle dagen"))
const missed = [
  ...answersOneDay
    .filter(({ median }) => !(median <= LIMIT_NS))
    .map(({ question }) => `${question}: meer dan ${LIMIT_NS} ns`),
  ...answersOneDay
    .filter(({ bytes }) => !(bytes <= LIMIT_BYTES))
    .map(({ question }) => `${question}: maakt geheugen aan`),
  ...(!(firstUse <= LIMIT_FIRST_MS) ? [`eerste gebruik: meer dan ${LIMIT_FIRST_MS} ms`] : [])
]

const day = process.argv[2]
const report = [
  "# Hoe snel de kalender is",
  "",
  `${day === undefined ? "" : `Gemeten op ${day}. `}Node ${process.version}, ${cpus()[0]?.model ?? "onbekende processor"}; elk pakket in een eigen proces, in één run (\`pnpm bench\`). Tijd per antwoord in nanoseconden: de middelste en de beste van elf ronden over 4.096 dagen van 2020 tot 2033.`,
  "",
  "| vraag | pakket | kent | ns (middelste) | ns (beste) | verhouding | bytes per antwoord |",
  "|---|---|---|---:|---:|---:|---:|",
  ...rows,
  "",
  `Eerste gebruik in een nieuw proces (middelste van vijftien): ${number(firstUse)} ms voor de eerste werkdagentermijn, de tabellen inbegrepen; ${number(middle(({ statutory }) => statutory))} ms voor de eerste wettelijke termijn daarna; laden van de modules ${number(middle(({ load }) => load))} ms.`,
  "",
  `Doel: een werkdagentermijn en een wettelijke termijn elk ten hoogste ${LIMIT_NS} ns zonder ander geheugen dan het antwoord, eerste gebruik ten hoogste ${LIMIT_FIRST_MS} ms. ${missed.length === 0 ? "Gehaald." : `Niet gehaald: ${missed.join("; ")}.`}`,
  ""
].join("\n")

process.stdout.write(report)
writeFileSync(here("RESULTS.md"), report)
if (missed.length > 0) process.exitCode = 1
