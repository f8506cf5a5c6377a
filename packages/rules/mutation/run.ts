/**
 * Mutation testing of the rules, on a sample: `pnpm --filter @kracht/rules mutatie`. It goes on where it stopped. One word
 * after it asks for something else: `opnieuw` begins again, `overlevend` holds who survived against wider rings,
 * `nogmaals` against all tests again, and `uitslag` only says what is known.
 *
 * MUTATIE_AANTAL says how many, MUTATIE_TEGELIJK how many at a time, MUTATIE_RINGEN how wide, and MUTATIE_SECONDEN how long
 * new ones are begun.
 */
import { readFileSync } from "node:fs"
import { equivalent, known } from "./known.ts"
import { checked, type Mutant, mutantsOf } from "./mutants.ts"
import { type Bench, benchFor, type Change, limitFor } from "./one.ts"
import { add, forget, keepLimits, type Result, read, readLimits } from "./results.ts"
import { RINGS } from "./rings.ts"
import { reportOf, scoreOf } from "./score.ts"

const root = new URL("../", import.meta.url)
const LEAST = 0.9
const [wanted = ""] = process.argv.slice(2)
const size = Number(process.env["MUTATIE_AANTAL"] ?? 300)
const upTo = Number(process.env["MUTATIE_RINGEN"] ?? RINGS)
const until = Date.now() + 1000 * Number(process.env["MUTATIE_SECONDEN"] ?? 1e6)
const together = Number(process.env["MUTATIE_TEGELIJK"] ?? 1)

const tell = (line: string): boolean => process.stdout.write(`${line}\n`)

const changing = ({ file, before, after }: { file: string; before: string; after: string }): Change => {
  const source = readFileSync(new URL(file, root), "utf8")
  if (source.split(before).length !== 2) throw new Error(`${file} does not say ${before} once`)
  return { file, before, changed: source.replace(before, () => after) }
}

/** Is the measuring right? With nothing really changed all tests pass; what is known comes out. Says what each ring may take. */
const calibrate = async (bench: Bench): Promise<ReadonlyArray<number>> => {
  const limits = [...readLimits()]
  for (let ring = limits.length + 1; ring <= upTo; ring += 1) {
    const ran = await bench.measure(changing(equivalent), ring)
    tell(`ring ${ring}: ${ran.files} bestanden, ${ran.passed} toetsen, ${ran.seconds.toFixed(1)} s`)
    limits.push(limitFor(ran))
    if (ring === 1) await calibrateKnown(bench, ran.seconds + 10)
    keepLimits(limits)
  }
  return limits
}

const calibrateKnown = async (bench: Bench, limit: number): Promise<void> => {
  for (const one of known) {
    const { outcome } = await bench.try(changing(one), { from: 1, upTo: 1, limits: [limit] })
    if (outcome !== one.outcome) throw new Error(`${one.after} in ${one.file} is ${outcome}, not ${one.outcome}`)
    tell(`bekend: ${one.after} is ${outcome}`)
  }
}

const tryOne = async (bench: Bench, mutant: Mutant, limits: ReadonlyArray<number>): Promise<Result> => {
  const { changed: _, ...kept } = checked(mutant)
  if (kept.untried !== undefined) return { ...kept, outcome: "niet-geprobeerd" }
  return { ...kept, ...(await bench.try(mutant, { from: nextRing(mutant), upTo, limits })) }
}

/** Who survived some rings goes on with the next. */
const nextRing = ({ id }: Mutant): number => {
  const last = before.get(id)
  return wanted === "overlevend" && last?.outcome === "overleeft" ? last.ring + 1 : 1
}

const work = async (queue: Array<Mutant>, bench: Bench, limits: ReadonlyArray<number>): Promise<void> => {
  for (let mutant = queue.shift(); mutant !== undefined && Date.now() < until; mutant = queue.shift()) {
    const result = await tryOne(bench, mutant, limits)
    add(result)
    const found = "by" in result ? result.by : ""
    tell(
      `${queue.length} ${result.outcome} ${"ring" in result ? result.ring : ""} ${mutant.file}:${mutant.line} ${found}`
    )
  }
}

if (wanted === "opnieuw") forget()
const { ordered, sizes } = await mutantsOf(root)
const sample = ordered.slice(0, size)
const before = read()

/** Of who survived all rings nothing new is known until tests are added: those wait for `nogmaals`. */
const survived = (last: Result | undefined): boolean =>
  last?.outcome === "overleeft" && (wanted === "nogmaals" || last.ring < upTo)

const isWanted = ({ id }: Mutant): boolean =>
  ["overlevend", "nogmaals"].includes(wanted) ? survived(before.get(id)) : !before.has(id)
const queue = wanted === "uitslag" ? [] : sample.filter(isWanted)
if (queue.length > 0) {
  const benches = Array.from({ length: together }, () => benchFor(root))
  try {
    const limits = await calibrate(benches[0] as Bench)
    await Promise.all(benches.map((bench) => work(queue, bench, limits)))
  } finally {
    for (const bench of benches) bench.remove()
  }
}
const after = read()
const results = sample.flatMap(({ id }) => after.get(id) ?? [])
tell(reportOf(results, sizes))
process.exitCode = results.length === sample.length && scoreOf(results, sizes).share >= LEAST ? 0 : 1
