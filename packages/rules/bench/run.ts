/**
 * Compares one decision with rule engines in one run, measures a whole assessment, and writes RESULTS.md.
 *
 * Ends with an error when a number of design section 7 is missed, or when an engine decides otherwise than the table.
 */
import { join } from "node:path"
import { circumstances, inFreshProcess, type Line, number, publish, table, versioned } from "../../../.build/bench.ts"
import { contestants, inputs } from "./Contestants.ts"

const LIMIT_NS = 100
const FASTER = 1000
const LIMIT_ASSESSMENT_US = 20
const LIMIT_VERIFY_MS = 2000
const ENGINES = ["@gorules/zen-engine", "json-rules-engine", "publicodes", "feelin"]

const folder = join(import.meta.dirname, "..")
const measuredAt = circumstances()

interface Measured {
  readonly best: number
  readonly median: number
  readonly answers: ReadonlyArray<string>
}

interface Assessment {
  readonly whole: number
  readonly receipt: number
  readonly first: number
  readonly verify: number
  readonly tables: number
}

const measure = (index: number) => inFreshProcess<Measured>(join(import.meta.dirname, "measure.ts"), [String(index)])

const measured = contestants.map(({ name }, i) => ({
  name,
  shown: ENGINES.includes(name) ? versioned(folder, name) : name,
  ...measure(i)
}))
const [own, ...others] = measured
if (own === undefined) throw new Error("Er is niets gemeten.")
const engines = others.filter(({ name }) => ENGINES.includes(name))
if (engines.length < ENGINES.length) throw new Error("Niet alle motoren zijn gemeten.")
for (const { name, answers } of others)
  if (answers.some((answer, i) => answer !== own.answers[i])) throw new Error(`${name} besluit anders.`)

const { whole, receipt, first, verify, tables } = inFreshProcess<Assessment>(join(import.meta.dirname, "assessment.ts"))

const DECISION = "een besluit van zes feiten"
const lines: ReadonlyArray<Line> = [
  { what: `${DECISION}: ${own.name}`, value: own.median, unit: "ns", goal: { most: LIMIT_NS } },
  ...others.map(({ shown, median }): Line => ({ what: `${DECISION}: ${shown}`, value: median, unit: "ns" })),
  ...engines.map(
    ({ shown, median }): Line => ({
      what: `zoveel keer sneller dan ${shown}`,
      value: median / own.median,
      unit: "×",
      goal: { least: FASTER }
    })
  ),
  {
    what: "een hele beoordeling, met redenen en termijnen",
    value: whole - receipt,
    unit: "µs",
    goal: { most: LIMIT_ASSESSMENT_US }
  },
  { what: "haar ontvangstbewijs", value: receipt, unit: "µs" },
  { what: "de eerste over andere feiten, met ontvangstbewijs", value: first, unit: "µs" },
  { what: `alle ${tables} tabellen nagaan`, value: verify, unit: "ms", goal: { most: LIMIT_VERIFY_MS } }
]

publish(folder, measuredAt, {
  title: "Hoe snel de regels zijn",
  about: `Elk in een eigen proces, in één run. Eén besluit van zes feiten: mag een klachtdossier langer blijven? Alle ${number(inputs.length)} invoeren, om de beurt; elke motor kreeg zijn regels uit dezelfde tabel en besluit over al die invoeren hetzelfde. Tijd in nanoseconden: de middelste en de beste van elf ronden. Een beoordeling is processortijd: de middelste van 21 ronden van 3.000 situaties, met haar ontvangstbewijs om en om gemeten.`,
  details: [
    table(
      ["wie besluit", "ns (middelste)", "ns (beste)", "verhouding"],
      measured.map(({ shown, median, best }) => [
        shown,
        number(median),
        number(best),
        `${number(median / own.median)}×`
      ])
    )
  ],
  lines
})
