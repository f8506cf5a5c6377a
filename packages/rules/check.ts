/**
 * Holds the content against the rules before anything is built: whether every text binds, and whether every worked
 * example asks what can be asked. Says where and what, all at once.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { lezingen } from "@kracht/content/lezingen"
import type { Versie } from "@kracht/content/Model"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import * as Result from "effect/Result"
import { readings } from "./src/Reading.ts"
import { type BindingFault, load } from "./src/Regulation.ts"
import { check } from "./src/Situation.ts"

const content = process.argv[2] ?? join(import.meta.dirname, "../../content")

const bindingFaults = (versie: Versie): ReadonlyArray<string> =>
  Result.match(load(versie, lezingen), {
    onSuccess: () => [],
    onFailure: (faults) =>
      faults.flatMap((fault) => placesOf(versie, fault).map((place) => `${place}: ${fault.melding}`))
  })

/** The sentences that carry the name; a name no sentence carries is missing from the version as a whole. */
const placesOf = (versie: Versie, { naam }: BindingFault): ReadonlyArray<string> => {
  const folder = `regelingen/${versie.regeling}/${versie.versie}`
  const carrying = versie.zinnen
    .filter(({ draagt }) => draagt.includes(naam))
    .map(({ id }) => lineOf(folder, `id="${id}"`))
  if (carrying.length > 0) return carrying
  return [readings.some(({ id }) => id === naam) ? fileOf(naam) : `content/${folder}/regeling.yaml:1`]
}

/** The file of a reading, or the one it should have. */
const fileOf = (reading: string): string => `content/lezingen/${reading.replaceAll(".", "-")}.yaml:1`

const lineOf = (folder: string, words: string): string => {
  for (const file of readdirSync(join(content, folder))) {
    const line = readFileSync(join(content, folder, file), "utf8")
      .split("\n")
      .findIndex((text) => text.includes(words))
    if (line >= 0) return `content/${folder}/${file}:${line + 1}`
  }
  return `content/${folder}`
}

const exampleFaults = (): ReadonlyArray<string> =>
  voorbeelden.flatMap(({ id, regeling, situatie }) => {
    const partners = versies.flatMap((versie) => (versie.regeling === regeling ? partnersOf(versie) : []))
    return check(situatie, partners).map(({ melding }) => `content/voorbeelden/${id}.yaml: ${melding}`)
  })

const partnersOf = ({ parameters }: Versie): ReadonlyArray<string> => {
  const waarde = parameters["partners"]?.waarde
  return waarde?.soort === "lijst" ? waarde.lijst : []
}

if (versies.length === 0) throw new Error("Er is geen versie om na te kijken.")
// A reading is one for all versions, and so is its fault.
const faults = new Set([...versies.flatMap(bindingFaults), ...exampleFaults()])
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.size === 0 ? 0 : 1
