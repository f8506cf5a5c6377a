/** What has been tried, kept line by line, so that a run that stops can go on. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import type { Mutant } from "./mutants.ts"
import type { Tried } from "./one.ts"

/** Of a mutant that could not be tried, `untried` says why. */
export type Result = Omit<Mutant, "changed"> & (Tried | { readonly outcome: "niet-geprobeerd" })

/** Where everything that is measured is kept. */
export const REPORT = new URL("../.report/", import.meta.url)

const path = new URL("mutation.jsonl", REPORT)

/** The last of each mutant: who survived once can be tried again. */
export const read = (): ReadonlyMap<string, Result> => {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
  return new Map(lines.map((line) => JSON.parse(line) as Result).map((result) => [result.id, result]))
}

export const add = (result: Result): void => appendFileSync(path, `${JSON.stringify(result)}\n`)

export const forget = (): void => writeFileSync(path, "")

mkdirSync(REPORT, { recursive: true })
