/**
 * How a value read from the text is written for a reader.
 *
 * @module
 */
import type { ParameterWaarde, Termijn } from "@kracht/regulation/Model"

const singular: Readonly<Record<Termijn["eenheid"], string>> = {
  dagen: "dag",
  weken: "week",
  maanden: "maand",
  jaren: "jaar",
  werkdagen: "werkdag"
}

/** `1 werkdag`, `5 werkdagen`, `2 jaar`: as Dutch writes an amount of time. */
export const termInWords = ({ aantal, eenheid }: Termijn): string =>
  `${aantal} ${aantal === 1 || eenheid === "jaren" ? singular[eenheid] : eenheid}`

/** The value in words; null for a list, which has no one amount. */
export const quantityOf = (waarde: ParameterWaarde): string | null => {
  if (waarde.soort === "lijst") return null
  return waarde.soort === "termijn" ? termInWords(waarde.termijn) : String(waarde.aantal)
}
