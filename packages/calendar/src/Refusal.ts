/**
 * A refusal: what the calendar answers when it cannot answer.
 *
 * @module
 */

/** Why a question was refused; `veld` names what was asked, `melding` says in Dutch what is allowed, never what was sent. */
export interface Refusal {
  readonly _tag: "Weigering"
  readonly code:
    | "ongeldige-datum"
    | "ongeldig-moment"
    | "ongeldig-aantal"
    | "ongeldige-eenheid"
    | "ongeldig-stelsel"
    | "onbekende-lezing"
    | "niet-onderbouwd"
    | "buiten-kalender"
  readonly veld: string
  readonly melding: string
}

/** Makes a refusal. */
export const refuse = (code: Refusal["code"], veld: string, melding: string): Refusal => ({
  _tag: "Weigering",
  code,
  veld,
  melding
})

/**
 * Tells a refusal from an answer.
 *
 * @example
 * ```ts
 * import { isRefusal } from "@kracht/calendar/Refusal"
 * import { fromIso } from "@kracht/calendar/PlainDate"
 *
 * isRefusal(fromIso("2026-02-31")) // => true
 * ```
 */
export const isRefusal = (answer: unknown): answer is Refusal =>
  (answer as Partial<Refusal> | null | undefined)?._tag === "Weigering"
