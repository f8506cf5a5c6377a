/** What lint still finds in the proposal, and why an editor could not take it away. */
import type { BevindingCode } from "@kracht/regulation/Lint"

/** Classes that are about the form of the text: what the proposal is there to repair. */
export const REPAIRED: ReadonlyArray<BevindingCode> = [
  "dubbel-nummer",
  "nummer-buiten-hoofdstuk",
  "nummer-opmaak",
  "open-plek",
  "vraag-in-de-tekst",
  "verwijzing-zonder-adres",
  "naam-in-vormen",
  "citeertitel",
  "zin-breekt-af",
  "zin-zonder-punt"
]

/** Classes of which findings remain: each waits for whoever may decide, with what has to be decided. */
export const REMAINING: ReadonlyArray<readonly [code: BevindingCode, why: string]> = [
  ["termijn-zonder-begin", "from which moment a term runs is a norm"],
  ["vage-maat", "how many, how long or how far is a norm"],
  ["tegenspraak", "which of the sentences holds is a norm"],
  ["strijd-met-wet", "taking away the conflict changes what the sentence says"],
  ["wettelijke-inhoud-ontbreekt", "what the act asks for has to be agreed on before it can be written"],
  ["niet-geregeld", "whoever speaks where the text is silent makes a norm"],
  ["begrip-zonder-omschrijving", "whoever defines a word draws the line of a right or a duty"],
  ["begrip-in-vormen", "whether two words mean one role is for those who fill it"],
  ["u-en-je", "the sentence speaks to the child; law.md D08 reads it as meant"],
  ["lange-zin", "cutting a sentence spreads its condition over two, and the rules cite one"],
  ["zinnen-gemiddeld-lang", "follows from the long sentences"]
]

/** Where a finding moved to, because the words it is about became a sentence of their own. */
export const MOVED: Readonly<Record<string, string>> = { uitbesteding: "uitbesteding-vorm" }
