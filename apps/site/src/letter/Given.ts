/**
 * What the build gives the letters in the browser: the partnership's name, and where the text says to mail.
 *
 * @module
 */
import { emailIn } from "../regulation/Contact.ts"
import { bound } from "../rules/Bound.ts"

/** The names and addresses a letter needs. */
export interface Given {
  readonly naam: string
  readonly postbus: string
}

/** Those of the regulation the site speaks of. */
export const given: Given = { naam: bound.naam, postbus: emailIn("loket.kanaal") }
