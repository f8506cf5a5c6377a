/**
 * How is something said in each voice? The rules speak Dutch to adults and English; for 12 and up there are other words.
 *
 * @module
 */
import { said } from "./Bound.ts"
import { addressesIn, type Spoken } from "./Form.ts"
import type { Words } from "./Guide.ts"
import { young } from "./Young.ts"

const youngSaid: ReadonlyMap<string, string> = new Map(
  Object.entries(young).map(([text, words]) => [said(text), said(words)])
)

/** A text for readers of 12 and up, in easier words where there are; throws where it addresses an adult and has no other words. */
const younger = (text: string): string => {
  const words = youngSaid.get(text)
  if (words === undefined && !addressesIn("u", text)) return text
  if (words === undefined) throw new Error(`Voor wie 12 of ouder is, zegt nog niets: “${text}”`)
  return words
}

/** What the rules say. */
export const ofRules = (nl: string, en: string): Words => [said(nl), younger(said(nl)), said(en)]

/** What we say ourselves. */
export const ofOurs = ({ u, je }: Spoken, en: string): Words => [said(u), said(je), said(en)]

/** A text that opens a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
