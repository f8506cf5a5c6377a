/**
 * How the guide addresses its reader: u, or je for readers of 12 and up.
 *
 * @module
 */

/** Every form of address there is an edition in. */
export const forms = ["u", "je"] as const

/** A form of address. */
export type Form = (typeof forms)[number]

/** Words of ours, in each form. */
export type Spoken = Readonly<Record<Form, string>>

/** Words that address no one: the same in each form. */
export const same = (words: string): Spoken => ({ u: words, je: words })

const address: Readonly<Record<Form, RegExp>> = {
  u: /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu,
  je: /(?<!\p{L})(?:je|jij|jou|jouw|jezelf)(?!\p{L})/iu
}

/** Does a text address its reader in this form? */
export const addressesIn = (form: Form, text: string): boolean => address[form].test(text)
