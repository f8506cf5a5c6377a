/**
 * What the rules say, in the form in which the reader is addressed.
 *
 * @module
 */
import { young } from "@kracht/klachtwijzer/Young"
import { said } from "../rules/Words.ts"
import { addressesIn, type Form } from "./Form.ts"

/** A text of the rules as the reader is addressed, in easier words where there are; throws where it addresses a reader and has no words for this one. */
export const inForm = (form: Form, text: string): string => {
  if (form === "u") return said(text)
  const words = young[text]
  if (words === undefined && !addressesIn("u", text)) return said(text)
  if (words === undefined) throw new Error(`Voor wie 12 of ouder is, zegt nog niets: “${text}”`)
  return said(words)
}
