/**
 * Compares the calendar with four other packages, in one run, and writes RESULTS.md.
 *
 * Ends with an error when a number of design section 7 is missed.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import {
  circumstances,
  inFreshProcess,
  type Line,
  median,
  number,
  publish,
  table,
  versioned
} from "../../../.build/bench.ts"
import { contestants } from "./Contestants.ts"

const OWN = "@kracht/calendar"
const LIMIT_NS = 60
const LIMIT_FIRST_MS = 5
const LIMIT_BYTES = 1

/** Room for a million answers without a collection in between, which would hide what was allocated. */
const FLAGS = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"]

const folder = join(import.meta.dirname, "..")
const measuredAt = circumstances()

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

if (!existsSync(join(folder, "dist/Term.js"))) throw new Error("Bouw het pakket eerst: pnpm build.")

const measure = (index: number) =>
  inFreshProcess<Measured>(join(import.meta.dirname, "measure.ts"), [String(index)], FLAGS)

const measured = contestants.map((contestant, i) => {
  const { packageName } = contestant
  return { ...contestant, name: packageName === OWN ? OWN : versioned(folder, packageName), ...measure(i) }
})

const ownTime = (question: string): number =>
  measured.find((one) => one.question === question && one.packageName === OWN)?.median ?? Number.NaN

const uses = Array.from({ length: 15 }, () =>
  inFreshProcess<FirstUse>(join(import.meta.dirname, "firstUse.ts"), [], FLAGS)
)
const firstUse = (of: (use: FirstUse) => number): number => median(uses.map(of))

const answersOneDay = ({ question }: { readonly question: string }): boolean => !question.includes("alle dagen")

const lines: ReadonlyArray<Line> = [
  ...measured.map((one): Line => {
    const what = `${one.question}: ${one.name}`
    const held = one.packageName === OWN && answersOneDay(one)
    return { what, value: one.median, unit: "ns", ...(held ? { goal: { most: LIMIT_NS } } : {}) }
  }),
  ...measured
    .filter((one) => one.packageName === OWN && answersOneDay(one))
    .map(
      ({ question, bytes }): Line => ({
        what: `${question}: geheugen per antwoord`,
        value: Math.max(0, bytes),
        unit: "bytes",
        goal: { most: LIMIT_BYTES }
      })
    ),
  {
    what: "eerste gebruik in een nieuw proces",
    value: firstUse(({ workingDays }) => workingDays),
    unit: "ms",
    goal: { most: LIMIT_FIRST_MS }
  }
]

const rows = measured.map(({ question, name, knows, best, median, bytes }) => [
  `${question}: ${name}`,
  knows,
  number(median),
  number(best),
  `${number(median / ownTime(question))}×`,
  number(Math.max(0, bytes))
])

publish(folder, measuredAt, {
  title: "Hoe snel de kalender is",
  about:
    "Elk pakket in een eigen proces, in één run. Tijd per antwoord in nanoseconden: de middelste en de beste van elf ronden over 4.096 dagen van 2020 tot 2033.",
  details: [
    table(["vraag: pakket", "kent", "ns (middelste)", "ns (beste)", "verhouding", "bytes per antwoord"], rows),
    `Eerste gebruik is de eerste werkdagentermijn, de tabellen inbegrepen (middelste van vijftien); de eerste wettelijke termijn daarna kost ${number(firstUse(({ statutory }) => statutory))} ms, laden van de modules ${number(firstUse(({ load }) => load))} ms.`
  ],
  lines
})
