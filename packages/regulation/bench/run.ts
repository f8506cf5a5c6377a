/**
 * Does compiling grow with the number of versions and no faster? Fails when 200 versions take over 20 s or 500 MB.
 *
 * Each size runs in a process of its own. Processor time counts, for a busy machine stretches the clock.
 *
 * @module
 */
import { join } from "node:path"
import { circumstances, inFreshProcess, number, publish, table } from "../../../.build/bench.ts"

interface Measured {
  readonly versions: number
  readonly seconds: number
  readonly megabytes: number
}

const SIZES = [25, 50, 100, 200]
const SECONDS = 20
const MEGABYTES = 500
/** Twice as many versions may take a little over twice as long, for the garbage collector works by jumps. */
const DOUBLING = 2.5

const measuredAt = circumstances()
const measured = SIZES.map((versions) =>
  inFreshProcess<Measured>(join(import.meta.dirname, "compile.ts"), [String(versions)])
)
const steps = measured.slice(1).map(({ seconds }, i) => seconds / (measured[i]?.seconds ?? Number.NaN))
const largest = measured.at(-1)
if (largest === undefined) throw new Error("Er is niets gemeten.")

publish(join(import.meta.dirname, ".."), measuredAt, {
  title: "Hoe lang vertalen duurt",
  about:
    "Elke rij in een eigen proces. Versies zo groot als `concept`, elk gemaakt uit de vorige, met data en redenen, en met alles wat ernaast staat. Processortijd, want een drukke machine rekt de klok.",
  details: [
    table(
      ["versies", "seconden", "MB (hoogste)", "keer de vorige rij"],
      measured.map(({ versions, seconds, megabytes }, i) => {
        const step = steps[i - 1]
        return [String(versions), number(seconds), number(megabytes), step === undefined ? "" : number(step)]
      })
    )
  ],
  lines: [
    { what: `${largest.versions} versies vertalen`, value: largest.seconds, unit: "s", goal: { most: SECONDS } },
    {
      what: `geheugen voor ${largest.versions} versies`,
      value: largest.megabytes,
      unit: "MB",
      goal: { most: MEGABYTES }
    },
    { what: "twee keer zo veel versies kost", value: Math.max(...steps), unit: "×", goal: { most: DOUBLING } }
  ]
})
