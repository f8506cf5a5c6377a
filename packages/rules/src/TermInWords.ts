/**
 * How long is a term, in Dutch?
 *
 * @module
 */
import type { HouseTerm, StatutoryTerm } from "@kracht/calendar/Term"

const SINGULAR = { uren: "uur", dagen: "dag", weken: "week", maanden: "maand", jaren: "jaar", werkdagen: "werkdag" }

/** How long a term is, as Dutch writes it: `1 werkdag`, `5 werkdagen`, `2 jaar`. */
export const termInWords = ({ aantal, eenheid }: Pick<StatutoryTerm | HouseTerm, "aantal" | "eenheid">): string =>
  `${aantal} ${aantal === 1 || eenheid === "jaren" ? SINGULAR[eenheid] : eenheid}`
