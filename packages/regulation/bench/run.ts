/**
 * Does compiling grow with the number of versions and no faster? Fails when 200 versions take over 20 s or 500 MB.
 *
 * Each size runs in a process of its own. Processor time counts, for a busy machine stretches the clock.
 *
 * @module
 */
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"

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

const measure = (versions: number): Measured =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "compile.ts"), String(versions)], { encoding: "utf8" })
  ) as Measured

const number = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",")

const report = (rows: ReadonlyArray<string>, met: boolean): string => `# Hoe lang vertalen duurt

Gemeten op ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, ${cpus()[0]?.model.trim()}; elke rij in een eigen proces. Versies zo groot als \`concept\`, met alles wat ernaast staat. Processortijd, want een drukke machine rekt de klok.

| versies | seconden | MB (hoogste) | keer de vorige rij |
|---:|---:|---:|---:|
${rows.join("\n")}

Doel: 200 versies in ten hoogste ${SECONDS} s en ${MEGABYTES} MB, en nooit meer dan ${number(DOUBLING, 1)} keer zo lang voor twee keer zo veel. ${met ? "Gehaald." : "Niet gehaald."}
`

const measured = SIZES.map(measure)
const steps = measured.map(({ seconds }, index) => seconds / (measured[index - 1]?.seconds ?? seconds))
const largest = measured.at(-1)
if (largest === undefined) throw new Error("nothing was measured")
const met = largest.seconds <= SECONDS && largest.megabytes <= MEGABYTES && steps.every((step) => step <= DOUBLING)
const rows = measured.map(({ versions, seconds, megabytes }, index) => {
  const step = index === 0 ? "" : number(steps[index] ?? 0, 1)
  return `| ${versions} | ${number(seconds, 1)} | ${Math.round(megabytes)} | ${step} |`
})
const text = report(rows, met)
writeFileSync(join(import.meta.dirname, "RESULTS.md"), text)
process.stdout.write(text)
process.exitCode = met ? 0 : 1
