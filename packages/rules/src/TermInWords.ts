/**
 * How long is a term, in words?
 *
 * @module
 */
import type { HouseTerm, StatutoryTerm } from "@kracht/calendar/Term"

const SINGULAR = { uren: "uur", dagen: "dag", weken: "week", maanden: "maand", jaren: "jaar", werkdagen: "werkdag" }

/** How long a term is, as Dutch writes it: `1 werkdag`, `5 werkdagen`, `2 jaar`. */
export const termInWords = ({ aantal, eenheid }: Pick<StatutoryTerm | HouseTerm, "aantal" | "eenheid">): string =>
  `${aantal} ${aantal === 1 || eenheid === "jaren" ? SINGULAR[eenheid] : eenheid}`

const ENGLISH = { uren: "hour", dagen: "day", weken: "week", maanden: "month", jaren: "year", werkdagen: "working day" }

/** The same in English: `1 working day`, `5 working days`, `2 years`. */
export const termInEnglish = ({ aantal, eenheid }: Pick<StatutoryTerm | HouseTerm, "aantal" | "eenheid">): string =>
  `${aantal} ${ENGLISH[eenheid]}${aantal === 1 ? "" : "s"}`
