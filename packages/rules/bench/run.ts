/**
 * Compares one decision with rule engines in one run, measures a whole assessment, and writes RESULTS.md.
 *
 * `node bench/run.ts 2026-11-25` puts that day above the results. Stops with an error when a number of design section 7 is
 * missed, or when an engine decides otherwise than the table.
 */
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { fileURLToPath } from "node:url"
import { contestants, inputs } from "./Contestants.ts"

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const LIMIT_NS = 100
const FASTER = 1000
const LIMIT_ASSESSMENT_US = 20
const LIMIT_VERIFY_MS = 2000
const ENGINES = ["@gorules/zen-engine", "json-rules-engine", "publicodes"]

const inFreshProcess = <A>(script: string, ...args: ReadonlyArray<string>): A =>
  JSON.parse(execFileSync(process.execPath, [here(script), ...args], { encoding: "utf8", maxBuffer: 2 ** 26 })) as A

interface Measured {
  readonly best: number
  readonly median: number
  readonly answers: ReadonlyArray<string>
}

interface Assessment {
  readonly whole: number
  readonly receipt: number
  readonly verify: number
  readonly tables: number
}

const number = (value: number): string =>
  value.toLocaleString("nl-NL", { maximumFractionDigits: value < 100 ? 1 : 0, minimumFractionDigits: 0 })

const measured = contestants.map(({ name }, i) => ({ name, ...inFreshProcess<Measured>("measure.ts", String(i)) }))
const [own, ...others] = measured
if (own === undefined) throw new Error("Er is niets gemeten.")
const disagree = others.filter(({ answers }) => answers.some((answer, i) => answer !== own.answers[i]))

const { whole, receipt, verify, tables } = inFreshProcess<Assessment>("assessment.ts")
const reasons = whole - receipt

const engines = others.filter(({ name }) => ENGINES.includes(name))
const missed = [
  ...disagree.map(({ name }) => `${name} besluit anders`),
  ...(own.median <= LIMIT_NS ? [] : [`een besluit: meer dan ${LIMIT_NS} ns`]),
  ...engines
    .filter(({ median }) => median < FASTER * own.median)
    .map(({ name }) => `minder dan ${number(FASTER)} keer zo snel als ${name}`),
  ...(engines.length === ENGINES.length ? [] : ["niet alle motoren zijn gemeten"]),
  ...(reasons <= LIMIT_ASSESSMENT_US ? [] : [`een beoordeling: meer dan ${LIMIT_ASSESSMENT_US} µs`]),
  ...(verify <= LIMIT_VERIFY_MS ? [] : [`alle tabellen nagaan: meer dan ${LIMIT_VERIFY_MS} ms`])
]

const day = process.argv[2]
const report = [
  "# Hoe snel de regels zijn",
  "",
  `${day === undefined ? "" : `Gemeten op ${day}. `}Node ${process.version}, ${cpus()[0]?.model ?? "onbekende processor"}; elk in een eigen proces, in één run (\`pnpm --filter @kracht/rules bench\`).`,
  "",
  `Eén besluit van zes feiten: mag een klachtdossier langer blijven? Alle ${number(inputs.length)} invoeren, om de beurt; elke motor kreeg zijn regels uit dezelfde tabel en besluit over al die invoeren hetzelfde. Tijd in nanoseconden: de middelste en de beste van elf ronden.`,
  "",
  "| wie besluit | ns (middelste) | ns (beste) | verhouding |",
  "|---|---:|---:|---:|",
  ...measured.map(
    ({ name, median, best }) => `| ${name} | ${number(median)} | ${number(best)} | ${number(median / own.median)}× |`
  ),
  "",
  `Een hele beoordeling met redenen en termijnen kost ${number(reasons)} µs; haar ontvangstbewijs nog eens ${number(receipt)} µs (processortijd, de middelste van elf ronden over 3.000 situaties). Alle ${tables} tabellen nagaan kost ${number(verify)} ms.`,
  "",
  `Doel: een besluit ten hoogste ${LIMIT_NS} ns en ten minste ${number(FASTER)} keer zo snel als ${ENGINES.join(", ")}; een beoordeling ten hoogste ${LIMIT_ASSESSMENT_US} µs, haar ontvangstbewijs apart; alle tabellen samen ten hoogste ${number(LIMIT_VERIFY_MS)} ms. ${missed.length === 0 ? "Gehaald." : `Niet gehaald: ${missed.join("; ")}.`}`,
  ""
].join("\n")

process.stdout.write(report)
writeFileSync(here("RESULTS.md"), report)
if (missed.length > 0) process.exitCode = 1
