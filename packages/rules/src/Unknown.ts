/**
 * What nothing decides: a value, with whom to ask.
 *
 * @module
 */

/** Something the text, the statute and the known facts leave open. */
export interface Onbekend {
  readonly waarde: null
  readonly tekst: "niet vastgesteld"
  /** Who or what can tell, in Dutch. */
  readonly vraagBij: string
}

/** Not established; ask there. */
export const unknown = (vraagBij: string): Onbekend => ({ waarde: null, tekst: "niet vastgesteld", vraagBij })

/** Is this a value nobody has established? */
export const isUnknown = (value: unknown): value is Onbekend =>
  typeof value === "object" && value !== null && (value as { waarde?: unknown }).waarde === null
