/**
 * What language a text is in, as far as it can be measured: how long its sentences are, and whether a machine speaks.
 */
import { readings } from "../src/Reading.ts"
import { anchors, terms } from "../src/Requirement.ts"
import { tables } from "../src/Rulebook.ts"

export const sentencesOf = (text: string): ReadonlyArray<string> =>
  text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== "")

export const wordsOf = (sentence: string): number => sentence.split(/\s+/u).length

export const mean = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** What only machines say: ids and values in which a hyphen or a point stands, and names that go on in a capital. */
const machineWords = new Set(
  [
    ...tables.flatMap(({ table }) => [table.id, ...table.rows.map(({ id }) => id)]),
    ...tables.flatMap(({ table }) => table.facts.flatMap(({ id, values }) => [id, ...values.map(String)])),
    ...readings.flatMap(({ id, values }) => [id, ...values]),
    ...anchors,
    ...terms
  ].filter((word) => /[-._]|[a-z][A-Z]/u.test(word))
)

/** Every word of a text that is an id, a value or a name of a field. */
export const machineWordsIn = (text: string): ReadonlyArray<string> => {
  const tokens = text.split(/[\s,;:()‘’“”"!?]+/u).map((token) => token.replace(/\.$/u, ""))
  return tokens.filter((token) => machineWords.has(token) || /[a-z][A-Z]|_/u.test(token))
}
