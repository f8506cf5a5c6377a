/** Versions whose words are hard on every format: marks, quotes, brackets, entities, and lists in lists. */
import type { Versie } from "@kracht/regulation/Model"
import * as Schema from "effect/Schema"
import { versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"

const MARKS = [
  ...(["B&W", "&amp;", "&#60;", "<b>", "</span>", "]]>", "<!--", '"zo"', "'zo'", "‘zo’", "*ster*", "_lijn_"] as const),
  ...(["`code`", "#", "# kop", "1.", "2)", "- punt", "+", "---", "===", "[link](x)", "![x](y)", "~~weg~~"] as const),
  ...(["\\", "|", "{x}", "klacht", "één", "http://a.nl/b_c_d", "a@b.nl", "😀", "\u{1}", "…", ":", "!"] as const)
] as const

/** Words as they could stand in a text: white space folded, nothing at the ends. */
export const Words = Schema.NonEmptyArray(Schema.Literals(MARKS))

const versie = versieOf(voorbeeldstad)

/** The fixture with every sentence and heading saying this. */
export const saying = (words: ReadonlyArray<string>): Versie => {
  const tekst = words.join(" ")
  return {
    ...versie,
    titel: versie.titel.map(() => tekst),
    zinnen: versie.zinnen.map((zin) => ({ ...zin, tekst })),
    hoofdstukken: versie.hoofdstukken.map((hoofdstuk) => ({
      ...hoofdstuk,
      titel: tekst,
      bepalingen: hoofdstuk.bepalingen.map((bepaling) => ({ ...bepaling, titel: tekst }))
    }))
  }
}
