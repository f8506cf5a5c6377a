/** Reads what Stryker reported and prints the score of the sample, with every mutant in it that survived. */
import { readFileSync } from "node:fs"
import { STEP, sampled } from "./sample.ts"

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: ReadonlyArray<{
          readonly id: string
          readonly status: string
          readonly mutatorName: string
          readonly replacement?: string
          readonly location: { readonly start: { readonly line: number; readonly column: number } }
        }>
      }
    >
  >
}

const LEAST = 90

const tell = (line: string): boolean => process.stdout.write(`${line}\n`)

const report: Report = JSON.parse(readFileSync(new URL("../.report/mutation.json", import.meta.url), "utf8"))
const all = Object.entries(report.files).flatMap(([file, { mutants }]) =>
  mutants.map((mutant) => ({ file, ...mutant }))
)
const tried = all.filter(({ id }) => sampled(id))
if (tried.length === 0) throw new Error("no mutant was tried")
const found = tried.filter(({ status }) => ["Killed", "Timeout", "CompileError", "RuntimeError"].includes(status))
const share = found.length / tried.length
const margin = 1.96 * Math.sqrt((share * (1 - share)) / tried.length) * Math.sqrt(1 - tried.length / all.length)
const percent = (part: number): string => (100 * part).toFixed(1)

for (const { file, location, mutatorName, replacement, status } of tried.filter((one) => !found.includes(one)))
  tell(`${status} ${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement ?? ""}`)
tell(`${all.length} mutants, 1 in ${STEP} tried: ${tried.length}, found ${found.length}`)
tell(`score ${percent(share)} % ± ${percent(margin)} (95 %)`)
process.exitCode = 100 * share >= LEAST ? 0 : 1
