/**
 * How a page speaks to its reader: the language, and in Dutch the form of address.
 *
 * @module
 */

/** `u` for adults, `je` for readers of 12 and up, `en` for readers of English. */
export type Voice = "u" | "je" | "en"

/** The language of a page that speaks so. */
export const languageOf = (voice: Voice): "nl" | "en" => (voice === "en" ? "en" : "nl")
