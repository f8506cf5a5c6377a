/**
 * What can happen to a complaint, and what must be so before it can?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import type { Value } from "./Fact.ts"
import type { Party } from "./Obligation.ts"
import type { Part } from "./ProcedureState.ts"
import type { Plain } from "./Reason.ts"

/** An event as people speak of it: who does it and what it is. */
export interface Happening extends Course.Move {
  readonly by: Party
  /** Is it done by whoever judges: the committee, or whom one reads to judge? */
  readonly judges?: true
  readonly what: Plain
  /** Does it name a later day: `tot`? */
  readonly until?: true
  /** Can it happen again and again, also when nothing waits for it? */
  readonly repeats?: true
  /** Is it about one of the people who must consent? */
  readonly person?: true
}

/** A text in both languages. */
export const plain = (nl: string, en: string): Plain => ({ nl, en })

/** Some values of a part of the state, and what to say where it has another one. */
export const need = (part: Part, values: ReadonlyArray<Value>, nl: string, en: string): Course.Need => ({
  part,
  values,
  otherwise: plain(nl, en)
})

/** A complaint runs. */
export const running = need("zaak", ["lopend"], "Er loopt geen klacht.", "No complaint is running.")

/** A complaint is over. */
export const closed = need(
  "zaak",
  ["ingetrokken", "gesloten"],
  "De klacht is niet afgesloten.",
  "The complaint is not closed."
)

/** There is a file of a complaint. */
export const hasFile = need(
  "zaak",
  ["lopend", "ingetrokken", "gesloten"],
  "Er is geen dossier van een klacht.",
  "There is no file of a complaint."
)

/** It was filed with the partnership. */
export const atPartnership = need(
  "intern",
  ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "De klacht is niet bij {samenwerking} ingediend.",
  "The complaint was not filed with {samenwerking}."
)

/** It was filed with the committee. */
export const outside = need(
  "extern",
  ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "opgelost"],
  "De klacht is niet bij de externe klachtencommissie ingediend.",
  "The complaint was not filed with the external committee."
)

/** The partnership handles it now. */
export const handledInside = need(
  "intern",
  ["in-behandeling"],
  "De klacht is niet in behandeling bij {samenwerking}.",
  "The complaint is not being handled by {samenwerking}."
)

/** The committee handles it now. */
export const handledOutside = need(
  "extern",
  ["in-behandeling"],
  "De klacht is niet in behandeling bij de externe klachtencommissie.",
  "The complaint is not being handled by the external committee."
)

/** A judgement waits for the reaction of the provider. */
export const owedReaction = need(
  "reactieOpen",
  [true],
  "Er staat geen reactie op een oordeel open.",
  "No reaction to a judgement is owed."
)

/** How a complaint can end at the partnership. */
export const outcomesInside = ["gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"] as const

/** What the committee can find. */
export const judgements = ["gegrond", "deels-gegrond", "ongegrond"] as const

/** How a complaint can end at the committee. */
export const outcomesOutside = [...judgements, "opgelost"] as const

/** What keeps a complaint from being closed, and its file from being destroyed. */
export const notDone = plain("Er moet eerst nog iets gebeuren.", "Something must be done first.")
