/**
 * Which changes could be made to the rules? Every one that Stryker knows, in an order in which any beginning is a fair
 * sample: of each file as many as its share.
 */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { stripTypeScriptTypes } from "node:module"
import { Instrumenter } from "@stryker-mutator/instrumenter"

export interface Mutant {
  /** The same for the same change in the same words, wherever it stands in the file. */
  readonly id: string
  readonly file: string
  readonly line: number
  /** Where in the file the changed words begin. */
  readonly at: number
  readonly mutator: string
  readonly before: string
  readonly after: string
  /** The whole file as it is with the change in it. */
  readonly changed: string
  /** Why it cannot be tried: turned off by a comment, or no TypeScript. It counts as not found. */
  readonly untried?: string
}

/** Where in the rules a mutant can be. */
export interface Mutants {
  readonly ordered: ReadonlyArray<Mutant>
  /** How many there are in each file. */
  readonly sizes: ReadonlyMap<string, number>
}

const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined
}

/** A number from 0 to 1 that only the seed and the name decide. */
const drawn = (seed: string, name: string): number =>
  createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE(0) / 2 ** 32

/** Where a line and column are in a text; both count from 0. */
const placeIn = (text: string): ((at: { line: number; column: number }) => number) => {
  const starts = [0]
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1)
  return ({ line, column }) => (starts[line] as number) + column
}

/** What replaces an operator keeps its hold on what stands beside it. */
const LOOSE = ["LogicalOperator", "BooleanLiteral", "ConditionalExpression"]

const fitting = (mutator: string, replacement: string): string =>
  LOOSE.includes(mutator) && !/^(?:case|default)\b/u.test(replacement) ? `(${replacement})` : replacement

const faultIn = (source: string): string | undefined => {
  try {
    stripTypeScriptTypes(source)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Every mutant of the files of `src`, in the order that the seed draws. */
export const mutantsOf = async (root: URL, seed: string): Promise<Mutants> => {
  const files = readdirSync(new URL("src/", root))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `src/${name}`, mutate: true, content: readFileSync(new URL(`src/${name}`, root), "utf8") }))
  const { mutants } = await new Instrumenter(silent).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: []
  })
  const seen = new Map<string, number>()
  const all = mutants.map((mutant): Mutant => {
    const file = mutant.fileName
    const text = files.find(({ name }) => name === file)?.content as string
    const place = placeIn(text)
    const [start, end] = [place(mutant.location.start), place(mutant.location.end)]
    const before = text.slice(start, end)
    const after = fitting(mutant.mutatorName, mutant.replacement)
    const same = `${file} ${mutant.mutatorName} ${before} ${after}`
    const nth = seen.get(same) ?? 0
    seen.set(same, nth + 1)
    const id = createHash("sha256").update(`${same} ${nth}`).digest("hex").slice(0, 12)
    const untried = mutant.status === "Ignored" ? "uitgezet" : undefined
    return {
      id,
      file,
      line: mutant.location.start.line + 1,
      at: start,
      mutator: mutant.mutatorName,
      before,
      after,
      changed: text.slice(0, start) + after + text.slice(end),
      ...(untried === undefined ? {} : { untried })
    }
  })
  if (all.length === 0) throw new Error("there is nothing to change")
  return { ordered: inOrder(all, seed), sizes: sizesOf(all) }
}

const sizesOf = (all: ReadonlyArray<Mutant>): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>()
  for (const { file } of all) sizes.set(file, (sizes.get(file) ?? 0) + 1)
  return sizes
}

const inOrder = (all: ReadonlyArray<Mutant>, seed: string): ReadonlyArray<Mutant> =>
  [...sizesOf(all)]
    .flatMap(([file, size]) =>
      all
        .filter((mutant) => mutant.file === file)
        .toSorted((one, other) => drawn(seed, one.id) - drawn(seed, other.id))
        .map((mutant, rank) => ({ mutant, place: (rank + drawn(seed, file)) / size }))
    )
    .toSorted((one, other) => one.place - other.place)
    .map(({ mutant }) => mutant)

/** The mutant, or the same with why it cannot be tried. */
export const checked = (mutant: Mutant): Mutant => {
  const fault = mutant.untried ?? faultIn(mutant.changed)
  return fault === undefined ? mutant : { ...mutant, untried: fault }
}
