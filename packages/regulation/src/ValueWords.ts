/**
 * A value of the text in the words of a language: `5 werkdagen`, `5 working days`.
 *
 * @module
 */
import type { ParameterWaarde, Termijn } from "./Model.ts"

/** The languages a value can be put in. */
export type Spraak = "nl" | "en"

// Dutch counts years in the singular: 2 jaar.
const UNITS: Readonly<Record<Spraak, Readonly<Record<Termijn["eenheid"], readonly [one: string, many: string]>>>> = {
  nl: {
    dagen: ["dag", "dagen"],
    weken: ["week", "weken"],
    maanden: ["maand", "maanden"],
    jaren: ["jaar", "jaar"],
    werkdagen: ["werkdag", "werkdagen"]
  },
  en: {
    dagen: ["day", "days"],
    weken: ["week", "weeks"],
    maanden: ["month", "months"],
    jaren: ["year", "years"],
    werkdagen: ["working day", "working days"]
  }
}

/** The number of a term or a count in words, with its unit; null for a list, which is no number. */
export const inWords = (waarde: ParameterWaarde, spraak: Spraak): string | null => {
  if (waarde.soort === "lijst") return null
  if (waarde.soort === "aantal") return String(waarde.aantal)
  const { aantal, eenheid } = waarde.termijn
  const [one, many] = UNITS[spraak][eenheid]
  return `${aantal} ${aantal === 1 ? one : many}`
}
