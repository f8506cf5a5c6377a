/**
 * Mutation testing of the rules, on a sample: `pnpm --filter @kracht/rules mutatie`. Every mutant of the sample is held
 * against the tests that run it, the quick ones first and the slowest at last; at the end stands the score. It goes on where it stopped. One word
 * after it asks for something else: `opnieuw` begins again, `nogmaals` holds who survived against all tests again, those added
 * since too, and `uitslag` only says what is known.
 *
 * MUTATIE_BEGIN draws another sample, MUTATIE_AANTAL says how many, MUTATIE_TEGELIJK how many at a time, MUTATIE_RINGEN how
 * wide (2 leaves out the slowest tests), and MUTATIE_SECONDEN how long new ones are begun.
 */
import { readFileSync } from "node:fs"
import { equivalent, known } from "./known.ts"
import { checked, type Mutant, mutantsOf } from "./mutants.ts"
import { type Bench, benchFor, type Change } from "./one.ts"
import { type Reach, reachOf } from "./reach.ts"
import { add, forget, type Result, read } from "./results.ts"
import { RINGS, type Ring, ringsAround } from "./rings.ts"
import { reportOf, scoreOf } from "./score.ts"

const root = new URL("../", import.meta.url)
const LEAST = 0.9
const [wanted = ""] = process.argv.slice(2)
const seed = process.env["MUTATIE_BEGIN"] ?? "20261126"
const size = Number(process.env["MUTATIE_AANTAL"] ?? 300)
const widest = Number(process.env["MUTATIE_RINGEN"] ?? RINGS)
const until = Date.now() + 1000 * Number(process.env["MUTATIE_SECONDEN"] ?? 1e6)
const together = Number(process.env["MUTATIE_TEGELIJK"] ?? 1)

const tell = (line: string): boolean => process.stdout.write(`${line}\n`)

interface Place extends Change {
  readonly before: string
  readonly at: number
}

const changing = ({ file, before, after }: { file: string; before: string; after: string }): Place => {
  const source = readFileSync(new URL(file, root), "utf8")
  if (source.split(before).length !== 2) throw new Error(`${file} does not say ${before} once`)
  return { file, before, at: source.indexOf(before), changed: source.replace(before, () => after) }
}

/** Is the measuring right? What is known must come out. */
const calibrate = async (bench: Bench, reach: ReadonlyArray<Reach>): Promise<void> => {
  for (const one of [...known, { ...equivalent, outcome: "overleeft" }]) {
    const place = changing(one)
    const [quick] = ringsAround(place, reach) as readonly [Ring, ...ReadonlyArray<Ring>]
    // Quick tests take some seconds: one that never ends need not be waited for longer than the least.
    const { outcome } = await bench.try(place, [{ ...quick, seconds: 0 }])
    if (outcome !== one.outcome) throw new Error(`${one.after} in ${one.file} is ${outcome}, not ${one.outcome}`)
    tell(`bekend: ${one.after} is ${outcome}`)
  }
}

const tryOne = async (bench: Bench, mutant: Mutant, rings: ReadonlyArray<Ring>): Promise<Result> => {
  const { changed: _, ...kept } = checked(mutant)
  if (kept.untried !== undefined) return { ...kept, outcome: "niet-geprobeerd" }
  return { ...kept, ...(await bench.try(mutant, rings, nextRing(mutant))) }
}

/** Who survived some rings goes on with the next. */
const nextRing = ({ id }: Mutant): number => {
  const last = before.get(id)
  return wanted !== "nogmaals" && last?.outcome === "overleeft" ? last.ring + 1 : 1
}

const work = async (queue: Array<Mutant>, upTo: number, bench: Bench, reach: ReadonlyArray<Reach>): Promise<void> => {
  for (let mutant = queue.shift(); mutant !== undefined && Date.now() < until; mutant = queue.shift()) {
    const result = await tryOne(bench, mutant, ringsAround(mutant, reach).slice(0, upTo))
    add(result)
    const found = "by" in result ? result.by : ""
    tell(
      `${queue.length} ${result.outcome} ${"ring" in result ? result.ring : ""} ${mutant.file}:${mutant.line} ${found}`
    )
  }
}

if (wanted === "opnieuw") forget()
const { ordered, sizes } = await mutantsOf(root, seed)
const sample = ordered.slice(0, size)
let before = read()

/** Of who survived all rings nothing new is known until tests are added: those wait for `nogmaals`. */
const isWanted = ({ id }: Mutant, upTo: number): boolean => {
  const last = before.get(id)
  if (wanted === "nogmaals") return last?.outcome === "overleeft"
  return last === undefined || (last.outcome === "overleeft" && last.ring < upTo)
}

/** The slowest come when all else is known: a run that stops sooner says most. */
const widths = wanted === "uitslag" ? [] : wanted === "nogmaals" ? [widest] : [Math.min(widest, RINGS - 1), widest]

const tryAll = async (): Promise<void> => {
  const benches = Array.from({ length: together }, () => benchFor(root))
  try {
    const [first] = benches as [Bench, ...ReadonlyArray<Bench>]
    const reach = await reachOf(root, first.measure, tell)
    await calibrate(first, reach)
    for (const upTo of widths) {
      before = read()
      const queue = sample.filter((mutant) => isWanted(mutant, upTo))
      await Promise.all(benches.map((bench) => work(queue, upTo, bench, reach)))
    }
  } finally {
    for (const bench of benches) bench.remove()
  }
}

if (widths.some((upTo) => sample.some((mutant) => isWanted(mutant, upTo)))) await tryAll()
const after = read()
const results = sample.flatMap(({ id }) => after.get(id) ?? [])
tell(reportOf(results, sizes))
process.exitCode = results.length === sample.length && scoreOf(results, sizes).share >= LEAST ? 0 : 1
