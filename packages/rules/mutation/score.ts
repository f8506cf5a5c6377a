/** How many of the mutants do the tests find? Of a sample, with what it can be off by. */
import type { Result } from "./results.ts"

export interface Score {
  readonly tried: number
  readonly found: number
  /** Of all mutants, each file by its size; with its 95 % interval. Shares of 1. */
  readonly share: number
  readonly from: number
  readonly to: number
}

const isFound = ({ outcome }: Result): boolean => outcome === "gevonden" || outcome === "te-traag"

/**
 * Each file counts by how many mutants it has. The interval is Wilson's, over as many trials as weigh as much as these: a
 * file of which relatively few were tried makes it wider.
 */
export const scoreOf = (results: ReadonlyArray<Result>, sizes: ReadonlyMap<string, number>): Score => {
  const files = Map.groupBy(results, ({ file }) => file)
  const sized = [...files].map(([file, of]) => ({ of, size: sizes.get(file) ?? 0 }))
  const all = sized.reduce((sum, { size }) => sum + size, 0)
  if (all === 0) throw new Error("no mutant was tried")
  const share = sized.reduce((sum, { of, size }) => sum + (size / all) * (of.filter(isFound).length / of.length), 0)
  const trials = 1 / sized.reduce((sum, { of, size }) => sum + (size / all) ** 2 / of.length, 0)
  const [from, to] = wilson(share, trials)
  return { tried: results.length, found: results.filter(isFound).length, share, from, to }
}

const Z = 1.96

const wilson = (share: number, trials: number): readonly [number, number] => {
  const middle = share + Z ** 2 / (2 * trials)
  const half = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2))
  const scale = 1 + Z ** 2 / trials
  return [(middle - half) / scale, (middle + half) / scale]
}

const percent = (part: number): string => `${(100 * part).toFixed(1).replace(".", ",")} %`

const oneLine = (code: string): string => code.replaceAll(/\s+/gu, " ").slice(0, 160)

/** The score, by file, and every mutant that was not found. */
export const reportOf = (results: ReadonlyArray<Result>, sizes: ReadonlyMap<string, number>): string => {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const { tried, found, share, from, to } = scoreOf(results, sizes)
  const of = (outcome: Result["outcome"]): number => results.filter((result) => result.outcome === outcome).length
  const files = [...Map.groupBy(results, ({ file }) => file)].toSorted(([one], [other]) => one.localeCompare(other))
  return [
    ...results
      .filter((result) => !isFound(result))
      .map(
        ({ id, outcome, file, line, mutator, before, after, untried = "" }) =>
          `${id} ${outcome} ${file}:${line} ${mutator} ${untried}\n    ${oneLine(before)}\n  → ${oneLine(after)}`
      ),
    "",
    ...files.map(
      ([file, own]) => `| \`${file}\` | ${sizes.get(file)} | ${own.length} | ${own.filter(isFound).length} |`
    ),
    "",
    `${total} mutanten in ${sizes.size} bestanden, ${tried} geprobeerd, ${found} gevonden (${of("te-traag")} te traag), ${of("overleeft")} overlevend, ${of("niet-geprobeerd")} niet te proberen`,
    `score ${percent(share)} (95 %: ${percent(from)} tot ${percent(to)})`
  ].join("\n")
}
