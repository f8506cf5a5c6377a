/** What has been tried, kept line by line, so that a run that stops can go on. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import type { Mutant } from "./mutants.ts"
import type { Tried } from "./one.ts"

/** Of a mutant that could not be tried, `untried` says why. */
export type Result = Omit<Mutant, "changed"> & (Tried | { readonly outcome: "niet-geprobeerd" })

const folder = new URL("../.report/", import.meta.url)
const path = new URL("mutation.jsonl", folder)

/** The last of each mutant: who survived once can be tried again. */
export const read = (): ReadonlyMap<string, Result> => {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
  return new Map(lines.map((line) => JSON.parse(line) as Result).map((result) => [result.id, result]))
}

export const add = (result: Result): void => appendFileSync(path, `${JSON.stringify(result)}\n`)

const limitsPath = new URL("mutation-limits.json", folder)

/** How much processor time each ring may take, as measured; nothing when that has not been done. */
export const readLimits = (): ReadonlyArray<number> =>
  existsSync(limitsPath) ? JSON.parse(readFileSync(limitsPath, "utf8")) : []

export const keepLimits = (limits: ReadonlyArray<number>): void => writeFileSync(limitsPath, JSON.stringify(limits))

export const forget = (): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, "")
  rmSync(limitsPath, { force: true })
}
