/**
 * Which parts of the rules does each test file run, and what does it cost? Measured, each file by itself; kept for as long as
 * neither the rules nor the file change.
 */
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import type { Profiler } from "node:inspector"
import { REPORT } from "./results.ts"

/** From where up to where in a file; the end is not in it. */
type Stretch = readonly [from: number, to: number]

export interface Reach {
  /** The test file, such as `test/Kind.test.ts`. */
  readonly test: string
  /** Of processor time, with what it takes to begin. */
  readonly seconds: number
  /** What it runs of each file of `src`; null where that cannot be measured. */
  readonly executed: Readonly<Record<string, ReadonlyArray<Stretch>>> | null
}

/**
 * Left out: they build, pack or copy the repository, hold this file against a hash, or look at words outside the rules. A
 * hash would find every change, and that says nothing of the tests.
 */
const LEFT_OUT = ["JuristDay", "examples", "Compare", "Proof"].map((name) => `test/${name}.test.ts`)

/** They replace modules, which needs the loader of vitest; the others load as they do in a program, which is quicker. */
export const replaces = (test: string): boolean => test === "test/VersionMeant.test.ts"

/** The test files that look for mutants. */
const testsIn = (root: URL): ReadonlyArray<string> => {
  const all = namesIn(root, "test").filter((name) => name.endsWith(".test.ts"))
  const missing = LEFT_OUT.filter((test) => !all.includes(test))
  if (missing.length > 0) throw new Error(`there is no ${missing.join(", ")}`)
  return all.filter((test) => !LEFT_OUT.includes(test))
}

const namesIn = (root: URL, folder: string): ReadonlyArray<string> =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map((name) => `${folder}/${name}`)

interface Kept extends Reach {
  /** Of what it was measured. */
  readonly of: string
}

const path = new URL("mutation-reach.json", REPORT)

const readKept = (): ReadonlyArray<Kept> => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [])

/** The reach of every test file; measures those of which it is not known. */
export const reachOf = async (
  root: URL,
  measure: (test: string) => Promise<Reach>,
  tell: (line: string) => void
): Promise<ReadonlyArray<Reach>> => {
  const kept = new Map(readKept().map((one) => [one.test, one]))
  const shared = [...namesIn(root, "src"), ...namesIn(root, "test").filter((name) => !name.endsWith(".test.ts"))]
  const reaches: Array<Kept> = []
  for (const test of testsIn(root)) {
    const of = hashOf(root, [...shared, test])
    const before = kept.get(test)
    const reach = before?.of === of ? before : { ...(await measure(test)), of }
    if (reach !== before) tell(`${test}: ${reach.seconds.toFixed(1)} s`)
    reaches.push(reach)
    writeFileSync(
      path,
      JSON.stringify([...new Map([...kept, ...reaches.map((one) => [one.test, one] as const)]).values()])
    )
  }
  return reaches
}

const hashOf = (root: URL, files: ReadonlyArray<string>): string => {
  const hash = createHash("sha256")
  for (const file of files) hash.update(`${file}\n${readFileSync(new URL(file, root), "utf8")}\n`)
  return hash.digest("hex")
}

/** Does a test file run anything of a stretch of a file? */
export const reaches = ({ executed }: Reach, file: string, [from, to]: Stretch): boolean =>
  executed === null || (executed[file] ?? []).some(([start, end]) => start < Math.max(to, from + 1) && from < end)

/** What ran of each file, from what the profiler of Node says. */
export const executedIn = (taken: ReadonlyArray<Profiler.ScriptCoverage>): NonNullable<Reach["executed"]> =>
  Object.fromEntries(
    taken.map(({ url, functions }) => [
      url.replace(/^.*\/(?=src\/)|\?.*$/gu, ""),
      stretchesOf(functions.flatMap(({ ranges }) => ranges))
    ])
  )

/** Of ranges within ranges, the innermost says whether a place ran. */
const stretchesOf = (ranges: ReadonlyArray<Profiler.CoverageRange>): ReadonlyArray<Stretch> => {
  const nested = ranges.toSorted((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset)
  const edges = [...new Set(ranges.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset]))].toSorted(
    (one, other) => one - other
  )
  const stretches: Array<Stretch> = []
  const around: Array<Profiler.CoverageRange> = []
  let next = 0
  for (const [i, edge] of edges.entries()) {
    while ((around.at(-1)?.endOffset ?? Infinity) <= edge) around.pop()
    for (; nested[next]?.startOffset === edge; next += 1) around.push(nested[next] as Profiler.CoverageRange)
    const end = edges[i + 1]
    if (end !== undefined && (around.at(-1)?.count ?? 0) > 0) stretches.push([edge, end])
  }
  return stretches
}
