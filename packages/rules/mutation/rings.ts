/**
 * Which tests look at a mutant, and in what order? Those about its own file first, then all that are quick, and only what
 * survives those is held against the slower ones.
 */
import { readdirSync } from "node:fs"

/** What is named nowhere takes a tenth of a second. Together the rings take 5, 7, 18, 3, 30 and 125 seconds. */
const SLOWER: ReadonlyArray<ReadonlyArray<string>> = [
  [
    ...["Afterwards", "AnnualReport", "Assessment", "Attacker", "AwbTerms", "Confidentiality", "Feasibility"],
    ...["LateDecision", "Reached", "Regulation", "Replay", "Skipped", "WholeNumbers", "World"]
  ],
  ["Explain", "ApplicableLaw", "Explained", "OutcomeComparison", "Receipt", "Composition"],
  ["VersionMeant"],
  ["ProcedureAnswer", "Case", "Disclosure", "EarlierYears"],
  ["Sensitivity", "FileSensitivity", "EverySituation", "Refinement"]
]

/** How many rings there are. */
export const RINGS = 1 + SLOWER.length

/**
 * Left out: they build, pack or copy the repository, hold this file against a hash, or look at words outside the rules. A
 * hash would find every change, and that says nothing of the tests.
 */
const LEFT_OUT = ["JuristDay", "examples", "Compare", "Proof"]

/** They replace modules, which needs the loader of vitest; the others load as they do in a program, which is quicker. */
export const REPLACES = "test/VersionMeant.test.ts"

/** Quick, and they know something of everything: the worked examples and the tables. */
const FIRST = ["Question", "Answer", "Table"]

/** Knows every sentence that the rules can say; only for words is it asked first, for it asks much more. */
const WORDS = "Explain"

const nameOf = (file: string): string => file.replace(/^.*\/|(?:\.test)?\.ts$/gu, "")

/** Slower than some seconds: then it waits, also for a change in its own file. */
const isQuick = (name: string): boolean => !SLOWER.slice(2).flat().includes(name)

/** The rings around a change in a file of `src`, each a list of test files. */
export const ringsAround = (
  root: URL,
  { file, before }: { readonly file: string; readonly before: string }
): ReadonlyArray<ReadonlyArray<string>> => {
  const names = readdirSync(new URL("test/", root))
    .filter((name) => name.endsWith(".test.ts"))
    .map(nameOf)
  const missing = [...SLOWER.flat(), ...LEFT_OUT].filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`there is no test ${missing.join(", ")}`)
  const own = nameOf(file)
  const early = [...(isQuick(own) ? [own] : []), ...(/^"[^"]* [^"]*"$/u.test(before) ? [WORDS] : [])]
  const slower = SLOWER.map((ring) => ring.filter((name) => !early.includes(name)))
  const quick = names.filter((name) => !slower.flat().includes(name) && !LEFT_OUT.includes(name))
  const first = [...early, ...FIRST]
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)
  return [quick.toSorted((one, other) => place(one) - place(other)), ...slower].map((ring) =>
    ring.map((name) => `test/${name}.test.ts`)
  )
}
