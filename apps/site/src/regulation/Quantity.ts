/**
 * How a value read from the text is written for a reader.
 *
 * @module
 */

import type { ParameterWaarde } from "@kracht/regulation/Model"
import { termInWords } from "@kracht/rules/TermInWords"

/** The value in words; null for a list, which has no one amount. */
export const quantityOf = (waarde: ParameterWaarde): string | null => {
  if (waarde.soort === "lijst") return null
  return waarde.soort === "termijn" ? termInWords(waarde.termijn) : String(waarde.aantal)
}
