/**
 * Reads a term or a number out of the words of a sentence.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Termijn } from "./Model.ts"

const UNITS: Readonly<Record<string, Termijn["eenheid"]>> = {
  dag: "dagen",
  dagen: "dagen",
  week: "weken",
  weken: "weken",
  maand: "maanden",
  maanden: "maanden",
  jaar: "jaren",
  jaren: "jaren",
  werkdag: "werkdagen",
  werkdagen: "werkdagen"
}

// "één", "twaalf", "eenentwintig", "honderd": enough to tell a number in letters from a word that is no number.
const IN_LETTERS =
  /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(der|veer|vijf|zes|zeven|acht|negen)tien|(\p{L}+(en|ën))?(twin|der|veer|vijf|zes|zeven|tach|negen)tig|\p{L}*honderd\p{L}*|\p{L}*duizend\p{L}*)$/u

/**
 * The term that `woorden` state: `"binnen 5 werkdagen"` is `{ aantal: 5, eenheid: "werkdagen" }`.
 *
 * Reads `N eenheid`, with or without `binnen` or `maximaal` before it. Fails with a Dutch sentence that says what cannot be
 * read.
 */
export const readTerm = (woorden: string): Result.Result<Termijn, string> => {
  const words = split(woorden)
  const [number, unit, ...rest] = words[0] === "binnen" || words[0] === "maximaal" ? words.slice(1) : words
  if (number === undefined || unit === undefined || rest.length > 0) {
    return Result.fail(`“${woorden}” is niet te lezen als termijn: schrijf bijvoorbeeld “binnen 5 werkdagen”`)
  }
  const aantal = readDigits(number, woorden)
  if (Result.isFailure(aantal)) return Result.fail(aantal.failure)
  const eenheid = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined
  return eenheid === undefined
    ? Result.fail(`“${unit}” in “${woorden}” is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen`)
    : Result.succeed({ aantal: aantal.success, eenheid })
}

/** The whole number that `woorden` state, in digits: `"18"` is 18. Fails with a Dutch sentence that says what cannot be read. */
export const readNumber = (woorden: string): Result.Result<number, string> => {
  const [number, ...rest] = split(woorden)
  return number === undefined || rest.length > 0
    ? Result.fail(`“${woorden}” is niet te lezen als getal: zet alleen het getal tussen de codes, in cijfers`)
    : readDigits(number, woorden)
}

const split = (woorden: string): ReadonlyArray<string> => woorden.toLowerCase().split(/\s+/u).filter(Boolean)

const readDigits = (word: string, woorden: string): Result.Result<number, string> => {
  if (/^[1-9]\d{0,3}$/u.test(word)) return Result.succeed(Number(word))
  if (IN_LETTERS.test(word))
    return Result.fail(`“${word}” in “${woorden}” staat in letters: schrijf het getal in cijfers`)
  return Result.fail(
    `“${word}” in “${woorden}” is geen getal: schrijf een heel getal van 1 tot en met 9999, in cijfers`
  )
}
