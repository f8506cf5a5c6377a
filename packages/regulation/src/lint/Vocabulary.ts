/**
 * Is each word that matters explained, and is one thing called by one word?
 *
 * @module
 */
import type { Zin } from "../Model.ts"
import { aboutSentences, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** Words a complaints regulation hangs on, each with the forms it is written in. */
export interface Begrip {
  readonly begrip: string
  readonly vormen: ReadonlyArray<string>
}

/** Words on which a right, a duty or a term depends. */
export const BEGRIPPEN: ReadonlyArray<Begrip> = [
  { begrip: "werkdag", vormen: ["werkdag", "werkdagen"] },
  { begrip: "klant", vormen: ["klant", "klanten"] },
  { begrip: "cliënt", vormen: ["cliënt", "cliënten"] },
  { begrip: "jeugdige", vormen: ["jeugdige", "jeugdigen"] },
  { begrip: "beklaagde", vormen: ["beklaagde", "beklaagden"] },
  { begrip: "klachtenfunctionaris", vormen: ["klachtenfunctionaris", "klachtenfunctionarissen"] },
  { begrip: "klachtencoördinator", vormen: ["klachtencoördinator", "klachtencoördinatoren"] },
  { begrip: "klachtencommissie", vormen: ["klachtencommissie", "klachtencommissies"] },
  { begrip: "vertrouwenspersoon", vormen: ["vertrouwenspersoon", "vertrouwenspersonen"] },
  { begrip: "uitspraak", vormen: ["uitspraak", "uitspraken"] },
  { begrip: "beschikking", vormen: ["beschikking", "beschikkingen"] },
  { begrip: "besluit", vormen: ["besluit", "besluiten"] },
  { begrip: "bezwaarschrift", vormen: ["bezwaarschrift", "bezwaarschriften"] },
  { begrip: "maatwerkvoorziening", vormen: ["maatwerkvoorziening", "maatwerkvoorzieningen"] },
  { begrip: "onderaannemer", vormen: ["onderaannemer", "onderaannemers"] }
]

/** Words that stand for one thing, the longest first: only one of each row should be in use. */
export const FAMILIES: ReadonlyArray<ReadonlyArray<string>> = [
  [
    "onafhankelijke klachtenfunctionaris",
    "interne klachtenfunctionaris",
    "externe klachtenfunctionaris",
    "klachtenfunctionaris",
    "klachtencoördinator"
  ],
  ["onafhankelijke klachtencommissie", "externe klachtencommissie", "klachtencommissie"],
  ["betrokken hulpverlener", "betrokken medewerker", "betrokkene", "beklaagde"],
  ["ongenoegen", "onvrede"],
  ["klant", "cliënt"]
]

/** Findings on words without an explanation and on things with several names; `elders` are the terms a glossary explains. */
export const lintVocabulary = (
  { zinnen }: LintText,
  begrippen: ReadonlyArray<Begrip>,
  families: ReadonlyArray<ReadonlyArray<string>>,
  elders: ReadonlyArray<string>
): ReadonlyArray<Bevinding> => [
  ...begrippen.filter(({ begrip }) => !elders.includes(begrip)).flatMap((begrip) => unexplained(zinnen, begrip)),
  ...families.flatMap((forms) => severalForms(zinnen, forms))
]

const unexplained = (zinnen: ReadonlyArray<Zin>, { begrip, vormen }: Begrip): ReadonlyArray<Bevinding> => {
  const pattern = anyOf(vormen)
  const used = zinnen.filter(({ tekst }) => pattern.test(tekst))
  if (used.length === 0 || used.some((zin) => explains(zin, vormen))) return []
  return [
    aboutSentences(used, {
      code: "begrip-zonder-omschrijving",
      ernst: "waarschuwing",
      melding: `Nergens staat wat de regeling met “${begrip}” bedoelt`,
      voorstel: `Omschrijf “${begrip}” in een zin van de soort begrip`
    })
  ]
}

const anyOf = (forms: ReadonlyArray<string>): RegExp => new RegExp(`(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`, "iu")

// "Een beschikking is …", "… noemen we een beschikking", "… van vertrouwenspersonen", said in a sentence that defines.
const explains = ({ soort, tekst }: Zin, vormen: ReadonlyArray<string>): boolean => {
  if (soort !== "begrip") return false
  const word = `(?:${vormen.join("|")})(?!\\p{L})`
  const opens = new RegExp(`^(?:(?:een|de|het|onder)\\s+)?(?:(?:in|ex)terne\\s+)?${word}`, "iu")
  const names = new RegExp(`(?:noemen we|verder:)\\s+(?:(?:een|de|het)\\s+)?${word}`, "iu")
  return opens.test(tekst) || names.test(tekst)
}

const severalForms = (zinnen: ReadonlyArray<Zin>, forms: ReadonlyArray<string>): ReadonlyArray<Bevinding> => {
  const first = new Map<string, Zin>()
  const pattern = eachOf(forms)
  for (const zin of zinnen) {
    for (const form of formsIn(zin.tekst, pattern)) if (!first.has(form)) first.set(form, zin)
  }
  if (first.size < 2) return []
  const named = [...first.keys()].map((form) => `“${form}”`)
  return [
    aboutSentences(inOrder(zinnen, first), {
      code: "begrip-in-vormen",
      ernst: "waarschuwing",
      melding: `De tekst gebruikt ${named.slice(0, -1).join(", ")} en ${named.at(-1)}: is dat dezelfde, of niet?`,
      voorstel: "Kies 1 woord voor 1 ding, en omschrijf elk ding dat anders is"
    })
  ]
}

const inOrder = (zinnen: ReadonlyArray<Zin>, first: ReadonlyMap<string, Zin>): ReadonlyArray<Zin> => {
  const named = new Set(first.values())
  return zinnen.filter((zin) => named.has(zin))
}

// A longer form is read before the shorter one in it; a plural counts as the form itself.
const eachOf = (forms: ReadonlyArray<string>): RegExp =>
  new RegExp(`(?<!\\p{L})(${forms.join("|")})(?:s|sen|en)?(?!\\p{L})`, "giu")

const formsIn = (tekst: string, pattern: RegExp): ReadonlyArray<string> =>
  [...tekst.matchAll(pattern)].map(([, form]) => (form ?? "").toLowerCase())
